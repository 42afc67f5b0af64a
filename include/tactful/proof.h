// Running the proof that rules carry with them: their examples, spelling variants bred from these, and
// the texts that their rewrites make.
//
// Thread-safety: a free function without state.
#pragma once

#include <cstddef>
#include <vector>

#include "tactful/export.h"
#include "tactful/rule_set.h"

namespace tactful {

struct Proof {
  std::size_t examples = 0;  // examples that were run
  std::size_t variants = 0;  // spelling variants bred from flag examples and run
  std::size_t rewrites = 0;  // sentences to say, and rewritten examples, that were analysed again
  std::vector<Diagnostic> failures;  // sorted by file and line; empty when everything holds
};

// Cost: some thousand analyses for a pack of the built-in size.
TACTFUL_EXPORT Proof ProveRules(const RuleSet& rules);

}  // namespace tactful
