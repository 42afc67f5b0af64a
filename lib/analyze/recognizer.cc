#include "analyze/recognizer.h"

namespace tactful::analyze {
namespace {

class UtteranceEdges final : public match::EdgeJudge {
 public:
  explicit UtteranceEdges(Utterance& utterance) : utterance_(utterance) {}
  bool Accepts(const match::Prepared& pattern, Span folded) override {
    return (!pattern.edge_begin || utterance_.IsWordEdge(pattern.language, folded.begin)) &&
           (!pattern.edge_end || utterance_.IsWordEdge(pattern.language, folded.end));
  }

 private:
  Utterance& utterance_;
};

}  // namespace

void PatternRecognizer::Recognize(Utterance& utterance, base::PatternLanguage language,
                                  std::vector<Candidate>& candidates) const {
  const CompiledLanguage& compiled = rules_.languages[base::IndexOf(language)];
  const std::string_view folded = utterance.Folded(language);
  if (!naive_ && compiled.flag.Probe(folded) == match::Presence::kNone) return;
  UtteranceEdges edges(utterance);
  std::vector<match::Hit> hits;
  if (naive_) {
    compiled.flag.FindNaive(folded, edges, hits);
  } else {
    compiled.flag.FindFast(folded, edges, hits);
  }
  for (const match::Hit& hit : hits) {
    Candidate candidate;
    candidate.rule = compiled.rule_of_pattern[hit.pattern];
    candidate.language = language;
    candidate.folded = hit.match.span;
    candidate.pattern = &compiled.flag.at(hit.pattern);
    candidate.match = hit.match;
    candidates.push_back(candidate);
  }
}

}  // namespace tactful::analyze
