// What the characters of everyday text become under NFKC and case folding, without asking ICU.
//
// Thread-safety: free functions without state.
#pragma once

#include "base/utf8.h"
#include "text/fold_chars.h"

namespace tactful::text {

// "Ask ICU": no scalar value.
inline constexpr char32_t kNotSimple = 0xFFFF'FFFF;

constexpr bool InRange(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

// The folded form of `c`, or kNotSimple. Quotation marks become straight here already: NFKC would
// take some of them apart. No simple character, nor what it becomes, fuses with the one before it.
constexpr char32_t FoldSimple(char32_t c) {
  if (InRange(c, 0xFF01, 0xFF5E)) c -= 0xFEE0;  // full width to ASCII
  if (c < 0x80) return InRange(c, U'A', U'Z') ? c + 0x20 : StraightQuote(c);
  if (IsHiraganaLetter(c) || InRange(c, 0x30A1, 0x30FE) || InRange(c, 0x3001, 0x301F) ||
      InRange(c, 0x3400, 0x4DBF) || InRange(c, 0x4E00, 0x9FFF) || IsHangulSyllable(c) ||
      c == base::kReplacement) {
    return c;
  }
  if (c == 0x3000 || c == 0xA0) return U' ';
  const char32_t straight = StraightQuote(c);
  return straight == c ? kNotSimple : straight;
}

}  // namespace tactful::text
