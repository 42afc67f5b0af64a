#include "base/utf8.h"

#include <array>

namespace tactful::base {
namespace {

constexpr std::size_t kLongest = 4;

constexpr unsigned char ByteAt(std::string_view text, std::size_t pos) {
  return static_cast<unsigned char>(text[pos]);
}

constexpr bool IsContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// Where the sequence that `pos` may belong to would start: the nearest byte before it that is no
// continuation, if one is near enough.
std::size_t LeadBefore(std::string_view text, std::size_t pos) {
  std::size_t start = pos;
  while (start > 0 && pos - start < kLongest - 1 && IsContinuation(ByteAt(text, start))) --start;
  return start;
}

}  // namespace

// The byte ranges are those of table 3-7 of the Unicode standard: the second byte is limited so
// that overlong forms, surrogates and values over 10FFFF end the part at once.
Decoded DecodeWideAt(std::string_view text, std::size_t pos) noexcept {
  const unsigned char lead = ByteAt(text, pos);
  if (lead < 0xC2 || lead > 0xF4) return {kReplacement, 1, false};

  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t code_point = lead & (0xFFu >> (length + 1));
  unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::size_t i = 1; i < length; ++i) {
    if (pos + i >= text.size()) return {kReplacement, i, false};
    const unsigned char byte = ByteAt(text, pos + i);
    if (byte < low || byte > high) return {kReplacement, i, false};
    code_point = (code_point << 6) | (byte & 0x3Fu);
    low = 0x80;
    high = 0xBF;
  }
  return {code_point, length, true};
}

Decoded DecodeBefore(std::string_view text, std::size_t pos) noexcept {
  const std::size_t start = LeadBefore(text, pos - 1);
  const Decoded decoded = DecodeAt(text, start);
  if (start + decoded.length == pos) return decoded;
  return {kReplacement, 1, false};
}

bool IsWellFormed(std::string_view text) noexcept {
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded decoded = DecodeAt(text, pos);
    if (!decoded.well_formed) return false;
    pos += decoded.length;
  }
  return true;
}

std::size_t FloorToEdge(std::string_view text, std::size_t pos) noexcept {
  if (pos >= text.size()) return text.size();
  if (!IsContinuation(ByteAt(text, pos))) return pos;
  const std::size_t start = LeadBefore(text, pos);
  return start + DecodeAt(text, start).length > pos ? start : pos;
}

void AppendWideUtf8(char32_t code_point, std::string& out) {
  const auto lead = [](char32_t bits) { return static_cast<char>(bits); };
  const auto tail = [](char32_t bits) { return static_cast<char>(0x80u | (bits & 0x3Fu)); };
  std::array<char, kLongest> bytes;
  std::size_t size = 0;
  if (code_point < 0x800) {
    bytes[size++] = lead(0xC0u | (code_point >> 6));
  } else {
    if (code_point < 0x10000) {
      bytes[size++] = lead(0xE0u | (code_point >> 12));
    } else {
      bytes[size++] = lead(0xF0u | (code_point >> 18));
      bytes[size++] = tail(code_point >> 12);
    }
    bytes[size++] = tail(code_point >> 6);
  }
  bytes[size++] = tail(code_point);
  out.append(bytes.data(), size);
}

}  // namespace tactful::base
