#include "analyze/compiled_rules.h"

#include <algorithm>
#include <utility>

namespace tactful::analyze {
namespace {

using base::PatternLanguage;
using match::Pattern;

std::vector<Pattern> CompileAll(const std::vector<rules::Pattern>& sources,
                                PatternLanguage language) {
  std::vector<Pattern> compiled;
  compiled.reserve(sources.size());
  for (const rules::Pattern& source : sources) {
    match::Prepared prepared;
    if (match::Prepare(source.expanded, language, prepared)) continue;
    compiled.emplace_back(std::move(prepared));
  }
  return compiled;
}

CompiledLanguage CompileLanguage(const rules::PackSpec& pack, PatternLanguage language,
                                 std::size_t max_memory_bytes) {
  std::vector<Pattern> flag;
  std::vector<std::uint32_t> owners;
  for (std::size_t r = 0; r < pack.rules.size(); ++r) {
    std::vector<Pattern> own =
        CompileAll(pack.rules[r].patterns[base::IndexOf(language)].flag, language);
    owners.insert(owners.end(), own.size(), static_cast<std::uint32_t>(r));
    std::move(own.begin(), own.end(), std::back_inserter(flag));
  }
  CompiledLanguage compiled(match::PatternTable(std::move(flag), max_memory_bytes));
  compiled.rule_of_pattern = std::move(owners);

  const rules::Lexicon& lexicon = pack.lexicons[base::IndexOf(language)];
  for (std::size_t g = 0; g < kGuardNames.size(); ++g) {
    const auto found = lexicon.guards.find(kGuardNames[g]);
    if (found != lexicon.guards.end()) compiled.guards[g] = CompileAll(found->second, language);
  }
  for (const auto& [name, repair] : lexicon.repairs) {
    compiled.repairs.push_back(
        {name, CompileAll(repair.match, language), CompileAll(repair.except, language)});
  }
  return compiled;
}

std::optional<std::size_t> FindRepair(const CompiledLanguage& language, std::string_view name) {
  for (std::size_t i = 0; i < language.repairs.size(); ++i) {
    if (language.repairs[i].name == name) return i;
  }
  return std::nullopt;
}

// Reports patterns of one language; bad fragments once, where they stand.
class Checker {
 public:
  Checker(const rules::Lexicon& lexicon, PatternLanguage language,
          std::vector<Diagnostic>& diagnostics)
      : language_(language), diagnostics_(diagnostics) {
    for (const auto& [name, fragment] : lexicon.fragments) {
      match::Prepared prepared;
      auto error = match::Prepare(fragment.expanded, language, prepared);
      // A fragment may match nothing: only a pattern as a whole must not.
      if (!error) error = Pattern(std::move(prepared)).Check(/*may_match_nothing=*/true);
      if (!error || NamesBadFragment(fragment.source)) continue;
      bad_fragments_.push_back("{{" + name + "}}");
      Report(fragment, *error);
    }
  }

  void Check(const std::vector<rules::Pattern>& patterns) {
    for (const rules::Pattern& pattern : patterns) {
      match::Prepared prepared;
      auto error = match::Prepare(pattern.expanded, language_, prepared);
      if (!error) error = Pattern(std::move(prepared)).Check();
      if (error && !NamesBadFragment(pattern.source)) Report(pattern, *error);
    }
  }

 private:
  bool NamesBadFragment(const std::string& source) const {
    return std::any_of(bad_fragments_.begin(), bad_fragments_.end(), [&](const std::string& name) {
      return source.find(name) != std::string::npos;
    });
  }

  void Report(const rules::Pattern& pattern, const match::PatternError& error) {
    std::string message = "bad pattern: " + error.message;
    if (!error.fragment.empty()) message += " (at \"" + error.fragment + "\")";
    diagnostics_.push_back({pattern.at.file, pattern.at.line, pattern.at.column,
                            message + " in " + pattern.source});
  }

  PatternLanguage language_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<std::string> bad_fragments_;
};

}  // namespace

CompiledRules Compile(const rules::PackSpec& pack, std::size_t max_memory_bytes) {
  CompiledRules compiled;
  for (const PatternLanguage language : base::kPatternLanguages) {
    compiled.languages.push_back(CompileLanguage(pack, language, max_memory_bytes));
  }
  for (const rules::RuleSpec& spec : pack.rules) {
    CompiledRule rule;
    rule.spec = &spec;
    for (const rules::Text& guard : spec.guards) {
      const auto found = std::find(kGuardNames.begin(), kGuardNames.end(), guard.value);
      if (found != kGuardNames.end()) {
        rule.guards[static_cast<std::size_t>(found - kGuardNames.begin())] = true;
      }
    }
    for (const PatternLanguage language : base::kPatternLanguages) {
      const std::size_t l = base::IndexOf(language);
      rule.leave[l] = CompileAll(spec.patterns[l].leave, language);
      rule.repair[l] = FindRepair(compiled.languages[l], spec.repaired_by.value);
    }
    compiled.rules.push_back(std::move(rule));
  }
  return compiled;
}

void CheckPatterns(const rules::PackSpec& pack, std::vector<Diagnostic>& diagnostics) {
  for (const PatternLanguage language : base::kPatternLanguages) {
    const rules::Lexicon& lexicon = pack.lexicons[base::IndexOf(language)];
    Checker checker(lexicon, language, diagnostics);
    for (const auto& [name, patterns] : lexicon.guards) checker.Check(patterns);
    for (const auto& [name, repair] : lexicon.repairs) {
      checker.Check(repair.match);
      checker.Check(repair.except);
    }
    for (const rules::RuleSpec& spec : pack.rules) {
      checker.Check(spec.patterns[base::IndexOf(language)].flag);
      checker.Check(spec.patterns[base::IndexOf(language)].leave);
    }
  }
}

}  // namespace tactful::analyze
