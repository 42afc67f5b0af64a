// English short forms that end in a full stop without ending the sentence.
//
// Thread-safety: a free function without state.
#pragma once

#include <cstddef>
#include <string_view>

namespace tactful::text {

// True if the full stop at `stop` belongs to a short form, judged by the word before it and by
// `next`, the first character after the blanks behind it. REQUIRES: text[stop] is the stop.
bool IsShortForm(std::string_view text, std::size_t sentence_begin, std::size_t stop,
                 char32_t next) noexcept;

}  // namespace tactful::text
