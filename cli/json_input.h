// Records of JSONL input: an utterance, or the turns of a conversation; a labelled utterance.
//
// Keys that have no meaning here are left alone: records carry what their owners need.
// Thread-safety: a parser belongs to one thread.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/json_output.h"
#include "tactful/language.h"

namespace tactful::cli {

struct RecordTurn {
  std::string text;
  std::string speaker;  // "agent", "customer", or empty when not said
};

struct Record {
  Json id;                           // string or number as given; null when not
  std::optional<Language> language;  // "lang"
  std::vector<RecordTurn> turns;     // one for a single utterance
  bool is_conversation = false;      // it had "turns"
};

struct LabelledRecord {
  std::string id;
  std::optional<Language> language;
  std::string text;
  std::vector<std::string> labels;
  std::map<std::string, std::string> spans;  // rule id to the offending part of the text
};

class RecordParser {
 public:
  RecordParser();
  ~RecordParser();
  RecordParser(const RecordParser&) = delete;
  RecordParser& operator=(const RecordParser&) = delete;

  // nullopt when the line is no such record; message() then says why.
  std::optional<Record> Parse(std::string_view line);
  std::optional<LabelledRecord> ParseLabelled(std::string_view line);

  const std::string& message() const { return message_; }

 private:
  struct Rep;
  std::unique_ptr<Rep> rep_;
  std::string message_;
};

}  // namespace tactful::cli
