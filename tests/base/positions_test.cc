#include <gtest/gtest.h>

#include <string_view>

#include "tactful/span.h"

namespace tactful {
namespace {

using std::string_view_literals::operator""sv;

TEST(Positions, CountInUtf16AndCodePoints) {
  const struct {
    std::string_view text;
    Span bytes;
    Span utf16;
    Span code_points;
  } kCases[] = {
      {"", {0, 0}, {0, 0}, {0, 0}},
      {"abc", {1, 2}, {1, 2}, {1, 2}},
      {"知らない", {3, 9}, {1, 3}, {1, 3}},
      {"\xF0\x9F\x98\x80"
       "ab",
       {4, 5},
       {2, 3},
       {1, 2}},
      {"a\xF0\x9F\x98\x80", {1, 5}, {1, 3}, {1, 2}},
      {"a\xF0\x9F\x98"
       "b",
       {1, 5},
       {1, 3},
       {1, 3}},  // an ill-formed part counts once
      {"\x80\x80"
       "b"sv,
       {2, 3},
       {2, 3},
       {2, 3}},
      {"a\0b"sv, {2, 3}, {2, 3}, {2, 3}},
      {"abc", {3, 3}, {3, 3}, {3, 3}},
      {"é", {0, 2}, {0, 1}, {0, 1}},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(ToUtf16(test.text, test.bytes), test.utf16) << testing::PrintToString(test.text);
    EXPECT_EQ(ToCodePoints(test.text, test.bytes), test.code_points)
        << testing::PrintToString(test.text);
  }
}

}  // namespace
}  // namespace tactful
