// UTF-8 without a library: decoding one character of any bytes, validity, counting.
//
// Ill-formed input is divided as the Unicode standard recommends: each maximal ill-formed part
// stands for one U+FFFD. Thread-safety: free functions without state.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tactful::base {

inline constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t code_point = kReplacement;
  std::size_t length = 1;  // bytes taken, at least 1
  bool well_formed = false;
};

// As DecodeAt, for a first byte that is not ASCII.
Decoded DecodeWideAt(std::string_view text, std::size_t pos) noexcept;

// The character that starts at `pos`. REQUIRES: pos < text.size().
inline Decoded DecodeAt(std::string_view text, std::size_t pos) noexcept {
  const auto byte = [text, pos](std::size_t i) {
    return static_cast<unsigned char>(text[pos + i]);
  };
  if (byte(0) < 0x80) return {byte(0), 1, true};
  // Three bytes, without the lead bytes that limit the second: nearly all of Chinese, Japanese and
  // Korean. Inline, since folding and language detection live on it.
  if (byte(0) > 0xE0 && byte(0) < 0xEF && byte(0) != 0xED && text.size() - pos >= 3 &&
      (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80) {
    return {((byte(0) & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu), 3, true};
  }
  return DecodeWideAt(text, pos);
}

// The character that ends at `pos`. REQUIRES: 0 < pos <= text.size(), on a character edge.
Decoded DecodeBefore(std::string_view text, std::size_t pos) noexcept;

bool IsWellFormed(std::string_view text) noexcept;

// The nearest character edge at or before `pos`; text.size() if `pos` is beyond it.
std::size_t FloorToEdge(std::string_view text, std::size_t pos) noexcept;

// As AppendUtf8, for what is not ASCII.
void AppendWideUtf8(char32_t code_point, std::string& out);

// REQUIRES: a Unicode scalar value.
inline void AppendUtf8(char32_t code_point, std::string& out) {
  if (code_point < 0x80) {
    out.push_back(static_cast<char>(code_point));
  } else {
    AppendWideUtf8(code_point, out);
  }
}

}  // namespace tactful::base
