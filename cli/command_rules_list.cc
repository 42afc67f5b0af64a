// tactful rules list: every rule on a line.
#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json_output.h"
#include "cli/options.h"
#include "cli/session.h"
#include "cli/table.h"

namespace tactful::cli {
namespace {

struct ListOptions {
  RuleOptions rules;
  Format format = Format::kText;
  Language language = Language::kUnknown;
};

// The title in the language asked for, else the first the rule has.
std::string TitleOf(const RuleInfo& rule, Language language) {
  const RuleProse* best = nullptr;
  for (const RuleProse& prose : rule.prose) {
    const bool wanted =
        prose.language == language || (language == Language::kChinese && IsChinese(prose.language));
    if (wanted) return prose.title;
    if (best == nullptr) best = &prose;
  }
  return best == nullptr ? std::string() : best->title;
}

Json ToJson(const RuleInfo& rule) {
  Json json;
  json["id"] = rule.id;
  json["severity"] = SeverityName(rule.severity);
  json["group"] = rule.group;
  json["title"] = Json::object();
  for (const RuleProse& prose : rule.prose) {
    json["title"][std::string(LanguageTag(prose.language))] = prose.title;
  }
  return json;
}

int RunList(const ListOptions& options, Output& output) {
  const std::optional<RuleSet> rules = LoadRules(options.rules);
  if (!rules) return kExitTrouble;
  if (options.format == Format::kJson) {
    Json list = Json::array();
    for (const RuleInfo& rule : rules->rules()) list.push_back(ToJson(rule));
    output.Line(Dump(list));
    return kExitClean;
  }
  Table table({"ID", "SEVERITY", "GROUP", "TITLE"}, {false, false, false, false});
  const Language language =
      options.language == Language::kUnknown ? Language::kEnglish : options.language;
  for (const RuleInfo& rule : rules->rules()) {
    table.Add(
        {rule.id, std::string(SeverityName(rule.severity)), rule.group, TitleOf(rule, language)});
  }
  output.Write(table.ToString());
  return kExitClean;
}

}  // namespace

void AddRulesList(CLI::App& rules, Commands& commands) {
  CLI::App* list = rules.add_subcommand("list", "List the rules: id, severity, group, title");
  auto options = std::make_shared<ListOptions>();
  AddFormat(*list, options->format);
  AddLanguage(*list, options->language, "Language of the titles (default: en)");
  AddRulesFolder(*list, options->rules);
  list->footer(R"(Examples:
  tactful rules list
  tactful rules list --lang ja
  tactful rules list --format json --rules our-rules)");
  commands.push_back({list, [options](Output& output) { return RunList(*options, output); }});
}

}  // namespace tactful::cli
