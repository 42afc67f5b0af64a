#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Lexicon EnglishOf(const Parsed& parsed) {
  return parsed.pack.lexicons[base::IndexOf(base::PatternLanguage::kEnglish)];
}

TEST(ParseLexicon, ReadsAWholeFile) {
  const Parsed parsed = ParseSources({English(R"([fragments]
outer = '''{{inner}}+ {{inner}}'''
inner = 'a|{{leaf}}'
leaf = 'b'
[guards]
reported = ['you said {{finding}}', '{{outer}} {{finding}}|{{finding}} he said']
[repairs.offer]
match = ['let me {{leaf}}']
except = ["can't"]
[repairs.other]
match = ['x']
except = []
)")});
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  const Lexicon lexicon = EnglishOf(parsed);
  ASSERT_THAT(lexicon.fragments, SizeIs(3));
  EXPECT_EQ(lexicon.fragments.at("outer").source, "{{inner}}+ {{inner}}");
  EXPECT_EQ(lexicon.fragments.at("outer").expanded, "(?:a|(?:b))+ (?:a|(?:b))");
  EXPECT_EQ(lexicon.fragments.at("outer").at.line, 3);
  EXPECT_EQ(lexicon.fragments.at("outer").at.column, 9);
  ASSERT_THAT(lexicon.guards, SizeIs(1));
  EXPECT_EQ(lexicon.guards.at("reported")[0].expanded, std::string("you said ") + kFindingMark);
  EXPECT_EQ(lexicon.guards.at("reported")[1].expanded,
            std::string("(?:(?:a|(?:b))+ (?:a|(?:b))) ") + kFindingMark + "|" + kFindingMark +
                " he said");
  ASSERT_THAT(lexicon.repairs, SizeIs(2));
  EXPECT_EQ(lexicon.repairs.at("offer").match[0].expanded, "let me (?:b)");
  EXPECT_EQ(lexicon.repairs.at("offer").except[0].expanded, "can't");
  EXPECT_THAT(lexicon.damaged, IsEmpty());
}

struct Bad {
  std::string rest;  // begins on line 2 of lexicon/en.toml
  std::vector<std::string> diagnostics;
};

void ExpectMistakes(const std::vector<Bad>& table) {
  for (const Bad& bad : table) {
    std::vector<std::string> expected;
    for (const std::string& it : bad.diagnostics) expected.push_back("lexicon/en.toml:" + it);
    EXPECT_THAT(ParseSources({English(bad.rest)}).diagnostics, ElementsAreArray(expected))
        << bad.rest;
  }
}

TEST(ParseLexicon, ReportsKeysAndTypes) {
  ExpectMistakes({
      {"fragment = 1", {"2:1: unknown key \"fragment\"; did you mean \"fragments\"?"}},
      {"[en]", {"2:2: unknown key \"en\"; use language, fragments, guards or repairs"}},
      {"fragments = 'x'",
       {"2:13: \"fragments\" must be a table, not a string; write [fragments] and its keys below"}},
      {"[fragments]\na = ['x']", {"3:5: \"a\" must be a string, not a list; put it in quotes"}},
      {"[fragments]\na = ''", {"3:5: \"a\" is empty; fill it in or remove it"}},
      {"[fragments]\n'a b' = 'x'",
       {"3:1: a fragment can't be called \"a b\"; use letters, digits, \"-\" and \"_\""}},
      {"[fragments]\nfinding = 'x'",
       {"3:1: \"finding\" has a meaning of its own in guards; take another name"}},
      {"[guards]\nquoted = []", {"3:1: \"quoted\" is built in and has no patterns; remove it"}},
      {"[guards]\nreportd = []", {"3:1: unknown key \"reportd\"; did you mean \"reported\"?"}},
      {"[guards]\nreported = ['you said']",
       {"3:13: a guard pattern needs {{finding}} where the found words stand"}},
      {"[guards]\nreported = 'x'",
       {"3:12: \"reported\" must be a list of strings, not a string; put it in [ ]"}},
      {"[repairs]\noffer = ['x']",
       {"3:9: repair \"offer\" must be a table, not a list; write [repairs.offer] and match = "
        "[\"…\"] below"}},
      {"[repairs.offer]\nmach = ['x']", {"3:1: unknown key \"mach\"; did you mean \"match\"?"}},
      {"[repairs.offer]\nexcept = ['x']",
       {"2:10: repair \"offer\" matches nothing; add match = [\"…\"]"}},
      {"[repairs.offer]\nmatch = []",
       {"2:10: repair \"offer\" matches nothing; add match = [\"…\"]"}},
      {"[repairs.offer]\nmatch = ['{{finding}}']",
       {"3:11: {{finding}} has a meaning in [guards] of a lexicon only; remove it"}},
  });
}

TEST(ParseLexicon, ReportsFragmentsOfFragments) {
  ExpectMistakes({
      {"[fragments]\ndont = 'x'\na = 'b {{dond}}'",
       {"4:8: unknown fragment {{dond}}; did you mean {{dont}}?"}},
      {"[fragments]\na = '{{a}}'", {"3:6: circular fragments: {{a}} uses {{a}}; break the circle"}},
      {"[fragments]\na = '{{b}}'\nb = 'x{{c}}'\nc = '{{b}}'\nd = '{{a}}'\n[guards]\nreported = "
       "['{{d}}{{finding}}']",
       {"5:6: circular fragments: {{b}} uses {{c}} uses {{b}}; break the circle"}},
      {"[fragments]\na = '{{finding}}'",
       {"3:6: {{finding}} has a meaning in [guards] of a lexicon only; remove it"}},
  });
}

TEST(ParseLexicon, BoundsWhatFragmentsGrowTo) {
  std::string doubling = "[fragments]\nf0 = 'xxxxxxxxxxxxxxxx'\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "{{f" + std::to_string(i - 1) + "}}";
    doubling += "f" + std::to_string(i) + " = '" + before + before + "'\n";
  }
  EXPECT_THAT(
      ParseSources({English(doubling)}).diagnostics,
      ElementsAre(
          "lexicon/en.toml:15:15: with {{f11}} the pattern grows beyond 65536 bytes; use fewer or "
          "shorter fragments"));
  std::string chain = "[fragments]\na0 = 'x'\n";
  for (int i = 1; i < 2'000; ++i) {
    chain += "a" + std::to_string(i) + " = '{{a" + std::to_string(i + 1) + "}}'\n";
  }
  chain += "a2000 = 'x'\n";
  const std::vector<std::string> mistakes = ParseSources({English(chain)}).diagnostics;
  ASSERT_FALSE(mistakes.empty());
  EXPECT_THAT(mistakes[0], ::testing::HasSubstr(
                               "is nested more than 64 fragments deep; write some of them out"));
}

TEST(ParseLexicon, NamesItsLanguage) {
  const auto mistakes = [](std::string name, std::string text) {
    return ParseSources({{std::move(name), std::move(text)}}).diagnostics;
  };
  EXPECT_THAT(mistakes("lexicon/zh.toml", "language = 'zh'"), IsEmpty());
  EXPECT_THAT(mistakes("lexicon/zh.toml", ""),
              ElementsAre("lexicon/zh.toml:0:0: no language; write language = \"zh\""));
  EXPECT_THAT(mistakes("lexicon/zh.toml", "language = 'zh-Hans'"),
              ElementsAre("lexicon/zh.toml:1:12: language \"zh-Hans\" is not the name of the file; "
                          "write language = "
                          "\"zh\" or rename the file"));
  EXPECT_THAT(
      mistakes("lexicon/fr.toml", "language = 'fr'"),
      ElementsAre(
          "lexicon/fr.toml:0:0: \"fr\" is no language of lexicons; name the file en.toml, ja.toml, "
          "zh.toml or ko.toml"));
  EXPECT_THAT(
      mistakes("lexicon/en.toml", "langage = 'en'"),
      ElementsAre("lexicon/en.toml:1:1: unknown key \"langage\"; did you mean \"language\"?"));
}

TEST(ParseLexicon, ItsMistakesAreNotRepeatedByItsUsers) {
  const RuleSource user = Rule("repaired_by = 'offer'\n[en]\nflag = ['{{dont}} know']");
  for (const char* const rest :
       {"[fragments\n", "[fragment]\ndont = 'x'", "[fragments]\ndont = 1\n[repairs]\noffer = 1",
        "[fragments]\ndont = '{{dont}}'\n[repairs.offer]\nmach = []"}) {
    for (const std::string& line : ParseSources({English(rest), user}).diagnostics) {
      EXPECT_TRUE(line.starts_with("lexicon/en.toml:")) << line;
    }
    for (const std::string& line : Checked(ParseSources({English(rest), user}).pack, false)) {
      EXPECT_THAT(line, ::testing::Not(::testing::HasSubstr("repair"))) << rest;
      EXPECT_THAT(line, ::testing::Not(::testing::HasSubstr("flag pattern"))) << rest;
    }
  }
}

}  // namespace
}  // namespace tactful::rules
