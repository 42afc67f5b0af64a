// What a command is: options added to CLI11, and a function that runs once they are parsed.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/output.h"

namespace tactful::cli {

struct Command {
  CLI::App* app = nullptr;
  std::function<int(Output&)> run;  // returns an exit status
};

using Commands = std::vector<Command>;

// One file each.
void AddCheck(CLI::App& app, Commands& commands);
void AddScan(CLI::App& app, Commands& commands);
void AddRulesList(CLI::App& rules, Commands& commands);
void AddRulesShow(CLI::App& rules, Commands& commands);
void AddRulesTest(CLI::App& rules, Commands& commands);
void AddTokens(CLI::App& app, Commands& commands);
void AddEval(CLI::App& app, Commands& commands);

}  // namespace tactful::cli
