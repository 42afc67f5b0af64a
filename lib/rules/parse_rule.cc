#include "rules/parse_rule.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "rules/keys.h"
#include "rules/parse_language.h"
#include "rules/reader.h"

namespace tactful::rules {
namespace {

bool IsRuleId(std::string_view id) {
  bool after_letter = false;
  for (const char c : id) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!is_letter && !(c == '-' && after_letter)) return false;
    after_letter = is_letter;
  }
  return after_letter;
}

std::string Explain(std::string_view /*table*/, std::string_view key) {
  if (std::find(kWholeKeys.begin(), kWholeKeys.end(), key) == kWholeKeys.end()) return {};
  return Concat({"\"", key, "\" belongs in a language table; move it below [en], [ja], …"});
}

// Returns the keys that mistyped ones stand for.
std::vector<std::string_view> CheckTopLevel(Reader& reader) {
  const Node& root = reader.document().root();
  Node others;  // what is no table of an unknown language
  for (const Entry& entry : root.entries) {
    const bool is_known =
        std::find(kRuleKeys.begin(), kRuleKeys.end(), entry.key) != kRuleKeys.end();
    if (is_known || entry.value.kind != Node::Kind::kTable) continue;
    std::vector<std::string_view> names;
    for (const LanguageTable& table : kLanguageTables) names.push_back(table.name);
    reader.Report(entry.at, Concat({"unknown language table \"", entry.key, "\"; use ",
                                    Listed(names, "or")}));
  }
  for (const Entry& entry : root.entries) {
    if (entry.value.kind != Node::Kind::kTable) others.entries.push_back(entry);
  }
  return reader.CheckKeys(others, kRuleKeys, "", Explain);
}

void CheckId(Reader& reader, const RuleSpec& rule) {
  const std::string_view stem = rule.id;  // of the file
  const Entry* const entry = reader.document().root().Find("id");
  if (entry == nullptr) {
    if (!rule.damaged.contains("id")) {
      reader.ReportInFile(Concat({"no id; write id = \"", stem, "\""}));
    }
    return;
  }
  const auto id = reader.ReadString(*entry);
  if (!id) return;
  if (!IsRuleId(id->value)) {
    reader.Report(id->at,
                  Concat({"id \"", id->value, "\" must be lower-case words joined by \"-\""}));
  } else if (id->value != stem) {
    reader.Report(id->at,
                  Concat({"id \"", id->value, "\" is not the name of the file; write id = \"", stem,
                          "\" or rename the file to ", id->value, ".toml"}));
  }
}

void ReadSeverity(Reader& reader, RuleSpec& rule) {
  const Entry* const entry = reader.document().root().Find("severity");
  if (entry == nullptr) {
    if (!rule.damaged.contains("severity")) {
      reader.ReportInFile("no severity; write severity = \"error\", \"warning\" or \"note\"");
    }
    return;
  }
  const auto name = reader.ReadString(*entry);
  if (!name) return;
  if (const auto severity = ParseSeverity(name->value)) {
    rule.severity = *severity;
  } else {
    reader.Report(name->at, Concat({"unknown severity ", NotOneOf(name->value, kSeverities)}));
  }
}

void ReadGuards(Reader& reader, RuleSpec& rule) {
  const Entry* const entry = reader.document().root().Find("guards");
  if (entry == nullptr) {
    for (const std::string_view guard : kGuards)
      rule.guards.push_back({std::string(guard), rule.at});
    return;
  }
  bool whole = true;
  std::set<std::string_view> seen;
  for (const Node* const node : reader.ReadList(*entry, whole)) {
    if (std::find(kGuards.begin(), kGuards.end(), node->text) == kGuards.end()) {
      reader.Report(node->at, Concat({"unknown guard ", NotOneOf(node->text, kGuards)}));
    } else if (!seen.insert(node->text).second) {
      reader.Report(node->at, Concat({"guard \"", node->text, "\" stands here twice; remove one"}));
    } else {
      rule.guards.push_back({node->text, reader.document().At(node->at)});
    }
  }
}

}  // namespace

std::string_view FileStem(std::string_view file) {
  file = file.substr(file.rfind('/') + 1);  // npos + 1 is 0
  if (file.ends_with(".toml")) file.remove_suffix(5);
  return file;
}

RuleSpec ParseRule(const Document& document, const Lexicons& lexicons,
                   std::vector<Diagnostic>& diagnostics) {
  Reader reader(document, diagnostics);
  const std::string_view file = document.file();
  const std::size_t slash = file.rfind('/');

  RuleSpec rule;
  rule.id = FileStem(file);
  rule.group = slash == std::string_view::npos ? std::string_view() : file.substr(0, slash);
  rule.at = document.Whole();
  for (const std::string_view meant : CheckTopLevel(reader)) rule.damaged.emplace(meant);
  CheckId(reader, rule);
  ReadSeverity(reader, rule);
  if (const Entry* const entry = document.root().Find("repaired_by")) {
    if (auto name = reader.ReadString(*entry)) rule.repaired_by = *std::move(name);
  }
  ReadGuards(reader, rule);
  for (const LanguageTable& table : kLanguageTables) {
    const Entry* const entry = document.root().Find(table.name);
    if (entry != nullptr && reader.IsTable(*entry)) {
      ReadLanguageTable(reader, table, entry->value, lexicons, rule);
    }
  }
  return rule;
}

}  // namespace tactful::rules
