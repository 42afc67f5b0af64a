// What a recognizer proposes, and what became of it. Every pass after recognition works on these, whichever
// recognizer they came from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/pattern_language.h"
#include "match/pattern.h"
#include "tactful/finding.h"
#include "tactful/span.h"

namespace tactful::analyze {

// Why a candidate is not reported; kKept if it is.
enum class Verdict : std::uint8_t {
  kKept,
  kLeft,       // a leave pattern covers it
  kQuoted,
  kReported,
  kQuestion,
  kCondition,
  kRepaired,   // the turn holds an offer
};

// A text that fills a slot of a sentence to say.
struct FilledSlot {
  std::string name;
  std::string text;
};

struct Candidate {
  std::uint32_t rule = 0;  // index into CompiledRules::rules
  base::PatternLanguage language = base::PatternLanguage::kEnglish;
  Span folded;             // in the folded text of `language`
  Evidence evidence = Evidence::kPattern;
  double confidence = 1.0;
  Verdict verdict = Verdict::kKept;
  // Set by the pattern recognizer, for slots; null otherwise.
  const match::Pattern* pattern = nullptr;
  match::Match match;
};

}  // namespace tactful::analyze
