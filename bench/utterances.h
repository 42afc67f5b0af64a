// The utterances that are timed: written for it, ordinary agent speech of four trades, about 60 and about 200 bytes of UTF-8.
// Flagged ones hold exactly one finding.
#pragma once

#include <array>
#include <string_view>

namespace tactful::bench {

enum Length { k60, k200 };

struct Utterances {
  const char* language;
  std::array<std::array<std::string_view, 4>, 2> clean;    // by Length
  std::array<std::array<std::string_view, 2>, 2> flagged;  // by Length
};

extern const std::array<Utterances, 4> kUtterances;

}  // namespace tactful::bench
