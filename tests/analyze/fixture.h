// A small pack for tests of the passes, so that they don't change with the built-in rules.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tactful/analyzer.h"
#include "tactful/rule_set.h"

namespace tactful::analyze {

inline constexpr std::string_view kFixtureLexicon = R"(language = "en"
[fragments]
dont = '''(?:do not|don'?t)'''
[guards]
reported = ['''you said (?:that )?{{finding}}''']
question = ['''\byou {{finding}}[^.!]{0,60}\?''']
condition = ['''\bif [^.!?,]{0,30}{{finding}}''']
[repairs.offer]
match = ['''let me check''']
except = ['''(?:won't|can't) let me check''']
)";

inline constexpr std::string_view kFixtureRule = R"(id = "unsure"
severity = "warning"
repaired_by = "offer"
[en]
title = "Unsure"
why = "Nobody is helped by a shrug."
say = ["May I look into this[ {item}] for you?", "One moment, I will find out."]
flag = ['''{{dont}} know''', '''no clue(?: about the (?P<item>\w+))?''']
leave = ['''{{dont}} know if you''']
examples = [
  { flag = "I [[don't know]]." },
  { flag = "[[No clue]], sorry." },
  { leave = "I don't know, let me check." },
]
)";

inline constexpr std::string_view kFixtureOther = R"(id = "brush-off"
severity = "error"
guards = ["quoted"]
[en]
title = "Brush-off"
why = "It sends them away."
say = ["How can I help?"]
flag = ['''go away''', '''don't know or care''']
examples = [
  { flag = "Just [[go away]]." },
  { flag = "We [[don't know or care]]." },
  { leave = "She told me to \"go away\" yesterday." },
]
)";

inline RuleSet FixtureRules() {
  const std::vector<RuleSource> sources = {{"lexicon/en.toml", std::string(kFixtureLexicon)},
                                           {"test/unsure.toml", std::string(kFixtureRule)},
                                           {"test/brush-off.toml", std::string(kFixtureOther)}};
  std::vector<Diagnostic> diagnostics;
  auto rules = RuleSet::Parse(sources, {}, &diagnostics);
  for (const Diagnostic& d : diagnostics) {
    ADD_FAILURE() << d.file << ":" << d.line << ":" << d.column << ": " << d.message;
  }
  return rules.ok() ? *rules : RuleSet::Builtin();
}

inline Analyzer FixtureAnalyzer(const AnalyzerOptions& options = {}) {
  auto analyzer = Analyzer::Create(FixtureRules(), options);
  EXPECT_TRUE(analyzer.ok()) << analyzer.status();
  return *analyzer;
}

// "rule:words rule:words …", in the order of the findings.
inline std::string Show(const Analysis& analysis, std::string_view text) {
  std::string shown;
  for (const Finding& finding : analysis.findings) {
    if (!shown.empty()) shown += " ";
    shown += finding.rule_id + ":" + std::string(finding.span.In(text));
  }
  return shown;
}

}  // namespace tactful::analyze
