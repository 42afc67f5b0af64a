#include "cli/display.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "tactful/finding.h"
#include "tactful/span.h"

namespace tactful::cli {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::uint32_t ByteAt(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

struct Character {
  std::uint32_t code_point = 0;
  std::size_t length = 1;
  bool well_formed = false;
};

// The character at `at`; an ill-formed part is as long as the Unicode standard recommends.
Character CharacterAt(std::string_view text, std::size_t at) {
  const std::uint32_t lead = ByteAt(text, at);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte alone tells surrogates, overlong forms and what lies beyond U+10FFFF.
  std::uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  std::uint32_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  std::uint32_t code_point = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i, low = 0x80, high = 0xBF) {
    if (at + i >= text.size()) return {0, i, false};
    const std::uint32_t byte = ByteAt(text, at + i);
    if (byte < low || byte > high) return {0, i, false};
    code_point = code_point << 6 | (byte & 0x3FU);
  }
  return {code_point, length, true};
}

bool IsBidirectionalControl(std::uint32_t code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069);
}

void AppendVisible(const Character& character, std::string_view bytes, std::string& out) {
  const std::uint32_t c = character.code_point;
  if (!character.well_formed || (c >= 0x80 && c < 0xA0) || IsBidirectionalControl(c)) {
    out += kReplacement;
  } else if (c == '\t') {
    out += ' ';
  } else if ((c < 0x20 && c != '\n') || c == 0x7F) {
    const std::uint32_t picture = c == 0x7F ? 0x21 : c;
    out += "\xE2\x90";
    out += static_cast<char>(0x80 + picture);
  } else {
    out += bytes;
  }
}

std::string_view Escape(Paint paint) {
  switch (paint) {
    case Paint::kBold: return "\x1b[1m";
    case Paint::kDim: return "\x1b[2m";
    case Paint::kRed: return "\x1b[1;31m";
    case Paint::kYellow: return "\x1b[1;33m";
    case Paint::kCyan: return "\x1b[1;36m";
    case Paint::kGreen: return "\x1b[32m";
  }
  return "";
}

}  // namespace

std::string Visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character character = CharacterAt(text, at);
    AppendVisible(character, text.substr(at, character.length), out);
    at += character.length;
  }
  return out;
}

std::size_t VisibleColumns(std::string_view text) { return DisplayColumns(Visible(text)); }

std::string PadTo(std::string_view text, std::size_t columns) {
  std::string out(text);
  const std::size_t taken = DisplayColumns(text);
  if (taken < columns) out.append(columns - taken, ' ');
  return out;
}

std::string Indented(std::string_view text, std::size_t columns) {
  std::string out;
  for (const char c : text) {
    out += c;
    if (c == '\n') out.append(columns, ' ');
  }
  return out;
}

std::string Painter::operator()(Paint paint, std::string_view text) const {
  if (!colored_ || text.empty()) return std::string(text);
  std::string out(Escape(paint));
  out += text;
  out += "\x1b[0m";
  return out;
}

Paint PaintOf(Severity severity) {
  switch (severity) {
    case Severity::kError: return Paint::kRed;
    case Severity::kWarning: return Paint::kYellow;
    case Severity::kNote: break;
  }
  return Paint::kCyan;
}

}  // namespace tactful::cli
