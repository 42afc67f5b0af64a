#include "text/fold_rewrite.h"

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/fold_chars.h"

namespace tactful::text {
namespace {

bool CanStretch(char32_t c) {
  const auto code_point = static_cast<UChar32>(c);
  return !IsBlank(c) && !IsLineBreak(c) && u_isdigit(code_point) == 0 && u_iscntrl(code_point) == 0;
}

class Rewriter {
 public:
  Rewriter(std::string_view in, std::string& out, ChangeList& changes)
      : in_(in), out_(out), changes_(changes) {}

  void Run() {
    for (std::size_t pos = 0; pos < in_.size();) {
      pos = WritePlain(pos);
      if (pos == in_.size()) break;
      const base::Decoded decoded = base::DecodeAt(in_, pos);
      const Span source{pos, pos + decoded.length};
      const char32_t c = StraightQuote(decoded.code_point);
      pos = source.end;
      if (IsBlank(c)) {
        WriteMarks();
        blanks_ = {blanks_.empty() ? source.begin : blanks_.begin, source.end};
      } else if (IsLongMark(c) && blanks_.empty() && IsHiraganaLetter(previous_)) {
        marks_ = {marks_.empty() ? source.begin : marks_.begin, source.end};
      } else {
        SettleBefore(c);
        if (c == U'\r' && pos < in_.size() && in_[pos] == '\n') {
          Write(U'\n', {source.begin, ++pos});
        } else {
          Write(IsLineBreak(c) ? U'\n' : c, source);
        }
      }
    }
    SettleBefore(0);
  }

 private:
  // Writes at once what comes before the next character that something might happen to, and returns
  // where that is. Only a short cut: Run could take every character itself.
  std::size_t WritePlain(std::size_t begin) {
    if (!blanks_.empty() || !marks_.empty()) return begin;
    std::size_t end = begin;
    std::size_t last = begin;
    while (end < in_.size()) {
      const base::Decoded decoded = base::DecodeAt(in_, end);
      const char32_t c = decoded.code_point;
      if (c == previous_ || IsLongMark(c) || IsLineBreak(c) || StraightQuote(c) != c) break;
      if (IsBlank(c) && (c != U' ' || IsHangulLetter(previous_) || IsBlankAt(end + 1))) break;
      previous_ = c;
      last = end;
      end += decoded.length;
    }
    if (end == begin) return begin;
    run_length_ = 1;
    run_.source = {last, end};
    run_.target.begin = out_.size() + (last - begin);
    run_.target.end = out_.size() + (end - begin);
    run_changes_ = changes_.size();
    out_.append(in_, begin, end - begin);
    return end;
  }

  bool IsBlankAt(std::size_t pos) const {
    return pos < in_.size() && IsBlank(base::DecodeAt(in_, pos).code_point);
  }

  // Writes or drops what waits for its neighbour `next` (0: the end). Marks and blanks never wait
  // at the same time.
  void SettleBefore(char32_t next) {
    if (!marks_.empty() && IsHiraganaLetter(next)) {
      changes_.Remove(marks_, out_.size());
      marks_ = {};
    }
    WriteMarks();
    if (blanks_.empty()) return;
    // A vowel or final consonant would fuse with the letter before: there the blank stays.
    if (IsHangulLetter(previous_) && IsHangulLetter(next) && !IsHangulContinuation(next)) {
      changes_.Remove(blanks_, out_.size());
    } else {
      Write(U' ', blanks_);
    }
    blanks_ = {};
  }

  void WriteMarks() {
    for (std::size_t pos = marks_.begin; pos < marks_.end;) {
      const base::Decoded mark = base::DecodeAt(in_, pos);
      Write(mark.code_point, {pos, pos + mark.length});
      pos += mark.length;
    }
    marks_ = {};
  }

  void Write(char32_t c, Span source) {
    if (c == previous_ && CanStretch(c)) {
      if (++run_length_ >= 3) {
        out_.resize(run_.target.end);
        changes_.Truncate(run_changes_);
        changes_.Add({{run_.source.begin, source.end}, run_.target});
        return;
      }
    } else {
      run_length_ = 1;
      run_.source = source;
      run_.target.begin = out_.size();
      run_changes_ = changes_.size();
    }
    const std::size_t begin = out_.size();
    base::AppendUtf8(c, out_);
    if (run_length_ == 1) run_.target.end = out_.size();
    previous_ = c;
    if (out_.size() - begin != source.size()) changes_.Add({source, {begin, out_.size()}});
  }

  const std::string_view in_;
  std::string& out_;
  ChangeList& changes_;
  char32_t previous_ = 0;  // the last character written
  Span blanks_;            // not written yet
  Span marks_;             // long marks behind a hiragana, not written yet
  // The run of equal characters that `out_` ends with: its first one, and how many changes precede
  // it.
  std::size_t run_length_ = 0;
  Change run_;
  std::size_t run_changes_ = 0;
};

}  // namespace

void RewriteStretched(std::string_view normalized, std::string& out, ChangeList& changes) {
  out.clear();
  changes.Clear();
  Rewriter(normalized, out, changes).Run();
}

}  // namespace tactful::text
