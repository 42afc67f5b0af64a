#include "rules/key_depth.h"

#include <cstddef>
#include <string>

namespace tactful::rules {
namespace {

// The end of the string that starts at `begin`. An unclosed one is toml++'s to report: here it ends
// with its line, or with the file.
std::size_t EndOfString(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  const std::string fence(3, quote);
  const bool is_long = text.substr(begin, 3) == fence;
  std::size_t pos = begin + (is_long ? 3 : 1);
  while (pos < text.size()) {
    if (quote == '"' && text[pos] == '\\') {
      pos += 2;
    } else if (is_long && text.substr(pos, 3) == fence) {
      return pos + 3;
    } else if (!is_long && (text[pos] == quote || text[pos] == '\n')) {
      return text[pos] == quote ? pos + 1 : pos;
    } else {
      ++pos;
    }
  }
  return text.size();
}

}  // namespace

std::optional<Position> TooManyDots(std::string_view text) {
  int line = 1;
  int dots = 0;
  std::size_t pos = 0;
  while (pos < text.size()) {
    const char c = text[pos];
    if (c == '\n') {
      ++line;
      dots = 0;
    }
    if (c == '.' && ++dots > kMaxDotsInLine) return Position{line, 1};
    std::size_t next = pos + 1;
    if (c == '#') next = text.find('\n', pos);
    if (c == '"' || c == '\'') next = EndOfString(text, pos);
    if (next == std::string_view::npos) break;
    if (c == '"' || c == '\'') {
      for (const char inside : text.substr(pos, next - pos)) line += inside == '\n';
    }
    pos = next;
  }
  return std::nullopt;
}

}  // namespace tactful::rules
