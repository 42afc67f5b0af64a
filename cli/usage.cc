#include "cli/usage.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/arguments.h"
#include "cli/nearest.h"

namespace tactful::cli {
namespace {

std::vector<std::string> OptionNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

// The command that has something left over: the outermost, since what stands before a command is
// its.
const CLI::App& OwnerOfExtras(const CLI::App& app) {
  const CLI::App* owner = &app;
  while (owner->remaining().empty() && !owner->get_subcommands().empty()) {
    owner = owner->get_subcommands().front();
  }
  return *owner;
}

bool LooksLikeOption(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

// What was typed and nothing takes: an option if there is one, else the first word.
std::string FirstExtra(const CLI::App& owner) {
  std::string word;
  for (const std::string& extra : owner.remaining()) {
    const std::string typed = Unprotected(extra);
    if (LooksLikeOption(typed) && typed != "--") return typed;
    if (word.empty()) word = typed;
  }
  return word;
}

std::string ExplainOption(const CLI::App& owner, const std::string& option) {
  std::string message = "unknown option \"" + option + "\" of " + FullName(owner);
  // "tactful --format json check": the option is right, its place is not.
  for (const CLI::App* command : owner.get_subcommands([](const CLI::App*) { return true; })) {
    const std::vector<std::string> names = OptionNames(*command);
    if (std::find(names.begin(), names.end(), option) != names.end()) {
      return message + "; options go behind the command: " + FullName(*command) + " " + option;
    }
  }
  const std::string hint = DidYouMean(option, OptionNames(owner));
  if (!hint.empty()) return message + hint;
  message += "; see " + FullName(owner) + " --help";
  const bool takes_texts = owner.get_option_no_throw("TEXT") != nullptr;
  return message + (takes_texts ? ", or put \"--\" before a text that begins with \"-\"" : "");
}

}  // namespace

const CLI::App& Innermost(const CLI::App& app) {
  const CLI::App* innermost = &app;
  while (!innermost->get_subcommands().empty()) innermost = innermost->get_subcommands().front();
  return *innermost;
}

std::string FullName(const CLI::App& app) {
  const CLI::App* parent = app.get_parent();
  return parent == nullptr ? app.get_name() : FullName(*parent) + " " + app.get_name();
}

std::vector<std::string> CommandNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  return names;
}

std::string Joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::string ExplainExtra(const CLI::App& app) {
  const CLI::App& owner = OwnerOfExtras(app);
  const std::string extra = FirstExtra(owner);
  if (LooksLikeOption(extra)) return ExplainOption(owner, extra.substr(0, extra.find('=')));
  const std::vector<std::string> names = CommandNames(owner);
  if (names.empty()) {
    return "unexpected \"" + extra + "\" after " + FullName(owner) + "; see " + FullName(owner) +
           " --help";
  }
  const std::string of = owner.get_parent() == nullptr ? "" : " of " + FullName(owner);
  const std::string hint = DidYouMean(extra, names);
  return "unknown command \"" + extra + "\"" + of +
         (hint.empty() ? "; use one of " + Joined(names) : hint);
}

std::string ExplainParseError(const CLI::App& app, const CLI::ParseError& error) {
  std::string message = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    message = message.substr(0, message.find(':')) + " needs a value";
  }
  constexpr std::string_view kExcludes = " excludes ";
  const std::size_t excludes = message.find(kExcludes);
  if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr && excludes != std::string::npos) {
    message.replace(excludes, kExcludes.size(), " cannot be used with ");
  }
  if (message.ends_with('?')) return message;
  return message + "; see " + FullName(Innermost(app)) + " --help";
}

}  // namespace tactful::cli
