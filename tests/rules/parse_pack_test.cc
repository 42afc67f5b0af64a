// Several files at once: order, ids, base packs, and many mistakes together.
#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::size_t kEnglish = base::IndexOf(base::PatternLanguage::kEnglish);

RuleSource Named(std::string id, std::string_view rest, std::string folder = "g/") {
  return {folder + id + ".toml", "id = '" + id + "'\nseverity = 'note'\n" + std::string(rest)};
}

std::vector<std::string> IdsOf(const PackSpec& pack) {
  std::vector<std::string> ids;
  for (const RuleSpec& rule : pack.rules) ids.push_back(rule.id);
  return ids;
}

std::string FirstFlag(const PackSpec& pack, std::string_view id) {
  const RuleSpec* const rule = pack.Find(id);
  return rule == nullptr || rule->patterns[kEnglish].flag.empty()
             ? ""
             : rule->patterns[kEnglish].flag[0].expanded;
}

TEST(ParsePack, SortsRulesByIdAndReadsLexiconsFirst) {
  const std::vector<RuleSource> sources = {Named("b", "[en]\nflag = ['{{x}}']", "z/"),
                                           Named("c", "", "a/"), Named("a", "", ""),
                                           English("[fragments]\nx = 'y'")};
  const Parsed parsed = ParseSources(sources);
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  EXPECT_THAT(IdsOf(parsed.pack), ElementsAre("a", "b", "c"));
  EXPECT_EQ(FirstFlag(parsed.pack, "b"), "(?:y)");
  EXPECT_EQ(parsed.pack.Find("a")->group, "");
  EXPECT_EQ(parsed.pack.Find("bb"), nullptr);
  EXPECT_EQ(parsed.pack.Find("d"), nullptr);
}

TEST(ParsePack, ReportsAnIdTakenAndAFileGivenTwice) {
  const Parsed parsed =
      ParseSources({Named("a", "[en]\nflag = ['2']", "h/"), Named("a", "[en]\nflag = ['1']", "g/"),
                    Named("b", ""), Named("b", "")});
  EXPECT_THAT(
      parsed.diagnostics,
      ElementsAre(
          "g/b.toml:0:0: this file is given twice; give it once",
          "h/a.toml:1:6: id \"a\" is taken by g/a.toml; give this rule and its file another name"));
  EXPECT_THAT(IdsOf(parsed.pack), ElementsAre("a", "b"));
  EXPECT_EQ(FirstFlag(parsed.pack, "a"), "1");
}

TEST(ParsePack, GoesOnAfterAFileThatIsNoToml) {
  const Parsed parsed =
      ParseSources({Named("a", "en = ["), Named("b", "guards = ['x']"), Named("c", "")});
  EXPECT_THAT(
      parsed.diagnostics,
      ElementsAre(
          ::testing::StartsWith("g/a.toml:3:"),
          "g/b.toml:3:11: unknown guard \"x\"; use quoted, reported, question or condition"));
  EXPECT_THAT(IdsOf(parsed.pack), ElementsAre("b", "c"));
}

TEST(ParsePack, ReportsTenMistakesOfOneFileInOrder) {
  const Parsed parsed = ParseSources({{"g/ten.toml", R"(id = "tenn"
severity = "wrong"
guards = ["quoted", "reportet"]
colour = "red"
[en]
titel = "Ten"
why = 7
say = ["About {item}.", "[now]"]
flag = ['{{nobody}}']
[[en.examples]]
flag = "no marks"
)"}});
  EXPECT_THAT(
      parsed.diagnostics,
      ElementsAre(
          "g/ten.toml:1:6: id \"tenn\" is not the name of the file; write id = \"ten\" or rename "
          "the "
          "file to tenn.toml",
          "g/ten.toml:2:12: unknown severity \"wrong\"; use error, warning or note",
          "g/ten.toml:3:21: unknown guard \"reportet\"; did you mean \"reported\"?",
          "g/ten.toml:4:1: unknown key \"colour\"; use id, severity, repaired_by, guards, en, ja, "
          "ko, "
          "zh, zh-Hans or zh-Hant",
          "g/ten.toml:6:1: unknown key \"titel\"; did you mean \"title\"?",
          "g/ten.toml:7:7: \"why\" must be a string, not an integer; put it in quotes",
          "g/ten.toml:8:15: slot {item} outside brackets; put what must go with it in brackets: "
          "[ about {item}]",
          "g/ten.toml:8:26: these brackets hold no slot; remove them or put {item} or {time} "
          "inside",
          "g/ten.toml:9:10: unknown fragment {{nobody}}; define it under [fragments] of "
          "lexicon/en.toml",
          "g/ten.toml:11:8: a flag example marks the words to be found with [[ ]]"));
  EXPECT_THAT(Checked(parsed.pack, false), IsEmpty())
      << "what the mistakes took away is not missed again";
}

TEST(ParsePack, ResultDoesNotDependOnTheOrderOfSources) {
  std::vector<RuleSource> sources = {Named("a", "guards = ['x']", "g/"), Named("a", "", "h/"),
                                     English("[fragments]\nx = '{{y}}'"),
                                     Named("b", "[en]\nflag = ['{{x}}']")};
  const std::vector<std::string> expected = ParseSources(sources).diagnostics;
  EXPECT_EQ(expected.size(), 3u);
  std::reverse(sources.begin(), sources.end());
  EXPECT_EQ(ParseSources(sources).diagnostics, expected);
}

class BasePack : public ::testing::Test {
 protected:
  const PackSpec base_ =
      ParseSources({English("[fragments]\nx = 'base x'\nuses = '{{x}}'\nonly = 'only "
                            "base'\n[guards]\nreported = "
                            "['base {{finding}}']\nquestion = "
                            "['{{finding}}[?]']\n[repairs.offer]\nmatch = ['base']"),
                    Named("a", "[en]\nflag = ['{{x}}']"), Named("b", "[en]\nflag = ['{{x}}']")})
          .pack;
};

TEST_F(BasePack, KeepsItsRulesAndPatterns) {
  const Parsed parsed = ParseSources(
      {English("[fragments]\nx = 'new x'"), Named("c", "[en]\nflag = ['{{x}} {{uses}} {{only}}']"),
       Named("a", "[en]\nflag = ['new a']", "mine/")},
      &base_);
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  EXPECT_THAT(IdsOf(parsed.pack), ElementsAre("a", "b", "c"));
  EXPECT_EQ(FirstFlag(parsed.pack, "a"), "new a") << "a new rule replaces that of the same id";
  EXPECT_EQ(parsed.pack.Find("a")->group, "mine");
  EXPECT_EQ(FirstFlag(parsed.pack, "b"), "(?:base x)")
      << "a base rule keeps what it was expanded to";
  EXPECT_EQ(FirstFlag(parsed.pack, "c"), "(?:new x) (?:(?:base x)) (?:only base)");
}

TEST_F(BasePack, LexiconEntriesAreReplacedOneByOne) {
  const Parsed parsed =
      ParseSources({English("[guards]\nreported = ['new {{finding}}']\n[repairs.mine]\nmatch = "
                            "['{{only}}']")},
                   &base_);
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  const Lexicon& lexicon = parsed.pack.lexicons[kEnglish];
  EXPECT_EQ(lexicon.guards.at("reported")[0].source, "new {{finding}}");
  EXPECT_EQ(lexicon.guards.at("question")[0].source, "{{finding}}[?]");
  EXPECT_EQ(lexicon.repairs.at("offer").match[0].expanded, "base");
  EXPECT_EQ(lexicon.repairs.at("mine").match[0].expanded, "(?:only base)");
}

TEST_F(BasePack, AFaultyFragmentDoesNotFallBackToTheBase) {
  const Parsed parsed =
      ParseSources({English("[fragments]\nx = 1"), Named("c", "[en]\nflag = ['{{x}}']")}, &base_);
  EXPECT_THAT(
      parsed.diagnostics,
      ElementsAre("lexicon/en.toml:3:5: \"x\" must be a string, not an integer; put it in quotes"));
  EXPECT_EQ(FirstFlag(parsed.pack, "c"), "");
}

TEST_F(BasePack, AMistypedFragmentIsComparedWithItsFragments) {
  EXPECT_THAT(ParseSources({Named("c", "[en]\nflag = ['{{onyl}}']")}, &base_).diagnostics,
              ElementsAre("g/c.toml:4:10: unknown fragment {{onyl}}; did you mean {{only}}?"));
}

}  // namespace
}  // namespace tactful::rules
