// Rules loaded as the options say, and an analyzer that reports the chosen ones.
//
// Thread-safety: one thread.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "tactful/analyzer.h"
#include "tactful/rule_set.h"

namespace tactful::cli {

// Each mistake as "file:line:column: message" on a line of its own. `folder` is put before names
// that are relative to it.
std::string DiagnosticLines(const std::vector<Diagnostic>& diagnostics, const std::string& folder);

// A folder as a pack. Complains and returns nullopt when it can't be loaded.
std::optional<RuleSet> LoadFolder(const std::string& folder, const RuleSet::ParseOptions& options);

// The rules that the options ask for. Complains and returns nullopt when there is no such.
std::optional<RuleSet> LoadRules(const RuleOptions& options);

// Complains and returns false if one of `ids` is no rule of `rules`.
bool KnowsRules(const RuleSet& rules, const std::vector<std::string>& ids);

class Session {
 public:
  // Complains and returns nullopt when the rules can't be used.
  static std::optional<Session> Open(const RuleOptions& options);

  // Findings of the chosen rules alone, and the text rewritten for these alone. Valid until the
  // next call.
  const Analysis& Analyze(std::string_view text, const AnalyzeOptions& options);

  // Whether findings of this rule are reported.
  bool Reports(const std::string& rule_id) const;
  const RuleSet& rules() const { return rules_; }

 private:
  Session(RuleSet rules, Analyzer analyzer, std::set<std::string> only);

  RuleSet rules_;
  Analyzer analyzer_;
  std::set<std::string> only_;  // empty: all
  Scratch scratch_;
  Analysis analysis_;
};

}  // namespace tactful::cli
