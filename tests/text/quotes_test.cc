#include "text/quotes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/random_text.h"

namespace tactful::text {
namespace {

std::vector<std::string> Quotes(std::string_view typed) {
  std::vector<Span> spans = {{7, 9}};  // whatever was there is replaced
  FindQuotes(typed, spans);
  std::vector<std::string> quotes;
  for (const Span span : spans) quotes.emplace_back(span.In(typed));
  return quotes;
}

TEST(Quotes, AreFound) {
  const struct {
    std::string_view typed;
    std::vector<std::string> quotes;
  } kCases[] = {
      {"he said \"no way\" twice", {"\"no way\""}},
      {"he said \u201Cno way\u201D twice", {"\u201Cno way\u201D"}},
      {"er sagte \u201Enein\u201C dazu", {"\u201Enein\u201C"}},
      {"il dit \u00ABnon\u00BB", {"\u00ABnon\u00BB"}},
      {"彼は「知らない」と『言う』", {"「知らない」", "『言う』"}},
      {"见《手册》和〈序〉一", {"《手册》", "〈序〉"}},
      {"press \uFF02OK\uFF02 now", {"\uFF02OK\uFF02"}},
      {"he said 'no way' twice", {"'no way'"}},
      {"he said \u2018no way.\u2019 Twice", {"\u2018no way.\u2019"}},
      {"'no' and 'yes'", {"'no'", "'yes'"}},
      {"他说‘不知道’了", {"‘不知道’"}},
      {"'없어요'라고 했어요", {"'없어요'"}},
      // Nested: as they close
      {"「彼は『無理』と」言う", {"『無理』", "「彼は『無理』と」"}},
      {"he said \"it's 'fine'\" ok", {"'fine'", "\"it's 'fine'\""}},
      // Apostrophes
      {"I don't know, it's what you're told", {}},
      {"I don\u2019t know, it\u2019s what you\u2019re told", {}},
      {"the users' data and the users' keys", {}},
      {"say 'I don't know' to her", {"'I don't know'"}},
      {"say \u2018I don\u2019t know\u2019 to her", {"\u2018I don\u2019t know\u2019"}},
      // Unpaired
      {"she said \"no", {}},
      {"she said no\" ok", {}},
      {"「彼は 言う", {}},
      {"a 5\" screen\nand a 6\" one", {}},  // no pair crosses a line break
      {"a \u201Cb\r\nc\u201D d", {}},
      {"a ) \u201D b \u201C", {}},
      // The whole text
      {"\"no way\"", {}},
      {"  \"no way.\" \xF0\x9F\x98\x80 ", {}},
      {"「知らない」。", {}},
      {"\"say 'no'\"", {"'no'"}},
      {"\"'no'\"", {}},
      {"\"no\" \"yes\"", {"\"no\"", "\"yes\""}},
      // Closing an outer pair forgets what is open within
      {"a \u201Cb 「c\u201D d」 e", {"\u201Cb 「c\u201D"}},
      {"", {}},
      {"\xFF \"a\xE3\" b", {"\"a\xE3\""}},
  };
  for (const auto& test : kCases) EXPECT_EQ(Quotes(test.typed), test.quotes) << test.typed;
}

TEST(Quotes, ManyMarksAreNoTrouble) {
  std::string typed = "a";
  for (int i = 0; i < 20000; ++i) typed += "「";
  for (int i = 0; i < 20000; ++i) typed += "』";
  typed += "b";
  EXPECT_TRUE(Quotes(typed).empty());
}

TEST(Quotes, RangesHaveEdges) {
  RandomText random(RandomText::Pool::kEverything);
  for (int i = 0; i < 3000; ++i) {
    const std::string typed = random.Next() + "\"" + random.Next() + "\u201D" + random.Next();
    std::vector<std::size_t> edges = {typed.size()};
    for (const Span character : Characters(typed)) edges.push_back(character.begin);
    std::vector<Span> quotes;
    FindQuotes(typed, quotes);
    for (const Span quote : quotes) {
      EXPECT_GE(quote.size(), 2u);
      EXPECT_EQ(std::count(edges.begin(), edges.end(), quote.begin), 1) << Escaped(typed);
      EXPECT_EQ(std::count(edges.begin(), edges.end(), quote.end), 1) << Escaped(typed);
    }
  }
}

}  // namespace
}  // namespace tactful::text
