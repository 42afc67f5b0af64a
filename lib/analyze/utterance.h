// One utterance while it is analysed: its folded forms, languages, words, sentences and quotes, each made at most
// once and only when asked for.
//
// Thread-safety: one thread at a time. Buffers are reused from utterance to utterance.
#pragma once

#include <string_view>
#include <vector>

#include "base/pattern_language.h"
#include "tactful/language.h"
#include "tactful/span.h"
#include "text/folded_text.h"
#include "text/scripts.h"
#include "text/segmenter.h"
#include "text/word_edges.h"

namespace tactful::analyze {

class Utterance {
 public:
  // `typed` must outlive the use of this object, until the next Reset. Allocates nothing when warm.
  void Reset(std::string_view typed, Language hint);

  std::string_view typed() const noexcept { return folded_.typed(); }
  const text::Detection& detection() const noexcept { return detection_; }
  bool Holds(base::PatternLanguage language) const noexcept;

  // The folded text that patterns of `language` are matched on.
  std::string_view Folded(base::PatternLanguage language);
  Span ToTyped(Span folded) const noexcept { return folded_.ToTyped(folded); }

  bool IsWordEdge(base::PatternLanguage language, std::size_t folded_position) {
    return edges_.IsEdge(language, folded_position);
  }
  // What stands between quotation marks, in typed bytes.
  const std::vector<Span>& Quotes();
  // The sentence that holds the typed range: from the beginning of the first it touches to the end of the last.
  Span SentenceAround(Span typed_range);

 private:
  text::FoldedText folded_;
  text::Detection detection_;
  text::Segmenter segmenter_;
  text::WordEdges edges_;
  bool quotes_known_ = false;
  bool sentences_known_ = false;
  std::vector<Span> quotes_;
  std::vector<Span> sentences_;
};

}  // namespace tactful::analyze
