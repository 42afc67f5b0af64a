// Words of a text, by ICU, and its sentences, by rules made for chat.
//
// What is returned depends on the text and the language alone, never on what was analysed before:
// ICU's dictionary iterators remember earlier text, so each call works on a fresh clone of a
// pristine one. Thread-safety: one thread at a time. Positions: UTF-8 bytes of the text passed,
// which may hold any bytes.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "tactful/language.h"
#include "tactful/span.h"
#include "tactful/tokenize.h"

namespace tactful::text {

struct Word {
  Span span;
  TokenKind kind = TokenKind::kWord;
};

class Segmenter {
 public:
  Segmenter();
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  // Words, spaces and punctuation marks in order, without gaps.
  void Words(std::string_view text, Language language, std::vector<Word>& words);

  // Sentences in order, without white space at their ends; a line break always ends one. Chat is
  // divided as people write it: also before a small letter after a full stop, "?" or "!" and a
  // blank, unless the stop belongs to a short form ("e.g. this"). Closing quotes and brackets, and
  // emoji directly behind the closing mark, stay with the sentence before.
  void Sentences(std::string_view text, Language language, std::vector<Span>& sentences);

 private:
  struct Rep;
  std::unique_ptr<Rep> rep_;
};

}  // namespace tactful::text
