// One lexicon file to a Lexicon. Thread-safety: free functions without state.
#pragma once

#include <vector>

#include "base/pattern_language.h"
#include "rules/document.h"
#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

// Adds the entries of `document` to `lexicon`, where they replace those of the same name. Patterns
// that are in `lexicon` already stay as they were expanded. Appends every mistake.
void ParseLexicon(const Document& document, base::PatternLanguage language, Lexicon& lexicon,
                  std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::rules
