#include "rules/check.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "rules/keys.h"
#include "rules/messages.h"

namespace tactful::rules {
namespace {

// The languages prose is written in, by the names of their tables.
struct ProseLanguage {
  std::string_view tag;
  Language language;
};
constexpr std::array<ProseLanguage, 5> kProseLanguages = {{{"en", Language::kEnglish},
                                                           {"ja", Language::kJapanese},
                                                           {"zh-Hans", Language::kChineseHans},
                                                           {"zh-Hant", Language::kChineseHant},
                                                           {"ko", Language::kKorean}}};

class RuleChecker {
 public:
  RuleChecker(const RuleSpec& rule, const PackSpec& pack, bool every_language,
              std::vector<Diagnostic>& diagnostics)
      : rule_(rule), pack_(pack), every_language_(every_language), diagnostics_(diagnostics) {}

  void Run() {
    bool has_any = false;
    for (const base::PatternLanguage language : base::kPatternLanguages) {
      has_any |= HasPatterns(language) || HasProse(language);
    }
    if (!has_any && !every_language_) {
      Report(rule_.at,
             Concat({"rule \"", rule_.id, "\" holds no language; add [en], [ja], [zh] or [ko]"}));
    }
    for (const base::PatternLanguage language : base::kPatternLanguages) {
      if (!every_language_ && !HasPatterns(language) && !HasProse(language)) continue;
      CheckPatterns(language);
      CheckRepair(language);
    }
    if (!every_language_ && HasPatterns(base::PatternLanguage::kChinese) &&
        !HasProse(base::PatternLanguage::kChinese)) {
      Report(PatternsOf(base::PatternLanguage::kChinese).at,
             "[zh] has patterns, but neither script says what to do about them; add [zh-Hans] or "
             "[zh-Hant]");
    }
    for (const ProseLanguage& it : kProseLanguages) {
      if (every_language_ || rule_.ProseFor(it.language) != nullptr) CheckProse(it);
    }
  }

 private:
  const LanguagePatterns& PatternsOf(base::PatternLanguage language) const {
    return rule_.patterns[base::IndexOf(language)];
  }
  bool HasPatterns(base::PatternLanguage language) const {
    const LanguagePatterns& patterns = PatternsOf(language);
    return patterns.at.line > 0 || !patterns.flag.empty() || !patterns.leave.empty();
  }
  bool HasProse(base::PatternLanguage language) const {
    return std::any_of(rule_.prose.begin(), rule_.prose.end(), [=](const Prose& prose) {
      return base::PatternLanguageOf(prose.language) == language;
    });
  }

  void Report(const Location& at, std::string message) {
    diagnostics_.push_back({at.file, at.line, at.column, std::move(message)});
  }
  // `place` is of the table, or has line 0 where there is none.
  void Missing(const Location& place, std::string_view tag, std::string_view key,
               std::string_view what) {
    if (rule_.damaged.contains(Concat({tag, ".", key}))) return;
    Report(place.line == 0 ? rule_.at : place, Concat({"[", tag, "] ", what}));
  }

  void CheckPatterns(base::PatternLanguage language) {
    const LanguagePatterns& patterns = PatternsOf(language);
    if (!patterns.flag.empty()) return;
    Missing(patterns.at, base::TagOf(language), "flag",
            "has no flag pattern; add flag = ['''…''']");
  }

  void CheckRepair(base::PatternLanguage language) {
    const std::string& name = rule_.repaired_by.value;
    if (name.empty()) return;
    const Lexicon& lexicon = pack_.lexicons[base::IndexOf(language)];
    if (lexicon.repairs.contains(name) || lexicon.IsDamaged(Concat({"repairs.", name}))) return;
    std::vector<std::string_view> known;
    for (const auto& [key, repair] : lexicon.repairs) known.push_back(key);
    const std::string_view near = Near(name, known);
    Report(rule_.repaired_by.at,
           Concat({"lexicon/", base::TagOf(language), ".toml has no repair \"", name, "\"; ",
                   near.empty() ? Concat({"add [repairs.", name, "] there"})
                                : Concat({"did you mean \"", near, "\"?"})}));
  }

  void CheckProse(const ProseLanguage& it) {
    static const Prose kNone;
    const Prose* const found = rule_.ProseFor(it.language);
    const Prose& prose = found == nullptr ? kNone : *found;
    if (prose.title.value.empty())
      Missing(prose.at, it.tag, "title", "has no title; add title = \"…\"");
    if (prose.why.value.empty())
      Missing(prose.at, it.tag, "why", "gives no reason; add why = \"…\"");
    if (prose.say.empty())
      Missing(prose.at, it.tag, "say", "has nothing to say instead; add say = [\"…\"]");
    if (!HasExample(it.language, false)) {
      Missing(
          prose.at, it.tag, "examples",
          Concat({"has no flag example; add [[", it.tag, ".examples]] with flag = \"…[[…]]…\""}));
    }
    if (!HasExample(it.language, true)) {
      Missing(prose.at, it.tag, "examples",
              Concat({"has no leave example; add [[", it.tag, ".examples]] with leave = \"…\""}));
    }
  }

  bool HasExample(Language language, bool leaves) const {
    return std::any_of(rule_.examples.begin(), rule_.examples.end(), [=](const Example& example) {
      return example.language == language && example.spans.empty() == leaves;
    });
  }

  const RuleSpec& rule_;
  const PackSpec& pack_;
  const bool every_language_;
  std::vector<Diagnostic>& diagnostics_;
};

// Each guard that a rule uses has patterns in each language; said once a lexicon, not once a rule.
void CheckGuards(const PackSpec& pack, std::vector<Diagnostic>& diagnostics) {
  std::map<std::string_view, std::string_view> first_user;
  for (const RuleSpec& rule : pack.rules) {
    for (const Text& guard : rule.guards) first_user.emplace(guard.value, rule.id);
  }
  for (const base::PatternLanguage language : base::kPatternLanguages) {
    const Lexicon& lexicon = pack.lexicons[base::IndexOf(language)];
    for (const std::string_view guard : kLexiconGuards) {
      const auto user = first_user.find(guard);
      if (user == first_user.end() || lexicon.IsDamaged(Concat({"guards.", guard}))) continue;
      const auto patterns = lexicon.guards.find(guard);
      if (patterns != lexicon.guards.end() && !patterns->second.empty()) continue;
      diagnostics.push_back({Concat({"lexicon/", base::TagOf(language), ".toml"}), 0, 0,
                             Concat({"[guards] has no \"", guard, "\", which rule \"", user->second,
                                     "\" uses; add ", guard, " = ['''…{{finding}}…''']"})});
    }
  }
}

}  // namespace

void CheckPack(const PackSpec& pack, bool every_language, std::vector<Diagnostic>& diagnostics) {
  for (const RuleSpec& rule : pack.rules)
    RuleChecker(rule, pack, every_language, diagnostics).Run();
  if (every_language) CheckGuards(pack, diagnostics);
}

}  // namespace tactful::rules
