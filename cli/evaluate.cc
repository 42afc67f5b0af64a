#include "cli/evaluate.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"

namespace tactful::cli {
namespace {

constexpr char kPlainRule[] = "-";

std::set<std::string> RulesFound(const Analysis& analysis) {
  std::set<std::string> rules;
  for (const Finding& finding : analysis.findings) rules.insert(finding.rule_id);
  return rules;
}

// Whether the number at the end of `id` is odd; nullopt when it ends in none.
std::optional<bool> IsOdd(std::string_view id) {
  if (id.empty() || id.back() < '0' || id.back() > '9') return std::nullopt;
  return (id.back() - '0') % 2 == 1;
}

// Counts whether the findings of `rule` overlap what the label points at.
void CompareSpans(const LabelledLine& line, const std::string& rule, const Analysis& analysis,
                  Counts& counts) {
  const auto label = line.spans.find(rule);
  if (label == line.spans.end() || label->second.empty()) return;
  ++counts.spans;
  // The label is a part of the text, not a place: any place where it stands will do.
  for (std::size_t at = line.text.find(label->second); at != std::string::npos;
       at = line.text.find(label->second, at + 1)) {
    const Span place = {at, at + label->second.size()};
    for (const Finding& finding : analysis.findings) {
      if (finding.rule_id == rule && finding.span.Overlaps(place)) {
        ++counts.overlaps;
        return;
      }
    }
  }
}

}  // namespace

std::optional<double> Share(std::size_t part, std::size_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> Counts::Precision() const {
  return Share(true_positives, true_positives + false_positives);
}

std::optional<double> Counts::Recall() const {
  return Share(true_positives, true_positives + false_negatives);
}

std::optional<double> Counts::F1() const {
  return Share(2 * true_positives, 2 * true_positives + false_positives + false_negatives);
}

void Counts::Add(const Counts& other) {
  true_positives += other.true_positives;
  false_positives += other.false_positives;
  false_negatives += other.false_negatives;
  spans += other.spans;
  overlaps += other.overlaps;
}

void PhraseCounts::Add(const PhraseCounts& other) {
  flags += other.flags;
  found += other.found;
  first_flags += other.first_flags;
  first_found += other.first_found;
  leaves += other.leaves;
  flagged_leaves += other.flagged_leaves;
}

std::map<Language, Counts> Evaluation::ByLanguage() const {
  std::map<Language, Counts> totals;
  for (const auto& [key, value] : counts) totals[key.second].Add(value);
  return totals;
}

std::map<Language, PhraseCounts> Evaluation::PhrasesByLanguage() const {
  std::map<Language, PhraseCounts> totals;
  for (const auto& [key, value] : phrases) totals[key.second].Add(value);
  return totals;
}

bool Evaluator::Take(const LabelledLine& line) {
  const bool is_phrase = line.kind != LabelledLine::Kind::kUtterance;
  if (is_phrase && line.kind == LabelledLine::Kind::kFlagPhrase) {
    for (const std::string& rule : line.labels) ++ranks_[{line.file, rule}];
  }
  if (split_ != Split::kAll) {
    // A line of a phrase bank has no id; its number stands in.
    const std::optional<bool> odd =
        is_phrase ? std::optional<bool>(line.line % 2 == 1) : IsOdd(line.id);
    if (!odd) {
      Complain(line.file + ":" + std::to_string(line.line) +
               ": --split needs an \"id\" that ends in a number");
      return false;
    }
    if (*odd != (split_ == Split::kOdd)) return true;
  }
  ++evaluation_.lines;
  if (is_phrase) {
    TakePhrase(line);
  } else {
    TakeUtterance(line);
  }
  return true;
}

std::vector<std::string> Evaluator::UsableLabels(const LabelledLine& line) {
  std::vector<std::string> usable;
  for (const std::string& label : line.labels) {
    if (session_.Reports(label)) {
      usable.push_back(label);
    } else if (session_.rules().Find(label) == nullptr) {
      ++evaluation_.labels_not_loaded[label];
    }
  }
  return usable;
}

void Evaluator::TakeUtterance(const LabelledLine& line) {
  const std::vector<std::string> labels = UsableLabels(line);
  const Analysis& analysis = session_.Analyze(line.text, {line.language, Language::kUnknown});
  const Language language = line.language == Language::kUnknown ? analysis.language : line.language;
  const std::set<std::string> expected(labels.begin(), labels.end());
  const std::set<std::string> found = RulesFound(analysis);
  for (const std::string& rule : expected) {
    Counts& counts = evaluation_.counts[{rule, language}];
    if (found.contains(rule)) {
      ++counts.true_positives;
      CompareSpans(line, rule, analysis, counts);
    } else {
      ++counts.false_negatives;
      NoteMistake(line, rule, nullptr);
    }
  }
  for (const std::string& rule : found) {
    if (expected.contains(rule)) continue;
    ++evaluation_.counts[{rule, language}].false_positives;
    NoteMistake(line, rule, &analysis);
  }
}

void Evaluator::TakePhrase(const LabelledLine& line) {
  const std::vector<std::string> labels = UsableLabels(line);
  if (labels.empty() && !line.labels.empty()) return;  // about rules that are not evaluated
  const Analysis& analysis = session_.Analyze(line.text, {line.language, Language::kUnknown});
  const std::set<std::string> found = RulesFound(analysis);
  if (line.kind == LabelledLine::Kind::kLeavePhrase) {
    PhraseCounts& phrases =
        evaluation_.phrases[{labels.empty() ? kPlainRule : labels.front(), line.language}];
    ++phrases.leaves;
    if (!found.empty()) ++phrases.flagged_leaves;
    for (const std::string& rule : found) {
      ++evaluation_.counts[{rule, line.language}].false_positives;
      NoteMistake(line, rule, &analysis);
    }
    return;
  }
  for (const std::string& rule : labels) {
    const bool right = found.contains(rule);
    const bool first = ranks_[{line.file, rule}] <= PhraseCounts::kFirst;
    PhraseCounts& phrases = evaluation_.phrases[{rule, line.language}];
    Counts& counts = evaluation_.counts[{rule, line.language}];
    ++phrases.flags;
    if (right) ++phrases.found;
    if (first) ++phrases.first_flags;
    if (first && right) ++phrases.first_found;
    ++(right ? counts.true_positives : counts.false_negatives);
    if (!right) NoteMistake(line, rule, nullptr);
  }
}

// `analysis` for a false alarm, null for a miss.
void Evaluator::NoteMistake(const LabelledLine& line, const std::string& rule,
                            const Analysis* analysis) {
  Mistake mistake = {analysis == nullptr, line.file, line.line, rule, {}, line.text};
  if (analysis == nullptr) {
    const auto label = line.spans.find(rule);
    if (label != line.spans.end()) mistake.part = label->second;
  } else {
    const auto finding =
        std::find_if(analysis->findings.begin(), analysis->findings.end(),
                     [&rule](const Finding& candidate) { return candidate.rule_id == rule; });
    if (finding != analysis->findings.end()) mistake.part = finding->span.In(line.text);
  }
  evaluation_.mistakes.push_back(std::move(mistake));
}

}  // namespace tactful::cli
