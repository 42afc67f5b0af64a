#include "cli/app.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/nearest.h"
#include "cli/output.h"
#include "tactful/version.h"

namespace tactful::cli {
namespace {

constexpr char kMainFooter[] = R"(Exit status: 0 nothing found, 1 findings, 2 usage, configuration, input or output.
"tactful COMMAND --help" tells more about each command.

Examples:
  tactful check "Sorry, I don't know."
  tactful check --format json --file chat.txt
  tactful scan logs/ > findings.jsonl
  tactful rules show i-dont-know)";

void AddCommands(CLI::App& app, Commands& commands) {
  AddCheck(app, commands);
  AddScan(app, commands);
  CLI::App* rules = app.add_subcommand("rules", "List, show and test the rules");
  rules->require_subcommand(0, 1);
  AddRulesList(*rules, commands);
  AddRulesShow(*rules, commands);
  AddRulesTest(*rules, commands);
  rules->footer(R"(Examples:
  tactful rules list
  tactful rules show i-dont-know --lang en
  tactful rules test our-rules)");
  AddTokens(app, commands);
  AddEval(app, commands);
}

// The innermost command that was given.
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

std::vector<std::string> OptionNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string Joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

// What was typed and nothing takes: an option if there is one, else the first word.
std::string FirstExtra(const CLI::App& app) {
  std::string word;
  for (const std::string& extra : app.remaining(true)) {
    const std::string typed = Unprotected(extra);
    if (typed == "--") continue;
    if (typed.size() > 1 && typed[0] == '-') return typed;
    if (word.empty()) word = typed;
  }
  return word;
}

std::string ExplainExtra(const CLI::App& app) {
  const CLI::App& command = Innermost(app);
  const std::string extra = FirstExtra(app);
  const std::string help = "; see " + FullName(command) + " --help";
  if (extra.size() > 1 && extra[0] == '-') {
    const std::string option = extra.substr(0, extra.find('='));
    const std::string hint = DidYouMean(option, OptionNames(command));
    std::string message = "unknown option \"" + option + "\" of " + FullName(command);
    if (!hint.empty()) return message + hint;
    message += help;
    const std::vector<std::string> texts = {"check", "tokens"};
    if (std::find(texts.begin(), texts.end(), command.get_name()) != texts.end()) {
      message += ", or put \"--\" before a text that begins with \"-\"";
    }
    return message;
  }
  const std::vector<std::string> names = CommandNames(command);
  if (names.empty()) return "unexpected \"" + extra + "\" after " + FullName(command) + help;
  const std::string hint = DidYouMean(extra, names);
  return "unknown command \"" + extra + "\" of " + FullName(command) +
         (hint.empty() ? "; use one of " + Joined(names) : hint);
}

int Print(const std::string& text, Output& output) {
  output.Write(text);
  return kExitClean;
}

// CLI11 ends help with an empty line or two.
std::string Trimmed(std::string text) {
  text.erase(text.find_last_not_of('\n') + 1);
  return text + "\n";
}

int RunCommand(CLI::App& app, const Commands& commands, int argc, const char* const* argv,
               Output& output) {
  try {
    app.parse(ProtectArguments(argc, argv));
  } catch (const CLI::CallForHelp&) {
    return Print(Trimmed(app.help()), output);
  } catch (const CLI::CallForVersion&) {
    return Print("tactful " TACTFUL_VERSION "\n", output);
  } catch (const CLI::ExtrasError&) {
    Complain(ExplainExtra(app));
    return kExitTrouble;
  } catch (const CLI::ParseError& error) {
    Complain(std::string(error.what()) + "; see " + FullName(Innermost(app)) + " --help");
    return kExitTrouble;
  }
  for (const Command& command : commands) {
    if (command.app->parsed()) return command.run(output);
  }
  const CLI::App& given = Innermost(app);
  Complain("a command is missing; use one of " + Joined(CommandNames(given)) + ", or " +
           FullName(given) + " --help");
  return kExitTrouble;
}

}  // namespace

int RunApp(int argc, const char* const* argv) {
  CLI::App app("Finds what a support agent should not say, and says it better.", "tactful");
  app.set_version_flag("--version", TACTFUL_VERSION, "Print the version and exit");
  app.set_help_flag("-h,--help", "Print this help and exit");
  app.get_formatter()->column_width(28);
  app.get_formatter()->label("Positionals", "Arguments");
  app.get_formatter()->label("OPTIONS", "OPTIONS");
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  app.require_subcommand(0, 1);
  app.footer(kMainFooter);
  Commands commands;
  AddCommands(app, commands);

  Output output;
  const int status = RunCommand(app, commands, argc, argv, output);
  output.Flush();
  if (output.ok()) return status;
  // Who reads through head(1) has what they wanted and needs no message; the status tells all others.
  if (output.error() != EPIPE) {
    Complain("cannot write to standard output: " + ErrorText(output.error()));
  }
  return kExitTrouble;
}

}  // namespace tactful::cli
