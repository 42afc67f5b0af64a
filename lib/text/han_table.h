// What is known of single Han characters: their Simplified form, and which writing they give away.
// Generated at build time from ICU's transliterators and converters by tools/make_han_table.cc.
//
// Thread-safety: free functions over constant tables.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tactful::text {

namespace han_table {
// Two levels by code point. A block of `kSimplified` holds 0 for characters without another form.
inline constexpr char32_t kFirst = 0x3400;
inline constexpr char32_t kLast = 0x9FFF;
inline constexpr std::size_t kBlockSize = 64;
inline constexpr std::size_t kBlockCount = (kLast + 1 - kFirst) / kBlockSize;
extern const std::uint16_t kBlockOf[kBlockCount];
extern const std::uint16_t kSimplified[][kBlockSize];
extern const std::uint64_t kSimplifiedOnly[kBlockCount];  // one bit a character
extern const std::uint64_t kChineseOnly[kBlockCount];
}  // namespace han_table

constexpr bool IsInHanTable(char32_t c) { return c >= han_table::kFirst && c <= han_table::kLast; }

// The Simplified form of a Traditional character, of the same length in UTF-8; `c` itself for
// others.
inline char32_t ToSimplified(char32_t c) noexcept {
  if (!IsInHanTable(c)) return c;
  const std::size_t index = c - han_table::kFirst;
  const std::uint16_t form =
      han_table::kSimplified[han_table::kBlockOf[index / han_table::kBlockSize]]
                            [index % han_table::kBlockSize];
  return form == 0 ? c : form;
}

// True for characters that a text in Simplified would write otherwise.
inline bool IsTraditionalForm(char32_t c) noexcept { return ToSimplified(c) != c; }

inline bool HasHanBit(const std::uint64_t* bits, char32_t c) noexcept {
  if (!IsInHanTable(c)) return false;
  const std::size_t index = c - han_table::kFirst;
  return ((bits[index / han_table::kBlockSize] >> (index % han_table::kBlockSize)) & 1) != 0;
}

// True for characters that a text in Traditional would write otherwise. Not for those that are a
// word of their own there.
inline bool IsSimplifiedOnly(char32_t c) noexcept {
  return HasHanBit(han_table::kSimplifiedOnly, c);
}

// True for characters of everyday Chinese that Japanese isn't written with.
inline bool IsChineseOnly(char32_t c) noexcept { return HasHanBit(han_table::kChineseOnly, c); }

}  // namespace tactful::text
