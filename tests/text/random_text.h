// Seeded texts out of everything that has been known to break positions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tactful/span.h"

namespace tactful::text {

// TACTFUL_SEED, or a fixed number. Tests print it when they fail.
std::uint64_t TestSeed();

class RandomText {
 public:
  enum class Pool {
    kEverything,
    kEveryday,  // words as people type them, most of which need no fold
  };
  explicit RandomText(Pool pool) : pool_(pool), random_(TestSeed()) {}

  std::string Next();
  std::size_t Below(std::size_t limit);

 private:
  Pool pool_;
  std::mt19937_64 random_;
};

// The characters of `text`; an ill-formed part is one.
std::vector<Span> Characters(std::string_view text);

// `text` with everything but printable ASCII as \xNN.
std::string Escaped(std::string_view text);

}  // namespace tactful::text
