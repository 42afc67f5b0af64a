#include "text/scripts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace tactful::text {
namespace {

// "e", "j", "c", "k" for each language held, then the tag of the primary one.
std::string Told(std::string_view typed, Language hint = Language::kUnknown) {
  const Detection detection = DetectLanguages(typed, hint);
  std::string told;
  if (detection.holds.english) told += 'e';
  if (detection.holds.japanese) told += 'j';
  if (detection.holds.chinese) told += 'c';
  if (detection.holds.korean) told += 'k';
  return told + ":" + std::string(LanguageTag(detection.primary));
}

TEST(Scripts, WithoutAHint) {
  const struct {
    std::string_view typed;
    std::string_view told;
  } kCases[] = {
      {"", ":und"},
      {"123 !? \xF0\x9F\x98\x80", ":und"},
      {"a b c", ":und"},
      {"\xFF\x80", ":und"},
      {"I don't know", "e:en"},
      {"I'm", "e:en"},
      {"I\u2019m", "e:en"},
      {"\uFF49\uFF50", "e:en"},
      {"k\u200Bn", "e:en"},
      {"知りません", "j:ja"},
      {"バカ", "j:ja"},
      {"\uFF8A\uFF9E\uFF76", "j:ja"},
      {"APIキーが不明です", "ej:ja"},
      {"Windows Updateを実行", "ej:ja"},
      {"OKです", "ej:ja"},
      {"私はAです", "j:ja"},
      {"Please press 確認", "ec:en"},
      {"我不知道", "c:zh-Hans"},
      {"我們不知道這個", "c:zh-Hant"},
      {"我们不知道这个", "c:zh-Hans"},
      {"中", "c:zh-Hans"},
      {"𠮷", "c:zh-Hans"},
      {"모르겠는데요", "k:ko"},
      {"\u1112\u1161", "k:ko"},
      {"\u314B\u314B", "k:ko"},
      {"中 제품입니다", "k:ko"},
      {"中国 제품입니다", "ck:ko"},
      {"中ab国 제품입니다", "ek:ko"},
      {"네 OK 입니다", "ek:ko"},
      {"東京都です。確認。", "j:ja"},
      {"您好。これです", "jc:ja"},
      {"我不知道您说的是什么。これ", "jc:zh-Hans"},
      {"你们のお店", "jc:zh-Hans"},
      {"ー・", ":und"},
      {"(株)山田です", "j:ja"},
      {"髙﨑です", "j:ja"},
  };
  for (const auto& test : kCases) EXPECT_EQ(Told(test.typed), test.told) << test.typed;
}

TEST(Scripts, AHintAddsItsLanguageAndIsPrimary) {
  const struct {
    std::string_view typed;
    Language hint;
    std::string_view told;
  } kCases[] = {
      {"", Language::kJapanese, "j:ja"},
      {"確認中", Language::kJapanese, "j:ja"},
      {"確認中", Language::kChinese, "c:zh-Hant"},
      {"確認中です", Language::kChineseHans, "jc:zh-Hans"},
      {"确认中", Language::kChineseHant, "c:zh-Hant"},
      {"确认中", Language::kEnglish, "ec:en"},
      {"中", Language::kKorean, "k:ko"},
      {"中国", Language::kKorean, "ck:ko"},
      {"I don't know", Language::kKorean, "ek:ko"},
      {"", Language::kChinese, "c:zh-Hans"},
  };
  for (const auto& test : kCases) EXPECT_EQ(Told(test.typed, test.hint), test.told) << test.typed;
}

TEST(Scripts, TheChineseScriptIsToldEvenBesideOthers) {
  EXPECT_EQ(DetectLanguages("Please press 這個", Language::kUnknown).chinese,
            Language::kChineseHant);
  EXPECT_EQ(DetectLanguages("Please press 这个", Language::kUnknown).chinese,
            Language::kChineseHans);
  EXPECT_EQ(DetectLanguages("这个", Language::kChineseHant).chinese, Language::kChineseHant);
  // One of each: a tie.
  EXPECT_EQ(DetectLanguages("這说", Language::kUnknown).chinese, Language::kChineseHans);
  // Shared with Traditional: no evidence.
  EXPECT_EQ(DetectLanguages("后里台干沒", Language::kUnknown).chinese, Language::kChineseHant);
}

// The look-up is a binary search.
TEST(Scripts, EveryChineseOnlyCharacterIsFound) {
  for (const std::string_view c : {"么", "什", "伱", "们", "你", "們", "吗", "吧", "呢", "咱",
                                   "哪", "啊", "啦", "嗎", "她", "很", "這", "您", "请", "谢"}) {
    EXPECT_TRUE(DetectLanguages(std::string(c) + "の", Language::kUnknown).holds.chinese) << c;
  }
}

}  // namespace
}  // namespace tactful::text
