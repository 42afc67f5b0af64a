// Second half of folding: what people do to words that Unicode doesn't know of.
//
// Blanks become one space, and nothing between two Hangul letters; line breaks become LF; long
// marks between two hiragana go; a character three times or more becomes one, unless it is a digit,
// a space or a line break. It is one pass that looks at what it has written, so that letters which
// come together by a removal count as a run, and folding twice is folding once. Thread-safety: one
// thread at a time.
#pragma once

#include <string>
#include <string_view>

#include "text/fold_changes.h"

namespace tactful::text {

// Sets `out` and `changes` (from normalized to out). REQUIRES: `normalized` comes from a
// Normalizer. Cost: linear.
void RewriteStretched(std::string_view normalized, std::string& out, ChangeList& changes);

}  // namespace tactful::text
