#include "analyze/utterance.h"

#include <algorithm>

#include "match/prepare.h"
#include "text/quotes.h"

namespace tactful::analyze {

void Utterance::Reset(std::string_view typed, Language hint) {
  folded_.Assign(typed);
  detection_ = text::DetectLanguages(typed, hint);
  edges_.Reset(folded_, segmenter_);
  quotes_known_ = sentences_known_ = false;
}

bool Utterance::Holds(base::PatternLanguage language) const noexcept {
  switch (language) {
    case base::PatternLanguage::kEnglish: return detection_.holds.english;
    case base::PatternLanguage::kJapanese: return detection_.holds.japanese;
    case base::PatternLanguage::kChinese: return detection_.holds.chinese;
    case base::PatternLanguage::kKorean: return detection_.holds.korean;
  }
  return false;
}

std::string_view Utterance::Folded(base::PatternLanguage language) {
  return folded_.For(match::FoldingOf(language));
}

const std::vector<Span>& Utterance::Quotes() {
  if (!quotes_known_) {
    quotes_.clear();
    text::FindQuotes(typed(), quotes_);
    quotes_known_ = true;
  }
  return quotes_;
}

Span Utterance::SentenceAround(Span typed_range) {
  if (!sentences_known_) {
    sentences_.clear();
    segmenter_.Sentences(typed(), detection_.primary, sentences_);
    sentences_known_ = true;
  }
  const auto first = std::partition_point(
      sentences_.begin(), sentences_.end(),
      [&](Span sentence) { return sentence.end <= typed_range.begin; });
  Span around = typed_range;
  for (auto it = first; it != sentences_.end() && it->begin < typed_range.end; ++it) {
    around.begin = std::min(around.begin, it->begin);
    around.end = std::max(around.end, it->end);
  }
  return around;
}

}  // namespace tactful::analyze
