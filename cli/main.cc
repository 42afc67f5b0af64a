#include <csignal>
#include <exception>

#include "cli/app.h"
#include "cli/output.h"

int main(int argc, char** argv) {
  // A reader that went away shall be an error of write(2) and an exit status like any other.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return tactful::cli::RunApp(argc, argv);
  } catch (const std::exception& error) {
    tactful::cli::Complain(error.what());
  } catch (...) {
    tactful::cli::Complain("an unknown error");
  }
  return tactful::cli::kExitTrouble;
}
