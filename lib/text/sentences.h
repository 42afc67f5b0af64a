// Where sentences of chat end. Unicode's rules are made for edited text: they go on over a small
// letter after a full stop, and break inside "e.g. this". So these are our own.
//
// Thread-safety: a free function without state. Positions: UTF-8 bytes of `text`, any bytes.
#pragma once

#include <string_view>
#include <vector>

#include "tactful/span.h"

namespace tactful::text {

// As Segmenter::Sentences promises, for all languages alike. Cost: linear.
void DivideSentences(std::string_view text, std::vector<Span>& sentences);

}  // namespace tactful::text
