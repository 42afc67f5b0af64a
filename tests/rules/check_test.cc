#include "rules/check.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

// A whole table of `tag`, patterns included if `has_patterns`.
std::string Whole(const std::string& tag, bool has_patterns = true) {
  return "[" + tag + "]\ntitle = 't'\nwhy = 'w'\nsay = ['s']\n" +
         (has_patterns ? "flag = ['f']\n" : "") + "examples = [{flag = '[[f]]'}, {leave = 'l'}]\n";
}

const char kChinesePatterns[] = "[zh]\nflag = ['f']\n";

std::vector<std::string> Check(std::string_view rest, bool every_language = false,
                               std::vector<RuleSource> lexicons = {}) {
  lexicons.push_back(Rule(rest));
  const Parsed parsed = ParseSources(lexicons);
  EXPECT_THAT(parsed.diagnostics, IsEmpty()) << rest;
  return Checked(parsed.pack, every_language);
}

std::vector<RuleSource> LexiconsWith(std::string_view rest) {
  std::vector<RuleSource> sources;
  for (const char* const tag : {"en", "ja", "zh", "ko"}) {
    sources.push_back({"lexicon/" + std::string(tag) + ".toml",
                       "language = '" + std::string(tag) + "'\n" + std::string(rest)});
  }
  return sources;
}

constexpr char kGuards[] =
    "[guards]\nreported = ['{{finding}}']\nquestion = ['{{finding}}']\ncondition = "
    "['{{finding}}']\n";

TEST(CheckPack, AnyWholeLanguageWillDo) {
  EXPECT_THAT(Check(Whole("en")), IsEmpty());
  EXPECT_THAT(Check(Whole("ko") + Whole("ja")), IsEmpty());
  EXPECT_THAT(Check(kChinesePatterns + Whole("zh-Hant", false)), IsEmpty());
}

TEST(CheckPack, NamesEachThingMissing) {
  EXPECT_THAT(
      Check(""),
      ElementsAre("g/r.toml:0:0: rule \"r\" holds no language; add [en], [ja], [zh] or [ko]"));
  EXPECT_THAT(
      Check("[ja]"),
      ElementsAre(
          "g/r.toml:3:1: [ja] has no flag pattern; add flag = ['''…''']",
          "g/r.toml:3:1: [ja] has no title; add title = \"…\"",
          "g/r.toml:3:1: [ja] gives no reason; add why = \"…\"",
          "g/r.toml:3:1: [ja] has nothing to say instead; add say = [\"…\"]",
          "g/r.toml:3:1: [ja] has no flag example; add [[ja.examples]] with flag = \"…[[…]]…\"",
          "g/r.toml:3:1: [ja] has no leave example; add [[ja.examples]] with leave = \"…\""));
  EXPECT_THAT(
      Check("[en]\ntitle = 't'\nwhy = 'w'\nsay = []\nflag = []\nexamples = [{leave = 'l'}]"),
      ElementsAre(
          "g/r.toml:3:1: [en] has no flag pattern; add flag = ['''…''']",
          "g/r.toml:3:1: [en] has nothing to say instead; add say = [\"…\"]",
          "g/r.toml:3:1: [en] has no flag example; add [[en.examples]] with flag = \"…[[…]]…\""));
}

TEST(CheckPack, ChineseHasPatternsOnceAndTheRestInEachScript) {
  EXPECT_THAT(Check(Whole("zh-Hans", false) + Whole("zh-Hant", false)),
              ElementsAre("g/r.toml:0:0: [zh] has no flag pattern; add flag = ['''…''']"));
  EXPECT_THAT(Check(kChinesePatterns),
              ElementsAre("g/r.toml:3:1: [zh] has patterns, but neither script says what to do "
                          "about them; add [zh-Hans] or [zh-Hant]"));
  EXPECT_THAT(
      Check(kChinesePatterns + Whole("zh-Hans", false) +
            "[zh-Hant]\ntitle = 't'\nwhy = 'w'\nsay = ['s']\n"),
      ElementsAre(
          "g/r.toml:10:1: [zh-Hant] has no flag example; add [[zh-Hant.examples]] with flag = "
          "\"…[[…]]…\"",
          "g/r.toml:10:1: [zh-Hant] has no leave example; add [[zh-Hant.examples]] with leave = "
          "\"…\""));
}

TEST(CheckPack, ABuiltInPackHasEveryLanguage) {
  const std::string all = Whole("en") + Whole("ja") + Whole("ko") + kChinesePatterns +
                          Whole("zh-Hans", false) + Whole("zh-Hant", false);
  EXPECT_THAT(Check(all, true, LexiconsWith(kGuards)), IsEmpty());

  const std::string without_korean = Whole("en") + Whole("ja") + kChinesePatterns +
                                     Whole("zh-Hans", false) + Whole("zh-Hant", false);
  EXPECT_THAT(
      Check(without_korean, true, LexiconsWith(kGuards)),
      ElementsAre(
          "g/r.toml:0:0: [ko] has no flag pattern; add flag = ['''…''']",
          "g/r.toml:0:0: [ko] has no title; add title = \"…\"",
          "g/r.toml:0:0: [ko] gives no reason; add why = \"…\"",
          "g/r.toml:0:0: [ko] has nothing to say instead; add say = [\"…\"]",
          "g/r.toml:0:0: [ko] has no flag example; add [[ko.examples]] with flag = \"…[[…]]…\"",
          "g/r.toml:0:0: [ko] has no leave example; add [[ko.examples]] with leave = \"…\""));

  const std::string one_script =
      Whole("en") + Whole("ja") + Whole("ko") + kChinesePatterns + Whole("zh-Hans", false);
  EXPECT_THAT(Check(one_script, true, LexiconsWith(kGuards)),
              Contains("g/r.toml:0:0: [zh-Hant] has no title; add title = \"…\""));
}

TEST(CheckPack, GuardsHavePatternsInEveryLanguage) {
  const std::string all = Whole("en") + Whole("ja") + Whole("ko") + kChinesePatterns +
                          Whole("zh-Hans", false) + Whole("zh-Hant", false);
  EXPECT_THAT(Check("guards = ['quoted', 'question']\n" + all, true,
                    {English("[guards]\nquestion = []"), LexiconsWith(kGuards)[1],
                     LexiconsWith(kGuards)[3]}),
              ElementsAre("lexicon/en.toml:0:0: [guards] has no \"question\", which rule \"r\" "
                          "uses; add question = "
                          "['''…{{finding}}…''']",
                          "lexicon/zh.toml:0:0: [guards] has no \"question\", which rule \"r\" "
                          "uses; add question = "
                          "['''…{{finding}}…''']"));
  EXPECT_THAT(Check("guards = ['quoted']\n" + all, true), IsEmpty())
      << "this one needs no patterns";
  EXPECT_THAT(Check(Whole("en")), IsEmpty()) << "a team's pack may lack guards";
}

TEST(CheckPack, RepairsExistInEachLanguageOfTheRule) {
  const std::string rule = "repaired_by = 'offer'\n" + Whole("en") + Whole("ko");
  EXPECT_THAT(Check(rule, false, LexiconsWith("[repairs.offer]\nmatch = ['x']")), IsEmpty());
  EXPECT_THAT(
      Check(rule, false, {English("[repairs.ofer]\nmatch = ['x']")}),
      ElementsAre(
          "g/r.toml:3:15: lexicon/en.toml has no repair \"offer\"; did you mean \"ofer\"?",
          "g/r.toml:3:15: lexicon/ko.toml has no repair \"offer\"; add [repairs.offer] there"));
  EXPECT_THAT(
      Check(rule, true, LexiconsWith("[repairs.other]\nmatch = ['x']")),
      Contains("g/r.toml:3:15: lexicon/zh.toml has no repair \"offer\"; did you mean \"other\"?"));
}

}  // namespace
}  // namespace tactful::rules
