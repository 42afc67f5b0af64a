// Whether a pack is whole: what every rule must have.
//
// Thread-safety: free functions without state.
#pragma once

#include <vector>

#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

// Appends a diagnostic for each thing that is missing. In every language that a rule has: a flag
// pattern, a title, a reason, a sentence to say, a flag and a leave example (in Chinese: patterns
// once, the rest in each script that the rule has). With `every_language`, all of en, ja, zh-Hans,
// zh-Hant and ko. A repair must exist in the lexicon of each language of the rule; so must each
// guard with patterns if `every_language`.
void CheckPack(const PackSpec& pack, bool every_language, std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::rules
