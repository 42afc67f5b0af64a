// The pass that withdraws a candidate when the same turn makes the offer that repairs it.
#pragma once

#include <vector>

#include "analyze/candidate.h"
#include "analyze/compiled_rules.h"
#include "analyze/utterance.h"

namespace tactful::analyze {

// Sets the verdict of each candidate that is still kept. Offers count in every language the turn holds, anywhere outside
// the candidate. Each repair is looked for at most once.
void ApplyRepairs(const CompiledRules& rules, Utterance& utterance,
                  std::vector<Candidate>& candidates);

}  // namespace tactful::analyze
