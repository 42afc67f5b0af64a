// tactful eval: precision and recall on labelled data.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/evaluate.h"
#include "cli/evaluate_report.h"
#include "cli/options.h"
#include "cli/session.h"

namespace tactful::cli {
namespace {

struct EvalOptions {
  std::vector<std::string> files;
  RuleOptions rules;
  Language language = Language::kUnknown;
  Format format = Format::kText;
  Split split = Split::kAll;
  bool misses = false;
  double min_precision = 0;
  double min_recall = 0;
};

// What nothing was found or labelled for has no value, and so is not below any.
std::vector<Shortfall> Shortfalls(const Evaluation& evaluation, const EvalOptions& options) {
  std::vector<Shortfall> shortfalls;
  for (const auto& [language, counts] : evaluation.ByLanguage()) {
    const std::optional<double> precision = counts.Precision();
    if (precision && *precision < options.min_precision) {
      shortfalls.push_back({language, "precision", *precision, options.min_precision});
    }
    const std::optional<double> recall = counts.Recall();
    if (recall && *recall < options.min_recall) {
      shortfalls.push_back({language, "recall", *recall, options.min_recall});
    }
  }
  return shortfalls;
}

int RunEval(const EvalOptions& options, Output& output) {
  std::optional<Session> session = Session::Open(options.rules);
  if (!session) return kExitTrouble;
  Evaluator evaluator(*session, options.split);
  bool good = true;
  for (const std::string& file : options.files) {
    const auto take = [&](const LabelledLine& line) { good = evaluator.Take(line) && good; };
    good = ForEachLabelledLine(file, options.language, take) && good;
  }
  const Evaluation& evaluation = evaluator.evaluation();
  if (!good && evaluation.lines == 0) return kExitTrouble;  // nothing to report on
  const std::vector<Shortfall> shortfalls = Shortfalls(evaluation, options);
  if (options.format == Format::kJson) {
    output.Line(Dump(EvaluationJson(evaluation, shortfalls, options.misses)));
  } else {
    output.Write(EvaluationText(evaluation, shortfalls, options.misses));
  }
  if (!good) return kExitTrouble;
  return shortfalls.empty() ? kExitClean : kExitFindings;
}

}  // namespace

void AddEval(CLI::App& app, Commands& commands) {
  CLI::App* eval = app.add_subcommand("eval", "Measure precision and recall on labelled files");
  auto options = std::make_shared<EvalOptions>();
  AddStrings(*eval, "FILE", "", options->files,
             "JSONL (\"id\", \"lang\", \"text\", \"labels\", \"spans\")\n"
             "or a phrase bank *.tsv (rule<TAB>flag|leave<TAB>\n"
             "text), its language in its name: *-ja.tsv")
      ->required();
  AddFormat(*eval, options->format);
  AddChoice<Split>(
      *eval, "--split", {{"all", Split::kAll}, {"odd", Split::kOdd}, {"even", Split::kEven}},
      options->split, "Lines whose id (phrase banks: line) has such a\nnumber (default: all)");
  AddSwitch(*eval, "--misses", options->misses, "List what was missed and what was false alarm");
  AddShare(*eval, "--min-precision", options->min_precision,
           "Exit with 1 if a language is below this precision");
  AddShare(*eval, "--min-recall", options->min_recall,
           "Exit with 1 if a language is below this recall");
  AddLanguage(*eval, options->language, "Language of what doesn't say its own");
  AddOnlyRules(*eval, options->rules);
  AddRulesFolder(*eval, options->rules);
  eval->footer(R"(SPANS is the share of right findings that overlap the labelled words. In a phrase
bank, FOUND is the share of flag lines in which the named rule is found, FIRST 20 the
same for the first 20 of each rule, FLAGGED the share of leave lines in which any rule
is found.

Exit status: 0 done, 1 a language is below --min-precision or --min-recall, 2 usage, or
something could not be read.

Examples:
  tactful eval labelled.jsonl
  tactful eval --split odd --rule i-dont-know --misses labelled.jsonl
  tactful eval --min-precision 0.98 --min-recall 0.75 labelled.jsonl phrases-ja.tsv)");
  commands.push_back({eval, [options](Output& output) { return RunEval(*options, output); }});
}

}  // namespace tactful::cli
