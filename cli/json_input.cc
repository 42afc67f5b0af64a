#include "cli/json_input.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <simdjson.h>

namespace tactful::cli {
namespace {

namespace dom = simdjson::dom;

// What is wrong with a record, in words for its author. Never leaves this file.
struct BadRecord {
  std::string message;
};

[[noreturn]] void Refuse(std::string message) { throw BadRecord{std::move(message)}; }

std::string Describe(simdjson::error_code code) {
  if (code == simdjson::UTF8_ERROR) return "not valid UTF-8";
  std::string text = simdjson::error_message(code);
  // simdjson begins some messages with the name of the code: no news to the reader.
  const std::size_t colon = text.find(": ");
  if (colon != std::string::npos &&
      text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == colon) {
    text.erase(0, colon + 2);
  }
  return "not valid JSON: " + text;
}

std::optional<dom::element> Find(const dom::object& object, std::string_view key) {
  dom::element element;
  if (object.at_key(key).get(element) != simdjson::SUCCESS || element.is_null())
    return std::nullopt;
  return element;
}

std::string TextOf(const dom::element& element, const std::string& key) {
  std::string_view text;
  if (element.get(text) != simdjson::SUCCESS) Refuse("\"" + key + "\" is not a string");
  return std::string(text);
}

std::string NeededText(const dom::object& object, const std::string& key) {
  const std::optional<dom::element> element = Find(object, key);
  if (!element) Refuse("\"" + key + "\" is missing");
  return TextOf(*element, key);
}

Json IdOf(const dom::object& object) {
  const std::optional<dom::element> element = Find(object, "id");
  if (!element) return nullptr;
  std::int64_t number = 0;
  if (element->get(number) == simdjson::SUCCESS) return number;
  std::string_view text;
  if (element->get(text) != simdjson::SUCCESS) Refuse("\"id\" is neither a string nor an integer");
  return text;
}

std::optional<Language> LanguageOf(const dom::object& object) {
  const std::optional<dom::element> element = Find(object, "lang");
  if (!element) return std::nullopt;
  const std::string tag = TextOf(*element, "lang");
  const std::optional<Language> language = ParseLanguage(tag);
  if (!language) Refuse("\"lang\" is \"" + tag + "\": use en, ja, zh, zh-Hans, zh-Hant or ko");
  return language;
}

RecordTurn TurnOf(const dom::object& object) {
  RecordTurn turn;
  turn.text = NeededText(object, "text");
  if (const std::optional<dom::element> speaker = Find(object, "speaker")) {
    turn.speaker = TextOf(*speaker, "speaker");
    if (turn.speaker != "agent" && turn.speaker != "customer") {
      Refuse("\"speaker\" is \"" + turn.speaker + "\": use agent or customer");
    }
  }
  return turn;
}

std::vector<RecordTurn> TurnsOf(const dom::element& element) {
  dom::array array;
  if (element.get(array) != simdjson::SUCCESS) Refuse("\"turns\" is not an array");
  std::vector<RecordTurn> turns;
  for (const dom::element item : array) {
    const std::string place = "turn " + std::to_string(turns.size()) + ": ";
    dom::object object;
    if (item.get(object) != simdjson::SUCCESS) Refuse(place + "not an object");
    try {
      turns.push_back(TurnOf(object));
    } catch (const BadRecord& bad) {
      Refuse(place + bad.message);
    }
    if (turns.back().speaker.empty()) Refuse(place + "\"speaker\" is missing");
  }
  return turns;
}

Record RecordOf(const dom::object& object) {
  Record record;
  record.id = IdOf(object);
  record.language = LanguageOf(object);
  const std::optional<dom::element> turns = Find(object, "turns");
  if (turns && Find(object, "text")) Refuse("both \"text\" and \"turns\": give one of them");
  if (turns) {
    record.is_conversation = true;
    record.turns = TurnsOf(*turns);
  } else {
    if (!Find(object, "text")) Refuse("neither \"text\" nor \"turns\"");
    record.turns.push_back(TurnOf(object));
  }
  return record;
}

LabelledRecord LabelledOf(const dom::object& object) {
  LabelledRecord record;
  const Json id = IdOf(object);
  if (!id.is_null()) record.id = id.is_string() ? id.get<std::string>() : id.dump();
  record.language = LanguageOf(object);
  record.text = NeededText(object, "text");
  const std::optional<dom::element> labels = Find(object, "labels");
  dom::array array;
  if (!labels || labels->get(array) != simdjson::SUCCESS) Refuse("\"labels\" is not an array");
  for (const dom::element item : array) {
    std::string_view label;
    if (item.get(label) != simdjson::SUCCESS) Refuse("\"labels\" holds what is not a string");
    record.labels.emplace_back(label);
  }
  if (const std::optional<dom::element> spans = Find(object, "spans")) {
    dom::object by_rule;
    if (spans->get(by_rule) != simdjson::SUCCESS) Refuse("\"spans\" is not an object");
    for (const auto& [rule, part] : by_rule) {
      record.spans.emplace(rule, TextOf(part, std::string(rule)));
    }
  }
  return record;
}

}  // namespace

struct RecordParser::Rep {
  dom::parser parser;

  dom::object ParseObject(std::string_view line) {
    dom::element root;
    // The parser needs room behind the text, which a line has not: it copies.
    const simdjson::error_code code = parser.parse(line.data(), line.size(), true).get(root);
    if (code != simdjson::SUCCESS) Refuse(Describe(code));
    dom::object object;
    if (root.get(object) != simdjson::SUCCESS) Refuse("not a JSON object");
    return object;
  }
};

RecordParser::RecordParser() : rep_(std::make_unique<Rep>()) {}
RecordParser::~RecordParser() = default;

std::optional<Record> RecordParser::Parse(std::string_view line) try {
  return RecordOf(rep_->ParseObject(line));
} catch (const BadRecord& bad) {
  message_ = bad.message;
  return std::nullopt;
}

std::optional<LabelledRecord> RecordParser::ParseLabelled(std::string_view line) try {
  return LabelledOf(rep_->ParseObject(line));
} catch (const BadRecord& bad) {
  message_ = bad.message;
  return std::nullopt;
}

}  // namespace tactful::cli
