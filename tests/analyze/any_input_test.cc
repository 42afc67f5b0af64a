// No input breaks it: any bytes, long lines, masses of marks; and every position is exact.
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "fixture.h"
#include "tactful/tokenize.h"

namespace tactful::analyze {
namespace {

// Every finding lies inside the text, its units agree, and its rewrite encloses it.
void ExpectSound(const Analysis& analysis, std::string_view text) {
  Span before;
  for (const Finding& finding : analysis.findings) {
    ASSERT_LE(finding.span.end, text.size());
    ASSERT_LT(finding.span.begin, finding.span.end);
    ASSERT_EQ(finding.utf16, ToUtf16(text, finding.span));
    ASSERT_EQ(finding.codepoints, ToCodePoints(text, finding.span));
    ASSERT_TRUE(finding.rewrite);
    ASSERT_TRUE(finding.rewrite->replaces.Covers(finding.span));
    ASSERT_LE(finding.rewrite->replaces.end, text.size());
    ASSERT_LE(before.begin, finding.span.begin);
    before = finding.span;
  }
}

TEST(AnyInputTest, SpecialTexts) {
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  const std::string sorry = "I don't know. 知りません。不知道。모르겠습니다. ";
  std::string long_line;
  while (long_line.size() < 64 * 1024) long_line += sorry;
  const std::vector<std::string> texts = {
      "", std::string(1, '\0'), std::string("I don't\0know", 12), "\xFF\xFE", "\xED\xA0\x80",
      "\xF0\x9F\x98", std::string(10000, '!'), std::string(10000, '"'), std::string(64 * 1024, 'a'),
      std::string(10000, '\n'), long_line, long_line + "\xC0", std::string(20000, '\xE3'),
      "\xEF\xBB\xBFI don't know"};
  for (const std::string& text : texts) {
    SCOPED_TRACE(text.substr(0, 40));
    const Analysis analysis = analyzer.Analyze(text);
    EXPECT_TRUE(analysis.complete);
    ExpectSound(analysis, text);
    EXPECT_EQ(Tokenize(text).empty(), text.empty());
  }
  EXPECT_GT(analyzer.Analyze(long_line).findings.size(), 1000u);
}

TEST(AnyInputTest, RandomBytesAndWords) {
  const char* given = std::getenv("TACTFUL_SEED");
  const unsigned seed = given != nullptr ? static_cast<unsigned>(std::atol(given)) : 4242u;
  SCOPED_TRACE("TACTFUL_SEED=" + std::to_string(seed));
  std::mt19937 random(seed);
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  const std::vector<std::string> words = {
      "I don't know", " ", "分かりません", "不知道", "沒辦法", "모르겠 는데요", "できません", "。", "?",
      "\xE2\x80\x8B", "\xFF", "\xE3\x82", "\"", "「", "」", "\n", "ﾑﾘﾃﾞｽ", "you", "if", "，", "😀",
      "that's our policy", "お客様", "규정상", "安", "\u0301", "\u1100\u1161", "㈱"};
  Scratch scratch;
  Analysis analysis;
  std::size_t findings = 0;
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t n = random() % 14; n > 0; --n) {
      if (random() % 8 == 0) {
        text += static_cast<char>(random() % 256);
      } else {
        text += words[random() % words.size()];
      }
    }
    analyzer.Analyze(text, {}, scratch, analysis);
    ExpectSound(analysis, text);
    if (HasFatalFailure()) FAIL() << "in round " << i << ": " << text;
    findings += analysis.findings.size();
    // A scratch that was used before changes nothing.
    const Analysis fresh = analyzer.Analyze(text);
    ASSERT_EQ(Show(fresh, text), Show(analysis, text));
    ASSERT_EQ(fresh.rewritten, analysis.rewritten);
  }
  EXPECT_GT(findings, 500u);
}

}  // namespace
}  // namespace tactful::analyze
