#include "match/pattern_table.h"

#include <re2/set.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "match/re2_options.h"

namespace tactful::match {

struct PatternTable::Set {
  explicit Set(std::size_t max_memory_bytes)
      : automaton(SetOptions(static_cast<std::int64_t>(max_memory_bytes)), RE2::UNANCHORED) {}
  std::once_flag once;
  RE2::Set automaton;
  bool usable = false;  // Match on a set whose Compile failed would crash
};

PatternTable::PatternTable(std::vector<Pattern> patterns, std::size_t max_memory_bytes)
    : patterns_(std::move(patterns)), set_(std::make_unique<Set>(max_memory_bytes)) {}
PatternTable::~PatternTable() = default;
PatternTable::PatternTable(PatternTable&&) noexcept = default;
PatternTable& PatternTable::operator=(PatternTable&&) noexcept = default;

const PatternTable::Set& PatternTable::built() const {
  std::call_once(set_->once, [this] {
    for (const Pattern& pattern : patterns_) {
      std::string error;
      if (set_->automaton.Add(pattern.prepared().regex, &error) < 0) return;
    }
    set_->usable = !patterns_.empty() && set_->automaton.Compile();
  });
  return *set_;
}

bool PatternTable::has_set() const { return built().usable; }

Presence PatternTable::Present(std::string_view folded, std::vector<int>* ids) const {
  if (patterns_.empty()) return Presence::kNone;
  const Set& set = built();
  if (!set.usable) return Presence::kUnknown;
  RE2::Set::ErrorInfo error;
  error.kind = RE2::Set::kNoError;
  const bool matched = set.automaton.Match(folded, ids, &error);
  return Interpret(matched, error.kind != RE2::Set::kNoError);
}

Presence PatternTable::Probe(std::string_view folded) const { return Present(folded, nullptr); }

void PatternTable::FindFast(std::string_view folded, EdgeJudge& edges,
                            std::vector<Hit>& hits) const {
  std::vector<int> ids;
  switch (Present(folded, &ids)) {
    case Presence::kNone: return;
    case Presence::kUnknown: return FindNaive(folded, edges, hits);
    case Presence::kSome: break;
  }
  std::sort(ids.begin(), ids.end());
  for (const int id : ids) FindOne(static_cast<std::size_t>(id), folded, edges, hits);
}

void PatternTable::FindNaive(std::string_view folded, EdgeJudge& edges,
                             std::vector<Hit>& hits) const {
  for (std::size_t i = 0; i < patterns_.size(); ++i) FindOne(i, folded, edges, hits);
}

void PatternTable::FindOne(std::size_t index, std::string_view folded, EdgeJudge& edges,
                           std::vector<Hit>& hits) const {
  const Pattern& pattern = patterns_[index];
  Match match;
  std::size_t from = 0;
  while (from < folded.size() && pattern.Find(folded, from, folded.size(), match)) {
    if (edges.Accepts(pattern.prepared(), match.span)) {
      hits.push_back({index, match});
      from = match.whole.end;
    } else {
      from = match.whole.begin + base::DecodeAt(folded, match.whole.begin).length;
    }
  }
}

}  // namespace tactful::match
