// A folded copy of a text with the way back to the text as typed.
//
// Folding makes spellings equal that mean the same to a reader (docs/rule-format.md lists what it
// does). It is done once per utterance into buffers that are reused. Text that needs no fold is not
// copied.
//
// Two forms with the same byte length as the base fold are made only when asked for, so one map of
// positions serves all three: Japanese (katakana to hiragana, small vowels to large) and Chinese
// (Traditional to Simplified).
//
// Positions: typed = UTF-8 bytes of the caller's text; folded = bytes of base(), and of For(any).
// A part of an expansion maps to the whole typed character: begin rounds down, end rounds up.
// Thread-safety: one thread at a time. Lifetime: the typed text must outlive the use of this
// object.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "tactful/span.h"

namespace tactful::text {

enum class Folding : std::uint8_t { kBase, kJapanese, kChinese };

class FoldedText {
 public:
  FoldedText();
  ~FoldedText();
  FoldedText(FoldedText&&) noexcept;
  FoldedText& operator=(FoldedText&&) noexcept;

  // Folds `typed`, any bytes. Allocates nothing once the buffers are warm. Time is linear.
  void Assign(std::string_view typed);

  std::string_view typed() const noexcept;
  // Well-formed UTF-8. Is typed() itself when nothing had to be folded. Valid until the next
  // Assign.
  std::string_view base() const noexcept;
  // base() in the given form; same length. Valid until the next Assign.
  std::string_view For(Folding folding);

  // True when base() is typed(): positions are equal.
  bool is_identity() const noexcept;

  // The smallest typed range that holds everything `folded` came from; ends are edges of typed
  // characters. Removed characters beside it stay outside. An empty range maps to an empty one.
  // REQUIRES: folded.end <= base().size(). Cost: logarithmic in the number of changes.
  Span ToTyped(Span folded) const noexcept;

  // The smallest folded range that holds everything `typed` became (empty where it was removed).
  // REQUIRES: typed.end <= typed().size(). Cost: as above.
  Span ToFolded(Span typed) const noexcept;

 private:
  struct Rep;
  std::unique_ptr<Rep> rep_;
};

// The folded form of a short text, for patterns and tests.
std::string Fold(std::string_view text, Folding folding);

}  // namespace tactful::text
