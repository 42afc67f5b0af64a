#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "text/random_text.h"
#include "text/segmenter.h"

namespace tactful::text {
namespace {

std::vector<std::string> Sentences(std::string_view text) {
  std::vector<Span> spans = {{3, 4}};  // whatever was there is replaced
  Segmenter().Sentences(text, Language::kUnknown, spans);
  std::vector<std::string> sentences;
  for (const Span span : spans) sentences.emplace_back(span.In(text));
  return sentences;
}

TEST(Sentences, AreDividedAsPeopleWriteThem) {
  const struct {
    std::string_view text;
    std::vector<std::string> sentences;
  } kCases[] = {
      {"", {}},
      {" \n ", {}},
      {"Hello", {"Hello"}},
      {"  Sorry. I don't know.  ", {"Sorry.", "I don't know."}},
      {"sorry. i dont know", {"sorry.", "i dont know"}},
      {"what? no! ok", {"what?", "no!", "ok"}},
      {"first line\nsecond line\r\nthird", {"first line", "second line", "third"}},
      {"a\u2028b", {"a", "b"}},
      // Short forms
      {"Use a key, e.g. this one. Done.", {"Use a key, e.g. this one.", "Done."}},
      {"Ask Mr. Smith. Now.", {"Ask Mr. Smith.", "Now."}},
      {"See no. 5. No. I can't.", {"See no. 5.", "No.", "I can't."}},
      {"We open at 9 a.m. on Monday.", {"We open at 9 a.m. on Monday."}},
      {"We close at 5 p.m. Please wait.", {"We close at 5 p.m.", "Please wait."}},
      {"Logs, screenshots, etc. are fine.", {"Logs, screenshots, etc. are fine."}},
      {"1. Open it. 2. Close it.", {"1. Open it.", "2. Close it."}},
      {"Call it biapprox. Done.", {"Call it biapprox.", "Done."}},  // only ends like one
      // Stops inside words
      {"Version 1.2.3 of a.example.com works.", {"Version 1.2.3 of a.example.com works."}},
      {"See https://a.example/x?y=1!z now", {"See https://a.example/x?y=1!z now"}},
      // Pauses
      {"Well... maybe not. OK", {"Well... maybe not.", "OK"}},
      {"Sorry... I don't know", {"Sorry...", "I don't know"}},
      {"Sorry\u2026 not sure", {"Sorry\u2026 not sure"}},
      {"那个……我不知道。", {"那个……我不知道。"}},
      // What stays with the sentence before
      {"He said \"no.\" Then left.", {"He said \"no.\"", "Then left."}},
      {"(Really?) Yes.", {"(Really?)", "Yes."}},
      {"Sure!\xF0\x9F\x98\x80 Next", {"Sure!\xF0\x9F\x98\x80", "Next"}},
      {"Sure!\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD\u2764\uFE0FNext",
       {"Sure!\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD\u2764\uFE0F", "Next"}},
      {"What?!! No", {"What?!!", "No"}},
      {"죄송합니다.\u3160\u3160 다시요", {"죄송합니다.\u3160\u3160", "다시요"}},
      // No blanks
      {"知りません。調べます！はい", {"知りません。", "調べます！", "はい"}},
      {"我不知道。请稍等？好", {"我不知道。", "请稍等？", "好"}},
      {"知りません?はい!どうぞ", {"知りません?", "はい!", "どうぞ"}},
      {"확인했습니다.감사합니다", {"확인했습니다.", "감사합니다"}},
      {"OK!了解です", {"OK!", "了解です"}},
      {"「いいえ。」「はい。」", {"「いいえ。」", "「はい。」"}},
      {"「無理です。」と言いました。", {"「無理です。」と言いました。"}},
      {"\"안 됩니다.\"라고 했어요.", {"\"안 됩니다.\"라고 했어요."}},
      {"他说“不行。”我走了。", {"他说“不行。”", "我走了。"}},
      // Any bytes
      {"a\xFF. \xE3\x81 b", {"a\xFF.", "\xE3\x81 b"}},
      {std::string_view("a\0. B", 5), {std::string("a\0.", 3), "B"}},
      {"...", {"..."}},
  };
  for (const auto& test : kCases) EXPECT_EQ(Sentences(test.text), test.sentences) << test.text;
}

TEST(Sentences, LeaveOutNothingButWhiteSpace) {
  RandomText random(RandomText::Pool::kEverything);
  Segmenter segmenter;
  std::vector<Span> sentences;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random.Next() + ". " + random.Next() + "。" + random.Next();
    segmenter.Sentences(text, Language::kUnknown, sentences);
    std::size_t done = 0;
    const auto is_blank = [&text](std::size_t begin, std::size_t end) {
      for (const Span character : Characters(text)) {
        if (character.begin < begin || character.end > end) continue;
        const char32_t c = base::DecodeAt(text, character.begin).code_point;
        const bool is_space = c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 ||
                              c == 0x1680 || c == 0x3000 || c == 0x2028;
        if (!is_space) return false;
      }
      return true;
    };
    for (const Span sentence : sentences) {
      ASSERT_FALSE(sentence.empty());
      ASSERT_LE(done, sentence.begin);
      ASSERT_TRUE(is_blank(done, sentence.begin)) << Escaped(text);
      ASSERT_EQ(base::FloorToEdge(text, sentence.begin), sentence.begin) << Escaped(text);
      ASSERT_EQ(base::FloorToEdge(text, sentence.end), sentence.end) << Escaped(text);
      done = sentence.end;
    }
    ASSERT_TRUE(is_blank(done, text.size())) << Escaped(text);
  }
}

}  // namespace
}  // namespace tactful::text
