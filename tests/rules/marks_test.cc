#include "rules/marks.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> Mistakes(std::string_view line) {
  std::vector<Mistake> mistakes;
  TakeMarks(line, mistakes);
  std::vector<std::string> lines;
  for (const Mistake& it : mistakes) lines.push_back(std::to_string(it.offset) + " " + it.message);
  return lines;
}

TEST(Marks, GiveBytesOfTheTextWithoutThem) {
  std::vector<Mistake> mistakes;
  const MarkedText marked = TakeMarks("申し訳、[[分かりません]]。😀[[知らない]]", mistakes);
  EXPECT_THAT(mistakes, IsEmpty());
  EXPECT_EQ(marked.text, "申し訳、分かりません。😀知らない");
  EXPECT_THAT(marked.spans, ElementsAre(Span{12, 30}, Span{37, 49}));
  EXPECT_EQ(marked.spans[0].In(marked.text), "分かりません");
  EXPECT_EQ(marked.spans[1].In(marked.text), "知らない");
}

TEST(Marks, LeaveSingleBracketsAlone) {
  std::vector<Mistake> mistakes;
  const MarkedText marked = TakeMarks("[a] [[b [c]d]] ]", mistakes);
  EXPECT_THAT(mistakes, IsEmpty());
  EXPECT_EQ(marked.text, "[a] b [c]d ]");
  EXPECT_THAT(marked.spans, ElementsAre(Span{4, 10}));
}

TEST(Marks, TouchingOnesStayTwo) {
  std::vector<Mistake> mistakes;
  EXPECT_THAT(TakeMarks("[[a]][[b]]", mistakes).spans, ElementsAre(Span{0, 1}, Span{1, 2}));
}

TEST(Marks, ReportWhatIsWrong) {
  EXPECT_THAT(Mistakes("あ [[a"),
              ElementsAre("4 \"[[\" is never closed; put \"]]\" after the words to be found"));
  EXPECT_THAT(Mistakes("a]] b"), ElementsAre("1 \"]]\" without \"[[\" before it"));
  EXPECT_THAT(Mistakes("a [[]]"),
              ElementsAre("2 [[ ]] marks nothing; put it around the words to be found"));
  EXPECT_THAT(Mistakes("a [[  ]]"),
              ElementsAre("2 [[ ]] marks nothing; put it around the words to be found"));
  EXPECT_THAT(Mistakes("[[a [[b]]"),
              ElementsAre("4 \"[[\" inside \"[[\"; close the first with \"]]\""));
  EXPECT_THAT(Mistakes("]] [["),
              ElementsAre("0 \"]]\" without \"[[\" before it",
                          "3 \"[[\" is never closed; put \"]]\" after the words to be found"));
}

}  // namespace
}  // namespace tactful::rules
