#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/utf8.h"
#include "tactful/tokenize.h"
#include "text/random_text.h"
#include "text/segmenter.h"

namespace tactful::text {
namespace {

std::string Told(std::string_view text, Language language = Language::kUnknown) {
  std::string told;
  for (const Token& token : Tokenize(text, language)) {
    if (token.kind == TokenKind::kSpace) continue;
    if (!told.empty()) told += '|';
    told += token.span.In(text);
  }
  return told;
}

TEST(Words, FollowTheDictionaries) {
  EXPECT_EQ(Told("I don't know."), "I|don't|know|.");
  EXPECT_EQ(Told("バカンスです"), "バカンス|です");
  EXPECT_EQ(Told("我不知道"), "我|不知道");
  EXPECT_EQ(Told("모르겠는데요 네"), "모르겠는데요|네");
  EXPECT_EQ(Told(""), "");
}

TEST(Words, KindsAreTold) {
  const std::vector<Token> tokens = Tokenize("No 15 知! \xFF", Language::kEnglish);
  ASSERT_EQ(tokens.size(), 8u);
  const TokenKind kKinds[] = {TokenKind::kWord,  TokenKind::kSpace,      TokenKind::kNumber,
                              TokenKind::kSpace, TokenKind::kWord,       TokenKind::kPunctuation,
                              TokenKind::kSpace, TokenKind::kPunctuation};
  for (std::size_t i = 0; i < tokens.size(); ++i) EXPECT_EQ(tokens[i].kind, kKinds[i]) << i;
}

TEST(Words, CoverTheTextInAllUnits) {
  RandomText random(RandomText::Pool::kEverything);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = random.Next();
    SCOPED_TRACE("TACTFUL_SEED=" + std::to_string(TestSeed()) + ": " + Escaped(text));
    std::size_t end = 0;
    for (const Token& token : Tokenize(text)) {
      ASSERT_EQ(token.span.begin, end);
      ASSERT_FALSE(token.span.empty());
      end = token.span.end;
      ASSERT_EQ(base::FloorToEdge(text, end), end);
      ASSERT_EQ(token.utf16, ToUtf16(text, token.span));
      ASSERT_EQ(token.codepoints, ToCodePoints(text, token.span));
    }
    ASSERT_EQ(end, text.size());
  }
}

std::vector<Span> Words(Segmenter& segmenter, std::string_view text) {
  std::vector<Word> words;
  segmenter.Words(text, Language::kUnknown, words);
  std::vector<Span> spans;
  for (const Word& word : words) spans.push_back(word.span);
  return spans;
}

constexpr std::string_view kTexts[] = {"申し訳ございませんが、それは分かりません。",
                                       "那不是我的问题，我也没办法。",
                                       "모르겠는데요 제 담당이 아닙니다",
                                       "I don't know, 確認します",
                                       "傻瓜相机怎么用",
                                       "バカンスの予定",
                                       "ไม่ทราบครับ ขอโทษ",
                                       "東京都に住んでいます",
                                       "我们不知道这个",
                                       "没办法没办法没办法",
                                       "一二三 abc 가나다",
                                       ""};

TEST(Words, DoNotDependOnEarlierTexts) {
  std::vector<std::vector<Span>> alone;
  for (const std::string_view text : kTexts) {
    Segmenter segmenter;
    alone.push_back(Words(segmenter, text));
  }
  std::vector<std::size_t> order(std::size(kTexts));
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937_64 random(TestSeed());
  Segmenter segmenter;
  for (int round = 0; round < 60; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t i : order) {
      ASSERT_EQ(Words(segmenter, kTexts[i]), alone[i])
          << kTexts[i] << " TACTFUL_SEED=" << TestSeed();
    }
  }
}

TEST(Words, AreTheSameOnEveryThread) {
  std::vector<std::vector<std::vector<Span>>> told(4);
  std::vector<std::thread> threads;
  for (std::vector<std::vector<Span>>& mine : told) {
    threads.emplace_back([&mine] {
      Segmenter segmenter;
      for (int round = 0; round < 10; ++round) {
        mine.clear();
        for (const std::string_view text : kTexts) mine.push_back(Words(segmenter, text));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& mine : told) EXPECT_EQ(mine, told.front());
}

}  // namespace
}  // namespace tactful::text
