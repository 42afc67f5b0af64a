// Reading TOML: what is no TOML, and where things stand.
#include "rules/document.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rules/parsed.h"

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> MistakesIn(std::string text) {
  std::vector<Diagnostic> diagnostics;
  const bool is_read = Document::Parse("f.toml", text, diagnostics).has_value();
  EXPECT_EQ(is_read, diagnostics.empty());
  std::vector<std::string> lines;
  for (const Diagnostic& it : diagnostics) lines.push_back(LineOf(it));
  return lines;
}

struct Bad {
  std::string text;
  std::string diagnostic;
};

TEST(Document, ReportsWhatIsNoToml) {
  const std::vector<Bad> table = {
      {"a = 1\na = 2\n",
       "f.toml:2:5: not valid TOML: in key-value pair: cannot redefine existing integer 'a'"},
      {"a = \n", "f.toml:1:5: not valid TOML: in key-value pair: expected value, saw '\\n'"},
      {"a = \"\\d\"",
       "f.toml:1:7: not valid TOML: in string: unknown escape sequence '\\d'; write patterns in "
       "'''…''', where a "
       "backslash is a backslash"},
      {"言 = 1",
       "f.toml:1:1: not valid TOML: in root table: expected keys, tables, whitespace or comments, "
       "saw '言'"},
      {"# 日本\n# 日\xFF", "f.toml:2:4: this is not UTF-8; save the file as UTF-8"},
      {"a = '\xED\xA0\x80'", "f.toml:1:6: this is not UTF-8; save the file as UTF-8"},
  };
  for (const Bad& bad : table)
    EXPECT_THAT(MistakesIn(bad.text), ElementsAre(bad.diagnostic)) << bad.text;
}

TEST(Document, TakesAByteOrderMarkAndCountsColumnsWithoutIt) {
  EXPECT_THAT(MistakesIn("\xEF\xBB\xBF"
                         "a = 1\n"),
              IsEmpty());
  EXPECT_THAT(MistakesIn("\xEF\xBB\xBF"
                         "a = '\xFF'"),
              ElementsAre(::testing::HasSubstr("f.toml:1:6:")));
}

TEST(Document, RefusesWhatWouldNestTooDeep) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "a.";
  EXPECT_THAT(MistakesIn("x = 1\n" + deep + "a = 1"),
              ElementsAre("f.toml:2:1: this line nests too many tables by dots"));
  EXPECT_THAT(MistakesIn("x = '''\n\n'''\n\"" + deep + "\"." + deep + "a = 1"),
              ElementsAre("f.toml:4:1: this line nests too many tables by dots"));
  EXPECT_THAT(MistakesIn("x = " + std::string(100'000, '[')),
              ElementsAre(::testing::HasSubstr("not valid TOML")));
  const std::string dots(1000, '.');
  for (const std::string& text :
       {"a = \"\\\"" + dots + "\"", "a = '" + dots + "'", "a = '''\n'" + dots + "'''", "# " + dots,
        "a = \"\"\"\n\\\"" + dots + "\"\"\""}) {
    EXPECT_THAT(MistakesIn(text), IsEmpty()) << text;
  }
}

// The place of the first "X" of a string's value.
std::string PlaceOfX(const std::string& text) {
  std::vector<Diagnostic> diagnostics;
  const auto document = Document::Parse("f.toml", text, diagnostics);
  if (!document || document->root().entries.empty()) return "not parsed";
  const Node& string = document->root().entries[0].value;
  const Location at = document->Within(string, string.text.find('X'));
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

TEST(Document, KnowsPlacesInsideStrings) {
  EXPECT_EQ(PlaceOfX("a = 'abX'"), "1:8");
  EXPECT_EQ(PlaceOfX("a = \"abX\""), "1:8");
  EXPECT_EQ(PlaceOfX("a = '日本X'"), "1:8") << "columns are code points";
  EXPECT_EQ(PlaceOfX("a = '''a'bX'''"), "1:11");
  EXPECT_EQ(PlaceOfX("a = '''\nab\nX'''"), "3:1")
      << "the first line break is not part of the value";
  EXPECT_EQ(PlaceOfX("a = '''\r\nab\r\ncX'''"), "3:2");
  EXPECT_EQ(PlaceOfX("\n  a = \"\"\"\n日X\"\"\""), "3:2");
  EXPECT_EQ(PlaceOfX("\xEF\xBB\xBF"
                     "a = 'X'"),
            "1:6");
}

TEST(Document, FallsBackToTheStringWhereEscapesHideThePlace) {
  EXPECT_EQ(PlaceOfX("a = \"X\\n\""), "1:6") << "an escape after it hides nothing";
  EXPECT_EQ(PlaceOfX("a = \"\\nX\""), "1:5");
  EXPECT_EQ(PlaceOfX("a = \"\\\\\\\\X\""), "1:5");
}

}  // namespace
}  // namespace tactful::rules
