// Findings against labels: how many are right, wrong and missing.
//
// A (text, rule) pair is the unit: a rule that is found twice in one text counts once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/labelled_lines.h"
#include "cli/session.h"
#include "tactful/language.h"

namespace tactful::cli {

// `part` of `whole`; nullopt when there is no whole.
std::optional<double> Share(std::size_t part, std::size_t whole);

struct Counts {
  std::size_t true_positives = 0;
  std::size_t false_positives = 0;
  std::size_t false_negatives = 0;
  std::size_t spans = 0;     // right findings whose label says where
  std::size_t overlaps = 0;  // those that overlap it

  std::optional<double> Precision() const;
  std::optional<double> Recall() const;
  std::optional<double> F1() const;
  void Add(const Counts& other);
};

// Of phrase banks, whose lines are ordered by frequency.
struct PhraseCounts {
  std::size_t flags = 0;
  std::size_t found = 0;
  std::size_t first_flags = 0;  // among the first kFirst of each rule in each file
  std::size_t first_found = 0;
  std::size_t leaves = 0;
  std::size_t flagged_leaves = 0;  // leave lines in which any rule was found

  static constexpr std::size_t kFirst = 20;
  void Add(const PhraseCounts& other);
};

struct Mistake {
  bool missed = false;  // else a false alarm
  std::string file;
  std::size_t line = 0;
  std::string rule;
  std::string part;  // what the label or the finding points at; may be empty
  std::string text;
};

// Rule id and language; ordered as printed.
using RuleInLanguage = std::pair<std::string, Language>;

struct Evaluation {
  std::map<RuleInLanguage, Counts> counts;
  std::map<RuleInLanguage, PhraseCounts> phrases;
  std::map<std::string, std::size_t> labels_not_loaded;  // rule id to number of labels left out
  std::vector<Mistake> mistakes;                         // in the order of the input
  std::size_t lines = 0;

  std::map<Language, Counts> ByLanguage() const;
  std::map<Language, PhraseCounts> PhrasesByLanguage() const;
};

enum class Split : std::uint8_t { kAll, kOdd, kEven };

class Evaluator {
 public:
  Evaluator(Session& session, Split split) : session_(session), split_(split) {}

  // Complains and returns false when the split needs a number that the id doesn't have.
  bool Take(const LabelledLine& line);
  const Evaluation& evaluation() const { return evaluation_; }

 private:
  void TakeUtterance(const LabelledLine& line);
  void TakePhrase(const LabelledLine& line);
  // Labels of rules that are reported; the others are counted or filtered out.
  std::vector<std::string> UsableLabels(const LabelledLine& line);
  void NoteMistake(const LabelledLine& line, const std::string& rule, const Analysis* analysis);

  Session& session_;
  Split split_;
  Evaluation evaluation_;
  std::map<std::pair<std::string, std::string>, std::size_t>
      ranks_;  // (file, rule): flag lines so far
};

}  // namespace tactful::cli
