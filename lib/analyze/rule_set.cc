#include "tactful/rule_set.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "absl/status/status.h"
#include "analyze/compiled_rules.h"
#include "analyze/embedded_rules.h"
#include "analyze/prove.h"
#include "analyze/rule_set_rep.h"
#include "base/absl_adapt.h"
#include "rules/check.h"
#include "rules/parse.h"

namespace tactful {
namespace {

void SortByPlace(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
                   });
}

RuleSet MakeSet(rules::PackSpec pack, bool patterns_checked) {
  auto rep = std::make_shared<RuleSet::Rep>();
  rep->infos = analyze::MakeInfos(pack);
  rep->pack = std::move(pack);
  rep->patterns_checked = patterns_checked;
  return RuleSet(std::move(rep));
}

}  // namespace

RuleSet::RuleSet(std::shared_ptr<const Rep> rep) noexcept : rep_(std::move(rep)) {}

const RuleSet& RuleSet::Builtin() {
  // Never destroyed: analyzers of other static objects may still use it at exit.
  static const RuleSet* const kBuiltin = [] {
    std::vector<RuleSource> sources;
    for (const analyze::EmbeddedFile& file : analyze::EmbeddedRules()) {
      sources.push_back({std::string(file.name), std::string(file.text)});
    }
    // The tests prove the pack that is built in, so nothing is left to be found wrong here.
    std::vector<Diagnostic> none;
    return new RuleSet(MakeSet(rules::ParsePack(sources, nullptr, none), true));
  }();
  return *kBuiltin;
}

absl::StatusOr<RuleSet> RuleSet::Parse(std::span<const RuleSource> sources,
                                       const ParseOptions& options,
                                       std::vector<Diagnostic>* diagnostics) {
  std::vector<Diagnostic> problems;
  const rules::PackSpec* base = options.base == nullptr ? nullptr : &options.base->rep().pack;
  rules::PackSpec pack = rules::ParsePack(sources, base, problems);
  rules::CheckPack(pack, options.every_language, problems);
  analyze::CheckPatterns(pack, problems);
  RuleSet set = MakeSet(std::move(pack), problems.empty());
  // Examples say little about a pack whose files are wrong.
  if (problems.empty() && options.prove) analyze::ProveExamples(set, problems);
  if (problems.empty()) return set;
  SortByPlace(problems);
  const std::string count = std::to_string(problems.size());
  if (diagnostics != nullptr) {
    diagnostics->insert(diagnostics->end(), problems.begin(), problems.end());
  }
  return absl::InvalidArgumentError(base::ToAbsl(
      count + (problems.size() == 1 ? " mistake" : " mistakes") + " in the rules"));
}

std::span<const RuleInfo> RuleSet::rules() const noexcept { return rep_->infos; }

const RuleInfo* RuleSet::Find(std::string_view id) const noexcept {
  const auto found = std::lower_bound(
      rep_->infos.begin(), rep_->infos.end(), id,
      [](const RuleInfo& info, std::string_view wanted) { return info.id < wanted; });
  return found != rep_->infos.end() && found->id == id ? &*found : nullptr;
}

}  // namespace tactful
