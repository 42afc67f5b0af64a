// One compiled pattern.
//
// Immutable after construction and safe for concurrent use: it compiles itself on first use, once.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/prepare.h"
#include "tactful/span.h"

namespace tactful::match {

// Positions are bytes of the folded text.
struct Match {
  Span whole;  // everything the pattern took
  Span span;   // the part that is the finding: the group "span", else the whole
};

// A named part of a match that fills a slot of a rewrite.
struct Slot {
  std::string name;
  Span folded;
};

class Pattern {
 public:
  explicit Pattern(Prepared prepared);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  // What is wrong with the regular expression: it does not compile or, unless allowed, matches empty text.
  std::optional<PatternError> Check(bool may_match_nothing = false) const;

  // The first match that begins at `from` or later and ends at `end` or before; what lies outside is still seen by
  // `^`, `$` and `\b`. False if there is none. Empty matches are none. REQUIRES: character edges.
  bool Find(std::string_view folded, std::size_t from, std::size_t end, Match& match) const;

  // The slots of a match that Find returned, in the order of the pattern; unset groups are left out.
  std::vector<Slot> Slots(std::string_view folded, const Match& match) const;

  const Prepared& prepared() const noexcept { return prepared_; }

 private:
  struct Compiled;
  const Compiled& compiled() const;

  Prepared prepared_;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace tactful::match
