// Lexicons first, whatever their place in the list: rules need their fragments.
#include "rules/parse.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "rules/document.h"
#include "rules/messages.h"
#include "rules/parse_lexicon.h"
#include "rules/parse_rule.h"

namespace tactful::rules {
namespace {

constexpr std::string_view kLexiconFolder = "lexicon/";

// Every source once, in order of their names: what is found does not depend on the order they are
// given in.
std::vector<const RuleSource*> InOrder(std::span<const RuleSource> sources,
                                       std::vector<Diagnostic>& diagnostics) {
  std::vector<const RuleSource*> order;
  for (const RuleSource& source : sources) order.push_back(&source);
  std::stable_sort(order.begin(), order.end(),
                   [](const RuleSource* a, const RuleSource* b) { return a->name < b->name; });
  const auto is_again = [&](std::size_t i) {
    return i > 0 && order[i]->name == order[i - 1]->name;
  };
  std::vector<const RuleSource*> once;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (is_again(i)) {
      diagnostics.push_back({order[i]->name, 0, 0, "this file is given twice; give it once"});
    } else {
      once.push_back(order[i]);
    }
  }
  return once;
}

void AddLexicon(const RuleSource& source, PackSpec& pack, std::vector<Diagnostic>& diagnostics) {
  std::string_view stem = std::string_view(source.name).substr(kLexiconFolder.size());
  if (stem.ends_with(".toml")) stem.remove_suffix(5);
  for (const base::PatternLanguage language : base::kPatternLanguages) {
    if (stem != base::TagOf(language)) continue;
    Lexicon& lexicon = pack.lexicons[base::IndexOf(language)];
    if (const auto document = Document::Parse(source.name, source.text, diagnostics)) {
      ParseLexicon(*document, language, lexicon, diagnostics);
    } else {
      lexicon.damaged.insert("");
    }
    return;
  }
  diagnostics.push_back({source.name, 0, 0,
                         Concat({"\"", stem,
                                 "\" is no language of lexicons; name the file en.toml, ja.toml, "
                                 "zh.toml or ko.toml"})});
}

void AddRule(const RuleSource& source, const Lexicons& lexicons,
             std::map<std::string, RuleSpec, std::less<>>& added,
             std::vector<Diagnostic>& diagnostics) {
  const auto document = Document::Parse(source.name, source.text, diagnostics);
  if (!document) return;
  RuleSpec rule = ParseRule(*document, lexicons, diagnostics);
  if (const auto first = added.find(rule.id); first != added.end()) {
    const Entry* const id = document->root().Find("id");
    const Location at = id == nullptr ? rule.at : document->At(id->value.at);
    diagnostics.push_back({at.file, at.line, at.column,
                           Concat({"id \"", rule.id, "\" is taken by ", first->second.at.file,
                                   "; give this rule and its file another name"})});
    return;
  }
  added.emplace(rule.id, std::move(rule));
}

}  // namespace

PackSpec ParsePack(std::span<const RuleSource> sources, const PackSpec* base,
                   std::vector<Diagnostic>& diagnostics) {
  PackSpec pack;
  if (base != nullptr) pack = *base;
  std::vector<Diagnostic> found;
  const std::vector<const RuleSource*> order = InOrder(sources, found);
  const auto is_lexicon = [](const RuleSource& source) {
    return source.name.starts_with(kLexiconFolder);
  };
  for (const RuleSource* const source : order) {
    if (is_lexicon(*source)) AddLexicon(*source, pack, found);
  }
  std::map<std::string, RuleSpec, std::less<>> rules;
  for (const RuleSource* const source : order) {
    if (!is_lexicon(*source)) AddRule(*source, pack.lexicons, rules, found);
  }
  for (RuleSpec& rule : pack.rules) rules.emplace(rule.id, rule);  // a new one of the same id stays
  pack.rules.clear();
  for (auto& [id, rule] : rules) pack.rules.push_back(std::move(rule));

  std::stable_sort(found.begin(), found.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  diagnostics.insert(diagnostics.end(), found.begin(), found.end());
  return pack;
}

}  // namespace tactful::rules
