// What stands behind the handle RuleSet.
#pragma once

#include <vector>

#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful {

struct RuleSet::Rep {
  rules::PackSpec pack;
  std::vector<RuleInfo> infos;    // the same rules, as the public API shows them
  bool patterns_checked = false;  // every pattern is known to compile
};

namespace analyze {

// The public view of a pack.
std::vector<RuleInfo> MakeInfos(const rules::PackSpec& pack);

}  // namespace analyze
}  // namespace tactful
