#include "analyze/guard.h"

#include <algorithm>
#include <string_view>

#include "analyze/context.h"
#include "base/utf8.h"

namespace tactful::analyze {
namespace {

constexpr std::array kVerdicts = {Verdict::kQuoted, Verdict::kReported, Verdict::kQuestion,
                                  Verdict::kCondition};

// Whether some match of `pattern` inside `context` covers `span`. All matches are tried, also overlapping ones.
bool AnyMatchCovers(const match::Pattern& pattern, std::string_view folded, Span context,
                    Span span) {
  match::Match match;
  std::size_t from = context.begin;
  while (from <= span.begin && pattern.Find(folded, from, context.end, match)) {
    if (match.whole.begin > span.begin) return false;
    if (match.whole.Covers(span)) return true;
    from = match.whole.begin + base::DecodeAt(folded, match.whole.begin).length;
  }
  return false;
}

bool IsLeft(const CompiledRule& rule, std::string_view folded, const Candidate& candidate) {
  const std::vector<match::Pattern>& leave = rule.leave[base::IndexOf(candidate.language)];
  if (leave.empty()) return false;
  const Span context = ContextAround(folded, candidate.folded);
  return std::any_of(leave.begin(), leave.end(), [&](const match::Pattern& pattern) {
    return AnyMatchCovers(pattern, folded, context, candidate.folded);
  });
}

bool IsQuoted(Utterance& utterance, const Candidate& candidate) {
  const Span typed = utterance.ToTyped(candidate.folded);
  const std::vector<Span>& quotes = utterance.Quotes();
  return std::any_of(quotes.begin(), quotes.end(),
                     [&](Span quote) { return quote.Covers(typed); });
}

bool AnyMatches(const std::vector<match::Pattern>& patterns, std::string_view text) {
  match::Match match;
  return std::any_of(patterns.begin(), patterns.end(), [&](const match::Pattern& pattern) {
    return pattern.Find(text, 0, text.size(), match);
  });
}

Verdict Judge(const CompiledRules& rules, Utterance& utterance, const Candidate& candidate,
              std::string& buffer) {
  const CompiledRule& rule = rules.rules[candidate.rule];
  const std::string_view folded = utterance.Folded(candidate.language);
  if (IsLeft(rule, folded, candidate)) return Verdict::kLeft;

  const Span context = ContextAround(folded, candidate.folded);
  buffer.assign(folded.substr(context.begin, candidate.folded.begin - context.begin));
  buffer += rules::kFindingMark;
  buffer += folded.substr(candidate.folded.end, context.end - candidate.folded.end);
  const CompiledLanguage& language = rules.languages[base::IndexOf(candidate.language)];
  for (std::size_t g = 0; g < kGuardNames.size(); ++g) {
    if (!rule.guards[g]) continue;
    const bool stopped = static_cast<Guard>(g) == Guard::kQuoted
                             ? IsQuoted(utterance, candidate)
                             : AnyMatches(language.guards[g], buffer);
    if (stopped) return kVerdicts[g];
  }
  return Verdict::kKept;
}

}  // namespace

void ApplyGuards(const CompiledRules& rules, Utterance& utterance,
                 std::vector<Candidate>& candidates, std::string& buffer) {
  for (Candidate& candidate : candidates) {
    if (candidate.verdict == Verdict::kKept) {
      candidate.verdict = Judge(rules, utterance, candidate, buffer);
    }
  }
}

}  // namespace tactful::analyze
