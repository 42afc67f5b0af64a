// What each pass keeps and drops, on the fixture pack.
#include <gtest/gtest.h>

#include "analyze/rewrite.h"
#include "fixture.h"

namespace tactful::analyze {
namespace {

TEST(PassesTest, KeepAndDrop) {
  struct Case {
    const char* text;
    const char* findings;
  };
  const Case cases[] = {
      {"Sorry, I don't know.", "unsure:don't know"},
      {"Sorry, I DON’T  KNOWWWW.", "unsure:DON’T  KNOWWWW"},
      {"I don't knowingly do that.", ""},                        // word edge
      {"I don't know if you saw it.", ""},                       // leave pattern
      {"I don't know if they saw it.", "unsure:don't know"},
      {"You said \"I don't know\" to her.", ""},                 // quoted
      {"\"I don't know.\"", "unsure:don't know"},                // the whole utterance is no quotation
      {"You said that don't know is fine.", ""},                 // reported
      {"So you don't know the number?", ""},                     // question
      {"So you don't know the number.", "unsure:don't know"},
      {"If people don't know it, they ask.", ""},                // condition
      {"I don't know. Let me check.", ""},                       // repaired
      {"Let me check: no. I don't know.", ""},
      {"I don't know. I won't let me check.", "unsure:don't know"},  // a voided offer
      {"Go away. Let me check.", "brush-off:Go away"},           // not repaired by anything
      {"If you go away, fine.", "brush-off:go away"},            // a guard the rule left out
      {"We don't know or care.", "unsure:don't know brush-off:don't know or care"},
      {"no clue no clue", "unsure:no clue unsure:no clue"},
      {"API 不明です don't know", "unsure:don't know"},          // a mixed line
  };
  const Analyzer analyzer = FixtureAnalyzer();
  for (const Case& c : cases) {
    EXPECT_EQ(Show(analyzer.Analyze(c.text), c.text), c.findings) << c.text;
  }
}

TEST(PassesTest, OverlappingFindingsOfOneRuleBecomeOne) {
  const std::string text = "I don't know, no clue about the boiler.";
  const Analysis analysis = FixtureAnalyzer().Analyze(text);
  ASSERT_EQ(analysis.findings.size(), 2u);
  EXPECT_EQ(analysis.findings[1].span.In(text), "no clue about the boiler");
}

TEST(PassesTest, TheSentenceIsReplacedAndTheRestStays) {
  struct Case {
    const char* text;
    const char* rewritten;
  };
  const Case cases[] = {
      {"Hello Ann. I don't know. Bye!", "Hello Ann. May I look into this for you? Bye!"},
      {"no clue about the boiler", "May I look into this boiler for you?"},
      // The second time in other words; a sentence said before is not said again.
      {"I don't know. No clue.", "May I look into this for you? One moment, I will find out."},
      {"Go away. Now go away. Thanks.", "How can I help? Thanks."},
      // The earlier finding of a sentence decides.
      {"I don't know, go away.", "May I look into this for you?"},
      // What the offer repaired must not come back when the offer's sentence is replaced.
      {"I don't know. Let me check, or go away.", "May I look into this for you? How can I help?"},
      {"Nothing wrong here.", ""},
  };
  const Analyzer analyzer = FixtureAnalyzer();
  for (const Case& c : cases) {
    EXPECT_EQ(analyzer.Analyze(c.text).rewritten, c.rewritten) << c.text;
  }
}

TEST(PassesTest, SlotsAreFilledOrLeftOut) {
  EXPECT_EQ(FillSlots("For you[ and {item}][ by {time}].", {{"time", "noon"}}),
            "For you by noon.");
  EXPECT_EQ(FillSlots("For you[ and {item} by {time}].", {{"time", "noon"}}), "For you.");
  EXPECT_EQ(FillSlots("No slots.", {{"time", "noon"}}), "No slots.");
}

TEST(PassesTest, AFindingSaysEverything) {
  const std::string text = "😀 I don’t know.";
  const Analysis analysis = FixtureAnalyzer().Analyze(text);
  ASSERT_EQ(analysis.findings.size(), 1u);
  const Finding& finding = analysis.findings[0];
  EXPECT_EQ(finding.rule_id, "unsure");
  EXPECT_EQ(finding.severity, Severity::kWarning);
  EXPECT_EQ(finding.language, Language::kEnglish);
  EXPECT_EQ(finding.span, (Span{7, 19}));
  EXPECT_EQ(finding.utf16, (Span{5, 15}));
  EXPECT_EQ(finding.codepoints, (Span{4, 14}));
  EXPECT_EQ(finding.evidence, Evidence::kPattern);
  EXPECT_EQ(finding.confidence, 1.0);
  EXPECT_EQ(finding.title, "Unsure");
  EXPECT_EQ(finding.advice, "Nobody is helped by a shrug.");
  ASSERT_TRUE(finding.rewrite);
  EXPECT_EQ(finding.rewrite->text, "May I look into this for you?");
}

TEST(AnalyzerTest, OptionsOutOfRangeAreRefused) {
  EXPECT_FALSE(Analyzer::Create(FixtureRules(), {.max_utterance_bytes = 15}).ok());
  EXPECT_FALSE(Analyzer::Create(FixtureRules(), {.max_memory_bytes = 0}).ok());
}

TEST(AnalyzerTest, WhatIsTooLongIsReadUpToTheLimitAndSaidSo) {
  const Analyzer analyzer = FixtureAnalyzer({.max_utterance_bytes = 16});
  const std::string text = "I don't know. 知 I don't know.";
  const Analysis analysis = analyzer.Analyze(text);
  EXPECT_FALSE(analysis.complete);
  EXPECT_EQ(analysis.findings.size(), 1u);
  EXPECT_EQ(analysis.rewritten, "May I look into this for you? 知 I don't know.");
}

TEST(AnalyzerTest, ATinyAutomatonGivesTheSameFindings) {
  const Analyzer roomy = FixtureAnalyzer();
  const Analyzer tight = FixtureAnalyzer({.max_memory_bytes = 1});
  for (const std::string text : {"I don't know.", "Go away, no clue.", "All good."}) {
    EXPECT_EQ(Show(roomy.Analyze(text), text), Show(tight.Analyze(text), text)) << text;
  }
}

TEST(AnalyzerTest, CopiesShareAndOutliveEachOther) {
  Analyzer copy = FixtureAnalyzer();
  {
    const Analyzer original = FixtureAnalyzer();
    copy = original;
  }
  EXPECT_EQ(copy.Analyze("go away").findings.size(), 1u);
}

}  // namespace
}  // namespace tactful::analyze
