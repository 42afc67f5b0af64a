// Literal text of a pattern, folded like the texts it will meet.
//
// Thread-safety: free functions without state.
#pragma once

#include <string>
#include <string_view>

#include "text/folded_text.h"

namespace tactful::match {

// Appends `literal` folded and escaped for RE2. With `as_unit` the result takes one repetition mark.
void AppendFoldedLiteral(std::string_view literal, text::Folding folding, bool as_unit,
                         std::string& regex);

// Appends one character escaped so that RE2 takes it as itself, inside or outside of a class.
void AppendEscaped(std::string_view character, std::string& regex);

}  // namespace tactful::match
