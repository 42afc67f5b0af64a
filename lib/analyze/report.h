// Resolved candidates to findings: positions in three units, title and advice, the sentence to say instead.
#pragma once

#include <vector>

#include "analyze/compiled_rules.h"
#include "analyze/resolve.h"
#include "analyze/utterance.h"
#include "tactful/analyzer.h"
#include "tactful/finding.h"

namespace tactful::analyze {

// Appends a finding for each of `resolved`, which are sorted by place.
void Report(const CompiledRules& rules, Utterance& utterance, const AnalyzeOptions& options,
            const std::vector<Resolved>& resolved, std::vector<Finding>& findings);

}  // namespace tactful::analyze
