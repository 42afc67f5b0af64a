#include <gtest/gtest.h>

#include <string_view>

#include "tactful/span.h"

namespace tactful {
namespace {

TEST(DisplayColumns, AreThoseOfATerminal) {
  const struct {
    std::string_view text;
    std::size_t columns;
  } kCases[] = {
      {"", 0},
      {"abc", 3},
      {"知らない", 8},
      {"한국", 4},
      {"\u1112\u1161\u11AB", 2},
      {"\uFF21", 2},
      {"\uFF8A\uFF9E", 2},
      {"e\u0301", 1},
      {"か\u3099", 2},
      {"a\u200Bb", 2},
      {"\U0001F600", 2},
      {"\U0001F469\u200D\U0001F4BB", 2},
      {"\U0001F468\u200D\U0001F469\u200D\U0001F467x", 3},
      {"\U0001F44D\U0001F3FD", 2},
      {"\U0001F1EF\U0001F1F5", 2},
      {"\u2764", 1},
      {"\u2764\uFE0F", 2},
      {"\u2764\uFE0F\u200D\U0001F525", 2},
      {"1\uFE0F\u20E3", 2},
      {"\xFF", 1},
      {"\xE3\x81x", 2},
      {"\u200D\U0001F600", 2},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(DisplayColumns(test.text), test.columns) << test.text;
  }
}

}  // namespace
}  // namespace tactful
