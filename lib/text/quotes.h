// What stands between quotation marks.
//
// Thread-safety: a free function without state.
#pragma once

#include <string_view>
#include <vector>

#include "tactful/span.h"

namespace tactful::text {

// The ranges between paired marks, marks included, in UTF-8 bytes of `typed`: "…" “…” „…“ «…» 「…」
// 『…』 《…》 〈…〉, ＂…＂, and ‘…’ or '…' where they can't be apostrophes (outside a blank, a
// mark, the edge of the text or a letter of Chinese, Japanese or Korean, inside a letter). A pair
// doesn't cross a line break. Pairs that hold the whole text but for white space and marks are left
// out: the text as a whole is quoted by whoever passed it. In the order of their closing marks.
// Cost: linear.
void FindQuotes(std::string_view typed, std::vector<Span>& quotes);

}  // namespace tactful::text
