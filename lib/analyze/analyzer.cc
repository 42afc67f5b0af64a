#include "tactful/analyzer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "analyze/analyzer_rep.h"
#include "analyze/guard.h"
#include "analyze/repair.h"
#include "analyze/report.h"
#include "analyze/resolve.h"
#include "analyze/rule_set_rep.h"
#include "base/absl_adapt.h"
#include "base/utf8.h"

namespace tactful {
namespace {

using analyze::Candidate;
using analyze::Verdict;

// Rewriting may take away what held another finding back (an offer, say); so many times is looked again.
constexpr int kMaxRewriteRounds = 4;

// One pass over `typed`: findings appended, and whether any candidate was dropped by what stands around it.
bool FindAll(const Analyzer::Rep& rep, std::string_view typed, const AnalyzeOptions& options,
             Scratch::Rep& scratch, std::vector<Finding>& findings) {
  analyze::Utterance& utterance = scratch.utterance;
  utterance.Reset(typed, options.hint);
  scratch.candidates.clear();
  for (const base::PatternLanguage language : base::kPatternLanguages) {
    if (!utterance.Holds(language)) continue;
    for (const auto& recognizer : rep.recognizers) {
      recognizer->Recognize(utterance, language, scratch.candidates);
    }
  }
  if (scratch.candidates.empty()) return false;
  analyze::ApplyGuards(rep.rules, utterance, scratch.candidates, scratch.context);
  analyze::ApplyRepairs(rep.rules, utterance, scratch.candidates);
  analyze::Report(rep.rules, utterance, options, analyze::Resolve(utterance, scratch.candidates),
                  findings);
  return std::any_of(scratch.candidates.begin(), scratch.candidates.end(),
                     [](const Candidate& c) { return c.verdict != Verdict::kKept; });
}

std::string RewriteAll(const Analyzer::Rep& rep, std::string_view typed,
                       const AnalyzeOptions& options, bool look_again, Scratch::Rep& scratch,
                       const std::vector<Finding>& findings) {
  std::string rewritten = ApplyRewrites(typed, findings);
  for (int round = 1; look_again && round < kMaxRewriteRounds; ++round) {
    std::vector<Finding> more;
    look_again = FindAll(rep, rewritten, options, scratch, more);
    if (more.empty()) break;
    rewritten = ApplyRewrites(rewritten, more);
  }
  return rewritten;
}

void AnalyzeWith(const Analyzer::Rep& rep, std::string_view utterance,
                 const AnalyzeOptions& options, Scratch::Rep& scratch, Analysis& analysis) {
  std::string_view typed = utterance;
  if (typed.size() > rep.options.max_utterance_bytes) {
    typed = typed.substr(0, base::FloorToEdge(typed, rep.options.max_utterance_bytes));
    analysis.complete = false;
  }
  const bool dropped = FindAll(rep, typed, options, scratch, analysis.findings);
  analysis.language = scratch.utterance.detection().primary;
  if (analysis.findings.empty()) return;
  analysis.rewritten = RewriteAll(rep, typed, options, dropped, scratch, analysis.findings);
  analysis.rewritten += utterance.substr(typed.size());
}

}  // namespace

Scratch::Scratch() : rep_(std::make_unique<Rep>()) {}
Scratch::~Scratch() = default;
Scratch::Scratch(Scratch&&) noexcept = default;
Scratch& Scratch::operator=(Scratch&&) noexcept = default;

Analyzer::Analyzer(std::shared_ptr<const Rep> rep) noexcept : rep_(std::move(rep)) {}

absl::StatusOr<Analyzer> Analyzer::Create(const RuleSet& rules, const AnalyzerOptions& options) {
  if (options.max_utterance_bytes < 16) {
    return absl::InvalidArgumentError("max_utterance_bytes must be at least 16");
  }
  if (options.max_memory_bytes < 1) {
    return absl::InvalidArgumentError("max_memory_bytes must be at least 1");
  }
  std::vector<Diagnostic> problems;
  if (!rules.rep().patterns_checked) analyze::CheckPatterns(rules.rep().pack, problems);
  if (!problems.empty()) {
    const Diagnostic& first = problems.front();
    return absl::InvalidArgumentError(base::ToAbsl(first.file + ":" + std::to_string(first.line) +
                                                   ": " + first.message));
  }
  auto rep = std::make_shared<Rep>(rules, options);
  if (!options.build_on_first_use) {
    for (const analyze::CompiledLanguage& language : rep->rules.languages) language.flag.Build();
  }
  rep->recognizers.push_back(std::make_unique<analyze::PatternRecognizer>(rep->rules));
  return Analyzer(std::move(rep));
}

Analysis Analyzer::Analyze(std::string_view utterance,
                           const AnalyzeOptions& options) const noexcept {
  Analysis analysis;
  try {
    Scratch scratch;
    Analyze(utterance, options, scratch, analysis);
  } catch (...) {  // no memory for the buffers
    analysis.complete = false;
  }
  return analysis;
}

void Analyzer::Analyze(std::string_view utterance, const AnalyzeOptions& options, Scratch& scratch,
                       Analysis& analysis) const noexcept {
  analysis.language = Language::kUnknown;
  analysis.complete = true;
  analysis.findings.clear();
  analysis.rewritten.clear();
  try {
    AnalyzeWith(*rep_, utterance, options, scratch.rep(), analysis);
  } catch (...) {  // memory ran out: what was found so far stands
    analysis.complete = false;
  }
}

}  // namespace tactful
