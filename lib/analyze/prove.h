// The proof that rules carry: what is run whenever a pack is loaded.
#pragma once

#include <cstddef>
#include <vector>

#include "tactful/rule_set.h"

namespace tactful::analyze {

struct ProvenCounts {
  std::size_t examples = 0;
  std::size_t sentences = 0;
};

// Appends a diagnostic for each example that doesn't hold, each flag pattern that matches none of its rule's flag examples, and
// each sentence to say that breaks a rule. REQUIRES: all patterns of `rules` compile.
ProvenCounts ProveExamples(const RuleSet& rules, std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::analyze
