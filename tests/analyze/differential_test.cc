// Fast equals naive, on the built-in rules: all examples, all labelled lines and phrases, with and without a warm
// scratch, in any order, from several threads.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "analyze/compiled_rules.h"
#include "analyze/recognizer.h"
#include "analyze/rule_set_rep.h"
#include "fixture.h"
#include "labelled.h"

namespace tactful::analyze {
namespace {

std::vector<std::string> AllTexts() {
  std::vector<std::string> texts;
  for (const RuleInfo& rule : RuleSet::Builtin().rules()) {
    for (const RuleExample& example : rule.examples) texts.push_back(example.text);
  }
  for (const std::string language : kDataLanguages) {
    for (const LabelledLine& line : ReadLabelled(language)) texts.push_back(line.text);
    for (const std::string& phrase : ReadPhrases("phrases-" + language + ".tsv")) {
      texts.push_back(phrase);
    }
  }
  return texts;
}

std::string Show(const std::vector<Candidate>& candidates) {
  std::string shown;
  for (const Candidate& c : candidates) {
    shown += std::to_string(c.rule) + "@" + std::to_string(c.folded.begin) + "-" +
             std::to_string(c.folded.end) + " ";
  }
  return shown;
}

TEST(DifferentialTest, FastEqualsNaive) {
  const CompiledRules rules = Compile(RuleSet::Builtin().rep().pack, std::size_t{64} << 20);
  const PatternRecognizer fast(rules);
  const PatternRecognizer naive(rules, /*naive=*/true);
  Utterance utterance;
  std::size_t found = 0;
  for (const std::string& text : AllTexts()) {
    utterance.Reset(text, Language::kUnknown);
    for (const base::PatternLanguage language : base::kPatternLanguages) {
      // Every language's patterns, whether the text is in it or not.
      std::vector<Candidate> by_set;
      std::vector<Candidate> one_by_one;
      fast.Recognize(utterance, language, by_set);
      naive.Recognize(utterance, language, one_by_one);
      ASSERT_EQ(Show(by_set), Show(one_by_one)) << text;
      found += by_set.size();
    }
  }
  EXPECT_GT(found, 500u);
}

TEST(DifferentialTest, OrderAndThreadsChangeNothing) {
  std::vector<std::string> texts = AllTexts();
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  std::vector<std::string> expected;
  for (const std::string& text : texts) {
    const Analysis analysis = analyzer.Analyze(text);
    expected.push_back(analyze::Show(analysis, text) + "|" + analysis.rewritten);
  }
  std::vector<std::size_t> order(texts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::vector<std::thread> threads;
  std::vector<std::string> wrong(3);
  for (unsigned t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&, t, shuffled = order]() mutable {
      std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(t));
      Scratch scratch;
      Analysis analysis;
      for (const std::size_t i : shuffled) {
        analyzer.Analyze(texts[i], {}, scratch, analysis);
        if (analyze::Show(analysis, texts[i]) + "|" + analysis.rewritten != expected[i]) {
          wrong[t] = texts[i];
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& text : wrong) EXPECT_EQ(text, "");
}

}  // namespace
}  // namespace tactful::analyze
