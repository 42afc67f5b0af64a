#include "cli/input_files.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/output.h"

namespace tactful::cli {
namespace {

namespace fs = std::filesystem;

bool AppendFolder(const std::string& folder, std::string_view extension,
                  std::vector<std::string>& files) {
  std::error_code error;
  std::vector<std::string> found;
  fs::recursive_directory_iterator entry(folder, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    if (entry->path().extension() == extension && !entry->is_directory(error) && !error) {
      found.push_back(entry->path().string());
    }
    if (!error) entry.increment(error);
  }
  if (error) {
    Complain("cannot read all of " + folder + ": " + error.message());
    return false;
  }
  if (found.empty()) {
    Complain("no *" + std::string(extension) + " file in " + folder + " or below");
    return false;
  }
  std::sort(found.begin(), found.end());
  files.insert(files.end(), found.begin(), found.end());
  return true;
}

}  // namespace

std::optional<std::vector<std::string>> ExpandPaths(const std::vector<std::string>& paths,
                                                    std::string_view extension) {
  std::vector<std::string> files;
  bool good = true;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = path == "-" ? fs::file_status() : fs::status(path, error);
    if (path != "-" && !fs::exists(status)) {
      Complain("cannot read " + path + ": " +
               (error ? error.message() : "No such file or directory") + "; check the path");
      good = false;
    } else if (path != "-" && fs::is_directory(status)) {
      good = AppendFolder(path, extension, files) && good;
    } else {
      files.push_back(path);
    }
  }
  if (!good) return std::nullopt;
  return files;
}

}  // namespace tactful::cli
