#include "text/fold_changes.h"

#include <algorithm>

namespace tactful::text {
namespace {

using Side = Span Change::*;

// The position on `other` of the first byte of a range that begins at `begin`: behind removals
// there.
std::size_t MapBegin(const std::vector<Change>& changes, Side side, Side other,
                     std::size_t begin) noexcept {
  const auto next = std::upper_bound(
      changes.begin(), changes.end(), begin,
      [side](std::size_t pos, const Change& change) { return pos < (change.*side).begin; });
  if (next == changes.begin()) return begin;
  const Change& change = *(next - 1);
  if (begin < (change.*side).end) return (change.*other).begin;
  return (change.*other).end + (begin - (change.*side).end);
}

// The position on `other` behind the last byte of a range that ends at `end`: before removals
// there.
std::size_t MapEnd(const std::vector<Change>& changes, Side side, Side other,
                   std::size_t end) noexcept {
  const auto next = std::lower_bound(
      changes.begin(), changes.end(), end,
      [side](const Change& change, std::size_t pos) { return (change.*side).begin < pos; });
  if (next == changes.begin()) return end;
  const Change& change = *(next - 1);
  if (end <= (change.*side).end) return (change.*other).end;
  return (change.*other).end + (end - (change.*side).end);
}

Span Map(const std::vector<Change>& changes, Side side, Side other, Span range) noexcept {
  if (changes.empty()) return range;
  const std::size_t begin = MapBegin(changes, side, other, range.begin);
  if (range.empty()) return {begin, begin};
  return {begin, MapEnd(changes, side, other, range.end)};
}

}  // namespace

Span ChangeList::ToSource(Span target) const noexcept {
  return Map(changes_, &Change::target, &Change::source, target);
}

Span ChangeList::ToTarget(Span source) const noexcept {
  return Map(changes_, &Change::source, &Change::target, source);
}

}  // namespace tactful::text
