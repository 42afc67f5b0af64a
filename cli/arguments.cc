#include "cli/arguments.h"

#include <cstddef>
#include <cstdlib>
#include <string>
#include <vector>

namespace tactful::cli {
namespace {

// Begins a protected argument. An argument that begins with it already gets a second one.
constexpr char kGuard = '\x01';

bool NeedsProtection(const std::string& argument) {
  return !argument.empty() && (argument[0] == '[' || argument[0] == '+' || argument[0] == '{' ||
                               argument[0] == '%' || argument[0] == kGuard);
}

}  // namespace

std::vector<std::string> ProtectArguments(int argc, const char* const* argv) {
  std::vector<std::string> arguments;
  for (int i = argc - 1; i > 0; --i) {
    std::string argument = argv[i];
    if (NeedsProtection(argument)) argument.insert(argument.begin(), kGuard);
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

std::string Unprotected(const std::string& argument) {
  return !argument.empty() && argument[0] == kGuard ? argument.substr(1) : argument;
}

CLI::Option* AddString(CLI::App& app, const std::string& name, const std::string& shape,
                       std::string& value, const std::string& help) {
  const auto take = [name, &value](const CLI::results_t& results) {
    value = Unprotected(results.back());
    if (value.empty()) RefuseValue(name, "needs a value");
    return true;
  };
  return app.add_option(name, take, help)->option_text(shape)->take_last();
}

CLI::Option* AddStrings(CLI::App& app, const std::string& name, const std::string& shape,
                        std::vector<std::string>& values, const std::string& help) {
  const auto take = [&values](const CLI::results_t& results) {
    values.clear();
    for (const std::string& result : results) values.push_back(Unprotected(result));
    return true;
  };
  CLI::Option* option = app.add_option(name, take, help)->option_text(shape)->take_all();
  option->type_size(1)->expected(1, CLI::detail::expected_max_vector_size);
  // A named option takes one value each time: more would swallow the positional arguments.
  return option->allow_extra_args(option->get_positional());
}

CLI::Option* AddShare(CLI::App& app, const std::string& name, double& value,
                      const std::string& help) {
  const auto take = [name, &value](const CLI::results_t& results) {
    const std::string word = Unprotected(results.back());
    char* end = nullptr;
    const double number = std::strtod(word.c_str(), &end);
    if (word.empty() || *end != '\0' || !(number >= 0.0 && number <= 1.0)) {
      RefuseValue(name, "\"" + word + "\" is not a number from 0 to 1");
    }
    value = number;
    return true;
  };
  return app.add_option(name, take, help)->option_text("0..1")->take_last();
}

CLI::Option* AddSwitch(CLI::App& app, const std::string& name, bool& value,
                       const std::string& help) {
  return app.add_flag(name, value, help);
}

void RefuseValue(const std::string& name, const std::string& message) {
  throw CLI::ValidationError(name, message);
}

}  // namespace tactful::cli
