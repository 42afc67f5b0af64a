// Utterances as `check` and `tokens` get them: arguments, standard input, a file.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/output.h"

namespace tactful::cli {

struct UtteranceOptions {
  std::vector<std::string> texts;
  std::string file;
};

// TEXT… and --file.
void AddUtteranceOptions(CLI::App& app, UtteranceOptions& options);

struct Utterance {
  std::string_view text;
  std::string_view source;  // "stdin", a file name, or empty for an argument
  std::size_t line = 0;
};

// Hands each utterance to `take`, in order: the arguments ("-" stands for the lines of standard
// input), or the lines of the file, or those of standard input when there is neither. Output is
// flushed before the next line has to be waited for. Complains and returns false when something
// can't be read.
bool ForEachUtterance(const UtteranceOptions& options, Output& output,
                      const std::function<void(const Utterance&)>& take);

// Complains that `path` ("stdin") can't be read.
void ComplainUnreadable(const std::string& path, int error);

}  // namespace tactful::cli
