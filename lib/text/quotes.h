// What stands between quotation marks.
//
// Thread-safety: a free function without state.
#pragma once

#include <string_view>
#include <vector>

#include "tactful/span.h"

namespace tactful::text {

// The ranges between paired marks, marks included, in UTF-8 bytes of `typed`: "…" “…” „…“ «…» 「…」
// 『…』 《…》 〈…〉, ＂…＂, and ‘…’ or '…' where they can't be apostrophes (a blank, a mark or the
// edge of the text outside, a letter inside). A pair doesn't cross a line break. Pairs that hold
// the whole text but for white space and marks are left out: the text as a whole is quoted by
// whoever passed it. Cost: linear.
void FindQuotes(std::string_view typed, std::vector<Span>& quotes);

}  // namespace tactful::text
