// Where a changed copy of a text differs from its source, and positions from either to the other.
//
// Only places where positions shift are kept; what lies between them has the same length on both
// sides.
// 1. Changes are in rising order on both sides and don't overlap.
// 2. Every change takes at least one source byte. A removal gives none on the target side.
// Thread-safety: one thread at a time. Positions: bytes of source and target, as the names say.
#pragma once

#include <cstddef>
#include <vector>

#include "tactful/span.h"

namespace tactful::text {

struct Change {
  Span source;
  Span target;
};

class ChangeList {
 public:
  void Clear() noexcept { changes_.clear(); }
  bool empty() const noexcept { return changes_.empty(); }
  std::size_t size() const noexcept { return changes_.size(); }
  const std::vector<Change>& all() const noexcept { return changes_; }

  // REQUIRES: behind all others.
  void Add(Change change) { changes_.push_back(change); }
  void Remove(Span source, std::size_t target) { Add({source, {target, target}}); }
  // Forgets all but the first `size`.
  void Truncate(std::size_t size) { changes_.resize(size); }

  // The smallest range of the other side that holds all that this range came from or became. A part
  // of a change stands for the whole; removals beside the range stay outside; empty stays empty.
  // Cost: logarithmic.
  Span ToSource(Span target) const noexcept;
  Span ToTarget(Span source) const noexcept;

 private:
  std::vector<Change> changes_;
};

}  // namespace tactful::text
