// The text around a candidate that leave patterns and guards look at. Bounded, so that an analysis
// stays linear however many candidates a text holds.
#pragma once

#include <cstddef>
#include <string_view>

#include "tactful/span.h"

namespace tactful::analyze {

// Bytes on either side of a candidate.
inline constexpr std::size_t kContextBytes = 240;

// The range of `folded` from kContextBytes before `span` to kContextBytes behind it, on character edges, and
// within the line that holds `span`.
Span ContextAround(std::string_view folded, Span span);

}  // namespace tactful::analyze
