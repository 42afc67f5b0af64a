// An outside program: what somebody who installed the library would write first.
#include <tactful/tactful.h>
#include <cstdio>

int main() {
  const auto analyzer = tactful::Analyzer::Create(tactful::RuleSet::Builtin());
  if (!analyzer.ok()) return 2;
  const tactful::Analysis analysis = analyzer->Analyze("Sorry, I don't know.");
  std::printf("%s %zu rules, %zu findings\n", TACTFUL_VERSION,
              tactful::RuleSet::Builtin().rules().size(), analysis.findings.size());
  return tactful::Tokenize("one two").size() == 3 ? 0 : 1;
}
