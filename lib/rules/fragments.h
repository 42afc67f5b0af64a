// Filling fragments into patterns: `{{dont}}` becomes `(?:do not|don'?t)`.
//
// Thread-safety: free functions without state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/messages.h"
#include "rules/rule_spec.h"
#include "tactful/span.h"

namespace tactful::rules {

// The name in a guard pattern that stands for the candidate; no fragment may have it.
inline constexpr std::string_view kFinding = "finding";

// Bounds what fragments of fragments can grow to.
inline constexpr std::size_t kMaxExpandedBytes = 64 * 1024;
inline constexpr int kMaxFragmentDepth = 64;

struct FragmentUse {
  std::string_view name;  // part of the pattern
  Span span;              // braces included
};

// The fragments `pattern` uses, in order. Escaped braces (`\{`) and repetitions (`x{2,3}`) are left
// alone; other braces, and fragments inside a character class, are mistakes.
std::vector<FragmentUse> FindFragments(std::string_view pattern, std::vector<Mistake>& mistakes);

// Letters, digits, "-" and "_", at least one.
bool IsFragmentName(std::string_view name);

enum class FindingMark { kForbidden, kRequired };

// `pattern` with the fragments of `lexicon`, each in a group of its own, and `{{finding}}` as
// kFindingMark. nullopt after a mistake; without a new one when it uses a fragment that is damaged
// already. `tag` names the lexicon in messages ("en").
std::optional<std::string> Expand(std::string_view pattern, const Lexicon& lexicon,
                                  std::string_view tag, FindingMark finding,
                                  std::vector<Mistake>& mistakes);

}  // namespace tactful::rules
