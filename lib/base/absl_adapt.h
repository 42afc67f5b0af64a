// Debian builds Abseil so that absl::string_view is a type of its own, without conversions from or
// to std::string_view. This is the one place that knows.
//
// Thread-safety: free functions without state.
#pragma once

#include <string_view>

#include "absl/strings/string_view.h"

namespace tactful::base {

// The same characters; nothing is copied.
inline absl::string_view ToAbsl(std::string_view text) noexcept {
  return absl::string_view(text.data(), text.size());
}

}  // namespace tactful::base
