#include "rules/parse_language.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "rules/marks.h"
#include "rules/slots.h"

namespace tactful::rules {
namespace {

bool Holds(KeyList keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// Keys that are right in another table.
std::string Explain(std::string_view table, std::string_view key) {
  if (table == "[zh]" && Holds(kProseKeys, key)) {
    return Concat(
        {"\"", key,
         "\" belongs in [zh-Hans] and [zh-Hant], in each script; [zh] holds patterns only"});
  }
  if (table.starts_with("[zh-") && Holds(kPatternKeys, key)) {
    return Concat(
        {"\"", key, "\" belongs in [zh], written once in Simplified; it matches both scripts"});
  }
  if (Holds(kRuleKeys, key)) {
    return Concat({"\"", key, "\" belongs at the top of the file, above the first table"});
  }
  return {};
}

class LanguageReader {
 public:
  LanguageReader(Reader& reader, const LanguageTable& table, const Node& node, RuleSpec& rule)
      : reader_(reader), table_(table), node_(node), rule_(rule) {}

  void ReadText(std::string_view key, Text& out) {
    const Entry* const entry = node_.Find(key);
    if (entry == nullptr) return;
    if (auto text = reader_.ReadString(*entry)) {
      out = *std::move(text);
    } else {
      NoteDamage(key);
    }
  }

  void ReadSay(std::vector<Text>& out) {
    const Entry* const entry = node_.Find("say");
    if (entry == nullptr) return;
    bool whole = true;
    for (const Node* const sentence : reader_.ReadList(*entry, whole)) {
      std::vector<Mistake> mistakes;
      CheckSlots(sentence->text, mistakes);
      reader_.Report(*sentence, mistakes);
      if (mistakes.empty()) {
        out.push_back({sentence->text, reader_.document().At(sentence->at)});
      } else {
        whole = false;
      }
    }
    if (!whole) NoteDamage("say");
  }

  void ReadPatterns(std::string_view key, const Lexicon& lexicon, std::string_view tag,
                    std::vector<Pattern>& out) {
    const Entry* const entry = node_.Find(key);
    if (entry == nullptr) return;
    bool whole = true;
    out = reader_.ReadPatterns(*entry, lexicon, tag, FindingMark::kForbidden, whole);
    if (!whole) NoteDamage(key);
  }

  void ReadExamples() {
    const Entry* const entry = node_.Find("examples");
    if (entry == nullptr) return;
    if (entry->value.kind != Node::Kind::kArray) {
      reader_.Report(entry->value.at, Concat({"\"examples\" must be a list of tables, not ",
                                              KindName(entry->value.kind), "; write [[",
                                              table_.name, ".examples]]"}));
      NoteDamage("examples");
      return;
    }
    for (const Node& item : entry->value.items) {
      if (!ReadExample(item)) NoteDamage("examples");
    }
  }

 private:
  void NoteDamage(std::string_view key) { rule_.damaged.insert(Concat({table_.name, ".", key})); }

  // False after a mistake.
  bool ReadExample(const Node& node) {
    if (node.kind != Node::Kind::kTable) {
      reader_.Report(node.at, Concat({"an example must be a table, not ", KindName(node.kind),
                                      "; write { flag = \"…\" } or { leave = \"…\" }"}));
      return false;
    }
    const bool is_mistyped = !reader_.CheckKeys(node, kExampleKeys).empty();
    if (is_mistyped) return false;
    const Entry* const flag = node.Find("flag");
    const Entry* const leave = node.Find("leave");
    if ((flag == nullptr) == (leave == nullptr)) {
      reader_.Report(node.at,
                     flag == nullptr
                         ? "an example needs \"flag\" or \"leave\""
                         : "an example has \"flag\" or \"leave\", not both; make two of it");
      return false;
    }
    const Entry& entry = flag == nullptr ? *leave : *flag;
    const auto line = reader_.ReadString(entry);
    if (!line) return false;
    std::vector<Mistake> mistakes;
    MarkedText marked = TakeMarks(line->value, mistakes);
    if (mistakes.empty() && flag != nullptr && marked.spans.empty()) {
      mistakes.push_back({kWholeText, "a flag example marks the words to be found with [[ ]]"});
    }
    if (mistakes.empty() && flag == nullptr && !marked.spans.empty()) {
      mistakes.push_back(
          {kWholeText, "a leave example has no [[ ]]: nothing is to be found in it"});
    }
    reader_.Report(entry.value, mistakes);
    if (!mistakes.empty()) return false;
    rule_.examples.push_back(
        {table_.language, std::move(marked.text), std::move(marked.spans), line->at});
    return true;
  }

  Reader& reader_;
  const LanguageTable& table_;
  const Node& node_;
  RuleSpec& rule_;
};

}  // namespace

void ReadLanguageTable(Reader& reader, const LanguageTable& table, const Node& node,
                       const Lexicons& lexicons, RuleSpec& rule) {
  const std::string where = Concat({"[", table.name, "]"});
  for (const std::string_view meant : reader.CheckKeys(node, table.keys, where, Explain)) {
    rule.damaged.insert(Concat({table.name, ".", meant}));
  }
  LanguageReader language_reader(reader, table, node, rule);
  const Location at = reader.document().At(node.at);
  if (Holds(table.keys, "flag")) {
    const auto language = base::PatternLanguageOf(table.language);
    const std::size_t index = base::IndexOf(*language);
    LanguagePatterns& patterns = rule.patterns[index];
    patterns.at = at;
    language_reader.ReadPatterns("flag", lexicons[index], base::TagOf(*language), patterns.flag);
    language_reader.ReadPatterns("leave", lexicons[index], base::TagOf(*language), patterns.leave);
  }
  if (Holds(table.keys, "title")) {
    Prose prose;
    prose.language = table.language;
    prose.at = at;
    language_reader.ReadText("title", prose.title);
    language_reader.ReadText("why", prose.why);
    language_reader.ReadSay(prose.say);
    rule.prose.push_back(std::move(prose));
    language_reader.ReadExamples();
  }
}

}  // namespace tactful::rules
