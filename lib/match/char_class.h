// Character classes and escapes of a pattern.
//
// Thread-safety: free functions without state.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/folded_text.h"

namespace tactful::match {

// Bytes of the escape that `pattern` begins with (`\d`, `\x41`, `\x{3042}`, `\p{Han}`, `\pL`).
// REQUIRES: at least two bytes, the first a backslash.
std::size_t EscapeLength(std::string_view pattern) noexcept;

// Bytes of the class `[…]` that `pattern` begins with; 0 if it isn't closed.
std::size_t ClassLength(std::string_view pattern) noexcept;

// Appends `char_class` with each of its characters folded. nullopt on success, else what is wrong: a
// character that folds to several has no place in a class.
std::optional<std::string> AppendFoldedClass(std::string_view char_class, text::Folding folding,
                                             std::string& regex);

}  // namespace tactful::match
