#include "cli/app.h"

#include <cerrno>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/usage.h"
#include "tactful/version.h"

namespace tactful::cli {
namespace {

constexpr char kMainFooter[] =
    R"(Exit status: 0 nothing found, 1 findings, 2 usage, configuration, input or output.
"tactful COMMAND --help" tells more about each command.

Examples:
  tactful check "Sorry, I don't know."
  tactful check --format json --file chat.txt
  tactful scan logs/ > findings.jsonl
  tactful rules show i-dont-know)";

// CLI11's help without its technical notes on positional arguments.
class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter() {
    column_width(28);
    label("Positionals", "Arguments");
    label("SUBCOMMAND", "COMMAND");
  }
  std::string make_option_opts(const CLI::Option* option) const override {
    return option->get_positional() ? std::string() : CLI::Formatter::make_option_opts(option);
  }
};

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
  for (CLI::App* parent : {&app, rules}) {
    for (CLI::App* command : parent->get_subcommands([](CLI::App*) { return true; })) {
      command->group("Commands");
    }
  }
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
    Complain(ExplainParseError(app, error));
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
  app.formatter(std::make_shared<HelpFormatter>());
  app.require_subcommand(0, 1);
  app.footer(kMainFooter);
  Commands commands;
  AddCommands(app, commands);

  Output output;
  const int status = RunCommand(app, commands, argc, argv, output);
  output.Flush();
  if (output.ok()) return status;
  // Who reads through head(1) has what they wanted and needs no message; the status tells all
  // others.
  if (output.error() != EPIPE) {
    Complain("cannot write to standard output: " + ErrorText(output.error()));
  }
  return kExitTrouble;
}

}  // namespace tactful::cli
