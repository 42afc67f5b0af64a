#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tactful::base {
namespace {

using std::string_view_literals::operator""sv;

std::vector<std::size_t> Lengths(std::string_view text) {
  std::vector<std::size_t> lengths;
  for (std::size_t pos = 0; pos < text.size();) {
    lengths.push_back(DecodeAt(text, pos).length);
    pos += lengths.back();
  }
  return lengths;
}

TEST(Utf8, EveryScalarValueComesBack) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    AppendUtf8(c, text);
    const Decoded decoded = DecodeAt(text, 0);
    ASSERT_TRUE(decoded.well_formed) << std::hex << static_cast<std::uint32_t>(c);
    ASSERT_EQ(decoded.code_point, c);
    ASSERT_EQ(decoded.length, text.size());
    const Decoded before = DecodeBefore(text, text.size());
    ASSERT_EQ(before.code_point, c);
    ASSERT_EQ(before.length, text.size());
  }
}

TEST(Utf8, IllFormedBytesAreDividedIntoMaximalParts) {
  const struct {
    std::string_view bytes;
    std::vector<std::size_t> lengths;
  } kCases[] = {
      {"\x80"sv, {1}},                       // lone continuation
      {"\xC0\xAF"sv, {1, 1}},                // overlong, two bytes
      {"\xE0\x9F\xBF"sv, {1, 1, 1}},         // overlong, three bytes
      {"\xF0\x8F\xBF\xBF"sv, {1, 1, 1, 1}},  // overlong, four bytes
      {"\xED\xA0\x80"sv, {1, 1, 1}},         // surrogate
      {"\xF4\x90\x80\x80"sv, {1, 1, 1, 1}},  // over 10FFFF
      {"\xF5\x80"sv, {1, 1}},                // never a lead byte
      {"\xFF\xFE"sv, {1, 1}},                //
      {"\xE3\x81"sv, {2}},                   // cut short by the end
      {"\xE3\x81"
       "a"sv,
       {2, 1}},                 // cut short by a letter
      {"\xF0\x9F\x98"sv, {3}},  //
      {"\xF0\x9F\x98\xF0\x9F\x98\x80"sv, {3, 4}},
      {"\xE3\x81\x82\x80"sv, {3, 1}},  // a letter, then a continuation too many
      {"\xF1\x80\x80\xE1\x80\xC2"sv, {3, 2, 1}},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Lengths(test.bytes), test.lengths) << testing::PrintToString(test.bytes);
    EXPECT_FALSE(IsWellFormed(test.bytes)) << testing::PrintToString(test.bytes);
  }
}

TEST(Utf8, WellFormedTextIsTakenAsSuch) {
  EXPECT_TRUE(IsWellFormed(""));
  EXPECT_TRUE(IsWellFormed("a\0b"sv));
  EXPECT_TRUE(IsWellFormed("知らない 모름 \xF0\x9F\x98\x80"));
}

// All texts of up to four bytes out of a set in which every kind of byte occurs.
TEST(Utf8, EdgesAgreeForwardAndBackward) {
  constexpr std::string_view kBytes =
      "a\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xE0\xE3\xED\xF0\xF1\xF4\xF5"sv;
  std::string text;
  const auto check = [&text] {
    std::vector<bool> is_edge(text.size() + 1, false);
    std::size_t pos = 0;
    while (pos < text.size()) {
      is_edge[pos] = true;
      const Decoded decoded = DecodeAt(text, pos);
      pos += decoded.length;
      const Decoded before = DecodeBefore(text, pos);
      ASSERT_EQ(before.length, decoded.length) << testing::PrintToString(text) << " at " << pos;
      ASSERT_EQ(before.code_point, decoded.code_point);
      ASSERT_EQ(before.well_formed, decoded.well_formed);
    }
    is_edge[text.size()] = true;
    std::size_t floor = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
      if (is_edge[at]) floor = at;
      ASSERT_EQ(FloorToEdge(text, at), floor) << testing::PrintToString(text) << " at " << at;
    }
    ASSERT_EQ(FloorToEdge(text, text.size() + 7), text.size());
  };
  const std::size_t kCount = kBytes.size();
  for (std::size_t n = 0; n < kCount * kCount * kCount * kCount; ++n) {
    text.clear();
    for (std::size_t rest = n; text.size() < 4; rest /= kCount) text += kBytes[rest % kCount];
    check();
    text.pop_back();
    check();
  }
}

}  // namespace
}  // namespace tactful::base
