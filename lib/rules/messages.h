// Wording that diagnostics share. Thread-safety: free functions without state.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace tactful::rules {

// The offset of a mistake that is about a text as a whole.
inline constexpr std::size_t kWholeText = std::string_view::npos;

// A mistake inside a text that may stand anywhere in a file.
struct Mistake {
  std::size_t offset = kWholeText;  // bytes of the text
  std::string message;
};

std::string Concat(std::initializer_list<std::string_view> parts);

// "a", "a and b", "a, b and c", with `last` for "and".
std::string Listed(std::span<const std::string_view> names, std::string_view last);

// The known name that `name` probably means, or empty. Stricter than base::NearestName, to which
// any two names of two letters are near: the first or the last letter must agree.
std::string_view Near(std::string_view name, std::span<const std::string_view> known);

// `"name"; did you mean "near"?`, or the whole list when nothing is near: `"name"; use a, b or c`.
std::string NotOneOf(std::string_view name, std::span<const std::string_view> known);

}  // namespace tactful::rules
