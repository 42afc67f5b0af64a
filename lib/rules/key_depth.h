// A bound on how deep a TOML file may nest by dotted keys.
#pragma once

#include <optional>
#include <string_view>

#include "rules/document.h"

namespace tactful::rules {

inline constexpr int kMaxDotsInLine = 64;

// The first line with more than kMaxDotsInLine dots outside strings and comments, if any. Each such
// dot may be one more table, and toml++ takes its tree down by recursion: `a.a.a.…` would run out
// of stack.
std::optional<Position> TooManyDots(std::string_view text);

}  // namespace tactful::rules
