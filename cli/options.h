// The options that several commands share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/output.h"
#include "tactful/finding.h"
#include "tactful/language.h"

namespace tactful::cli {

enum class Format : std::uint8_t { kText, kJson };
enum class Color : std::uint8_t { kAuto, kAlways, kNever };

// Which rules to load, and which of them to report.
struct RuleOptions {
  std::string folder;
  bool no_builtin = false;
  std::vector<std::string> only;  // empty: all
};

struct AnalysisOptions {
  RuleOptions rules;
  Language language = Language::kUnknown;
  Language ui_language = Language::kUnknown;
  std::optional<Severity> fail_on = Severity::kNote;  // nullopt: never
};

void AddFormat(CLI::App& app, Format& format);
void AddColor(CLI::App& app, Color& color);
void AddRulesFolder(CLI::App& app, RuleOptions& options);
void AddOnlyRules(CLI::App& app, RuleOptions& options);
void AddLanguage(CLI::App& app, Language& language, const std::string& help);
// --rules, --no-builtin, --rule, --lang, --ui-lang and --fail-on.
void AddAnalysisOptions(CLI::App& app, AnalysisOptions& options);

// Whether to colour standard output. NO_COLOR and a dumb terminal hold for kAuto alone: what is
// asked for is done.
bool UseColor(Color color);

// kExitFindings if `worst` is at or above `fail_on`.
int StatusFor(const std::optional<Severity>& worst, const std::optional<Severity>& fail_on);

}  // namespace tactful::cli
