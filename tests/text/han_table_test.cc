#include "text/han_table.h"

#include <gtest/gtest.h>

namespace tactful::text {
namespace {

TEST(HanTable, SimplifyingTwiceIsSimplifyingOnce) {
  int pairs = 0;
  for (char32_t c = 0; c <= 0x30000; ++c) {
    const char32_t form = ToSimplified(c);
    if (form != c) ++pairs;
    ASSERT_EQ(ToSimplified(form), form) << static_cast<std::uint32_t>(c);
    ASSERT_EQ(IsTraditionalForm(c), form != c);
    ASSERT_FALSE(IsTraditionalForm(c) && IsSimplifiedOnly(c)) << static_cast<std::uint32_t>(c);
  }
  EXPECT_GT(pairs, 2500);
}

TEST(HanTable, KnowsWhichWritingACharacterGivesAway) {
  for (const char32_t c : U"這說們沒麼灣後來") EXPECT_TRUE(c == 0 || IsTraditionalForm(c));
  for (const char32_t c : U"这说们没么来") {
    EXPECT_FALSE(IsTraditionalForm(c));
  }
  for (const char32_t c : U"这说们谢请问") EXPECT_TRUE(c == 0 || IsSimplifiedOnly(c));
  // Words of their own in Traditional, or the same in both.
  for (const char32_t c : U"后里台干我不知道了這說") EXPECT_FALSE(IsSimplifiedOnly(c));
}

TEST(HanTable, KnowsWhatJapaneseLacks) {
  for (const char32_t c : U"您请谢这说给") EXPECT_TRUE(c == 0 || IsChineseOnly(c));
  for (const char32_t c : U"私国会学確認東京都髙﨑") EXPECT_FALSE(IsChineseOnly(c));
}

TEST(HanTable, LeavesOthersAlone) {
  for (const char32_t c : {U'\0', U'a', U'あ', U'가', U'\u33FF', U'\uA000', U'\U00020BB7'}) {
    EXPECT_EQ(ToSimplified(c), c);
    EXPECT_FALSE(IsSimplifiedOnly(c));
    EXPECT_FALSE(IsChineseOnly(c));
  }
}

}  // namespace
}  // namespace tactful::text
