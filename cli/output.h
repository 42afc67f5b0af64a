// Where text leaves the program: standard output, buffered, and messages on standard error.
//
// Thread-safety: none needed, the command line has one thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tactful::cli {

// The same for every command and every format.
inline constexpr int kExitClean = 0;     // nothing at or above --fail-on
inline constexpr int kExitFindings = 1;  // findings, or failures of a test or of an evaluation
inline constexpr int kExitTrouble = 2;   // usage, configuration, input or output

// Standard output. A write that fails is remembered and the program ends with kExitTrouble: half a
// report must not look like a whole one.
class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void Write(std::string_view text);
  void Line(std::string_view text);  // `text` and a line feed
  void Flush();

  // 0, or the errno of the first write that failed. From then on nothing is written.
  int error() const { return error_; }
  bool ok() const { return error_ == 0; }

 private:
  std::string buffer_;
  int error_ = 0;
};

bool IsOutputTerminal();
bool IsInputTerminal();

// Prints "tactful: `message`" on standard error.
void Complain(std::string_view message);

// Prints lines that belong to a message, as they are.
void ComplainDetail(std::string_view lines);

// Text of a system error, such as "No such file or directory".
std::string ErrorText(int error);

}  // namespace tactful::cli
