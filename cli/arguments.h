// Options as the commands need them, on top of CLI11.
//
// CLI11 gives some arguments a meaning of its own: "[a,b]" is split into two, "++" ends a command,
// "{}" is an empty list. A text to be checked may be any of these, so arguments are protected
// before CLI11 sees them (ProtectArguments) and every helper here takes the protection off again.
// All options of the program are therefore added through these helpers.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/nearest.h"

namespace tactful::cli {

// The arguments of the program, without its name, in reverse order as CLI::App::parse wants them.
std::vector<std::string> ProtectArguments(int argc, const char* const* argv);

// What the user typed.
std::string Unprotected(const std::string& argument);

// One value; the last one wins. `shape` is what --help shows, such as "FILE".
CLI::Option* AddString(CLI::App& app, const std::string& name, const std::string& shape,
                       std::string& value, const std::string& help);

// Any number of values: one after each --name, or all positional arguments.
CLI::Option* AddStrings(CLI::App& app, const std::string& name, const std::string& shape,
                        std::vector<std::string>& values, const std::string& help);

// A number from 0 to 1.
CLI::Option* AddShare(CLI::App& app, const std::string& name, double& value,
                      const std::string& help);

CLI::Option* AddSwitch(CLI::App& app, const std::string& name, bool& value,
                       const std::string& help);

// Throws the error "`name`: `message`".
[[noreturn]] void RefuseValue(const std::string& name, const std::string& message);

// One of a few words.
template <typename T>
CLI::Option* AddChoice(CLI::App& app, const std::string& name,
                       const std::vector<std::pair<std::string, T>>& choices, T& value,
                       const std::string& help) {
  std::vector<std::string> words;
  std::string shape;
  for (const auto& choice : choices) {
    words.push_back(choice.first);
    shape += (shape.empty() ? "" : "|") + choice.first;
  }
  const auto take = [name, choices, words, shape, &value](const CLI::results_t& results) {
    const std::string word = Unprotected(results.back());
    for (const auto& choice : choices) {
      if (choice.first == word) {
        value = choice.second;
        return true;
      }
    }
    RefuseValue(name, "\"" + word + "\" is not one of " + shape + DidYouMean(word, words));
  };
  return app.add_option(name, take, help)->option_text(shape)->take_last();
}

}  // namespace tactful::cli
