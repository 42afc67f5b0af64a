#include "cli/line_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace tactful::cli {
namespace {

constexpr std::size_t kReadBytes = std::size_t{64} << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

LineReader::LineReader(const std::string& path) : name_(path == "-" ? "stdin" : path) {
  if (path == "-") {
    descriptor_ = STDIN_FILENO;
    return;
  }
  descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ < 0) error_ = errno;
}

LineReader::~LineReader() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

// read(2) and not a stream: it returns what a pipe holds now, so an utterance that was typed is
// answered before the next one comes.
bool LineReader::Fill() {
  if (error_ != 0 || at_end_) return false;
  buffer_.resize(kReadBytes);
  position_ = 0;
  ssize_t got = 0;
  do {
    got = ::read(descriptor_, buffer_.data(), buffer_.size());
  } while (got < 0 && errno == EINTR);
  if (got < 0) error_ = errno;
  if (got == 0) at_end_ = true;
  buffer_.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  return !buffer_.empty();
}

bool LineReader::Next(std::string& line) {
  line.clear();
  truncated_ = false;
  bool any = false;
  while (position_ < buffer_.size() || Fill()) {
    any = true;
    const std::size_t feed = buffer_.find('\n', position_);
    const std::size_t end = feed == std::string::npos ? buffer_.size() : feed;
    const std::size_t room = kMaxLineBytes - line.size();
    if (end - position_ > room) truncated_ = true;
    line.append(buffer_, position_, std::min(end - position_, room));
    position_ = feed == std::string::npos ? end : feed + 1;
    if (feed != std::string::npos) break;
  }
  // What came before a read error is not a line: its end may be missing.
  if (!any || error_ != 0) return false;
  if (!line.empty() && line.back() == '\r' && !truncated_) line.pop_back();
  if (++line_number_ == 1 && line.starts_with(kByteOrderMark)) line.erase(0, kByteOrderMark.size());
  return true;
}

bool LineReader::HasBufferedLine() const {
  return buffer_.find('\n', position_) != std::string::npos;
}

}  // namespace tactful::cli
