// The seam between the recognizers and all that follows: each proposes candidates, and guards, repair, resolution
// and rewrites treat them alike. Patterns know known wording exactly; a model learned from
// examples, for the rest, plugs in here.
#pragma once

#include <vector>

#include "analyze/candidate.h"
#include "analyze/compiled_rules.h"
#include "analyze/utterance.h"

namespace tactful::analyze {

// Implementations are immutable and safe for concurrent use.
class Recognizer {
 public:
  virtual ~Recognizer() = default;
  // Appends what it finds of `language`. Allocates nothing when it finds nothing and `utterance` is warm.
  virtual void Recognize(Utterance& utterance, base::PatternLanguage language,
                         std::vector<Candidate>& candidates) const = 0;
};

// The recognizer that goes by patterns. With `naive` it tries each pattern on its own: the
// specification that tests hold the fast way against.
class PatternRecognizer final : public Recognizer {
 public:
  explicit PatternRecognizer(const CompiledRules& rules, bool naive = false)
      : rules_(rules), naive_(naive) {}
  void Recognize(Utterance& utterance, base::PatternLanguage language,
                 std::vector<Candidate>& candidates) const override;

 private:
  const CompiledRules& rules_;
  bool naive_;
};

}  // namespace tactful::analyze
