// Rule and lexicon files to plain data.
//
// Thread-safety: free functions without state. No I/O.
#pragma once

#include <span>
#include <vector>

#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

// Reads every source and appends each mistake to `diagnostics`: TOML errors, unknown keys (with the
// nearest known one), wrong types, unknown severities, guards, languages and fragments, circular
// fragments, unbalanced
// [[ ]] marks, an id that is not the file's name, an id used twice, slots outside brackets.
// What could be read is returned, rules sorted by id, also when there were mistakes.
//
// `base` may be null; its lexicons are known to the new files, whose own entries win over them, and
// its rules are kept unless a new one has the same id. A base rule keeps the patterns it was
// expanded to.
PackSpec ParsePack(std::span<const RuleSource> sources, const PackSpec* base,
                   std::vector<Diagnostic>& diagnostics);

}  // namespace tactful::rules
