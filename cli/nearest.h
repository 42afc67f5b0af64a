// "Did you mean …": the known name nearest to one that is not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tactful::cli {

// The nearest of `known`, or empty when none is near enough to be meant. The first wins a tie.
std::string Nearest(std::string_view name, const std::vector<std::string>& known);

// "; did you mean \"check\"?", or empty.
std::string DidYouMean(std::string_view name, const std::vector<std::string>& known);

}  // namespace tactful::cli
