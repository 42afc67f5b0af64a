// The built-in pack: whole, proven, and as good on the labelled lines as it is promised to be.
#include <gtest/gtest.h>

#include <string>

#include "analyze/embedded_rules.h"
#include "fixture.h"
#include "labelled.h"
#include "tactful/proof.h"

namespace tactful::analyze {
namespace {

TEST(BuiltinRulesTest, LoadWithoutAMistakeInEveryLanguage) {
  std::vector<RuleSource> sources;
  for (const EmbeddedFile& file : EmbeddedRules()) {
    sources.push_back({std::string(file.name), std::string(file.text)});
  }
  std::vector<Diagnostic> diagnostics;
  const auto rules = RuleSet::Parse(sources, {.every_language = true}, &diagnostics);
  for (const Diagnostic& d : diagnostics) {
    ADD_FAILURE() << d.file << ":" << d.line << ":" << d.column << ": " << d.message;
  }
  ASSERT_TRUE(rules.ok());
  EXPECT_GE(rules->rules().size(), 12u);
}

TEST(BuiltinRulesTest, TheProofHolds) {
  const Proof proof = ProveRules(RuleSet::Builtin());
  for (const Diagnostic& d : proof.failures) {
    ADD_FAILURE() << d.file << ":" << d.line << ": " << d.message;
  }
  EXPECT_GT(proof.examples, 12u * 5u * 14u);
  EXPECT_GT(proof.variants, proof.examples);
}

TEST(BuiltinRulesTest, EveryRuleHasEnoughExamples) {
  for (const RuleInfo& rule : RuleSet::Builtin().rules()) {
    for (const char* tag : {"en", "ja", "zh", "ko"}) {
      std::size_t flags = 0;
      std::size_t leaves = 0;
      for (const RuleExample& example : rule.examples) {
        if (LanguageTag(example.language).substr(0, 2) != tag) continue;
        ++(example.leaves() ? leaves : flags);
      }
      EXPECT_GE(flags, 8u) << rule.id << " " << tag;
      EXPECT_GE(leaves, 6u) << rule.id << " " << tag;
    }
  }
}

// The table of the training material: each wording is found, with reason and rewrite.
TEST(BuiltinRulesTest, TheTableOfDontSay) {
  const std::pair<const char*, const char*> rows[] = {
      {"知りません…", "i-dont-know"},
      {"気にしない…", "i-dont-care"},
      {"気になりません…", "dont-bother-me"},
      {"私はあなたが好きではありません…", "i-dont-like-you"},
      {"私たちはここであなたの種類が好きではありません…", "i-dont-like-you"},
      {"私はそれをすべて知っています…", "you-know-nothing"},
      {"あなたは何も知りません…", "you-know-nothing"},
      {"戻ってこないで…", "dont-come-back"},
      {"私は正しいです、そしてあなたは間違っています…", "you-are-wrong"},
      {"急いで…", "hurry-up-or-wait"},
      {"待って…", "hurry-up-or-wait"},
      {"I don't know...", "i-dont-know"},
      {"I don't care...", "i-dont-care"},
      {"Don't bother me...", "dont-bother-me"},
      {"I don't like you...", "i-dont-like-you"},
      {"We don't like your kind here...", "i-dont-like-you"},
      {"I know all that...", "you-know-nothing"},
      {"You know nothing...", "you-know-nothing"},
      {"Don't come back...", "dont-come-back"},
      {"I'm right and you're wrong...", "you-are-wrong"},
      {"Hurry up...", "hurry-up-or-wait"},
      {"Wait...", "hurry-up-or-wait"},
      {"不知道…", "i-dont-know"},
      {"我不在乎…", "i-dont-care"},
      {"别烦我…", "dont-bother-me"},
      {"我不喜欢你…", "i-dont-like-you"},
      {"我们这里不欢迎你这种人…", "i-dont-like-you"},
      {"这些我都知道…", "you-know-nothing"},
      {"你什么都不懂…", "you-know-nothing"},
      {"别再来了…", "dont-come-back"},
      {"我是对的，你错了…", "you-are-wrong"},
      {"快点…", "hurry-up-or-wait"},
      {"等着…", "hurry-up-or-wait"},
      {"別煩我…", "dont-bother-me"},
      {"我不喜歡你…", "i-dont-like-you"},
      {"這些我都知道…", "you-know-nothing"},
      {"別再來了…", "dont-come-back"},
      {"我是對的，你錯了…", "you-are-wrong"},
      {"모르겠습니다…", "i-dont-know"},
      {"상관없어요…", "i-dont-care"},
      {"귀찮게 하지 마세요…", "dont-bother-me"},
      {"저는 당신이 싫어요…", "i-dont-like-you"},
      {"여기서는 당신 같은 사람 안 좋아해요…", "i-dont-like-you"},
      {"그건 다 알고 있어요…", "you-know-nothing"},
      {"아무것도 모르시잖아요…", "you-know-nothing"},
      {"다시는 오지 마세요…", "dont-come-back"},
      {"제가 맞고 고객님이 틀렸어요…", "you-are-wrong"},
      {"빨리 하세요…", "hurry-up-or-wait"},
      {"기다려요…", "hurry-up-or-wait"},
  };
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  for (const auto& [text, rule] : rows) {
    const Analysis analysis = analyzer.Analyze(text);
    const auto found = std::find_if(analysis.findings.begin(), analysis.findings.end(),
                                    [&](const Finding& f) { return f.rule_id == rule; });
    if (found == analysis.findings.end()) {
      ADD_FAILURE() << rule << " is not found in " << text << "; found: " << Show(analysis, text);
      continue;
    }
    EXPECT_FALSE(found->advice.empty()) << text;
    EXPECT_TRUE(found->rewrite && !found->rewrite->text.empty()) << text;
  }
}

// Every labelled line, its rewrites applied, breaks no rule.
TEST(BuiltinRulesTest, RewrittenLinesAreClean) {
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  std::size_t rewritten = 0;
  for (const std::string language : kDataLanguages) {
    for (const LabelledLine& line : ReadLabelled(language)) {
      const Analysis analysis = analyzer.Analyze(line.text, {line.language});
      if (analysis.findings.empty()) continue;
      ++rewritten;
      const Analysis again = analyzer.Analyze(analysis.rewritten, {line.language});
      EXPECT_EQ(Show(again, analysis.rewritten), "") << line.id << ": " << analysis.rewritten;
    }
  }
  EXPECT_GT(rewritten, 300u);
}

TEST(BuiltinRulesTest, PlainLinesAreLeftAlone) {
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  for (const std::string language : kDataLanguages) {
    std::size_t flagged = 0;
    for (const std::string& text : ReadPhrases("plain-" + language + ".tsv")) {
      if (!analyzer.Analyze(text).findings.empty()) ++flagged;
    }
    EXPECT_LE(flagged, 1u) << language;
  }
}

}  // namespace
}  // namespace tactful::analyze
