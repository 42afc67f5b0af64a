#include "rules/fragments.h"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Expanded {
  std::optional<std::string> text;
  std::vector<std::string> mistakes;
};

Expanded Fill(std::string_view pattern, FindingMark finding = FindingMark::kForbidden) {
  Lexicon lexicon;
  lexicon.fragments["i"] = {"(?:i|we)", "(?:i|we)", {}};
  lexicon.fragments["dont"] = {"do not|don'?t", "do not|don'?t", {}};
  lexicon.fragments["big"] = {"", std::string(kMaxExpandedBytes / 2, 'x'), {}};
  lexicon.damaged.insert("fragments.broken");
  std::vector<Mistake> mistakes;
  Expanded out;
  out.text = Expand(pattern, lexicon, "en", finding, mistakes);
  for (const Mistake& it : mistakes)
    out.mistakes.push_back((it.offset == kWholeText ? "whole" : std::to_string(it.offset)) + " " +
                           it.message);
  return out;
}

TEST(Fragments, BecomeGroups) {
  EXPECT_EQ(Fill("{{dont}}? know").text, "(?:do not|don'?t)? know");
  EXPECT_EQ(Fill("{{i}}{{i}}").text, "(?:(?:i|we))(?:(?:i|we))");
  EXPECT_EQ(Fill("知{{dont}}").text, "知(?:do not|don'?t)");
  EXPECT_EQ(Fill("you said {{finding}}", FindingMark::kRequired).text, "you said \xEE\x80\x80");
}

TEST(Fragments, LeaveOtherBracesAlone) {
  for (const char* const pattern :
       {R"(a{2}b{2,}c{2,3})", R"(\{\{dont}})", R"(\p{Han}\P{L}\x{3042})", R"([{}]{2})",
        R"([^]{{]x)", R"(\Q{{dont}}\E)", R"([[:alpha:]{{])", "\\", "\\p{", "{", ""}) {
    const Expanded expanded = Fill(pattern);
    EXPECT_EQ(expanded.text, pattern);
    EXPECT_THAT(expanded.mistakes, IsEmpty()) << pattern;
  }
}

struct Bad {
  std::string pattern;
  std::string mistake;
};

TEST(Fragments, ReportWhatIsWrong) {
  const std::vector<Bad> table = {
      {"a {{dond}} b", "2 unknown fragment {{dond}}; did you mean {{dont}}?"},
      {"{{customer}}",
       "0 unknown fragment {{customer}}; define it under [fragments] of lexicon/en.toml"},
      {"{{x}}", "0 unknown fragment {{x}}; define it under [fragments] of lexicon/en.toml"},
      {"a{{ dont }}",
       "1 \"{{\" begins no fragment; write {{name}} with letters, digits, \"-\" and \"_\" only, "
       "and \\{ "
       "for a brace"},
      {"a{{dont",
       "1 \"{{\" begins no fragment; write {{name}} with letters, digits, \"-\" and \"_\" only, "
       "and \\{ "
       "for a brace"},
      {"a{dont}",
       "1 \"{dont\" is no repetition; a fragment has two braces: {{dont}}, and a brace itself is "
       "\\{"},
      {"[a{{dont}}]",
       "2 {{dont}} stands inside [ ]; a fragment is a group of its own: write (?:[…]|{{dont}})"},
      {"{{finding}}", "0 {{finding}} has a meaning in [guards] of a lexicon only; remove it"},
      {"a{{big}}{{big}}",
       "8 with {{big}} the pattern grows beyond 65536 bytes; use fewer or shorter fragments"},
  };
  for (const Bad& bad : table) {
    const Expanded expanded = Fill(bad.pattern);
    EXPECT_EQ(expanded.text, std::nullopt) << bad.pattern;
    EXPECT_THAT(expanded.mistakes, ElementsAre(bad.mistake)) << bad.pattern;
  }
  EXPECT_THAT(Fill("you said", FindingMark::kRequired).mistakes,
              ElementsAre("whole a guard pattern needs {{finding}} where the found words stand"));
}

TEST(Fragments, DamagedOnesAreNoSecondMistake) {
  const Expanded expanded = Fill("{{broken}}");
  EXPECT_EQ(expanded.text, std::nullopt);
  EXPECT_THAT(expanded.mistakes, IsEmpty());
}

}  // namespace
}  // namespace tactful::rules
