// One look at a text that says whether it must be folded at all.
//
// Thread-safety: a free function without state.
#pragma once

#include <cstdint>
#include <string_view>

namespace tactful::text {

enum class FoldNeed : std::uint8_t {
  kNothing,    // the text is its own folded form
  kLowerCase,  // only ASCII capitals must become small: positions stay
  kAll,        // anything else, and whatever is not known for certain
};

// Any bytes. Cost: linear, one to two nanoseconds a byte, no allocation.
FoldNeed ScanForFolds(std::string_view typed) noexcept;

}  // namespace tactful::text
