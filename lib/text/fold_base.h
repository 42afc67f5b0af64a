// The base fold as a whole, with its buffers: what FoldedText is made of, open to tests.
//
// Thread-safety: one thread at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tactful/span.h"
#include "text/fold_changes.h"
#include "text/fold_normalize.h"

namespace tactful::text {

class BaseFold {
 public:
  // kAlwaysFull is for tests: it must give what kShortCuts gives.
  enum class Effort : std::uint8_t { kShortCuts, kAlwaysFull };

  // Returns the folded text, `typed` itself if there is nothing to fold. Valid until the next Run.
  std::string_view Run(std::string_view typed, Effort effort = Effort::kShortCuts);

  // Ranges of the text last folded; see FoldedText.
  Span ToTyped(Span folded) const noexcept {
    return to_normalized_.ToSource(to_folded_.ToSource(folded));
  }
  Span ToFolded(Span typed) const noexcept {
    return to_folded_.ToTarget(to_normalized_.ToTarget(typed));
  }

 private:
  Normalizer normalizer_;
  std::string normalized_;
  std::string folded_;
  ChangeList to_normalized_;  // typed to normalized
  ChangeList to_folded_;      // normalized to folded
};

}  // namespace tactful::text
