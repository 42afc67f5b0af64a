// Positions in a text, and the same positions counted in other units.
//
// Three units are in use, and every name says which: UTF-8 bytes (plain `Span`, the unit of the
// library), UTF-16 code units (JavaScript, Java, C#, LSP) and code points (Python).
// In ill-formed UTF-8 each maximal ill-formed part counts as one code point and one UTF-16 unit,
// as when a decoder puts U+FFFD in its place.
//
// Thread-safety: free functions and plain values.
#pragma once

#include <cstddef>
#include <string_view>

#include "tactful/export.h"

namespace tactful {

// Half-open range [begin, end) of UTF-8 bytes of the text exactly as the caller passed it, never of
// a folded copy. begin <= end; neither end splits a code point or an ill-formed part.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const noexcept { return end - begin; }
  constexpr bool empty() const noexcept { return begin == end; }
  constexpr bool Covers(Span other) const noexcept {
    return begin <= other.begin && other.end <= end;
  }
  constexpr bool Overlaps(Span other) const noexcept {
    return begin < other.end && other.begin < end;
  }
  // The bytes of `text` in this range. REQUIRES: end <= text.size(). Valid as long as `text`.
  constexpr std::string_view In(std::string_view text) const noexcept {
    return std::string_view(text.data() + begin, end - begin);
  }
  friend bool operator==(const Span&, const Span&) = default;
};

// The same range counted in UTF-16 code units or in code points.
// REQUIRES: `bytes` as described at Span. Cost: O(bytes.end).
TACTFUL_EXPORT Span ToUtf16(std::string_view text, Span bytes) noexcept;
TACTFUL_EXPORT Span ToCodePoints(std::string_view text, Span bytes) noexcept;

// Columns that `text` takes on a terminal: two for East Asian wide and full-width characters and
// emoji, none for combining and invisible ones. Cost: O(size).
TACTFUL_EXPORT std::size_t DisplayColumns(std::string_view text) noexcept;

}  // namespace tactful
