// The forms of a folded text that keep every length: Japanese and Chinese.
//
// Thread-safety: free functions without state.
#pragma once

#include <string>
#include <string_view>

namespace tactful::text {

// Sets `out` to `base` in the form and returns true; leaves `out` alone and returns false when the
// form is `base` itself. REQUIRES: well-formed. Cost: linear.
bool ToJapaneseForm(std::string_view base, std::string& out);
bool ToChineseForm(std::string_view base, std::string& out);

}  // namespace tactful::text
