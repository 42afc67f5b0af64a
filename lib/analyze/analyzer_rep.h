// What stands behind the handles Analyzer and Scratch.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyze/compiled_rules.h"
#include "analyze/recognizer.h"
#include "analyze/rule_set_rep.h"
#include "analyze/utterance.h"
#include "tactful/analyzer.h"

namespace tactful {

struct Analyzer::Rep {
  Rep(const RuleSet& rule_set, const AnalyzerOptions& chosen)
      : options(chosen),
        source(rule_set),
        rules(analyze::Compile(source.rep().pack, chosen.max_memory_bytes)) {}

  AnalyzerOptions options;
  RuleSet source;  // keeps alive what `rules` points into
  analyze::CompiledRules rules;
  std::vector<std::unique_ptr<const analyze::Recognizer>> recognizers;
};

struct Scratch::Rep {
  analyze::Utterance utterance;
  std::vector<analyze::Candidate> candidates;
  std::string context;
};

}  // namespace tactful
