#include "rules/slots.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tactful::rules {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> Mistakes(std::string_view sentence) {
  std::vector<Mistake> mistakes;
  CheckSlots(sentence, mistakes);
  std::vector<std::string> lines;
  for (const Mistake& it : mistakes) lines.push_back(std::to_string(it.offset) + " " + it.message);
  return lines;
}

TEST(Slots, StandInBrackets) {
  for (const char* const good :
       {"No slot.", "May I look[ into {item}]?", "[{time}までに]確認します", "[{item} by {time}]",
        "[{item}][{time}]"}) {
    EXPECT_THAT(Mistakes(good), IsEmpty()) << good;
  }
}

TEST(Slots, ReportWhatIsWrong) {
  EXPECT_THAT(
      Mistakes("About {item}."),
      ElementsAre(
          "6 slot {item} outside brackets; put what must go with it in brackets: [ about {item}]"));
  EXPECT_THAT(Mistakes("[ {itme}]"), ElementsAre("2 unknown slot {itme}; use {item} or {time}"));
  EXPECT_THAT(Mistakes("[ {name}]"), ElementsAre("2 unknown slot {name}; use {item} or {time}"));
  EXPECT_THAT(Mistakes("[ {}]"), ElementsAre("2 unknown slot {}; use {item} or {time}"));
  EXPECT_THAT(
      Mistakes("a [now]"),
      ElementsAre("2 these brackets hold no slot; remove them or put {item} or {time} inside"));
  EXPECT_THAT(
      Mistakes("a [ {item}"),
      ElementsAre("2 \"[\" is never closed; put \"]\" after the part that may be left out"));
  EXPECT_THAT(Mistakes("a] b"), ElementsAre("1 \"]\" without \"[\" before it"));
  EXPECT_THAT(Mistakes("[a [ {item}]"),
              ElementsAre("3 \"[\" inside \"[\"; brackets can't be nested"));
  EXPECT_THAT(Mistakes("[ {item]"), ElementsAre("2 \"{\" is never closed; write {item} or {time}"));
  EXPECT_THAT(Mistakes("item}"), ElementsAre("4 \"}\" without \"{\" before it"));
}

}  // namespace
}  // namespace tactful::rules
