// The pass that joins overlapping candidates of one rule and orders what is left.
#pragma once

#include <vector>

#include "analyze/candidate.h"
#include "analyze/utterance.h"

namespace tactful::analyze {

// A candidate that is reported, in typed bytes. Positions of all languages are comparable here.
struct Resolved {
  Candidate candidate;  // the longest of those that were joined
  Span typed;           // covers all of them
};

// Candidates that are kept, overlapping ones of one rule joined into one, sorted by typed range and rule. Different
// rules may overlap.
std::vector<Resolved> Resolve(const Utterance& utterance, const std::vector<Candidate>& candidates);

}  // namespace tactful::analyze
