#include "cli/labelled_lines.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/json_input.h"
#include "cli/line_reader.h"
#include "cli/output.h"
#include "cli/utterance_source.h"

namespace tactful::cli {
namespace {

std::vector<std::string> Split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// The language tag among the parts of "phrases-ja.tsv" or "teach-zh-a.tsv", the first part left
// out.
Language LanguageOfName(const std::string& path) {
  const std::vector<std::string> parts = Split(std::filesystem::path(path).stem().string(), '-');
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::optional<Language> language = ParseLanguage(parts[i]);
    if (language) return *language;
  }
  return Language::kUnknown;
}

// The message, or empty when `line` was read into `labelled`.
std::string ParsePhrase(const std::string& line, LabelledLine& labelled) {
  const std::size_t first = line.find('\t');
  const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
  if (second == std::string::npos) return "use rule<TAB>flag or leave<TAB>text";
  const std::string kind = line.substr(first + 1, second - first - 1);
  if (kind != "flag" && kind != "leave") {
    return "the second field is \"" + kind + "\": use flag or leave";
  }
  labelled.kind =
      kind == "flag" ? LabelledLine::Kind::kFlagPhrase : LabelledLine::Kind::kLeavePhrase;
  const std::string rules = line.substr(0, first);
  if (rules == "-" && kind == "flag") return "a flag line needs a rule, not \"-\"";
  labelled.labels = rules == "-" ? std::vector<std::string>() : Split(rules, ',');
  labelled.text = line.substr(second + 1);
  return {};
}

std::string ParseUtterance(RecordParser& parser, const std::string& line, LabelledLine& labelled) {
  std::optional<LabelledRecord> record = parser.ParseLabelled(line);
  if (!record) return parser.message();
  labelled.id = std::move(record->id);
  labelled.text = std::move(record->text);
  labelled.labels = std::move(record->labels);
  labelled.spans = std::move(record->spans);
  if (record->language) labelled.language = *record->language;
  return {};
}

}  // namespace

bool ForEachLabelledLine(const std::string& path, Language language,
                         const std::function<void(const LabelledLine&)>& take) {
  const bool is_bank = path.ends_with(".tsv");
  const Language fallback =
      is_bank && language == Language::kUnknown ? LanguageOfName(path) : language;
  if (is_bank && fallback == Language::kUnknown) {
    Complain("cannot tell the language of " + path +
             "; name it *-LANG.tsv or give it with --lang LANG");
    return false;
  }
  LineReader reader(path);
  RecordParser parser;
  std::string line;
  bool good = true;
  while (reader.Next(line)) {
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    LabelledLine labelled;
    labelled.file = reader.name();
    labelled.line = reader.line_number();
    labelled.language = fallback;
    const std::string message = reader.truncated() ? kLineTooLong
                                : is_bank          ? ParsePhrase(line, labelled)
                                                   : ParseUtterance(parser, line, labelled);
    if (message.empty()) {
      take(labelled);
    } else {
      Complain(reader.name() + ":" + std::to_string(reader.line_number()) + ": " + message);
      good = false;
    }
  }
  if (reader.error() != 0) {
    ComplainUnreadable(reader.name(), reader.error());
    return false;
  }
  return good;
}

}  // namespace tactful::cli
