#include "match/prepare.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "match/char_class.h"
#include "match/fold_literal.h"

namespace tactful::match {
namespace {

using base::PatternLanguage;

// U+E000 stands for the finding in guard patterns.
constexpr std::string_view kFindingMark = "\xEE\x80\x80";

bool IsAsciiAlnum(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool IsMark(char c) noexcept { return c > ' ' && c <= '~' && !IsAsciiAlnum(c); }

// True when the last character of `pattern` stands behind an odd number of backslashes.
bool LastIsEscaped(std::string_view pattern) noexcept {
  std::size_t slashes = 0;
  for (std::size_t i = pattern.size() - 1; i > 0 && pattern[i - 1] == '\\'; --i) ++slashes;
  return slashes % 2 == 1;
}

// Marks that stand for themselves. Next to one a word edge would ask for a letter on its other side.
constexpr std::string_view kPlainMarks = "!,;:\"'-~&%#@/";

// An end that is an anchor, the finding, or a mark has no word that could go on.
bool BeginsWithoutWord(std::string_view pattern) noexcept {
  if (pattern.empty() || pattern.starts_with(kFindingMark)) return true;
  if (pattern[0] == '\\') return pattern.size() > 1 && IsMark(pattern[1]);
  return pattern[0] == '^' || kPlainMarks.find(pattern[0]) != std::string_view::npos;
}

bool EndsWithoutWord(std::string_view pattern) noexcept {
  if (pattern.empty() || pattern.ends_with(kFindingMark)) return true;
  const char last = pattern.back();
  if (LastIsEscaped(pattern)) return IsMark(last);
  return last == '$' || kPlainMarks.find(last) != std::string_view::npos;
}

// Takes the edge marks off both ends and notes what they ask for.
std::string_view TakeEdges(std::string_view pattern, Prepared& prepared) {
  const bool by_default = prepared.language == PatternLanguage::kEnglish;
  prepared.edge_begin = prepared.edge_end = by_default;
  if (pattern.starts_with("\\b") || pattern.starts_with("\\B")) {
    prepared.edge_begin = pattern[1] == 'b';
    pattern.remove_prefix(2);
  }
  if ((pattern.ends_with("\\b") || pattern.ends_with("\\B")) && LastIsEscaped(pattern)) {
    prepared.edge_end = pattern.back() == 'b';
    pattern.remove_suffix(2);
  }
  if (BeginsWithoutWord(pattern)) prepared.edge_begin = false;
  if (EndsWithoutWord(pattern)) prepared.edge_end = false;
  return pattern;
}

// Walks over a pattern once. Literals are gathered, because folding looks at neighbours, and written out
// folded when something else begins.
class Translator {
 public:
  Translator(std::string_view pattern, PatternLanguage language)
      : in_(pattern), language_(language), folding_(FoldingOf(language)) {}

  std::optional<PatternError> Run(std::string& out) {
    while (pos_ < in_.size() && !error_) Step();
    Flush(false);
    out = std::move(out_);
    return std::move(error_);
  }

 private:
  void Step() {
    const char c = in_[pos_];
    switch (c) {
      case '\\': return Escape();
      case '[': return Class();
      case '(': return Group();
      case ' ': return Blanks();
      case '{': return Braces();
      case '^': case '$': case '.': case '|': case '*': case '+': case '?': case ')':
        Flush(false);
        out_ += c;
        ++pos_;
        return;
      default: return Literal(base::DecodeAt(in_, pos_).length);
    }
  }

  // A literal of `length` bytes at pos_. One that a repetition follows must be folded by itself.
  void Literal(std::size_t length) {
    const std::string_view literal = in_.substr(pos_, length);
    pos_ += length;
    const bool repeated = pos_ < in_.size() &&
                          std::string_view("*+?{").find(in_[pos_]) != std::string_view::npos;
    if (repeated) {
      Flush(false);
      literal_ = literal;
      Flush(true);
    } else {
      literal_ += literal;
    }
  }

  void Flush(bool repeated) {
    if (literal_.empty()) return;
    AppendFoldedLiteral(literal_, folding_, repeated, out_);
    literal_.clear();
  }

  void Escape() {
    if (pos_ + 1 >= in_.size()) return Fail("a backslash at the end: write \\\\ for a backslash", "\\");
    const char c = in_[pos_ + 1];
    if (c == 'b' || c == 'B') {
      if (language_ != PatternLanguage::kEnglish || c == 'B') {
        return Fail("\\" + std::string(1, c) + " may stand only at the two ends of a pattern",
                    in_.substr(pos_, 2));
      }
    }
    if (c >= '1' && c <= '9') return Fail("back references don't exist here", in_.substr(pos_, 2));
    if (!IsAsciiAlnum(c)) {  // an escaped mark, blank or non-ASCII character: itself
      ++pos_;
      if (c == ' ') {
        Flush(false);
        out_ += ' ';
        ++pos_;
        return;
      }
      return Literal(base::DecodeAt(in_, pos_).length);
    }
    Flush(false);
    const std::size_t length = EscapeLength(in_.substr(pos_));
    out_ += in_.substr(pos_, length);
    pos_ += length;
  }

  void Class() {
    Flush(false);
    const std::size_t length = ClassLength(in_.substr(pos_));
    if (length == 0) return Fail("a [ without its ]", in_.substr(pos_));
    if (auto problem = AppendFoldedClass(in_.substr(pos_, length), folding_, out_)) {
      return Fail(*problem, in_.substr(pos_, length));
    }
    pos_ += length;
  }

  void Group() {
    Flush(false);
    const std::string_view rest = in_.substr(pos_);
    if (!rest.starts_with("(?")) {
      out_ += "(?:";
      ++pos_;
      return;
    }
    for (const std::string_view look : {"(?=", "(?!", "(?<=", "(?<!", "(?>"}) {
      if (rest.starts_with(look)) {
        return Fail("lookaround doesn't exist here: use a leave pattern or (?P<span>…)", look);
      }
    }
    const std::size_t end = rest.find_first_of(":)>", 2);
    if (end == std::string_view::npos) return Fail("a group without its )", rest);
    out_ += rest.substr(0, end + 1);
    pos_ += end + 1;
  }

  void Blanks() {
    Flush(false);
    while (pos_ < in_.size() && in_[pos_] == ' ') ++pos_;
    out_ += language_ == PatternLanguage::kEnglish ? "\\s+" : "\\s*";
  }

  // `{2,4}` after something is a repetition, any other brace is itself.
  void Braces() {
    std::size_t end = pos_ + 1;
    while (end < in_.size() && ((in_[end] >= '0' && in_[end] <= '9') || in_[end] == ',')) ++end;
    const bool repetition = end < in_.size() && in_[end] == '}' && end > pos_ + 1 &&
                            in_[pos_ + 1] != ',';
    if (!repetition) return Literal(1);
    Flush(false);
    out_ += in_.substr(pos_, end + 1 - pos_);
    pos_ = end + 1;
  }

  void Fail(std::string message, std::string_view fragment) {
    error_ = PatternError{std::move(message), std::string(fragment)};
  }

  std::string_view in_;
  PatternLanguage language_;
  text::Folding folding_;
  std::size_t pos_ = 0;
  std::string literal_;
  std::string out_;
  std::optional<PatternError> error_;
};

}  // namespace

std::optional<PatternError> Prepare(std::string_view pattern, PatternLanguage language,
                                    Prepared& prepared) {
  prepared.language = language;
  const std::string_view body = TakeEdges(pattern, prepared);
  std::string regex;
  if (auto error = Translator(body, language).Run(regex)) return error;
  // In English RE2 itself steers towards matches that end on word edges; elsewhere its \b, which knows
  // ASCII only, would be wrong, and edges are decided after the match.
  const bool ascii_edges = language == PatternLanguage::kEnglish;
  prepared.regex.clear();
  if (ascii_edges && prepared.edge_begin) prepared.regex += "\\b";
  prepared.regex += "(?:" + regex + ")";
  if (ascii_edges && prepared.edge_end) prepared.regex += "\\b";
  return std::nullopt;
}

}  // namespace tactful::match
