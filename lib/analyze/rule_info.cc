#include "analyze/rule_set_rep.h"

#include <utility>

namespace tactful::analyze {
namespace {

void AppendPatterns(const std::vector<rules::Pattern>& patterns, base::PatternLanguage language,
                    bool leaves, std::vector<RulePattern>& out) {
  for (const rules::Pattern& pattern : patterns) {
    out.push_back({base::PublicLanguage(language), leaves, pattern.source, pattern.at.line});
  }
}

RuleInfo MakeInfo(const rules::RuleSpec& rule) {
  RuleInfo info;
  info.id = rule.id;
  info.group = rule.group;
  info.file = rule.at.file;
  info.severity = rule.severity;
  info.repaired_by = rule.repaired_by.value;
  for (const rules::Text& guard : rule.guards) info.guards.push_back(guard.value);
  for (const rules::Prose& prose : rule.prose) {
    RuleProse shown{prose.language, prose.title.value, prose.why.value, {}};
    for (const rules::Text& say : prose.say) shown.say.push_back(say.value);
    info.prose.push_back(std::move(shown));
  }
  for (const base::PatternLanguage language : base::kPatternLanguages) {
    const rules::LanguagePatterns& patterns = rule.patterns[base::IndexOf(language)];
    AppendPatterns(patterns.flag, language, false, info.patterns);
    AppendPatterns(patterns.leave, language, true, info.patterns);
  }
  for (const rules::Example& example : rule.examples) {
    info.examples.push_back({example.language, example.text, example.spans, example.at.line});
  }
  return info;
}

}  // namespace

std::vector<RuleInfo> MakeInfos(const rules::PackSpec& pack) {
  std::vector<RuleInfo> infos;
  infos.reserve(pack.rules.size());
  for (const rules::RuleSpec& rule : pack.rules) infos.push_back(MakeInfo(rule));
  return infos;
}

}  // namespace tactful::analyze
