// Loading: the built-in rules to a ready analyzer, and the first utterance after it.
#include <benchmark/benchmark.h>

#include "tactful/tactful.h"

namespace tactful::bench {
namespace {

void CreateAnalyzer(benchmark::State& state) {
  const RuleSet& rules = RuleSet::Builtin();
  for (auto _ : state) {
    auto analyzer = Analyzer::Create(rules);
    benchmark::DoNotOptimize(analyzer);
  }
}
BENCHMARK(CreateAnalyzer)->Name("load/analyzer")->Unit(benchmark::kMillisecond);

void FirstUtterance(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
    state.ResumeTiming();
    benchmark::DoNotOptimize(analyzer.Analyze("Sorry, I don't know when the parcel leaves."));
  }
}
BENCHMARK(FirstUtterance)->Name("load/first-utterance")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace tactful::bench
