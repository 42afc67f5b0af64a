#include "cli/output.h"

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace tactful::cli {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{64} << 10;

// write(2) rather than a stream: the errno of a failed write is part of the message. Returns 0 or
// errno.
int WriteAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

void Output::Write(std::string_view text) {
  if (!ok()) return;
  buffer_.append(text);
  if (buffer_.size() >= kBufferBytes) Flush();
}

void Output::Line(std::string_view text) {
  Write(text);
  Write("\n");
}

void Output::Flush() {
  if (ok() && !buffer_.empty()) error_ = WriteAll(STDOUT_FILENO, buffer_);
  buffer_.clear();
}

bool IsOutputTerminal() { return ::isatty(STDOUT_FILENO) == 1; }
bool IsInputTerminal() { return ::isatty(STDIN_FILENO) == 1; }

void Complain(std::string_view message) {
  std::string line = "tactful: ";
  line.append(message);
  line += '\n';
  ComplainDetail(line);
}

// When standard error itself can't be written there is nobody left to tell.
void ComplainDetail(std::string_view lines) { WriteAll(STDERR_FILENO, lines); }

std::string ErrorText(int error) { return std::generic_category().message(error); }

}  // namespace tactful::cli
