// UTF-8 without a library: decoding one character of any bytes, validity, counting.
//
// Ill-formed input is divided as the Unicode standard recommends: each maximal ill-formed part stands
// for one U+FFFD. Thread-safety: free functions without state.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tactful::base {

inline constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t code_point = kReplacement;
  std::size_t length = 1;   // bytes taken, at least 1
  bool well_formed = false;
};

// The character that starts at `pos`. REQUIRES: pos < text.size().
Decoded DecodeAt(std::string_view text, std::size_t pos) noexcept;

// The character that ends at `pos`. REQUIRES: 0 < pos <= text.size(), on a character edge.
Decoded DecodeBefore(std::string_view text, std::size_t pos) noexcept;

bool IsWellFormed(std::string_view text) noexcept;

// The nearest character edge at or before `pos`; text.size() if `pos` is beyond it.
std::size_t FloorToEdge(std::string_view text, std::size_t pos) noexcept;

// REQUIRES: a Unicode scalar value.
void AppendUtf8(char32_t code_point, std::string& out);

}  // namespace tactful::base
