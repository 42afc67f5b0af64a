// The pass that drops candidates which only look like what their rule means: covered by a leave pattern, quoted,
// reported, a question about the customer's trouble, a neutral condition.
#pragma once

#include <string>
#include <vector>

#include "analyze/candidate.h"
#include "analyze/compiled_rules.h"
#include "analyze/utterance.h"

namespace tactful::analyze {

// Sets the verdict of each candidate that is still kept. `buffer` is reused.
void ApplyGuards(const CompiledRules& rules, Utterance& utterance,
                 std::vector<Candidate>& candidates, std::string& buffer);

}  // namespace tactful::analyze
