// Whether a place in a text is the edge of a word, decided as each language needs it.
//
// English: no Latin letter or digit on both sides. Korean: no Hangul on both sides in the text as
// typed (folding removes the blanks). Japanese, Chinese: an edge of ICU's words in the folded text,
// divided once per text when first asked. Positions: bytes of the folded text. Thread-safety: one
// thread at a time.
#pragma once

#include <string_view>
#include <vector>

#include "base/pattern_language.h"
#include "text/folded_text.h"
#include "text/segmenter.h"

namespace tactful::text {

class WordEdges {
 public:
  // Both must outlive the use of this object, until the next Reset.
  void Reset(const FoldedText& text, Segmenter& segmenter);

  bool IsEdge(base::PatternLanguage language, std::size_t folded_position);

 private:
  bool IsWordBreak(std::size_t folded_position, Language language);

  const FoldedText* text_ = nullptr;
  Segmenter* segmenter_ = nullptr;
  Language divided_as_ = Language::kUnknown;
  std::vector<Word> words_;
};

}  // namespace tactful::text
