#include "analyze/prove.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "analyze/analyzer_rep.h"
#include "analyze/rewrite.h"
#include "analyze/rule_set_rep.h"
#include "analyze/variants.h"
#include "match/prepare.h"
#include "tactful/analyzer.h"
#include "tactful/proof.h"

namespace tactful {
namespace analyze {
namespace {

using base::PatternLanguage;

void Report(const rules::Location& at, std::string message, std::vector<Diagnostic>& diagnostics) {
  diagnostics.push_back({at.file, at.line, at.column, std::move(message)});
}

std::string Quote(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::vector<Span> SpansOf(const Analysis& analysis, std::string_view rule) {
  std::vector<Span> spans;
  for (const Finding& finding : analysis.findings) {
    if (finding.rule_id == rule) spans.push_back(finding.span);
  }
  return spans;
}

std::string Describe(const std::vector<Span>& spans, std::string_view text) {
  if (spans.empty()) return "nothing";
  std::string described;
  for (const Span span : spans) {
    if (!described.empty()) described += ", ";
    described += Quote(span.In(text));
  }
  return described;
}

void ProveExample(const Analyzer& analyzer, const rules::RuleSpec& rule,
                  const rules::Example& example, std::vector<Diagnostic>& diagnostics) {
  const Analysis analysis = analyzer.Analyze(example.text, {example.language});
  const std::vector<Span> found = SpansOf(analysis, rule.id);
  if (found == example.spans) return;
  Report(example.at,
         example.spans.empty()
             ? rule.id + " must leave this line alone but finds " + Describe(found, example.text) +
                   ": add a leave pattern or narrow the pattern"
             : rule.id + " must find " + Describe(example.spans, example.text) + " but finds " +
                   Describe(found, example.text) + ": correct the pattern or the [[ ]] marks",
         diagnostics);
}

// Whether `pattern` matches some flag example of its language at all.
bool MatchesAnExample(const rules::Pattern& pattern, PatternLanguage language,
                      const rules::RuleSpec& rule) {
  match::Prepared prepared;
  if (match::Prepare(pattern.expanded, language, prepared)) return false;
  const match::Pattern compiled(std::move(prepared));
  return std::any_of(
      rule.examples.begin(), rule.examples.end(), [&](const rules::Example& example) {
        if (example.spans.empty() || base::PatternLanguageOf(example.language) != language) {
          return false;
        }
        const std::string folded = text::Fold(example.text, match::FoldingOf(language));
        match::Match match;
        return compiled.Find(folded, 0, folded.size(), match);
      });
}

// What may stand in a slot, to see how a sentence reads with it.
std::vector<FilledSlot> SampleSlots(Language language) {
  switch (language) {
    case Language::kJapanese: return {{"item", "お荷物"}, {"time", "15時"}};
    case Language::kChineseHans: return {{"item", "包裹"}, {"time", "下午三点"}};
    case Language::kChineseHant: return {{"item", "包裹"}, {"time", "下午三點"}};
    case Language::kKorean: return {{"item", "택배"}, {"time", "오후 3시"}};
    default: return {{"item", "the parcel"}, {"time", "3 pm"}};
  }
}

void ProveSentence(const Analyzer& analyzer, Language language, const rules::Text& say,
                   std::vector<Diagnostic>& diagnostics) {
  for (const std::vector<FilledSlot>& slots : {std::vector<FilledSlot>{}, SampleSlots(language)}) {
    const std::string sentence = FillSlots(say.value, slots);
    const Analysis analysis = analyzer.Analyze(sentence, {language});
    if (analysis.findings.empty()) continue;
    const Finding& finding = analysis.findings.front();
    Report(say.at,
           "this sentence breaks " + finding.rule_id + " with " +
               Quote(finding.span.In(sentence)) + ": say it without",
           diagnostics);
    return;
  }
}

}  // namespace

ProvenCounts ProveExamples(const RuleSet& rules, std::vector<Diagnostic>& diagnostics) {
  ProvenCounts counts;
  const absl::StatusOr<Analyzer> analyzer = Analyzer::Create(rules);
  if (!analyzer.ok()) {
    diagnostics.push_back({"", 0, 0, std::string(analyzer.status().message())});
    return counts;
  }
  for (const rules::RuleSpec& rule : rules.rep().pack.rules) {
    for (const rules::Example& example : rule.examples) {
      ++counts.examples;
      ProveExample(*analyzer, rule, example, diagnostics);
    }
    for (const PatternLanguage language : base::kPatternLanguages) {
      for (const rules::Pattern& pattern : rule.patterns[base::IndexOf(language)].flag) {
        if (MatchesAnExample(pattern, language, rule)) continue;
        Report(pattern.at,
               "this pattern matches none of the rule's flag examples: add one that it finds, or "
               "take it out",
               diagnostics);
      }
    }
    for (const rules::Prose& prose : rule.prose) {
      for (const rules::Text& say : prose.say) {
        ++counts.sentences;
        ProveSentence(*analyzer, prose.language, say, diagnostics);
      }
    }
  }
  return counts;
}

namespace {

void ProveVariants(const Analyzer& analyzer, const rules::RuleSpec& rule,
                   const rules::Example& example, Proof& proof) {
  const RuleExample shown = {example.language, example.text, example.spans, example.at.line};
  for (const Variant& variant : BreedVariants(shown)) {
    ++proof.variants;
    const Analysis analysis = analyzer.Analyze(variant.text, {example.language});
    const std::vector<Span> found = SpansOf(analysis, rule.id);
    if (found == variant.spans) continue;
    Report(example.at,
           rule.id + " must find " + Describe(variant.spans, variant.text) + " with " +
               variant.name + " but finds " + Describe(found, variant.text) + " in " +
               Quote(variant.text),
           proof.failures);
  }
}

void ProveRewrite(const Analyzer& analyzer, const rules::RuleSpec& rule,
                  const rules::Example& example, Proof& proof) {
  ++proof.rewrites;
  const std::string rewritten = analyzer.Analyze(example.text, {example.language}).rewritten;
  const Analysis again = analyzer.Analyze(rewritten, {example.language});
  if (again.findings.empty()) return;
  Report(example.at,
         rule.id + ": the rewritten line " + Quote(rewritten) + " breaks " +
             again.findings.front().rule_id,
         proof.failures);
}

}  // namespace
}  // namespace analyze

Proof ProveRules(const RuleSet& rules) {
  Proof proof;
  const analyze::ProvenCounts counts = analyze::ProveExamples(rules, proof.failures);
  proof.examples = counts.examples;
  proof.rewrites = counts.sentences;
  if (const absl::StatusOr<Analyzer> analyzer = Analyzer::Create(rules); analyzer.ok()) {
    for (const rules::RuleSpec& rule : rules.rep().pack.rules) {
      for (const rules::Example& example : rule.examples) {
        if (example.spans.empty()) continue;
        analyze::ProveVariants(*analyzer, rule, example, proof);
        analyze::ProveRewrite(*analyzer, rule, example, proof);
      }
    }
  }
  std::stable_sort(proof.failures.begin(), proof.failures.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return std::tie(a.file, a.line) < std::tie(b.file, b.line);
                   });
  return proof;
}

}  // namespace tactful
