// The whole program but for main(): commands, parsing, and messages about wrong usage.
#pragma once

namespace tactful::cli {

// Returns the exit status.
int RunApp(int argc, const char* const* argv);

}  // namespace tactful::cli
