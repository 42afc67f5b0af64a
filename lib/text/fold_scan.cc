// The characters passed here are a part of those that FoldSimple leaves alone, and what follows from
// their neighbours is a part of what RewriteStretched leaves alone. Tests hold the three together.
#include "text/fold_scan.h"

#include <cstddef>

#include "base/utf8.h"
#include "text/fold_chars.h"
#include "text/fold_simple.h"

namespace tactful::text {
namespace {

constexpr bool IsPlainWide(char32_t c) {
  return FoldSimple(c) == c && c != base::kReplacement;
}

constexpr bool IsDigit(char32_t c) { return InRange(c, U'0', U'9'); }

// Needs RewriteStretched whatever stands beside it.
constexpr bool IsRewrittenAscii(char32_t c) {
  return c == U'\t' || c == U'`' || (IsLineBreak(c) && c != U'\n');
}

}  // namespace

FoldNeed ScanForFolds(std::string_view typed) noexcept {
  FoldNeed need = FoldNeed::kNothing;
  char32_t previous = 0;
  bool is_double = false;          // the character before `previous` equals it
  bool after_hangul = false;       // blank behind a Hangul letter
  bool after_hiragana = false;     // long marks behind a hiragana
  for (std::size_t pos = 0; pos < typed.size();) {
    char32_t c = static_cast<unsigned char>(typed[pos]);
    if (c < 0x80) {
      ++pos;
      if (InRange(c, U'A', U'Z')) {
        c += 0x20;
        need = FoldNeed::kLowerCase;
      } else if (IsRewrittenAscii(c)) {
        return FoldNeed::kAll;
      }
    } else {
      const base::Decoded decoded = base::DecodeAt(typed, pos);
      c = decoded.code_point;
      if (!decoded.well_formed || !IsPlainWide(c)) return FoldNeed::kAll;
      pos += decoded.length;
      if (after_hangul && IsHangulLetter(c)) return FoldNeed::kAll;
      if (after_hiragana && IsHiraganaLetter(c)) return FoldNeed::kAll;
    }
    if (c == previous && !IsDigit(c) && c != U'\n') {
      if (is_double || c == U' ') return FoldNeed::kAll;
      is_double = true;
    } else {
      is_double = false;
    }
    after_hangul = c == U' ' && IsHangulLetter(previous);
    after_hiragana = IsLongMark(c) && (after_hiragana || IsHiraganaLetter(previous));
    previous = c;
  }
  return need;
}

}  // namespace tactful::text
