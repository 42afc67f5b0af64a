// The characters that never reach ICU must become what ICU would have made of them.
#include "text/fold_simple.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>

#include <string>

#include "text/fold_piece.h"
#include "text/random_text.h"

namespace tactful::text {
namespace {

TEST(FoldSimple, AgreesWithIcu) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* icu = icu::Normalizer2::getNFKCCasefoldInstance(error);
  ASSERT_TRUE(U_SUCCESS(error));
  int simple_characters = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const char32_t simple = FoldSimple(c);
    if (simple == kNotSimple || (c >= 0xD800 && c <= 0xDFFF)) continue;
    ++simple_characters;
    const auto name = [c] { return "U+" + std::to_string(static_cast<std::uint32_t>(c)); };
    ASSERT_TRUE(icu->hasBoundaryBefore(static_cast<UChar32>(c))) << name();
    ASSERT_TRUE(icu->hasBoundaryBefore(static_cast<UChar32>(simple))) << name();
    ASSERT_FALSE(IsInvisible(c)) << name();
    ASSERT_EQ(FoldSimple(simple), simple) << name();
    if (StraightQuote(c) != c) continue;  // ICU knows nothing of those
    std::string typed;
    base::AppendUtf8(c, typed);
    std::string by_icu;
    AppendNormalized(typed, by_icu);
    std::string by_us;
    base::AppendUtf8(simple, by_us);
    if (by_icu == "`") by_icu = "'";
    ASSERT_EQ(Escaped(by_us), Escaped(by_icu)) << name();
  }
  EXPECT_GT(simple_characters, 30000);
}

}  // namespace
}  // namespace tactful::text
