// tactful check: utterances in, findings out, as they come.
#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json_output.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/session.h"
#include "cli/text_output.h"
#include "cli/utterance_source.h"

namespace tactful::cli {
namespace {

struct CheckOptions {
  UtteranceOptions input;
  AnalysisOptions analysis;
  Format format = Format::kText;
  Color color = Color::kAuto;
};

class Check {
 public:
  Check(const CheckOptions& options, Session& session, Output& output)
      : options_(options),
        session_(session),
        output_(output),
        style_{UseColor(options.color), options.analysis.ui_language},
        on_terminal_(options.format == Format::kText && IsOutputTerminal()),
        typed_(options.input.texts.empty() && options.input.file.empty() && IsInputTerminal()) {}

  void Take(const Utterance& utterance) {
    const Analysis& analysis = session_.Analyze(
        utterance.text, {options_.analysis.language, options_.analysis.ui_language});
    language_ = analysis.language;
    if (!analysis.complete) {
      complete_ = false;
      Complain(Place(utterance) + WhyIncomplete(utterance.text));
    }
    for (const Finding& finding : analysis.findings) {
      worst_ = std::max(worst_.value_or(Severity::kNote), finding.severity);
    }
    if (options_.format == Format::kJson) {
      output_.Line(Dump(AnalysisRecord(nullptr, utterance.text, {}, analysis)));
    } else if (!analysis.findings.empty()) {
      PrintBlock(utterance, analysis);
    } else if (typed_ && on_terminal_) {
      PrintNoFindings();
    }
  }

  int Finish(bool readable) {
    if (readable && complete_ && !worst_ && on_terminal_ && !typed_) PrintNoFindings();
    if (!readable || !complete_) return kExitTrouble;
    return StatusFor(worst_, options_.analysis.fail_on);
  }

 private:
  static std::string Place(const Utterance& utterance) {
    if (utterance.source.empty()) return {};
    return std::string(utterance.source) + ":" + std::to_string(utterance.line) + ": ";
  }

  static std::string WhyIncomplete(std::string_view text) {
    const std::size_t limit = AnalyzerOptions().max_utterance_bytes;
    if (text.size() <= limit) return "not all of the text was checked: memory ran out";
    return "only the first " + std::to_string(limit) + " bytes of the text were checked; divide it";
  }

  void PrintNoFindings() {
    const Language ui = options_.analysis.ui_language;
    output_.Line(MessagesIn(ui == Language::kUnknown ? language_ : ui).no_findings);
  }

  void PrintBlock(const Utterance& utterance, const Analysis& analysis) {
    if (!first_) output_.Line("");
    first_ = false;
    if (!utterance.source.empty()) {
      const std::string place =
          Visible(utterance.source) + ":" + std::to_string(utterance.line) + ":";
      output_.Line(Painter(style_.colored)(Paint::kDim, place));
    }
    output_.Write(TextReport(utterance.text, analysis, style_));
  }

  const CheckOptions& options_;
  Session& session_;
  Output& output_;
  TextStyle style_;
  // A person wants to see that nothing was found, for each line that is typed; a pipe doesn't.
  bool on_terminal_;
  bool typed_;
  Language language_ = Language::kUnknown;
  std::optional<Severity> worst_;
  bool complete_ = true;
  bool first_ = true;
};

int RunCheck(const CheckOptions& options, Output& output) {
  std::optional<Session> session = Session::Open(options.analysis.rules);
  if (!session) return kExitTrouble;
  Check check(options, *session, output);
  const bool readable = ForEachUtterance(
      options.input, output, [&check](const Utterance& utterance) { check.Take(utterance); });
  return check.Finish(readable);
}

}  // namespace

void AddCheck(CLI::App& app, Commands& commands) {
  CLI::App* check = app.add_subcommand("check", "Find what should not be said, and say it better");
  auto options = std::make_shared<CheckOptions>();
  AddUtteranceOptions(*check, options->input);
  AddFormat(*check, options->format);
  AddAnalysisOptions(*check, options->analysis);
  AddColor(*check, options->color);
  check->footer(R"(Text without findings prints nothing; on a terminal, one line says so. With
--format json every utterance gives one object on one line, in order.

Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 usage, or a text
or a rule could not be read.

Examples:
  tactful check "Sorry, I don't know."
  tactful check --ui-lang en 分かりません 不知道
  tactful check --format json --file chat.txt
  tail -f chat.log | tactful check --fail-on error)");
  commands.push_back({check, [options](Output& output) { return RunCheck(*options, output); }});
}

}  // namespace tactful::cli
