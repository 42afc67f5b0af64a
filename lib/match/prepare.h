// Patterns as people write them to regular expressions over folded text.
//
// docs/rule-format.md says what a pattern may hold. Literals are folded by the function that folds
// texts; white space, word edges and groups are translated. Thread-safety: free functions without state.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/pattern_language.h"
#include "text/folded_text.h"

namespace tactful::match {

struct Prepared {
  std::string regex;            // RE2 syntax, over text folded by FoldingOf(language)
  base::PatternLanguage language = base::PatternLanguage::kEnglish;
  bool edge_begin = false;      // the finding must begin on a word edge
  bool edge_end = false;        // … and end on one
};

struct PatternError {
  std::string message;   // what is wrong and what to do
  std::string fragment;  // the offending part of the pattern; may be empty
};

// Which form of the folded text patterns of `language` are matched on.
constexpr text::Folding FoldingOf(base::PatternLanguage language) noexcept {
  switch (language) {
    case base::PatternLanguage::kJapanese: return text::Folding::kJapanese;
    case base::PatternLanguage::kChinese: return text::Folding::kChinese;
    default: return text::Folding::kBase;
  }
}

// `pattern` has its fragments filled in. nullopt on success.
std::optional<PatternError> Prepare(std::string_view pattern, base::PatternLanguage language,
                                    Prepared& prepared);

}  // namespace tactful::match
