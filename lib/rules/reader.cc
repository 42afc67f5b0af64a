#include "rules/reader.h"

#include <algorithm>
#include <utility>

namespace tactful::rules {
namespace {

constexpr char kBackspace = '\b';

bool IsBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

void Reader::Report(const Location& at, std::string message) {
  diagnostics_.push_back({at.file, at.line, at.column, std::move(message)});
}

void Reader::Report(const Node& string, const std::vector<Mistake>& mistakes) {
  for (const Mistake& mistake : mistakes) {
    Report(document_.Within(string, mistake.offset), mistake.message);
  }
}

std::vector<std::string_view> Reader::CheckKeys(const Node& table, KeyList known,
                                                std::string_view where, Explain explain) {
  std::vector<std::string_view> meant;
  for (const Entry& entry : table.entries) {
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
    std::string message = explain == nullptr ? std::string() : explain(where, entry.key);
    if (message.empty()) {
      message = Concat({"unknown key ", NotOneOf(entry.key, known)});
      if (const std::string_view near = Near(entry.key, known); !near.empty())
        meant.push_back(near);
    }
    Report(entry.at, std::move(message));
  }
  return meant;
}

bool Reader::IsTable(const Entry& entry) {
  if (entry.value.kind == Node::Kind::kTable) return true;
  Report(entry.value.at,
         Concat({"\"", entry.key, "\" must be a table, not ", KindName(entry.value.kind),
                 "; write [", entry.key, "] and its keys below"}));
  return false;
}

std::optional<Text> Reader::ReadString(const Node& value, std::string_view name) {
  if (value.kind != Node::Kind::kString) {
    Report(value.at, Concat({"\"", name, "\" must be a string, not ", KindName(value.kind),
                             "; put it in quotes"}));
    return std::nullopt;
  }
  if (IsBlank(value.text)) {
    Report(value.at, Concat({"\"", name, "\" is empty; fill it in or remove it"}));
    return std::nullopt;
  }
  return Text{value.text, document_.At(value.at)};
}

std::vector<const Node*> Reader::ReadList(const Entry& entry, bool& whole) {
  std::vector<const Node*> strings;
  if (entry.value.kind != Node::Kind::kArray) {
    Report(entry.value.at, Concat({"\"", entry.key, "\" must be a list of strings, not ",
                                   KindName(entry.value.kind), "; put it in [ ]"}));
    whole = false;
    return strings;
  }
  for (const Node& item : entry.value.items) {
    if (item.kind == Node::Kind::kString && !IsBlank(item.text)) {
      strings.push_back(&item);
      continue;
    }
    whole = false;
    if (item.kind == Node::Kind::kString) {
      Report(item.at, Concat({"empty string in \"", entry.key, "\"; fill it in or remove it"}));
    } else {
      Report(item.at, Concat({"\"", entry.key, "\" must hold strings only, not ",
                              KindName(item.kind), "; put it in quotes"}));
    }
  }
  return strings;
}

std::vector<Pattern> Reader::ReadPatterns(const Entry& entry, const Lexicon& lexicon,
                                          std::string_view tag, FindingMark finding, bool& whole) {
  std::vector<Pattern> patterns;
  for (const Node* const node : ReadList(entry, whole)) {
    std::vector<Mistake> mistakes;
    auto expanded = Expand(node->text, lexicon, tag, finding, mistakes);
    if (const std::size_t at = node->text.find(kBackspace); at != std::string::npos) {
      mistakes.push_back(
          {at, "\"\\b\" between double quotes is a backspace; write the pattern in '''…'''"});
    }
    Report(*node, mistakes);
    if (expanded && mistakes.empty()) {
      patterns.push_back({node->text, *std::move(expanded), document_.At(node->at)});
    } else {
      whole = false;
    }
  }
  return patterns;
}

}  // namespace tactful::rules
