// The known name that a mistyped one probably means, for error messages.
//
// Thread-safety: a free function without state.
#pragma once

#include <span>
#include <string_view>

namespace tactful::base {

// The one of `known` with the fewest edited bytes from `name`, the first of equals. Empty when none
// is near: within 2 edits or a third of `name`. Cost: size of `name` times size of all of `known`.
std::string_view NearestName(std::string_view name, std::span<const std::string_view> known);

}  // namespace tactful::base
