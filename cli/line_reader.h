// Lines of a file or of standard input, one at a time, in bounded memory.
//
// Any bytes may come: NUL, ill-formed UTF-8, CRLF, a byte order mark, no line feed at the end.
// Thread-safety: an object belongs to one thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tactful::cli {

// What to say of a line that is truncated().
inline constexpr char kLineTooLong[] = "the line is longer than 16 MiB";

class LineReader {
 public:
  // "-" is standard input. A file that can't be opened shows as error().
  explicit LineReader(const std::string& path);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  // Reads the next line into `line`, without its line feed or CRLF and, on the first line, without
  // a byte order mark. False at the end and after an error.
  bool Next(std::string& line);

  // True when the next line is at hand without waiting for input, so that output can wait too.
  bool HasBufferedLine() const;

  // The line that Next returned last was longer than kMaxLineBytes; the rest of it was thrown away.
  bool truncated() const { return truncated_; }
  std::size_t line_number() const { return line_number_; }
  int error() const { return error_; }               // 0 or errno
  const std::string& name() const { return name_; }  // "stdin" for "-"

  static constexpr std::size_t kMaxLineBytes = std::size_t{16} << 20;

 private:
  bool Fill();

  std::string name_;
  int descriptor_ = -1;
  int error_ = 0;
  bool at_end_ = false;
  bool truncated_ = false;
  std::size_t line_number_ = 0;
  std::string buffer_;
  std::size_t position_ = 0;
};

}  // namespace tactful::cli
