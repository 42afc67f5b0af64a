// A pack made ready for matching: plain data in, compiled patterns out.
//
// Immutable after Compile and safe for concurrent use.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/pattern_language.h"
#include "match/pattern_table.h"
#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::analyze {

// Guards in the order in which they are asked. `quoted` has no patterns; the others index
// CompiledLanguage::guards.
enum class Guard : std::uint8_t { kQuoted, kReported, kQuestion, kCondition };
inline constexpr std::array<std::string_view, 4> kGuardNames = {"quoted", "reported", "question",
                                                                "condition"};

struct CompiledRule {
  const rules::RuleSpec* spec = nullptr;  // lives as long as the pack
  std::array<bool, kGuardNames.size()> guards{};
  std::array<std::vector<match::Pattern>, base::kPatternLanguageCount> leave;
  // Index into CompiledLanguage::repairs of each language; nullopt: nothing repairs it there.
  std::array<std::optional<std::size_t>, base::kPatternLanguageCount> repair;
};

struct CompiledRepair {
  std::string name;
  std::vector<match::Pattern> match;
  std::vector<match::Pattern> except;
};

struct CompiledLanguage {
  explicit CompiledLanguage(match::PatternTable flag_table) : flag(std::move(flag_table)) {}

  match::PatternTable flag;
  std::vector<std::uint32_t> rule_of_pattern;  // flag pattern to rule
  std::array<std::vector<match::Pattern>, kGuardNames.size()> guards;
  std::vector<CompiledRepair> repairs;
};

struct CompiledRules {
  std::vector<CompiledRule> rules;
  std::vector<CompiledLanguage> languages;  // one for each PatternLanguage
};

// `pack` must outlive the result. Patterns that don't compile match nothing: CheckPatterns reports them.
CompiledRules Compile(const rules::PackSpec& pack, std::size_t max_memory_bytes);

// Appends a diagnostic for every fragment and pattern that RE2 refuses or that matches nothing at all, once where
// it comes from a fragment.
void CheckPatterns(const rules::PackSpec& pack, std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::analyze
