#include "rules/parse_lexicon.h"

#include <string>
#include <string_view>
#include <utility>

#include "rules/keys.h"
#include "rules/reader.h"
#include "rules/resolve_fragments.h"

namespace tactful::rules {
namespace {

std::string Explain(std::string_view /*table*/, std::string_view key) {
  if (key != kGuards.front()) return {};
  return Concat({"\"", key, "\" is built in and has no patterns; remove it"});
}

// The table `key` of `parent`, or null when it is not there or no table.
const Node* TableOf(Reader& reader, const Node& parent, std::string_view key, Lexicon& lexicon) {
  const Entry* const entry = parent.Find(key);
  if (entry == nullptr) return nullptr;
  if (reader.IsTable(*entry)) return &entry->value;
  lexicon.damaged.insert("");
  return nullptr;
}

void CheckLanguage(Reader& reader, std::string_view tag) {
  const Entry* const entry = reader.document().root().Find("language");
  if (entry == nullptr) {
    reader.ReportInFile(Concat({"no language; write language = \"", tag, "\""}));
    return;
  }
  const auto language = reader.ReadString(*entry);
  if (language && language->value != tag) {
    reader.Report(language->at, Concat({"language \"", language->value,
                                        "\" is not the name of the file; write "
                                        "language = \"",
                                        tag, "\" or rename the file"}));
  }
}

void ReadGuards(Reader& reader, const Node& table, std::string_view tag, Lexicon& lexicon) {
  for (const std::string_view meant :
       reader.CheckKeys(table, kLexiconGuards, "[guards]", Explain)) {
    lexicon.damaged.insert(Concat({"guards.", meant}));
  }
  for (const std::string_view name : kLexiconGuards) {
    const Entry* const entry = table.Find(name);
    if (entry == nullptr) continue;
    bool whole = true;
    auto patterns = reader.ReadPatterns(*entry, lexicon, tag, FindingMark::kRequired, whole);
    lexicon.guards.insert_or_assign(std::string(name), std::move(patterns));
    if (!whole) lexicon.damaged.insert(Concat({"guards.", name}));
  }
}

void ReadRepair(Reader& reader, const Entry& repair, std::string_view tag, Lexicon& lexicon) {
  const std::string damage = Concat({"repairs.", repair.key});
  if (repair.value.kind != Node::Kind::kTable) {
    reader.Report(repair.value.at, Concat({"repair \"", repair.key, "\" must be a table, not ",
                                           KindName(repair.value.kind), "; write [repairs.",
                                           repair.key, "] and match = [\"…\"] below"}));
    lexicon.damaged.insert(damage);
    return;
  }
  bool whole = reader.CheckKeys(repair.value, kRepairKeys).empty();
  Repair out;
  if (const Entry* const entry = repair.value.Find("match")) {
    out.match = reader.ReadPatterns(*entry, lexicon, tag, FindingMark::kForbidden, whole);
  }
  if (const Entry* const entry = repair.value.Find("except")) {
    out.except = reader.ReadPatterns(*entry, lexicon, tag, FindingMark::kForbidden, whole);
  }
  if (out.match.empty() && whole) {
    reader.Report(repair.at,
                  Concat({"repair \"", repair.key, "\" matches nothing; add match = [\"…\"]"}));
    whole = false;
  }
  if (!whole) lexicon.damaged.insert(damage);
  lexicon.repairs.insert_or_assign(repair.key, std::move(out));
}

}  // namespace

void ParseLexicon(const Document& document, base::PatternLanguage language, Lexicon& lexicon,
                  std::vector<Diagnostic>& diagnostics) {
  Reader reader(document, diagnostics);
  const std::string_view tag = base::TagOf(language);
  const Node& root = document.root();
  bool is_language_mistyped = false;
  for (const std::string_view meant : reader.CheckKeys(root, kLexiconKeys)) {
    if (meant == "language") {
      is_language_mistyped = true;
    } else {
      lexicon.damaged.insert("");
    }
  }
  if (!is_language_mistyped) CheckLanguage(reader, tag);
  if (const Node* const table = TableOf(reader, root, "fragments", lexicon)) {
    ResolveFragments(reader, *table, tag, lexicon);
  }
  if (const Node* const table = TableOf(reader, root, "guards", lexicon)) {
    ReadGuards(reader, *table, tag, lexicon);
  }
  if (const Node* const table = TableOf(reader, root, "repairs", lexicon)) {
    for (const Entry& repair : table->entries) ReadRepair(reader, repair, tag, lexicon);
  }
}

}  // namespace tactful::rules
