#include "cli/options.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/arguments.h"
#include "cli/nearest.h"

namespace tactful::cli {
namespace {

const std::vector<std::string>& LanguageTags() {
  static const std::vector<std::string> tags = {"en", "ja", "zh", "zh-Hans", "zh-Hant", "ko"};
  return tags;
}

std::string EnvironmentText(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

void AddLanguageOption(CLI::App& app, const std::string& name, Language& language,
                       const std::string& help) {
  const auto take = [name, &language](const CLI::results_t& results) {
    const std::string tag = Unprotected(results.back());
    const std::optional<Language> parsed = ParseLanguage(tag);
    if (!parsed) {
      RefuseValue(name, "\"" + tag + "\" is not one of en, ja, zh, zh-Hans, zh-Hant, ko, auto" +
                            DidYouMean(tag, LanguageTags()));
    }
    language = *parsed;
    return true;
  };
  app.add_option(name, take, help)->option_text("LANG")->take_last();
}

}  // namespace

void AddFormat(CLI::App& app, Format& format) {
  AddChoice<Format>(app, "--format", {{"text", Format::kText}, {"json", Format::kJson}}, format,
                    "How to print (default: text)");
}

void AddColor(CLI::App& app, Color& color) {
  AddChoice<Color>(app, "--color",
                   {{"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}},
                   color,
                   "Colours (default: auto, which is on a terminal\nunless NO_COLOR is set)");
}

void AddRulesFolder(CLI::App& app, RuleOptions& options) {
  AddString(app, "--rules", "DIR", options.folder, "Add the rules of this folder");
  AddSwitch(app, "--no-builtin", options.no_builtin, "Leave out the built-in rules; needs --rules");
}

void AddOnlyRules(CLI::App& app, RuleOptions& options) {
  AddStrings(app, "--rule", "ID", options.only, "Only this rule; may be given repeatedly");
}

void AddLanguage(CLI::App& app, Language& language, const std::string& help) {
  AddLanguageOption(app, "--lang", language, help);
}

void AddAnalysisOptions(CLI::App& app, AnalysisOptions& options) {
  AddLanguage(app, options.language,
              "Language of the text: en, ja, zh, zh-Hans, zh-Hant\n"
              "or ko (default: found from its letters)");
  AddLanguageOption(app, "--ui-lang", options.ui_language,
                    "Language of advice and labels (default: that of\nthe text)");
  AddOnlyRules(app, options.rules);
  AddRulesFolder(app, options.rules);
  AddChoice<std::optional<Severity>>(app, "--fail-on",
                                     {{"error", Severity::kError},
                                      {"warning", Severity::kWarning},
                                      {"note", Severity::kNote},
                                      {"never", std::nullopt}},
                                     options.fail_on,
                                     "Exit with 1 from this severity on (default: note)");
}

bool UseColor(Color color) {
  if (color != Color::kAuto) return color == Color::kAlways;
  return IsOutputTerminal() && EnvironmentText("NO_COLOR").empty() &&
         EnvironmentText("TERM") != "dumb";
}

int StatusFor(const std::optional<Severity>& worst, const std::optional<Severity>& fail_on) {
  return worst && fail_on && *worst >= *fail_on ? kExitFindings : kExitClean;
}

}  // namespace tactful::cli
