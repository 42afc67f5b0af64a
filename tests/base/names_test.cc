#include <gtest/gtest.h>

#include <optional>
#include <string_view>

#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/tokenize.h"

namespace tactful {
namespace {

TEST(Names, SeveritiesComeBackAndRise) {
  EXPECT_EQ(SeverityName(Severity::kNote), "note");
  EXPECT_EQ(SeverityName(Severity::kWarning), "warning");
  EXPECT_EQ(SeverityName(Severity::kError), "error");
  for (const Severity severity : {Severity::kNote, Severity::kWarning, Severity::kError}) {
    EXPECT_EQ(ParseSeverity(SeverityName(severity)), severity);
  }
  EXPECT_EQ(ParseSeverity("Error"), std::nullopt);
  EXPECT_EQ(ParseSeverity(""), std::nullopt);
  EXPECT_LT(Severity::kNote, Severity::kWarning);
  EXPECT_LT(Severity::kWarning, Severity::kError);
}

TEST(Names, OthersAreAsDocumented) {
  EXPECT_EQ(EvidenceName(Evidence::kPattern), "pattern");
  EXPECT_EQ(EvidenceName(Evidence::kExamples), "examples");
  EXPECT_EQ(EvidenceName(Evidence::kBoth), "both");
  EXPECT_EQ(TokenKindName(TokenKind::kWord), "word");
  EXPECT_EQ(TokenKindName(TokenKind::kNumber), "number");
  EXPECT_EQ(TokenKindName(TokenKind::kPunctuation), "punctuation");
  EXPECT_EQ(TokenKindName(TokenKind::kSpace), "space");
}

TEST(Names, LanguageTagsComeBack) {
  for (const Language language :
       {Language::kUnknown, Language::kEnglish, Language::kJapanese, Language::kChinese,
        Language::kChineseHans, Language::kChineseHant, Language::kKorean}) {
    EXPECT_EQ(ParseLanguage(LanguageTag(language)), language);
  }
  EXPECT_EQ(LanguageTag(Language::kUnknown), "und");
  EXPECT_EQ(LanguageTag(Language::kChineseHant), "zh-Hant");
}

TEST(Names, LanguagesAreReadInManySpellings) {
  const struct {
    std::string_view tag;
    std::optional<Language> language;
  } kCases[] = {
      {"auto", Language::kUnknown},
      {"UND", Language::kUnknown},
      {"EN", Language::kEnglish},
      {"en-GB", Language::kEnglish},
      {"en-001", Language::kEnglish},
      {"ja-JP", Language::kJapanese},
      {"ko-kr", Language::kKorean},
      {"zh", Language::kChinese},
      {"zh-hans", Language::kChineseHans},
      {"ZH-HANT", Language::kChineseHant},
      {"zh-CN", Language::kChineseHans},
      {"zh-SG", Language::kChineseHans},
      {"zh-tw", Language::kChineseHant},
      {"zh-HK", Language::kChineseHant},
      {"zh-MO", Language::kChineseHant},
      {"zh-Hant-TW", Language::kChineseHant},
      {"zh-US", std::nullopt},
      {"", std::nullopt},
      {"en_GB", std::nullopt},
      {"english", std::nullopt},
      {"en-", std::nullopt},
      {"en-G", std::nullopt},
      {"en-1a", std::nullopt},
      {"und-JP", std::nullopt},
      {"fr", std::nullopt},
      {"zh-CN-CN", std::nullopt},
  };
  for (const auto& test : kCases) EXPECT_EQ(ParseLanguage(test.tag), test.language) << test.tag;
}

}  // namespace
}  // namespace tactful
