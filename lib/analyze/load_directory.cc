// The one place where the library reads files.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

#include "absl/status/status.h"
#include "base/absl_adapt.h"
#include "tactful/rule_set.h"

namespace tactful {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> RuleFiles(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> files;
  fs::recursive_directory_iterator it(folder, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    if (it->path().extension() == ".toml" && it->is_regular_file(error)) {
      files.push_back(it->path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool ReadFile(const fs::path& path, std::string& text) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  std::ostringstream content;
  content << in.rdbuf();
  text = std::move(content).str();
  return !in.bad();
}

}  // namespace

absl::StatusOr<RuleSet> RuleSet::LoadDirectory(const std::string& folder,
                                               const ParseOptions& options,
                                               std::vector<Diagnostic>* diagnostics) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return absl::NotFoundError(base::ToAbsl("no folder of rules at " + folder));
  }
  const std::vector<fs::path> files = RuleFiles(folder, error);
  if (error) {
    return absl::NotFoundError(base::ToAbsl("cannot read the folder " + folder + ": " +
                                            error.message()));
  }
  if (files.empty()) {
    return absl::NotFoundError(base::ToAbsl("no rule file (*.toml) below " + folder));
  }
  std::vector<RuleSource> sources;
  for (const fs::path& file : files) {
    RuleSource source;
    source.name = file.lexically_relative(folder).generic_string();
    if (!ReadFile(file, source.text)) {
      return absl::NotFoundError(base::ToAbsl("cannot read the rule file " + file.string()));
    }
    sources.push_back(std::move(source));
  }
  std::vector<Diagnostic> found;
  absl::StatusOr<RuleSet> set = Parse(sources, options, &found);
  // Name files as the caller can open them.
  for (Diagnostic& diagnostic : found) {
    if (!diagnostic.file.empty()) {
      diagnostic.file = (fs::path(folder) / diagnostic.file).generic_string();
    }
    if (diagnostics != nullptr) diagnostics->push_back(std::move(diagnostic));
  }
  return set;
}

}  // namespace tactful
