#include "analyze/repair.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace tactful::analyze {
namespace {

using base::PatternLanguage;

void FindAll(const std::vector<match::Pattern>& patterns, std::string_view folded,
             std::vector<Span>& found) {
  for (const match::Pattern& pattern : patterns) {
    match::Match match;
    std::size_t from = 0;
    while (from < folded.size() && pattern.Find(folded, from, folded.size(), match)) {
      found.push_back(match.span);
      from = match.whole.end;
    }
  }
}

// Folded ranges of the offers of one repair in one language.
std::vector<Span> FindOffers(const CompiledRepair& repair, std::string_view folded) {
  std::vector<Span> offers;
  FindAll(repair.match, folded, offers);
  if (offers.empty()) return offers;
  std::vector<Span> voided;
  FindAll(repair.except, folded, voided);
  offers.erase(std::remove_if(offers.begin(), offers.end(),
                              [&](Span offer) {
                                return std::any_of(voided.begin(), voided.end(), [&](Span except) {
                                  return except.Overlaps(offer);
                                });
                              }),
               offers.end());
  return offers;
}

// Offers of a turn by language and repair, looked for when first asked.
class Offers {
 public:
  Offers(const CompiledRules& rules, Utterance& utterance)
      : rules_(rules), utterance_(utterance) {
    for (const PatternLanguage language : base::kPatternLanguages) {
      found_[base::IndexOf(language)].resize(
          rules.languages[base::IndexOf(language)].repairs.size());
    }
  }

  const std::vector<Span>& Of(PatternLanguage language, std::size_t repair) {
    auto& found = found_[base::IndexOf(language)][repair];
    if (!found) {
      found = FindOffers(rules_.languages[base::IndexOf(language)].repairs[repair],
                         utterance_.Folded(language));
    }
    return *found;
  }

 private:
  const CompiledRules& rules_;
  Utterance& utterance_;
  std::array<std::vector<std::optional<std::vector<Span>>>, base::kPatternLanguageCount> found_;
};

bool IsRepaired(const CompiledRule& rule, Utterance& utterance, const Candidate& candidate,
                Offers& offers) {
  return std::any_of(
      base::kPatternLanguages.begin(), base::kPatternLanguages.end(),
      [&](PatternLanguage language) {
        const std::optional<std::size_t> repair = rule.repair[base::IndexOf(language)];
        if (!repair || !utterance.Holds(language)) return false;
        const std::vector<Span>& found = offers.Of(language, *repair);
        // Folded texts of all languages have the same positions.
        return std::any_of(found.begin(), found.end(),
                           [&](Span offer) { return !offer.Overlaps(candidate.folded); });
      });
}

}  // namespace

void ApplyRepairs(const CompiledRules& rules, Utterance& utterance,
                  std::vector<Candidate>& candidates) {
  Offers offers(rules, utterance);
  for (Candidate& candidate : candidates) {
    if (candidate.verdict != Verdict::kKept) continue;
    if (IsRepaired(rules.rules[candidate.rule], utterance, candidate, offers)) {
      candidate.verdict = Verdict::kRepaired;
    }
  }
}

}  // namespace tactful::analyze
