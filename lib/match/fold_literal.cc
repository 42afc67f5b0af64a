#include "match/fold_literal.h"

#include <cstddef>

#include "base/utf8.h"

namespace tactful::match {

void AppendEscaped(std::string_view character, std::string& regex) {
  constexpr std::string_view kSpecial = "\\^$.|?*+()[]{}-";
  if (character.size() == 1 && kSpecial.find(character[0]) != std::string_view::npos) regex += '\\';
  regex += character;
}

void AppendFoldedLiteral(std::string_view literal, text::Folding folding, bool as_unit,
                         std::string& regex) {
  const std::string folded = text::Fold(literal, folding);
  std::string escaped;
  std::size_t characters = 0;
  for (std::size_t pos = 0; pos < folded.size(); ++characters) {
    const std::size_t length = base::DecodeAt(folded, pos).length;
    AppendEscaped(std::string_view(folded).substr(pos, length), escaped);
    pos += length;
  }
  // A repeated literal that folds to nothing, or to several characters, still is one unit.
  if (as_unit && characters != 1) {
    regex += "(?:" + escaped + ")";
  } else {
    regex += escaped;
  }
}

}  // namespace tactful::match
