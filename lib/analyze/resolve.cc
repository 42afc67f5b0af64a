#include "analyze/resolve.h"

#include <algorithm>
#include <tuple>

namespace tactful::analyze {
namespace {

Evidence Join(Evidence a, Evidence b) { return a == b ? a : Evidence::kBoth; }

void JoinInto(Resolved& into, const Resolved& other) {
  const Evidence evidence = Join(into.candidate.evidence, other.candidate.evidence);
  const double confidence = std::max(into.candidate.confidence, other.candidate.confidence);
  if (other.candidate.folded.size() > into.candidate.folded.size()) {
    into.candidate = other.candidate;
  }
  into.candidate.evidence = evidence;
  into.candidate.confidence = confidence;
  into.typed.end = std::max(into.typed.end, other.typed.end);
}

}  // namespace

std::vector<Resolved> Resolve(const Utterance& utterance,
                              const std::vector<Candidate>& candidates) {
  std::vector<Resolved> kept;
  for (const Candidate& candidate : candidates) {
    if (candidate.verdict == Verdict::kKept) {
      kept.push_back({candidate, utterance.ToTyped(candidate.folded)});
    }
  }
  const auto by_rule = [](const Resolved& r) {
    return std::make_tuple(r.candidate.rule, r.typed.begin, r.typed.end);
  };
  std::stable_sort(kept.begin(), kept.end(), [&](const Resolved& a, const Resolved& b) {
    return by_rule(a) < by_rule(b);
  });
  std::vector<Resolved> joined;
  for (const Resolved& next : kept) {
    if (!joined.empty() && joined.back().candidate.rule == next.candidate.rule &&
        next.typed.begin < joined.back().typed.end) {
      JoinInto(joined.back(), next);
    } else {
      joined.push_back(next);
    }
  }
  const auto by_place = [](const Resolved& r) {
    return std::make_tuple(r.typed.begin, r.typed.end, r.candidate.rule);
  };
  std::stable_sort(joined.begin(), joined.end(), [&](const Resolved& a, const Resolved& b) {
    return by_place(a) < by_place(b);
  });
  return joined;
}

}  // namespace tactful::analyze
