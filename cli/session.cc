#include "cli/session.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/display.h"
#include "cli/nearest.h"
#include "cli/output.h"

namespace tactful::cli {
namespace {

// A path that an editor can open from here, where there is one.
std::string PathOf(const std::string& file, const std::string& folder) {
  const std::filesystem::path inside = std::filesystem::path(folder) / file;
  std::error_code error;
  return !folder.empty() && std::filesystem::exists(inside, error) ? inside.string() : file;
}

std::string Count(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

}  // namespace

std::string DiagnosticLines(const std::vector<Diagnostic>& diagnostics, const std::string& folder) {
  std::string lines;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.file.empty()) {
      lines += PathOf(diagnostic.file, folder) + ":";
      if (diagnostic.line > 0) lines += std::to_string(diagnostic.line) + ":";
      if (diagnostic.line > 0 && diagnostic.column > 0) {
        lines += std::to_string(diagnostic.column) + ":";
      }
      lines += " ";
    }
    lines += Visible(diagnostic.message) + "\n";
  }
  return lines;
}

std::optional<RuleSet> LoadFolder(const std::string& folder, const RuleSet::ParseOptions& options) {
  std::vector<Diagnostic> diagnostics;
  auto rules = RuleSet::LoadDirectory(folder, options, &diagnostics);
  if (rules.ok()) return *std::move(rules);
  if (rules.status().code() == absl::StatusCode::kNotFound || diagnostics.empty()) {
    Complain("cannot load rules: " + std::string(rules.status().message()));
    ComplainDetail(DiagnosticLines(diagnostics, folder));
    return std::nullopt;
  }
  Complain(Count(diagnostics.size(), "mistake") + " in the rules of \"" + folder + "\"; correct " +
           (diagnostics.size() == 1 ? "it" : "them") + " and run again");
  ComplainDetail(DiagnosticLines(diagnostics, folder));
  return std::nullopt;
}

std::optional<RuleSet> LoadRules(const RuleOptions& options) {
  if (options.folder.empty()) {
    if (!options.no_builtin) return RuleSet::Builtin();
    Complain("--no-builtin leaves no rules; name a folder of rules with --rules DIR");
    return std::nullopt;
  }
  RuleSet::ParseOptions parse;
  parse.base = options.no_builtin ? nullptr : &RuleSet::Builtin();
  return LoadFolder(options.folder, parse);
}

bool KnowsRules(const RuleSet& rules, const std::vector<std::string>& ids) {
  std::vector<std::string> known;
  for (const RuleInfo& rule : rules.rules()) known.push_back(rule.id);
  for (const std::string& id : ids) {
    if (rules.Find(id) != nullptr) continue;
    const std::string hint = DidYouMean(id, known);
    Complain("no rule \"" + id + "\"" +
             (hint.empty() ? "; see them all with: tactful rules list" : hint));
    return false;
  }
  return true;
}

Session::Session(RuleSet rules, Analyzer analyzer, std::set<std::string> only)
    : rules_(std::move(rules)), analyzer_(std::move(analyzer)), only_(std::move(only)) {}

std::optional<Session> Session::Open(const RuleOptions& options) {
  std::optional<RuleSet> rules = LoadRules(options);
  if (!rules || !KnowsRules(*rules, options.only)) return std::nullopt;
  // Most calls are about one line in one language.
  auto analyzer = Analyzer::Create(*rules, {.build_on_first_use = true});
  if (!analyzer.ok()) {
    Complain("cannot use the rules: " + std::string(analyzer.status().message()));
    return std::nullopt;
  }
  return Session(*std::move(rules), *std::move(analyzer),
                 std::set<std::string>(options.only.begin(), options.only.end()));
}

const Analysis& Session::Analyze(std::string_view text, const AnalyzeOptions& options) {
  analyzer_.Analyze(text, options, scratch_, analysis_);
  if (only_.empty() || analysis_.findings.empty()) return analysis_;
  std::erase_if(analysis_.findings,
                [this](const Finding& finding) { return !Reports(finding.rule_id); });
  analysis_.rewritten =
      analysis_.findings.empty() ? std::string() : ApplyRewrites(text, analysis_.findings);
  return analysis_;
}

bool Session::Reports(const std::string& rule_id) const {
  return only_.empty() ? rules_.Find(rule_id) != nullptr : only_.contains(rule_id);
}

}  // namespace tactful::cli
