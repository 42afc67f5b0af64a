// All flag patterns of one language, and two ways to find their matches in a text.
//
// FindNaive tries every pattern on its own: it is the specification. FindFast asks one RE2::Set first which
// patterns are there at all; it must give the same matches in the same order. RE2::Set says "no" both for no match and
// for memory that ran out: the two are told apart, and the second falls back to the naive way.
// The set is built once, by Build or by the first question that needs it. Safe for concurrent use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "match/pattern.h"

namespace tactful::match {

// Decides whether the ends of a match are word edges where the pattern asks for it.
class EdgeJudge {
 public:
  // `folded`: range of the finding in the folded text of the pattern's language.
  virtual bool Accepts(const Prepared& pattern, Span folded) = 0;

 protected:
  ~EdgeJudge() = default;
};

struct Hit {
  std::size_t pattern = 0;  // index in the table
  Match match;
};

// What one pass of the set over a text said.
enum class Presence : std::uint8_t {
  kNone,     // no pattern matches anywhere
  kSome,     // at least one does
  kUnknown,  // the set could not be built, or ran out of memory: try each pattern
};

class PatternTable {
 public:
  // A set that needs more than `max_memory_bytes` is not used: slower, same hits.
  PatternTable(std::vector<Pattern> patterns, std::size_t max_memory_bytes);
  ~PatternTable();
  PatternTable(PatternTable&&) noexcept;
  PatternTable& operator=(PatternTable&&) noexcept;

  // Builds the set now, some 0.1 s for a few hundred patterns, so that no question has to wait for it.
  void Build() const { built(); }

  // Whether any pattern matches, word edges aside. Allocates nothing once the automaton is warm.
  Presence Probe(std::string_view folded) const;

  // Appends every hit that `edges` accepts, ordered by pattern and position. Matches of one pattern don't
  // overlap; after one whose edges are refused the search goes on one character behind its beginning.
  void FindFast(std::string_view folded, EdgeJudge& edges, std::vector<Hit>& hits) const;
  void FindNaive(std::string_view folded, EdgeJudge& edges, std::vector<Hit>& hits) const;

  const Pattern& at(std::size_t index) const { return patterns_[index]; }
  std::size_t size() const noexcept { return patterns_.size(); }
  // False when the set could not be built within its memory.
  bool has_set() const;

 private:
  struct Set;
  const Set& built() const;
  Presence Present(std::string_view folded, std::vector<int>* ids) const;
  void FindOne(std::size_t index, std::string_view folded, EdgeJudge& edges,
               std::vector<Hit>& hits) const;

  std::vector<Pattern> patterns_;
  std::unique_ptr<Set> set_;
};

// The meaning of what RE2::Set::Match returned: `matched`, and whether it gave up for want of memory.
constexpr Presence Interpret(bool matched, bool gave_up) noexcept {
  if (matched) return Presence::kSome;
  return gave_up ? Presence::kUnknown : Presence::kNone;
}

}  // namespace tactful::match
