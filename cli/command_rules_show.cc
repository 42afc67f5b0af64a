// tactful rules show: one rule in full, in one language or in all.
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/display.h"
#include "cli/json_output.h"
#include "cli/options.h"
#include "cli/session.h"

namespace tactful::cli {
namespace {

struct ShowOptions {
  std::string id;
  RuleOptions rules;
  Format format = Format::kText;
  Language language = Language::kUnknown;
};

constexpr std::array kOrder = {Language::kEnglish,     Language::kJapanese,    Language::kChinese,
                               Language::kChineseHans, Language::kChineseHant, Language::kKorean};

// Patterns of Chinese are written once for both scripts, so each script wants them too.
bool Wanted(Language language, Language filter) {
  if (filter == Language::kUnknown || language == filter) return true;
  if (filter == Language::kChinese) return IsChinese(language);
  return IsChinese(filter) && language == Language::kChinese;
}

// The text with [[ ]] around its spans, as in the rule file.
std::string Marked(const RuleExample& example) {
  std::string out;
  std::size_t at = 0;
  for (const Span span : example.spans) {
    out += example.text.substr(at, span.begin - at) + "[[";
    out += span.In(example.text);
    out += "]]";
    at = span.end;
  }
  return out + example.text.substr(at);
}

// What a rule says in one language, picked from the lists of the rule.
struct Section {
  const RuleProse* prose = nullptr;
  std::vector<std::string> flag;
  std::vector<std::string> leave;
  std::vector<std::string> flag_examples;
  std::vector<std::string> leave_examples;

  bool empty() const {
    return prose == nullptr && flag.empty() && leave.empty() && flag_examples.empty() &&
           leave_examples.empty();
  }
};

Section SectionOf(const RuleInfo& rule, Language language) {
  Section section;
  for (const RuleProse& prose : rule.prose) {
    if (prose.language == language) section.prose = &prose;
  }
  for (const RulePattern& pattern : rule.patterns) {
    if (pattern.language != language) continue;
    (pattern.leaves ? section.leave : section.flag).push_back(pattern.source);
  }
  for (const RuleExample& example : rule.examples) {
    if (example.language != language) continue;
    (example.leaves() ? section.leave_examples : section.flag_examples).push_back(Marked(example));
  }
  return section;
}

Json ToJson(const Section& section) {
  Json json;
  if (section.prose != nullptr) {
    json["title"] = section.prose->title;
    json["why"] = section.prose->why;
    json["say"] = section.prose->say;
  }
  if (!section.flag.empty()) json["flag"] = section.flag;
  if (!section.leave.empty()) json["leave"] = section.leave;
  if (!section.flag_examples.empty() || !section.leave_examples.empty()) {
    json["examples"] = {{"flag", section.flag_examples}, {"leave", section.leave_examples}};
  }
  return json;
}

std::string Joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out.empty() ? "none" : out;
}

void AppendList(std::string_view label, const std::vector<std::string>& items, std::string& out) {
  constexpr std::size_t kLabelColumns = 16;
  std::string head(label);
  for (const std::string& item : items) {
    out += "  " + PadTo(head, kLabelColumns) + Indented(Visible(item), kLabelColumns + 2) + "\n";
    head.clear();
  }
}

void AppendSection(const Section& section, Language language, std::string& out) {
  out += "\n" + std::string(LanguageTag(language)) + "\n";
  if (section.prose != nullptr) {
    AppendList("title", {section.prose->title}, out);
    AppendList("why", {section.prose->why}, out);
    AppendList("say", section.prose->say, out);
  }
  AppendList("flag", section.flag, out);
  AppendList("leave", section.leave, out);
  AppendList("flag examples", section.flag_examples, out);
  AppendList("leave examples", section.leave_examples, out);
}

std::string TextOf(const RuleInfo& rule, Language filter) {
  std::string out = rule.id + "\n";
  AppendList("severity", {std::string(SeverityName(rule.severity))}, out);
  AppendList("group", {rule.group.empty() ? "none" : rule.group}, out);
  AppendList("guards", {Joined(rule.guards)}, out);
  AppendList("repaired by", {rule.repaired_by.empty() ? "nothing" : rule.repaired_by}, out);
  AppendList("file", {rule.file}, out);
  for (const Language language : kOrder) {
    const Section section = SectionOf(rule, language);
    if (Wanted(language, filter) && !section.empty()) AppendSection(section, language, out);
  }
  return out;
}

Json JsonOf(const RuleInfo& rule, Language filter) {
  Json json;
  json["id"] = rule.id;
  json["severity"] = SeverityName(rule.severity);
  json["group"] = rule.group;
  json["guards"] = rule.guards;
  json["repaired_by"] = rule.repaired_by.empty() ? Json(nullptr) : Json(rule.repaired_by);
  json["file"] = rule.file;
  json["languages"] = Json::object();
  for (const Language language : kOrder) {
    const Section section = SectionOf(rule, language);
    if (!Wanted(language, filter) || section.empty()) continue;
    json["languages"][std::string(LanguageTag(language))] = ToJson(section);
  }
  return json;
}

int RunShow(const ShowOptions& options, Output& output) {
  const std::optional<RuleSet> rules = LoadRules(options.rules);
  if (!rules || !KnowsRules(*rules, {options.id})) return kExitTrouble;
  const RuleInfo& rule = *rules->Find(options.id);
  if (options.format == Format::kJson) {
    output.Line(Dump(JsonOf(rule, options.language)));
  } else {
    output.Write(TextOf(rule, options.language));
  }
  return kExitClean;
}

}  // namespace

void AddRulesShow(CLI::App& rules, Commands& commands) {
  CLI::App* show =
      rules.add_subcommand("show", "Show one rule: why, what to say, patterns, examples");
  auto options = std::make_shared<ShowOptions>();
  AddString(*show, "ID", "", options->id, "The rule")->required();
  AddFormat(*show, options->format);
  AddLanguage(*show, options->language, "Show this language only (default: all)");
  AddRulesFolder(*show, options->rules);
  show->footer(R"(Examples:
  tactful rules show i-dont-know
  tactful rules show i-dont-know --lang ko
  tactful rules show i-dont-know --format json)");
  commands.push_back({show, [options](Output& output) { return RunShow(*options, output); }});
}

}  // namespace tactful::cli
