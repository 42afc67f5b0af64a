#include "match/pattern_table.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace tactful::match {
namespace {

using base::PatternLanguage;

class AcceptAll final : public EdgeJudge {
 public:
  bool Accepts(const Prepared&, Span) override { return true; }
};

// Refuses what begins at an odd byte, to see that the search goes on behind a refusal.
class AcceptEven final : public EdgeJudge {
 public:
  bool Accepts(const Prepared&, Span folded) override { return folded.begin % 2 == 0; }
};

std::vector<Pattern> MakePatterns(const std::vector<std::string>& sources,
                                  PatternLanguage language) {
  std::vector<Pattern> patterns;
  for (const std::string& source : sources) {
    Prepared prepared;
    EXPECT_FALSE(Prepare(source, language, prepared)) << source;
    patterns.emplace_back(std::move(prepared));
  }
  return patterns;
}

const std::vector<std::string> kSources = {
    "ab+", "b{2,3}", "(?P<span>a)b", "[abc]d", "a.{0,3}d", "^ab", "cd$", "無理", "できま(せん|へん)"};

constexpr std::size_t kPlenty = std::size_t{64} << 20;

std::string Show(const std::vector<Hit>& hits) {
  std::string shown;
  for (const Hit& hit : hits) {
    shown += std::to_string(hit.pattern) + ":" + std::to_string(hit.match.whole.begin) + "-" +
             std::to_string(hit.match.whole.end) + "/" + std::to_string(hit.match.span.begin) +
             "-" + std::to_string(hit.match.span.end) + " ";
  }
  return shown;
}

TEST(PatternTableTest, FindsEveryMatchWithItsSpan) {
  const PatternTable table(MakePatterns(kSources, PatternLanguage::kChinese), kPlenty);
  AcceptAll all;
  std::vector<Hit> hits;
  table.FindFast("xabbd ad", all, hits);
  EXPECT_EQ(Show(hits), "0:1-4/1-4 1:2-4/2-4 2:1-3/1-2 3:3-5/3-5 3:6-8/6-8 4:1-5/1-5 4:6-8/6-8 ");
}

TEST(PatternTableTest, ARefusedMatchDoesNotHideTheNext) {
  const PatternTable table(MakePatterns({"[ab]{3}"}, PatternLanguage::kChinese), kPlenty);
  AcceptEven even;
  std::vector<Hit> hits;
  table.FindFast("xabab", even, hits);  // 1-4 is refused, 2-5 overlaps it and counts
  EXPECT_EQ(Show(hits), "0:2-5/2-5 ");
}

TEST(PatternTableTest, FastEqualsNaiveOnRandomText) {
  const char* given = std::getenv("TACTFUL_SEED");
  const unsigned seed = given != nullptr ? static_cast<unsigned>(std::atol(given)) : 20261122u;
  SCOPED_TRACE("TACTFUL_SEED=" + std::to_string(seed));
  std::mt19937 random(seed);
  const std::vector<std::string> alphabet = {"a", "b", "c", "d", " ", "\n", "無理", "できません",
                                             "できま", "へん", "\xEE\x80\x80"};
  const PatternTable table(MakePatterns(kSources, PatternLanguage::kJapanese), kPlenty);
  ASSERT_TRUE(table.has_set());
  std::size_t with_hits = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += alphabet[random() % alphabet.size()];
    AcceptEven edges;
    std::vector<Hit> fast;
    std::vector<Hit> naive;
    table.FindFast(text, edges, fast);
    table.FindNaive(text, edges, naive);
    ASSERT_EQ(Show(fast), Show(naive)) << text;
    ASSERT_EQ(table.Probe(text) == Presence::kNone && !naive.empty(), false) << text;
    if (!naive.empty()) ++with_hits;
  }
  EXPECT_GT(with_hits, 5000u);
}

TEST(PatternTableTest, ATinyBudgetCostsTimeNotHits) {
  AcceptAll all;
  const std::string text = "お客様、無理です。できません。abbd";
  const PatternTable roomy(MakePatterns(kSources, PatternLanguage::kJapanese), kPlenty);
  std::vector<Hit> expected;
  roomy.FindFast(text, all, expected);
  ASSERT_FALSE(expected.empty());
  bool some_without_set = false;
  for (const std::size_t budget : {1u, 1000u, 4000u, 8000u, 16000u, 32000u, 64000u}) {
    const PatternTable tight(MakePatterns(kSources, PatternLanguage::kJapanese), budget);
    some_without_set |= !tight.has_set();
    std::vector<Hit> found;
    tight.FindFast(text, all, found);
    EXPECT_EQ(Show(found), Show(expected)) << "budget " << budget;
    EXPECT_NE(tight.Probe(text), Presence::kNone) << "budget " << budget;
  }
  EXPECT_TRUE(some_without_set);
}

TEST(PatternTableTest, GivingUpIsNotNoMatch) {
  EXPECT_EQ(Interpret(false, false), Presence::kNone);
  EXPECT_EQ(Interpret(false, true), Presence::kUnknown);
  EXPECT_EQ(Interpret(true, false), Presence::kSome);
}

TEST(PatternTableTest, AnEmptyTableFindsNothing) {
  const PatternTable table({}, kPlenty);
  AcceptAll all;
  std::vector<Hit> hits;
  table.FindFast("anything", all, hits);
  EXPECT_TRUE(hits.empty());
  EXPECT_EQ(table.Probe("anything"), Presence::kNone);
}

TEST(PatternTest, SlotsAreReadFromTheMatch) {
  Prepared prepared;
  ASSERT_FALSE(Prepare("refund (?P<item>\\w+) by (?P<time>\\w+)", PatternLanguage::kEnglish,
                       prepared));
  const Pattern pattern(std::move(prepared));
  const std::string text = "no refund shoes by noon";
  Match match;
  ASSERT_TRUE(pattern.Find(text, 0, text.size(), match));
  const std::vector<Slot> slots = pattern.Slots(text, match);
  ASSERT_EQ(slots.size(), 2u);
  EXPECT_EQ(slots[0].name + "=" + std::string(slots[0].folded.In(text)), "item=shoes");
  EXPECT_EQ(slots[1].name + "=" + std::string(slots[1].folded.In(text)), "time=noon");
}

}  // namespace
}  // namespace tactful::match
