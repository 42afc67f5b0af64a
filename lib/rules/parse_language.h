// One language table of a rule file: [en], [zh], [zh-Hans], … Thread-safety: free functions without
// state.
#pragma once

#include "rules/keys.h"
#include "rules/parse_rule.h"
#include "rules/reader.h"
#include "rules/rule_spec.h"

namespace tactful::rules {

// Adds what `node` holds to `rule`; reports mistakes, and notes in `rule.damaged` what they took
// away.
void ReadLanguageTable(Reader& reader, const LanguageTable& table, const Node& node,
                       const Lexicons& lexicons, RuleSpec& rule);

}  // namespace tactful::rules
