#include "text/quotes.h"

#include <unicode/uchar.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/utf8.h"
#include "text/fold_chars.h"

namespace tactful::text {
namespace {

enum class Kind : std::uint8_t {
  kNone,
  kStraight,
  kWideStraight,
  kCurly,
  kAngle,
  kCorner,
  kWhiteCorner,
  kDoubleBracket,
  kBracket,
  kSingle,
  kStraightSingle,
};
constexpr std::size_t kKindCount = 11;

constexpr char32_t kLowDouble = 0x201E;

struct Mark {
  Kind kind = Kind::kNone;
  bool can_open = false;
  bool can_close = false;
};

constexpr Mark MarkOf(char32_t c) {
  switch (c) {
    case U'"': return {Kind::kStraight, true, true};
    case 0xFF02: return {Kind::kWideStraight, true, true};
    case 0x201C: return {Kind::kCurly, true, true};  // closes behind kLowDouble only
    case kLowDouble: return {Kind::kCurly, true, false};
    case 0x201D: return {Kind::kCurly, false, true};
    case 0xAB: return {Kind::kAngle, true, false};
    case 0xBB: return {Kind::kAngle, false, true};
    case 0x300C: return {Kind::kCorner, true, false};
    case 0x300D: return {Kind::kCorner, false, true};
    case 0x300E: return {Kind::kWhiteCorner, true, false};
    case 0x300F: return {Kind::kWhiteCorner, false, true};
    case 0x300A: return {Kind::kDoubleBracket, true, false};
    case 0x300B: return {Kind::kDoubleBracket, false, true};
    case 0x3008: return {Kind::kBracket, true, false};
    case 0x3009: return {Kind::kBracket, false, true};
    case 0x2018: return {Kind::kSingle, true, false};
    case 0x2019: return {Kind::kSingle, false, true};
    case U'\'': return {Kind::kStraightSingle, true, true};
    default: return {};
  }
}

bool IsLetter(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

// Letters of scripts that write apostrophes. Others stand right outside a quotation, as particles
// do.
bool TakesApostrophe(char32_t c) {
  const bool is_wide = IsHangulLetter(c) || (c >= 0x3041 && c <= 0x318E) ||
                       u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0;
  return IsLetter(c) && !is_wide;
}

bool IsBlankOrEdge(char32_t c) { return c == 0 || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }

// From the first to the last letter or digit.
Span Letters(std::string_view typed) {
  Span letters;
  for (std::size_t pos = 0; pos < typed.size();) {
    const base::Decoded decoded = base::DecodeAt(typed, pos);
    if (IsLetter(decoded.code_point)) {
      if (letters.empty()) letters.begin = pos;
      letters.end = pos + decoded.length;
    }
    pos += decoded.length;
  }
  return letters;
}

// The marks that wait for their partner, innermost last. The counts keep a partner that isn't there
// from being searched for again and again.
class OpenMarks {
 public:
  struct Open {
    Kind kind;
    char32_t mark;
    std::size_t pos;
  };
  bool Holds(Kind kind) const { return counts_[static_cast<std::size_t>(kind)] > 0; }
  bool InnermostIs(char32_t mark) const { return !open_.empty() && open_.back().mark == mark; }
  void Push(Open open) {
    open_.push_back(open);
    ++counts_[static_cast<std::size_t>(open.kind)];
  }
  // Takes the innermost of `kind`, and all within it. REQUIRES: Holds(kind).
  Open Pop(Kind kind) {
    for (;;) {
      const Open open = open_.back();
      open_.pop_back();
      --counts_[static_cast<std::size_t>(open.kind)];
      if (open.kind == kind) return open;
    }
  }
  void Clear() {
    open_.clear();
    counts_.fill(0);
  }

 private:
  std::vector<Open> open_;
  std::array<std::size_t, kKindCount> counts_{};
};

bool Closes(const Mark& mark, char32_t c, char32_t previous, char32_t next, const OpenMarks& open) {
  if (!mark.can_close || !open.Holds(mark.kind)) return false;
  if (c == 0x201C) return open.InnermostIs(kLowDouble);
  if (mark.kind == Kind::kSingle || mark.kind == Kind::kStraightSingle) {
    return !TakesApostrophe(next) && !IsBlankOrEdge(previous);
  }
  return true;
}

bool Opens(const Mark& mark, char32_t previous, char32_t next) {
  if (!mark.can_open) return false;
  if (mark.kind == Kind::kSingle || mark.kind == Kind::kStraightSingle) {
    return !TakesApostrophe(previous) && IsLetter(next);
  }
  return true;
}

}  // namespace

void FindQuotes(std::string_view typed, std::vector<Span>& quotes) {
  quotes.clear();
  const Span letters = Letters(typed);
  OpenMarks open;
  char32_t previous = 0;
  for (std::size_t pos = 0; pos < typed.size();) {
    const base::Decoded decoded = base::DecodeAt(typed, pos);
    const char32_t c = decoded.code_point;
    const std::size_t begin = pos;
    pos += decoded.length;
    if (IsLineBreak(c)) open.Clear();
    const Mark mark = MarkOf(c);
    if (mark.kind != Kind::kNone) {
      const char32_t next = pos < typed.size() ? base::DecodeAt(typed, pos).code_point : 0;
      if (Closes(mark, c, previous, next, open)) {
        const Span quote{open.Pop(mark.kind).pos, pos};
        if (!quote.Covers(letters)) quotes.push_back(quote);
      } else if (Opens(mark, previous, next)) {
        open.Push({mark.kind, c, begin});
      }
    }
    previous = c;
  }
}

}  // namespace tactful::text
