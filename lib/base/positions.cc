// The positions of include/tactful/span.h that need no character data.
#include "base/utf8.h"
#include "tactful/span.h"

namespace tactful {
namespace {

// Counts from 0 to each end of `bytes`. `unit` says how many units a decoded character takes.
template <typename Unit>
Span Count(std::string_view text, Span bytes, Unit unit) noexcept {
  const std::string_view whole = text.substr(0, bytes.end < text.size() ? bytes.end : text.size());
  Span counted;
  std::size_t pos = 0;
  std::size_t units = 0;
  while (pos < whole.size()) {
    if (pos == bytes.begin) counted.begin = units;
    const base::Decoded decoded = base::DecodeAt(whole, pos);
    pos += decoded.length;
    units += unit(decoded);
  }
  if (bytes.begin >= whole.size()) counted.begin = units;
  counted.end = units;
  return counted;
}

}  // namespace

Span ToUtf16(std::string_view text, Span bytes) noexcept {
  return Count(text, bytes, [](const base::Decoded& decoded) -> std::size_t {
    return decoded.code_point > 0xFFFF ? 2 : 1;
  });
}

Span ToCodePoints(std::string_view text, Span bytes) noexcept {
  return Count(text, bytes, [](const base::Decoded&) -> std::size_t { return 1; });
}

}  // namespace tactful
