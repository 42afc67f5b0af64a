#include "match/char_class.h"

#include "base/utf8.h"
#include "match/fold_literal.h"

namespace tactful::match {

std::size_t EscapeLength(std::string_view pattern) noexcept {
  const char c = pattern[1];
  if (c != 'p' && c != 'P' && c != 'x') {
    return 1 + base::DecodeAt(pattern, 1).length;
  }
  if (pattern.size() > 2 && pattern[2] == '{') {
    const std::size_t end = pattern.find('}', 3);
    return end == std::string_view::npos ? pattern.size() : end + 1;
  }
  const std::size_t length = c == 'x' ? 4 : 3;
  return length < pattern.size() ? length : pattern.size();
}

std::size_t ClassLength(std::string_view pattern) noexcept {
  std::size_t pos = 1;
  if (pos < pattern.size() && pattern[pos] == '^') ++pos;
  if (pos < pattern.size() && pattern[pos] == ']') ++pos;
  while (pos < pattern.size()) {
    const std::string_view rest = pattern.substr(pos);
    if (rest[0] == ']') return pos + 1;
    if (rest[0] == '\\' && rest.size() > 1) {
      pos += EscapeLength(rest);
    } else if (rest.starts_with("[:")) {
      const std::size_t end = pattern.find(":]", pos + 2);
      if (end == std::string_view::npos) return 0;
      pos = end + 2;
    } else {
      pos += base::DecodeAt(pattern, pos).length;
    }
  }
  return 0;
}

std::optional<std::string> AppendFoldedClass(std::string_view char_class, text::Folding folding,
                                             std::string& regex) {
  std::string_view body = char_class.substr(1, char_class.size() - 2);
  regex += '[';
  if (body.starts_with('^')) {
    regex += '^';
    body.remove_prefix(1);
  }
  for (std::size_t pos = 0; pos < body.size();) {
    const std::string_view rest = body.substr(pos);
    if (rest[0] == '\\' && rest.size() > 1) {
      const std::size_t length = EscapeLength(rest);
      regex += rest.substr(0, length);
      pos += length;
      continue;
    }
    if (rest.starts_with("[:")) {
      const std::size_t length = rest.find(":]") + 2;
      regex += rest.substr(0, length);
      pos += length;
      continue;
    }
    const std::size_t length = base::DecodeAt(body, pos).length;
    const std::string_view character = rest.substr(0, length);
    const bool is_range_mark = character == "-" && pos > 0 && pos + 1 < body.size();
    if (is_range_mark || character == " ") {
      regex += character;
    } else {
      const std::string folded = text::Fold(character, folding);
      if (!folded.empty() && base::DecodeAt(folded, 0).length != folded.size()) {
        return "\"" + std::string(character) + "\" folds to \"" + folded +
               "\", which a class can't hold: write it as an alternative (…|…)";
      }
      AppendEscaped(folded, regex);
    }
    pos += length;
  }
  regex += ']';
  return std::nullopt;
}

}  // namespace tactful::match
