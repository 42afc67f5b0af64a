// Spelling variants of a flag example, each with the bytes where the finding must be.
//
// Thread-safety: a free function without state.
#pragma once

#include <string>
#include <vector>

#include "tactful/rule_set.h"
#include "tactful/span.h"

namespace tactful::analyze {

struct Variant {
  std::string name;  // what was done to the example, for messages
  std::string text;
  std::vector<Span> spans;  // of the marked parts, in bytes of `text`
};

// Variants that differ from the example, in a fixed order. Which there are depends on its language.
std::vector<Variant> BreedVariants(const RuleExample& example);

}  // namespace tactful::analyze
