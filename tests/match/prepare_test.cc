#include "match/prepare.h"

#include <gtest/gtest.h>

#include <string>

#include "match/pattern.h"

namespace tactful::match {
namespace {

using base::PatternLanguage;

struct Case {
  const char* pattern;
  PatternLanguage language;
  const char* regex;
};

std::string RegexOf(const char* pattern, PatternLanguage language) {
  Prepared prepared;
  const auto error = Prepare(pattern, language, prepared);
  return error ? "error: " + error->message : prepared.regex;
}

TEST(PrepareTest, TranslatesWhatAuthorsWrite) {
  const Case cases[] = {
      // Literals are folded like texts, and marks that folding makes are escaped.
      {"I DON’T", PatternLanguage::kEnglish, R"(\b(?:i\s+don't)\b)"},
      {"ﬁne…", PatternLanguage::kEnglish, R"(\b(?:fine\.)\b)"},
      {"ＡＢ？", PatternLanguage::kKorean, R"((?:ab\?))"},
      {"だメ", PatternLanguage::kJapanese, "(?:だめ)"},
      {"ねぇ", PatternLanguage::kJapanese, "(?:ねえ)"},
      {"沒辦法", PatternLanguage::kChinese, "(?:没办法)"},
      {"모르겠 는데", PatternLanguage::kKorean, R"((?:모르겠\s*는데))"},
      // A repetition takes the last character only, also one that folds to several.
      {"ab?", PatternLanguage::kJapanese, "(?:ab?)"},
      {"x㈱?", PatternLanguage::kJapanese, R"((?:x(?:\(株\))?))"},
      {"no{2,3}", PatternLanguage::kChinese, "(?:no{2,3})"},
      // Groups, classes and escapes.
      {"(a|b)", PatternLanguage::kChinese, "(?:(?:a|b))"},
      {"(?P<span>A)b", PatternLanguage::kChinese, "(?:(?P<span>a)b)"},
      {"[Ａ-Ｃ。]", PatternLanguage::kChinese, "(?:[a-c。])"},
      {R"([^\s.])", PatternLanguage::kChinese, R"((?:[^\s\.]))"},
      {R"(\d+\.\p{Han})", PatternLanguage::kChinese, R"((?:\d+\.\p{Han}))"},
      {R"(a\ b)", PatternLanguage::kChinese, "(?:a b)"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(RegexOf(c.pattern, c.language), c.regex) << c.pattern;
  }
}

TEST(PrepareTest, KnowsWhichSidesNeedAWordEdge) {
  struct EdgeCase {
    const char* pattern;
    PatternLanguage language;
    bool begin, end;
  };
  const EdgeCase cases[] = {
      {"wait", PatternLanguage::kEnglish, true, true},
      {R"(\Bwait)", PatternLanguage::kEnglish, false, true},
      {R"(wait\B)", PatternLanguage::kEnglish, true, false},
      {"^wait$", PatternLanguage::kEnglish, false, false},
      {R"(wait\$)", PatternLanguage::kEnglish, true, false},
      {R"(\(wait\?)", PatternLanguage::kEnglish, false, false},
      {R"(wait\w)", PatternLanguage::kEnglish, true, true},
      {"wait,", PatternLanguage::kEnglish, true, false},
      {R"(wait\\b)", PatternLanguage::kEnglish, true, true},  // a backslash, then "b"
      {"ばか", PatternLanguage::kJapanese, false, false},
      {R"(\bばか\b)", PatternLanguage::kJapanese, true, true},
      {R"(\b안돼)", PatternLanguage::kKorean, true, false},
      {"\xEE\x80\x80 said", PatternLanguage::kEnglish, false, true},  // begins with the finding
  };
  for (const EdgeCase& c : cases) {
    Prepared prepared;
    ASSERT_FALSE(Prepare(c.pattern, c.language, prepared)) << c.pattern;
    EXPECT_EQ(prepared.edge_begin, c.begin) << c.pattern;
    EXPECT_EQ(prepared.edge_end, c.end) << c.pattern;
  }
}

TEST(PrepareTest, RefusesWhatCannotWork) {
  const std::pair<const char*, PatternLanguage> cases[] = {
      {"a(?=b)", PatternLanguage::kEnglish},   {"a(?<!b)", PatternLanguage::kJapanese},
      {R"((a)\1)", PatternLanguage::kEnglish}, {R"(無\b理)", PatternLanguage::kJapanese},
      {"[abc", PatternLanguage::kEnglish},     {"[㈱]", PatternLanguage::kJapanese},
      {"a\\", PatternLanguage::kEnglish},
  };
  for (const auto& [pattern, language] : cases) {
    Prepared prepared;
    EXPECT_TRUE(Prepare(pattern, language, prepared)) << pattern;
  }
}

TEST(PrepareTest, AUnitThatRe2RefusesIsNamed) {
  Prepared prepared;
  ASSERT_FALSE(Prepare("ab(c", PatternLanguage::kEnglish, prepared));
  const auto error = Pattern(prepared).Check();
  ASSERT_TRUE(error);
  EXPECT_NE(error->fragment.find("ab(?:c"), std::string::npos) << error->fragment;
}

TEST(PrepareTest, APatternThatMatchesNothingAtAllIsRefusedUnlessAllowed) {
  Prepared prepared;
  ASSERT_FALSE(Prepare("(?:a)?", PatternLanguage::kChinese, prepared));
  EXPECT_TRUE(Pattern(prepared).Check());
  EXPECT_FALSE(Pattern(prepared).Check(/*may_match_nothing=*/true));
}

}  // namespace
}  // namespace tactful::match
