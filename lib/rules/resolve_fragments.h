// The [fragments] table of a lexicon, each fragment expanded by the others. Thread-safety: free
// functions.
#pragma once

#include <string_view>

#include "rules/reader.h"
#include "rules/rule_spec.h"

namespace tactful::rules {

// Adds the fragments of `table` to `lexicon`, in whatever order they use each other. A fragment
// with a mistake, one in a circle and one that needs such a fragment become damaged; each mistake
// and circle is reported once.
void ResolveFragments(Reader& reader, const Node& table, std::string_view tag, Lexicon& lexicon);

}  // namespace tactful::rules
