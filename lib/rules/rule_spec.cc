#include "rules/rule_spec.h"

#include <algorithm>

namespace tactful::rules {

const Prose* RuleSpec::ProseFor(Language language) const {
  const auto found = std::find_if(prose.begin(), prose.end(),
                                  [=](const Prose& it) { return it.language == language; });
  return found == prose.end() ? nullptr : &*found;
}

const RuleSpec* PackSpec::Find(std::string_view id) const {
  const auto found = std::lower_bound(
      rules.begin(), rules.end(), id,
      [](const RuleSpec& rule, std::string_view wanted) { return rule.id < wanted; });
  return found != rules.end() && found->id == id ? &*found : nullptr;
}

}  // namespace tactful::rules
