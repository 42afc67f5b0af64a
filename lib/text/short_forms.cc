#include "text/short_forms.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace tactful::text {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kAlways = {"e.g"sv, "i.e"sv, "eg"sv, "ie"sv,     "mr"sv, "mrs"sv,
                                "ms"sv,  "dr"sv,  "vs"sv, "approx"sv, "cf"sv, "prof"sv};
// These may end a sentence, and do so before a capital letter.
constexpr std::array kBeforeSmallOrDigit = {
    "etc"sv, "a.m"sv, "p.m"sv,  "inc"sv, "ltd"sv, "co"sv,   "corp"sv, "u.s"sv,
    "u.k"sv, "st"sv,  "dept"sv, "min"sv, "max"sv, "incl"sv, "excl"sv, "acct"sv,
    "qty"sv, "est"sv, "hr"sv,   "hrs"sv, "jr"sv,  "sr"sv,
};
constexpr std::array kBeforeDigit = {"no"sv,  "nos"sv, "fig"sv,  "ext"sv, "ref"sv, "tel"sv, "vol"sv,
                                     "pp"sv,  "jan"sv, "feb"sv,  "mar"sv, "apr"sv, "jun"sv, "jul"sv,
                                     "aug"sv, "sep"sv, "sept"sv, "oct"sv, "nov"sv, "dec"sv};
constexpr std::size_t kLongest = 6;

constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }
constexpr char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool IsPart(char c) { return (Lower(c) >= 'a' && Lower(c) <= 'z') || c == '.'; }

template <std::size_t kSize>
bool Holds(const std::array<std::string_view, kSize>& forms, std::string_view word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

// "1." and "12." at the start number a step.
bool IsStepNumber(std::string_view before) {
  const std::size_t first = before.find_first_not_of(" \t");
  if (first == std::string_view::npos) return false;
  before.remove_prefix(first);
  return before.size() <= 2 && std::all_of(before.begin(), before.end(), IsDigit);
}

}  // namespace

bool IsShortForm(std::string_view text, std::size_t sentence_begin, std::size_t stop,
                 char32_t next) noexcept {
  const std::size_t window = std::min(stop - sentence_begin, 2 * kLongest);
  const std::string_view before = text.substr(stop - window, window);
  if (window == stop - sentence_begin && IsStepNumber(before)) return true;

  std::array<char, kLongest> buffer{};
  std::size_t size = 0;
  while (size < kLongest && size < before.size() && IsPart(before[before.size() - 1 - size])) {
    buffer[kLongest - 1 - size] = Lower(before[before.size() - 1 - size]);
    ++size;
  }
  if (size < before.size() && IsPart(before[before.size() - 1 - size])) return false;
  const std::string_view word(buffer.data() + kLongest - size, size);

  const auto next_character = static_cast<UChar32>(next);
  const bool before_digit = u_isdigit(next_character) != 0;
  return Holds(kAlways, word) || (before_digit && Holds(kBeforeDigit, word)) ||
         ((before_digit || u_islower(next_character) != 0) && Holds(kBeforeSmallOrDigit, word));
}

}  // namespace tactful::text
