// The kinds of characters that folding treats alike.
//
// Thread-safety: free functions without state.
#pragma once

namespace tactful::text {

constexpr bool IsHiraganaLetter(char32_t c) { return c >= 0x3041 && c <= 0x3096; }

constexpr bool IsHangulSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

// Conjoining vowels and final consonants: they fuse with the letter before.
constexpr bool IsHangulContinuation(char32_t c) { return c >= 0x1160 && c <= 0x11FF; }

// After NFKC only syllables and conjoining letters are left of Hangul.
constexpr bool IsHangulLetter(char32_t c) {
  return IsHangulSyllable(c) || (c >= 0x1100 && c <= 0x11FF);
}

// Katakana-hiragana prolonged sound mark, tilde, wave dash. The full-width tilde is a tilde after
// NFKC.
constexpr bool IsLongMark(char32_t c) { return c == 0x30FC || c == U'~' || c == 0x301C; }

// White space within a line that NFKC leaves: all but the Ogham mark become U+0020 there.
constexpr bool IsBlank(char32_t c) { return c == U' ' || c == U'\t' || c == 0x1680; }

// Everything that Unicode lets end a line. CR LF is one of them, see its users.
constexpr bool IsLineBreak(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// The straight form of quotation marks and of what people type for apostrophes; others as they are.
constexpr char32_t StraightQuote(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0x00B4:
    case U'`': return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033: return U'"';
    default: return c;
  }
}

}  // namespace tactful::text
