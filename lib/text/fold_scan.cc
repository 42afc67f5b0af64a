// The characters passed here are a part of those that FoldSimple leaves alone, and what follows
// from their neighbours is a part of what RewriteStretched leaves alone. Tests hold the three
// together.
#include "text/fold_scan.h"

#include <cstddef>

#include "base/utf8.h"
#include "text/fold_chars.h"
#include "text/fold_simple.h"

namespace tactful::text {
namespace {

constexpr bool IsPlainWide(char32_t c) { return FoldSimple(c) == c; }

constexpr bool IsDigit(char32_t c) { return InRange(c, U'0', U'9'); }

// Needs RewriteStretched whatever stands beside it.
constexpr bool IsRewrittenAscii(char32_t c) {
  return c == U'\t' || c == U'`' || (IsLineBreak(c) && c != U'\n');
}

// Whether `c` may need RewriteStretched for the two characters before it.
constexpr bool MayRewrite(char32_t before_previous, char32_t previous, char32_t c) {
  if (c == previous) {
    return c == U' ' || (c == before_previous && !IsDigit(c) && c != U'\n');
  }
  if (previous == U' ') return IsHangulLetter(c) && IsHangulLetter(before_previous);
  // Of a run of long marks no more is known than that it is one.
  return IsLongMark(previous) && IsHiraganaLetter(c) &&
         (IsHiraganaLetter(before_previous) || IsLongMark(before_previous));
}

}  // namespace

FoldNeed ScanForFolds(std::string_view typed) noexcept {
  FoldNeed need = FoldNeed::kNothing;
  char32_t before_previous = 0;
  char32_t previous = 0;
  for (std::size_t pos = 0; pos < typed.size();) {
    const base::Decoded decoded = base::DecodeAt(typed, pos);
    char32_t c = decoded.code_point;
    pos += decoded.length;
    if (c < 0x80) {
      if (InRange(c, U'A', U'Z')) {
        c += 0x20;
        need = FoldNeed::kLowerCase;
      } else if (IsRewrittenAscii(c)) {
        return FoldNeed::kAll;
      }
    } else if (!decoded.well_formed || !IsPlainWide(c)) {
      return FoldNeed::kAll;
    }
    if (MayRewrite(before_previous, previous, c)) return FoldNeed::kAll;
    before_previous = previous;
    previous = c;
  }
  return need;
}

}  // namespace tactful::text
