#include "analyze/report.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "analyze/rewrite.h"

namespace tactful::analyze {
namespace {

// Counts forward through a text, so that converting many sorted positions stays linear.
class UnitCounter {
 public:
  explicit UnitCounter(std::string_view typed) : typed_(typed) {}

  // Positions of a byte in the other two units. Going back to an earlier byte starts over.
  struct Units {
    std::size_t utf16 = 0;
    std::size_t codepoints = 0;
  };
  Units At(std::size_t byte) {
    if (byte < byte_) {
      byte_ = 0;
      units_ = {};
    }
    const std::string_view rest = typed_.substr(byte_);
    const Span step = {0, byte - byte_};
    units_.utf16 += ToUtf16(rest, step).end;
    units_.codepoints += ToCodePoints(rest, step).end;
    byte_ = byte;
    return units_;
  }

 private:
  std::string_view typed_;
  std::size_t byte_ = 0;
  Units units_;
};

// The language a finding speaks: Chinese with the script of the utterance.
Language FindingLanguage(const Utterance& utterance, base::PatternLanguage language) {
  return language == base::PatternLanguage::kChinese ? utterance.detection().chinese
                                                     : base::PublicLanguage(language);
}

// The prose of a rule in `wanted`, else in the other Chinese script, else any there is.
const rules::Prose* ChooseProse(const rules::RuleSpec& rule, Language wanted) {
  if (const rules::Prose* prose = rule.ProseFor(wanted)) return prose;
  if (IsChinese(wanted)) {
    for (const Language script : {Language::kChineseHans, Language::kChineseHant}) {
      if (const rules::Prose* prose = rule.ProseFor(script)) return prose;
    }
  }
  return nullptr;
}

std::string_view Trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n\r") + 1 - begin);
}

std::vector<FilledSlot> SlotsOf(Utterance& utterance, const Candidate& candidate) {
  std::vector<FilledSlot> slots;
  if (candidate.pattern == nullptr) return slots;
  for (const match::Slot& slot :
       candidate.pattern->Slots(utterance.Folded(candidate.language), candidate.match)) {
    const std::string_view text = Trim(utterance.ToTyped(slot.folded).In(utterance.typed()));
    if (!text.empty()) slots.push_back({slot.name, std::string(text)});
  }
  return slots;
}

}  // namespace

void Report(const CompiledRules& rules, Utterance& utterance, const AnalyzeOptions& options,
            const std::vector<Resolved>& resolved, std::vector<Finding>& findings) {
  UnitCounter begins(utterance.typed());
  UnitCounter ends(utterance.typed());
  // How many sentences of each rule were replaced so far: the next one is said in other words.
  std::map<std::uint32_t, std::pair<std::size_t, Span>> said;
  for (const Resolved& next : resolved) {
    const rules::RuleSpec& rule = *rules.rules[next.candidate.rule].spec;
    Finding finding;
    finding.rule_id = rule.id;
    finding.severity = rule.severity;
    finding.language = FindingLanguage(utterance, next.candidate.language);
    finding.span = next.typed;
    const UnitCounter::Units begin = begins.At(next.typed.begin);
    const UnitCounter::Units end = ends.At(next.typed.end);
    finding.utf16 = {begin.utf16, end.utf16};
    finding.codepoints = {begin.codepoints, end.codepoints};
    finding.evidence = next.candidate.evidence;
    finding.confidence = next.candidate.confidence;

    const rules::Prose* own = ChooseProse(rule, finding.language);
    const rules::Prose* advice =
        options.advice == Language::kUnknown ? nullptr : ChooseProse(rule, options.advice);
    if (advice == nullptr) advice = own;
    if (advice != nullptr) {
      finding.title = advice->title.value;
      finding.advice = advice->why.value;
    }
    if (own != nullptr && !own->say.empty()) {
      const Span sentence = utterance.SentenceAround(next.typed);
      auto [turn, is_new] = said.try_emplace(next.candidate.rule, 0, sentence);
      if (!is_new && !(turn->second.second == sentence)) {
        turn->second = {turn->second.first + 1, sentence};
      }
      const rules::Text& say = own->say[turn->second.first % own->say.size()];
      finding.rewrite = Rewrite{sentence, FillSlots(say.value, SlotsOf(utterance, next.candidate))};
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace tactful::analyze
