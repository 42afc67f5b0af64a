// What to say when the program was called in a way that it doesn't understand.
//
// Thread-safety: free functions without state.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace tactful::cli {

// The innermost command that was given: `app` itself, "check", or "list" of "rules".
const CLI::App& Innermost(const CLI::App& app);

// "tactful rules list".
std::string FullName(const CLI::App& app);

// Names of the commands right below `app`.
std::vector<std::string> CommandNames(const CLI::App& app);

// "a, b, c".
std::string Joined(const std::vector<std::string>& words);

// For an ExtrasError: which word is not understood, and what may have been meant.
std::string ExplainExtra(const CLI::App& app);

// For any other error: CLI11's words, and ours where these are not clear.
std::string ExplainParseError(const CLI::App& app, const CLI::ParseError& error);

}  // namespace tactful::cli
