// One utterance: clean and flagged, short and long, in each language. The number of findings is checked before anything is
// timed.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>

#include "tactful/tactful.h"
#include "utterances.h"

namespace tactful::bench {
namespace {

const Analyzer& BuiltinAnalyzer() {
  static const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  return analyzer;
}

void Check(std::span<const std::string_view> texts, std::size_t findings_each) {
  for (const std::string_view text : texts) {
    const std::size_t found = BuiltinAnalyzer().Analyze(text).findings.size();
    if (found == findings_each) continue;
    std::fprintf(stderr, "bench: %zu findings instead of %zu in: %s\n", found, findings_each,
                 std::string(text).c_str());
    std::exit(1);
  }
}

void AnalyzeAll(benchmark::State& state, std::span<const std::string_view> texts) {
  Scratch scratch;
  Analysis analysis;
  std::size_t bytes = 0;
  for (const std::string_view text : texts) {
    bytes += text.size();
    BuiltinAnalyzer().Analyze(text, {}, scratch, analysis);
  }
  std::size_t next = 0;
  for (auto _ : state) {
    BuiltinAnalyzer().Analyze(texts[next], {}, scratch, analysis);
    benchmark::DoNotOptimize(analysis);
    next = next + 1 < texts.size() ? next + 1 : 0;
  }
  state.SetItemsProcessed(state.iterations());
  state.counters["bytes"] = static_cast<double>(bytes) / static_cast<double>(texts.size());
}

const int kRegistered = [] {
  for (const Utterances& set : kUtterances) {
    for (const Length length : {k60, k200}) {
      const std::string suffix = std::string(set.language) + (length == k60 ? "/60" : "/200");
      Check(set.clean[length], 0);
      Check(set.flagged[length], 1);
      benchmark::RegisterBenchmark(
          ("clean/" + suffix).c_str(),
          [&set, length](benchmark::State& state) { AnalyzeAll(state, set.clean[length]); });
      benchmark::RegisterBenchmark(
          ("flagged/" + suffix).c_str(),
          [&set, length](benchmark::State& state) { AnalyzeAll(state, set.flagged[length]); });
    }
  }
  return 0;
}();

}  // namespace
}  // namespace tactful::bench
