// tactful rules test: runs the proof that rules carry with them.
#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/session.h"
#include "tactful/proof.h"

namespace tactful::cli {
namespace {

int RunTest(const std::string& folder, Output& output) {
  // Without `prove`: failures are to be counted with the others below, not to stop the loading.
  RuleSet::ParseOptions parse;
  parse.prove = false;
  const std::optional<RuleSet> rules =
      folder.empty() ? std::optional<RuleSet>(RuleSet::Builtin()) : LoadFolder(folder, parse);
  if (!rules) return kExitTrouble;
  const Proof proof = ProveRules(*rules);
  output.Write(DiagnosticLines(proof.failures, folder));
  output.Line(std::to_string(rules->rules().size()) + " rules: " + std::to_string(proof.examples) +
              " examples, " + std::to_string(proof.variants) + " variants, " +
              std::to_string(proof.rewrites) + " rewrites, " +
              std::to_string(proof.failures.size()) + " failures");
  return proof.failures.empty() ? kExitClean : kExitFindings;
}

}  // namespace

void AddRulesTest(CLI::App& rules, Commands& commands) {
  CLI::App* test = rules.add_subcommand("test", "Run the examples that the rules carry");
  auto folder = std::make_shared<std::string>();
  AddString(*test, "DIR", "", *folder, "A folder of rules (default: the built-in rules)");
  test->footer(
      R"(Runs each example and the spelling variants bred from it, and checks that what the rules
say instead breaks no rule. Failures are printed as file:line:column: message.

Exit status: 0 everything holds, 1 failures, 2 the rules could not be loaded.

Examples:
  tactful rules test
  tactful rules test our-rules)");
  commands.push_back({test, [folder](Output& output) { return RunTest(*folder, output); }});
}

}  // namespace tactful::cli
