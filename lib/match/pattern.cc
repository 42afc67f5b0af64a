#include "match/pattern.h"

#include <re2/re2.h>

#include <array>
#include <map>
#include <mutex>
#include <utility>

#include "base/utf8.h"
#include "match/re2_options.h"

namespace tactful::match {

struct Pattern::Compiled {
  std::once_flag once;
  std::unique_ptr<RE2> regex;
  int span_group = 0;  // index of the group "span"; 0: the whole match is the finding
};

Pattern::Pattern(Prepared prepared)
    : prepared_(std::move(prepared)), compiled_(std::make_unique<Compiled>()) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

const Pattern::Compiled& Pattern::compiled() const {
  std::call_once(compiled_->once, [this] {
    compiled_->regex = std::make_unique<RE2>(prepared_.regex, SinglePatternOptions());
    const auto& groups = compiled_->regex->NamedCapturingGroups();
    if (const auto found = groups.find("span"); found != groups.end()) {
      compiled_->span_group = found->second;
    }
  });
  return *compiled_;
}

std::optional<PatternError> Pattern::Check(bool may_match_nothing) const {
  const RE2& regex = *compiled().regex;
  if (!regex.ok()) return PatternError{regex.error(), regex.error_arg()};
  if (!may_match_nothing && RE2::FullMatch("", regex)) {
    return PatternError{"it matches nothing at all, so it would match everywhere", ""};
  }
  return std::nullopt;
}

bool Pattern::Find(std::string_view folded, std::size_t from, std::size_t end, Match& match) const {
  const Compiled& c = compiled();
  if (!c.regex->ok()) return false;
  constexpr int kMaxGroups = 8;
  std::array<re2::StringPiece, kMaxGroups> groups;
  const int wanted = c.span_group < kMaxGroups ? c.span_group + 1 : 1;
  while (from <= end) {
    if (!c.regex->Match(folded, from, end, RE2::UNANCHORED, groups.data(), wanted)) return false;
    const auto range = [&](const re2::StringPiece& group) {
      const auto begin = static_cast<std::size_t>(group.data() - folded.data());
      return Span{begin, begin + group.size()};
    };
    match.whole = range(groups[0]);
    const re2::StringPiece& span = groups[static_cast<std::size_t>(wanted - 1)];
    match.span = span.data() != nullptr ? range(span) : match.whole;
    if (!match.span.empty()) return true;
    if (match.whole.end >= end) return false;
    from = match.whole.end + base::DecodeAt(folded, match.whole.end).length;
  }
  return false;
}

std::vector<Slot> Pattern::Slots(std::string_view folded, const Match& match) const {
  std::vector<Slot> slots;
  const Compiled& c = compiled();
  const auto& names = c.regex->CapturingGroupNames();
  if (names.empty() || (names.size() == 1 && c.span_group != 0)) return slots;
  const auto groups_wanted = static_cast<std::size_t>(c.regex->NumberOfCapturingGroups()) + 1;
  std::vector<re2::StringPiece> groups(groups_wanted);
  if (!c.regex->Match(folded, match.whole.begin, match.whole.end, RE2::ANCHOR_BOTH, groups.data(),
                      static_cast<int>(groups_wanted))) {
    return slots;
  }
  for (const auto& [index, name] : names) {
    const re2::StringPiece& group = groups[static_cast<std::size_t>(index)];
    if (name == "span" || group.data() == nullptr || group.empty()) continue;
    const auto begin = static_cast<std::size_t>(group.data() - folded.data());
    slots.push_back({name, Span{begin, begin + group.size()}});
  }
  return slots;
}

}  // namespace tactful::match
