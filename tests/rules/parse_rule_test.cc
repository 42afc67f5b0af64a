// One rule file: everything it may hold, and each mistake it may have.
#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

constexpr base::PatternLanguage kEnglish = base::PatternLanguage::kEnglish;
constexpr base::PatternLanguage kChinese = base::PatternLanguage::kChinese;

constexpr char kGood[] = R"(repaired_by = "offer"
guards = ["quoted", "question"]

[en]
title = "Title"
why = "Why"
say = ["May I look[ into {item}]?", "One moment."]
flag = ['''{{i}} {{dont}} know''', 'no idea']
leave = ['''know if''']
examples = [ { flag = "Oh, [[no idea]]." }, { leave = "no idea yet" } ]

[zh]
flag = ['不知道']

[zh-Hant]
title = "標題"
why = "原因"
say = ["我馬上查"]
[[zh-Hant.examples]]
flag = "我[[不知道]]。"
[[zh-Hant.examples]]
leave = "不知道您"
)";

constexpr char kFragments[] = "[fragments]\ni = 'i|we'\ndont = '{{do}} not'\ndo = 'do|did'\n";

TEST(ParseRule, ReadsAWholeFile) {
  RuleSource source = Rule(kGood);
  source.name = "a/b/r.toml";
  const Parsed parsed = ParseSources({source, English(kFragments)});
  EXPECT_THAT(parsed.diagnostics, IsEmpty());
  ASSERT_EQ(parsed.pack.rules.size(), 1u);
  const RuleSpec& rule = parsed.pack.rules[0];
  EXPECT_EQ(rule.id, "r");
  EXPECT_EQ(rule.group, "a/b");
  EXPECT_EQ(rule.at.file, "a/b/r.toml");
  EXPECT_EQ(rule.severity, Severity::kNote);
  EXPECT_EQ(rule.repaired_by.value, "offer");
  EXPECT_EQ(rule.repaired_by.at.line, 3);
  ASSERT_EQ(rule.guards.size(), 2u);
  EXPECT_EQ(rule.guards[1].value, "question");
  EXPECT_EQ(rule.guards[1].at.column, 21);

  const LanguagePatterns& english = rule.patterns[base::IndexOf(kEnglish)];
  ASSERT_EQ(english.flag.size(), 2u);
  EXPECT_EQ(english.flag[0].source, "{{i}} {{dont}} know");
  EXPECT_EQ(english.flag[0].expanded, "(?:i|we) (?:(?:do|did) not) know");
  EXPECT_EQ(english.flag[0].at.line, 10);
  EXPECT_EQ(english.flag[0].at.column, 9);
  EXPECT_EQ(english.flag[1].expanded, "no idea");
  ASSERT_EQ(english.leave.size(), 1u);
  EXPECT_EQ(english.leave[0].expanded, "know if");
  EXPECT_EQ(rule.patterns[base::IndexOf(kChinese)].flag[0].expanded, "不知道");

  ASSERT_EQ(rule.prose.size(), 2u);
  EXPECT_EQ(rule.ProseFor(Language::kJapanese), nullptr);
  EXPECT_EQ(rule.ProseFor(Language::kChineseHans), nullptr);
  ASSERT_NE(rule.ProseFor(Language::kChineseHant), nullptr);
  EXPECT_EQ(rule.ProseFor(Language::kChineseHant)->why.value, "原因");
  const Prose& prose = *rule.ProseFor(Language::kEnglish);
  EXPECT_EQ(prose.title.value, "Title");
  EXPECT_EQ(prose.at.line, 6);
  ASSERT_EQ(prose.say.size(), 2u);
  EXPECT_EQ(prose.say[1].value, "One moment.");
  EXPECT_EQ(prose.say[1].at.column, 37);

  ASSERT_EQ(rule.examples.size(), 4u);
  EXPECT_EQ(rule.examples[0].text, "Oh, no idea.");
  EXPECT_THAT(rule.examples[0].spans, ElementsAre(Span{4, 11}));
  EXPECT_EQ(rule.examples[0].at.line, 12);
  EXPECT_THAT(rule.examples[1].spans, IsEmpty());
  EXPECT_EQ(rule.examples[2].language, Language::kChineseHant);
  EXPECT_THAT(rule.examples[2].spans, ElementsAre(Span{3, 12})) << "bytes, not characters";
  EXPECT_EQ(rule.examples[3].at.line, 24);
  EXPECT_THAT(rule.damaged, IsEmpty());
}

TEST(ParseRule, HasAllGuardsUnlessItSaysOtherwise) {
  const auto guards_of = [](std::string_view rest) {
    std::vector<std::string> names;
    const Parsed parsed = ParseSources({Rule(rest)});
    for (const Text& guard : parsed.pack.rules[0].guards) names.push_back(guard.value);
    return names;
  };
  EXPECT_THAT(guards_of(""), ElementsAre("quoted", "reported", "question", "condition"));
  EXPECT_THAT(guards_of("guards = []"), IsEmpty());
}

struct Bad {
  std::string rest;  // begins on line 3 of g/r.toml
  std::vector<std::string> diagnostics;
};

void ExpectMistakes(const std::vector<Bad>& table) {
  for (const Bad& bad : table) {
    std::vector<std::string> expected;
    for (const std::string& it : bad.diagnostics) expected.push_back("g/r.toml:" + it);
    EXPECT_THAT(ParseSources({Rule(bad.rest), English(kFragments)}).diagnostics,
                ElementsAreArray(expected))
        << bad.rest;
  }
}

TEST(ParseRule, ReportsKeys) {
  ExpectMistakes({
      {"guard = []", {"3:1: unknown key \"guard\"; did you mean \"guards\"?"}},
      {"colour = 1",
       {"3:1: unknown key \"colour\"; use id, severity, repaired_by, guards, en, ja, ko, zh, "
        "zh-Hans or zh-Hant"}},
      {"title = 'x'", {"3:1: \"title\" belongs in a language table; move it below [en], [ja], …"}},
      {"[fr]\ntitle = 'x'",
       {"3:2: unknown language table \"fr\"; use en, ja, ko, zh, zh-Hans or zh-Hant"}},
      {"[[fr.examples]]",
       {"3:3: unknown language table \"fr\"; use en, ja, ko, zh, zh-Hans or zh-Hant"}},
      {"[en]\ntitel = 'x'", {"4:1: unknown key \"titel\"; did you mean \"title\"?"}},
      {"[en]\nguards = []",
       {"4:1: \"guards\" belongs at the top of the file, above the first table"}},
      {"[zh]\ntitle = 'x'",
       {"4:1: \"title\" belongs in [zh-Hans] and [zh-Hant], in each script; [zh] holds patterns "
        "only"}},
      {"[[zh.examples]]\nflag = 'x'",
       {"3:6: \"examples\" belongs in [zh-Hans] and [zh-Hant], in each script; [zh] holds patterns "
        "only"}},
      {"[zh-Hans]\nflag = ['x']",
       {"4:1: \"flag\" belongs in [zh], written once in Simplified; it matches both scripts"}},
      {"[[ko.examples]]\nflags = '[[x]]'", {"4:1: unknown key \"flags\"; did you mean \"flag\"?"}},
  });
}

TEST(ParseRule, ReportsTypesAndEmptiness) {
  ExpectMistakes({
      {"repaired_by = 1",
       {"3:15: \"repaired_by\" must be a string, not an integer; put it in quotes"}},
      {"repaired_by = ' '", {"3:15: \"repaired_by\" is empty; fill it in or remove it"}},
      {"guards = 'quoted'",
       {"3:10: \"guards\" must be a list of strings, not a string; put it in [ ]"}},
      {"guards = ['quoted', 1.5]",
       {"3:21: \"guards\" must hold strings only, not a number; put it in quotes"}},
      {"en = true", {"3:6: \"en\" must be a table, not a boolean; write [en] and its keys below"}},
      {"[en]\nwhy = ['x']", {"4:7: \"why\" must be a string, not a list; put it in quotes"}},
      {"[en]\nwhy = \"\"", {"4:7: \"why\" is empty; fill it in or remove it"}},
      {"[en]\nsay = 'x'", {"4:7: \"say\" must be a list of strings, not a string; put it in [ ]"}},
      {"[en]\nsay = ['x', '']", {"4:13: empty string in \"say\"; fill it in or remove it"}},
      {"[en]\nflag = ['x', 2020-01-01]",
       {"4:14: \"flag\" must hold strings only, not a date or time; put it in quotes"}},
      {"[en]\nexamples = 'x'",
       {"4:12: \"examples\" must be a list of tables, not a string; write [[en.examples]]"}},
      {"[en]\nexamples = ['x']",
       {"4:13: an example must be a table, not a string; write { flag = \"…\" } or { leave = \"…\" "
        "}"}},
      {"[en.examples]\nflag = 'x'",
       {"3:1: \"examples\" must be a list of tables, not a table; write [[en.examples]]"}},
  });
}

TEST(ParseRule, ReportsUnknownNames) {
  ExpectMistakes({
      {"guards = ['quotd', 'nothing']",
       {"3:11: unknown guard \"quotd\"; did you mean \"quoted\"?",
        "3:20: unknown guard \"nothing\"; use quoted, reported, question or condition"}},
      {"guards = ['quoted', 'quoted']", {"3:21: guard \"quoted\" stands here twice; remove one"}},
      {"[en]\nflag = ['知 {{dond}}', '{{dont}}']",
       {"4:12: unknown fragment {{dond}}; did you mean {{dont}}?"}},
      {"[en]\nleave = ['''\nx {{dond}}''']",
       {"5:3: unknown fragment {{dond}}; did you mean {{dont}}?"}},
      {"[en]\nflag = [\"\\t{{dond}}\"]",
       {"4:9: unknown fragment {{dond}}; did you mean {{dont}}?"}},
      {"[ja]\nflag = ['{{dont}}']",
       {"4:10: unknown fragment {{dont}}; define it under [fragments] of lexicon/ja.toml"}},
      {"[en]\nflag = ['{{finding}}']",
       {"4:10: {{finding}} has a meaning in [guards] of a lexicon only; remove it"}},
      {"[en]\nflag = [\"\\bx\"]",
       {"4:10: \"\\b\" between double quotes is a backspace; write the pattern in '''…'''"}},
  });
}

TEST(ParseRule, ReportsSlotsAndMarksAtTheirPlaces) {
  ExpectMistakes({
      {"[ja]\nsay = ['確認{item}']",
       {"4:11: slot {item} outside brackets; put what must go with it in brackets: [ about "
        "{item}]"}},
      {"[ja]\nsay = ['確認[ {name}]']", {"4:13: unknown slot {name}; use {item} or {time}"}},
      {"[[ja.examples]]\nflag = '私は[[知らない'",
       {"4:11: \"[[\" is never closed; put \"]]\" after the words to be found"}},
      {"[[ja.examples]]\nflag = '私は[[]]'",
       {"4:11: [[ ]] marks nothing; put it around the words to be found"}},
      {"[[ja.examples]]\nflag = '私は'",
       {"4:8: a flag example marks the words to be found with [[ ]]"}},
      {"[[ja.examples]]\nleave = '[[私]]は'",
       {"4:9: a leave example has no [[ ]]: nothing is to be found in it"}},
      {"[[ja.examples]]\nflag = '[[a]]'\nleave = 'b'",
       {"3:1: an example has \"flag\" or \"leave\", not both; make two of it"}},
      {"[en]\nexamples = [ { flag = '[[a]]' },\n  {} ]",
       {"5:3: an example needs \"flag\" or \"leave\""}},
  });
}

TEST(ParseRule, ReportsIdAndSeverity) {
  const auto mistakes = [](std::string text) {
    return ParseSources({{"g/my-rule.toml", std::move(text)}}).diagnostics;
  };
  EXPECT_THAT(mistakes("id = 'my-rule'\nseverity = 'error'"), IsEmpty());
  EXPECT_THAT(
      mistakes(""),
      ElementsAre("g/my-rule.toml:0:0: no id; write id = \"my-rule\"",
                  "g/my-rule.toml:0:0: no severity; write severity = \"error\", \"warning\" "
                  "or \"note\""));
  EXPECT_THAT(mistakes("id = 'your-rule'\nseverity = 'note'"),
              ElementsAre("g/my-rule.toml:1:6: id \"your-rule\" is not the name of the file; write "
                          "id = \"my-rule\" or "
                          "rename the file to your-rule.toml"));
  for (const char* const id : {"My-rule", "my_rule", "-my", "my-", "my--rule", "規則"}) {
    EXPECT_THAT(mistakes("id = '" + std::string(id) + "'\nseverity = 'note'"),
                ElementsAre("g/my-rule.toml:1:6: id \"" + std::string(id) +
                            "\" must be lower-case words joined by \"-\""));
  }
  EXPECT_THAT(
      mistakes("id = 'my-rule'\nseverity = 'warn'"),
      ElementsAre("g/my-rule.toml:2:12: unknown severity \"warn\"; use error, warning or note"));
  EXPECT_THAT(
      mistakes("id = 'my-rule'\nseverity = 'warnin'"),
      ElementsAre("g/my-rule.toml:2:12: unknown severity \"warnin\"; did you mean \"warning\"?"));
  EXPECT_THAT(
      mistakes("id = 'my-rule'\nseverty = 'error'"),
      ElementsAre("g/my-rule.toml:2:1: unknown key \"severty\"; did you mean \"severity\"?"))
      << "one mistake, one report";
}

}  // namespace
}  // namespace tactful::rules
