// Files named on the command line, and what lies in folders.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tactful::cli {

// Files as they are, "-" as it is, each folder replaced by the files in and below it that end in
// `extension`, sorted by path so that every run has the same order. Complains and returns nullopt
// for a path that isn't there and for a folder without such files.
std::optional<std::vector<std::string>> ExpandPaths(const std::vector<std::string>& paths,
                                                    std::string_view extension);

}  // namespace tactful::cli
