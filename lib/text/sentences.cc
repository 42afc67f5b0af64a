#include "text/sentences.h"

#include <unicode/uchar.h>

#include <cstddef>

#include "base/utf8.h"
#include "text/fold_chars.h"
#include "text/fold_piece.h"
#include "text/short_forms.h"

namespace tactful::text {
namespace {

constexpr bool IsFullStop(char32_t c) { return c == U'.' || c == 0xFF0E; }
constexpr bool IsEllipsis(char32_t c) { return c == 0x2025 || c == 0x2026; }
constexpr bool IsCallMark(char32_t c) { return c == U'!' || c == U'?'; }

// Ends a sentence whatever follows: ideographic full stop, full-width and double marks.
constexpr bool IsWideMark(char32_t c) {
  return c == 0x3002 || c == 0xFF61 || c == 0xFF01 || c == 0xFF1F || c == 0x203C ||
         (c >= 0x2047 && c <= 0x2049);
}

constexpr bool IsMark(char32_t c) {
  return IsFullStop(c) || IsEllipsis(c) || IsCallMark(c) || IsWideMark(c);
}

constexpr bool IsHiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }

constexpr bool IsHangul(char32_t c) { return IsHangulLetter(c) || (c >= 0x3131 && c <= 0x318E); }

bool IsWideLetter(char32_t c) {
  return IsHangul(c) || (c >= 0x3041 && c <= 0x30FF) ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0;
}

bool IsWhiteSpace(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }

bool IsCloser(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || c == U'"' || c == U'\'' ||
         c == 0x201C || c == 0xFF02 || c == 0xFF07;
}

// What is typed behind a closing mark to give the tone: emoji, Hangul letters alone, waves.
bool IsTone(char32_t c) {
  const auto code_point = static_cast<UChar32>(c);
  return u_hasBinaryProperty(code_point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
         u_hasBinaryProperty(code_point, UCHAR_EMOJI_MODIFIER) != 0 ||
         u_hasBinaryProperty(code_point, UCHAR_REGIONAL_INDICATOR) != 0 ||
         (c >= 0x3131 && c <= 0x318E) || c == U'~' || c == U'^' || c == 0x301C || c == 0xFF5E ||
         u_charType(code_point) == U_ENCLOSING_MARK;
}

class Divider {
 public:
  Divider(std::string_view text, std::vector<Span>& sentences)
      : text_(text), sentences_(sentences) {}

  void Run() {
    char32_t previous = 0;
    while (pos_ < text_.size()) {
      const base::Decoded decoded = base::DecodeAt(text_, pos_);
      const char32_t c = decoded.code_point;
      if (IsLineBreak(c)) {
        End();
        pos_ += decoded.length;
        begin_ = pos_;
      } else if (IsMark(c)) {
        const std::size_t first = pos_;
        const Tail tail = TakeTail();
        if (IsEnd(first, tail, previous)) {
          End();
          begin_ = pos_;
        }
      } else {
        pos_ += decoded.length;
      }
      previous = c;
    }
    End();
  }

 private:
  // The marks at `pos_` and what stays with them.
  struct Tail {
    std::size_t marks = 0;
    std::size_t full_stops = 0;
    bool has_ellipsis = false;
    bool has_call_mark = false;
    bool has_wide_mark = false;
    bool has_closer = false;
    bool has_tone = false;
  };

  Tail TakeTail() {
    Tail tail;
    while (pos_ < text_.size()) {
      const base::Decoded decoded = base::DecodeAt(text_, pos_);
      const char32_t c = decoded.code_point;
      if (IsMark(c)) {
        ++tail.marks;
        if (IsFullStop(c)) ++tail.full_stops;
        tail.has_ellipsis |= IsEllipsis(c);
        tail.has_call_mark |= IsCallMark(c);
        tail.has_wide_mark |= IsWideMark(c);
      } else if (IsCloser(c)) {
        tail.has_closer = true;
      } else if (IsTone(c)) {
        tail.has_tone = true;
      } else if (!IsInvisible(c)) {
        break;
      }
      pos_ += decoded.length;
    }
    return tail;
  }

  // Whether the sentence ends at `pos_`. Its last marks start at `first`, behind `previous`.
  bool IsEnd(std::size_t first, const Tail& tail, char32_t previous) const {
    if (pos_ == text_.size()) return true;
    const char32_t next = base::DecodeAt(text_, pos_).code_point;
    if (IsWhiteSpace(next)) return IsEndBeforeBlank(first, tail);
    // A quotation goes on with its particle.
    if (tail.has_closer && (IsHiragana(next) || IsHangul(next))) return false;
    if (tail.has_wide_mark) return true;
    if (tail.has_call_mark) return tail.has_tone || IsWideLetter(previous) || IsWideLetter(next);
    if (tail.has_tone) return true;
    return tail.marks == 1 && tail.full_stops == 1 && !tail.has_closer && IsWideLetter(previous) &&
           IsWideLetter(next);
  }

  bool IsEndBeforeBlank(std::size_t first, const Tail& tail) const {
    if (tail.has_wide_mark || tail.has_call_mark || tail.has_tone) return true;
    std::size_t pos = pos_;
    char32_t next = 0;
    while (pos < text_.size()) {
      const base::Decoded decoded = base::DecodeAt(text_, pos);
      next = decoded.code_point;
      if (!IsWhiteSpace(next) || IsLineBreak(next)) break;
      pos += decoded.length;
    }
    if (pos == text_.size() || IsLineBreak(next)) return true;
    // Three dots before a small letter are a pause.
    if (tail.has_ellipsis || tail.full_stops > 1) return u_islower(static_cast<UChar32>(next)) == 0;
    return !IsShortForm(text_, begin_, first, next);
  }

  void End() {
    Span sentence{begin_, pos_};
    while (!sentence.empty()) {
      const base::Decoded first = base::DecodeAt(text_, sentence.begin);
      if (!IsWhiteSpace(first.code_point)) break;
      sentence.begin += first.length;
    }
    while (!sentence.empty()) {
      const base::Decoded last = base::DecodeBefore(text_, sentence.end);
      if (!IsWhiteSpace(last.code_point)) break;
      sentence.end -= last.length;
    }
    if (!sentence.empty()) sentences_.push_back(sentence);
  }

  const std::string_view text_;
  std::vector<Span>& sentences_;
  std::size_t begin_ = 0;
  std::size_t pos_ = 0;
};

}  // namespace

void DivideSentences(std::string_view text, std::vector<Span>& sentences) {
  sentences.clear();
  Divider(text, sentences).Run();
}

}  // namespace tactful::text
