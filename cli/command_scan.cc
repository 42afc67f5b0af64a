// tactful scan: JSONL records in bulk, one line out for each, in order, in bounded memory.
#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/input_files.h"
#include "cli/json_input.h"
#include "cli/json_output.h"
#include "cli/line_reader.h"
#include "cli/options.h"
#include "cli/session.h"
#include "cli/utterance_source.h"

namespace tactful::cli {
namespace {

struct ScanOptions {
  std::vector<std::string> paths;
  AnalysisOptions analysis;
};

bool IsBlank(const std::string& line) {
  return line.find_first_not_of(" \t\r") == std::string::npos;
}

class Scan {
 public:
  Scan(const ScanOptions& options, Session& session, Output& output)
      : options_(options), session_(session), output_(output) {}

  void File(const std::string& path, bool name_it) {
    LineReader reader(path);
    std::string line;
    while (output_.ok() && reader.Next(line)) {
      if (!IsBlank(line)) output_.Line(Dump(Answer(line, reader, name_it)));
      if (!reader.HasBufferedLine()) output_.Flush();
    }
    if (reader.error() == 0) return;
    unreadable_file_ = true;
    output_.Flush();
    ComplainUnreadable(reader.name(), reader.error());
  }

  int Finish() {
    output_.Flush();
    Complain(Counted(records_, "record") + ", " + Counted(findings_, "finding") + ", " +
             Counted(errors_, "error"));
    if (errors_ > 0 || unreadable_file_ || incomplete_) return kExitTrouble;
    return StatusFor(worst_, options_.analysis.fail_on);
  }

 private:
  static std::string Counted(std::size_t count, const char* what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
  }

  Json Answer(const std::string& line, const LineReader& reader, bool name_it) {
    ++records_;
    const std::optional<Record> record = reader.truncated() ? std::nullopt : parser_.Parse(line);
    if (record) return Analyze(*record);
    ++errors_;
    Json error;
    if (name_it) error["file"] = reader.name();
    error["line"] = reader.line_number();
    error["message"] = reader.truncated() ? kLineTooLong : parser_.message();
    return {{"error", error}};
  }

  Json Analyze(const Record& record) {
    const Language hint = record.language.value_or(options_.analysis.language);
    const AnalyzeOptions analyze = {hint, options_.analysis.ui_language};
    if (!record.is_conversation) {
      const RecordTurn& turn = record.turns.front();
      return AnalysisRecord(record.id, turn.text, turn.speaker, AnalyzeTurn(turn, 0, analyze));
    }
    // Each turn by itself: what spans turns is not looked for yet.
    Language language = Language::kUnknown;
    bool complete = true;
    Json findings = Json::array();
    for (std::size_t i = 0; i < record.turns.size(); ++i) {
      const RecordTurn& turn = record.turns[i];
      if (turn.speaker == "customer") continue;
      const Analysis analysis = AnalyzeTurn(turn, i, analyze);
      if (language == Language::kUnknown) language = analysis.language;
      complete = complete && analysis.complete;
      for (const Finding& finding : analysis.findings) {
        findings.push_back(ToJson(finding, turn.text, turn.speaker));
      }
    }
    Json json;
    if (!record.id.is_null()) json["id"] = record.id;
    json["language"] = LanguageTag(language);
    json["complete"] = complete;
    json["findings"] = std::move(findings);
    return json;
  }

  // Rules are about agents: a customer may say anything.
  Analysis AnalyzeTurn(const RecordTurn& turn, std::size_t index, const AnalyzeOptions& options) {
    Analysis analysis = session_.Analyze(turn.text, options);
    if (turn.speaker == "customer") {
      analysis.findings.clear();
      analysis.complete = true;
    }
    incomplete_ = incomplete_ || !analysis.complete;
    findings_ += analysis.findings.size();
    for (Finding& finding : analysis.findings) {
      finding.turn = index;
      worst_ = std::max(worst_.value_or(Severity::kNote), finding.severity);
    }
    return analysis;
  }

  const ScanOptions& options_;
  Session& session_;
  Output& output_;
  RecordParser parser_;
  std::size_t records_ = 0;
  std::size_t findings_ = 0;
  std::size_t errors_ = 0;
  bool unreadable_file_ = false;
  bool incomplete_ = false;
  std::optional<Severity> worst_;
};

int RunScan(const ScanOptions& options, Output& output) {
  const std::optional<std::vector<std::string>> files = ExpandPaths(options.paths, ".jsonl");
  if (!files) return kExitTrouble;
  std::optional<Session> session = Session::Open(options.analysis.rules);
  if (!session) return kExitTrouble;
  Scan scan(options, *session, output);
  for (const std::string& file : *files) scan.File(file, files->size() > 1);
  return scan.Finish();
}

}  // namespace

void AddScan(CLI::App& app, Commands& commands) {
  CLI::App* scan = app.add_subcommand("scan", "Check JSONL files in bulk, JSONL out");
  auto options = std::make_shared<ScanOptions>();
  AddStrings(*scan, "PATH", "", options->paths,
             "Files, folders (their *.jsonl files, sorted) or\n\"-\" for standard input")
      ->required();
  AddAnalysisOptions(*scan, options->analysis);
  scan->footer(R"(A record is {"text": "…"} with "id", "lang" and "speaker" (agent or customer) if
known, or {"turns": [{"speaker": "agent", "text": "…"}, …]}. Each gives one line, in
input order; a record that can't be read gives {"error": {"line": 3, "message": "…"}}
in its place. What customers say is not judged. A summary goes to standard error.

Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 usage, or a record,
a file or a rule could not be read.

Examples:
  tactful scan replies.jsonl > findings.jsonl
  tactful scan --fail-on error logs/
  zcat replies.jsonl.gz | tactful scan -)");
  commands.push_back({scan, [options](Output& output) { return RunScan(*options, output); }});
}

}  // namespace tactful::cli
