#include "text/word_edges.h"

#include <algorithm>

#include "base/utf8.h"

namespace tactful::text {
namespace {

bool IsLatinLetterOrDigit(char32_t c) noexcept {
  return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
         (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool IsHangul(char32_t c) noexcept {
  return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) ||
         (c >= 0x3130 && c <= 0x318F) || (c >= 0xA960 && c <= 0xA97F) ||
         (c >= 0xD7B0 && c <= 0xD7FF) || (c >= 0xFFA0 && c <= 0xFFDC);
}

template <typename IsLetter>
bool LettersMeet(std::string_view text, std::size_t left_end, std::size_t right_begin,
                 IsLetter is_letter) {
  return left_end > 0 && right_begin < text.size() &&
         is_letter(base::DecodeBefore(text, left_end).code_point) &&
         is_letter(base::DecodeAt(text, right_begin).code_point);
}

}  // namespace

void WordEdges::Reset(const FoldedText& text, Segmenter& segmenter) {
  text_ = &text;
  segmenter_ = &segmenter;
  divided_as_ = Language::kUnknown;
}

bool WordEdges::IsEdge(base::PatternLanguage language, std::size_t folded_position) {
  const std::string_view folded = text_->base();
  if (folded_position == 0 || folded_position >= folded.size()) return true;
  switch (language) {
    case base::PatternLanguage::kEnglish:
      return !LettersMeet(folded, folded_position, folded_position, IsLatinLetterOrDigit);
    case base::PatternLanguage::kKorean: {
      // The typed characters on either side: between them may lie a blank that folding removed.
      const std::size_t before =
          folded_position - base::DecodeBefore(folded, folded_position).length;
      const Span left = text_->ToTyped({before, folded_position});
      const std::size_t length = base::DecodeAt(folded, folded_position).length;
      const Span right = text_->ToTyped({folded_position, folded_position + length});
      return left.end != right.begin ||
             !LettersMeet(text_->typed(), left.end, right.begin, IsHangul);
    }
    case base::PatternLanguage::kJapanese:
    case base::PatternLanguage::kChinese:
      return IsWordBreak(folded_position, base::PublicLanguage(language));
  }
  return true;
}

bool WordEdges::IsWordBreak(std::size_t folded_position, Language language) {
  if (divided_as_ != language) {
    words_.clear();
    segmenter_->Words(text_->base(), language, words_);
    divided_as_ = language;
  }
  const auto found = std::lower_bound(
      words_.begin(), words_.end(), folded_position,
      [](const Word& word, std::size_t position) { return word.span.begin < position; });
  return found != words_.end() && found->span.begin == folded_position;
}

}  // namespace tactful::text
