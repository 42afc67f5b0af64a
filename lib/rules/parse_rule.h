// One rule file to a RuleSpec. Thread-safety: free functions without state.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "rules/document.h"
#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

using Lexicons = std::array<Lexicon, base::kPatternLanguageCount>;

// "i-dont-know" for "dont-say/i-dont-know.toml".
std::string_view FileStem(std::string_view file);

// What could be read; the file's name is the id whatever the file says. Appends every mistake.
RuleSpec ParseRule(const Document& document, const Lexicons& lexicons,
                   std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::rules
