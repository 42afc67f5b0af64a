// Normalization of characters that fuse with each other: a letter and its accents, half-width kana
// and its voice mark, the letters of a decomposed Hangul syllable.
//
// Thread-safety: one thread at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold_changes.h"

namespace tactful::text {

// True for what NFKC_Casefold removes: zero width, variation selectors, soft hyphens.
bool IsInvisible(char32_t c);

// True if `c` is independent of `previous`, the visible character before it (0: none).
bool StartsPiece(char32_t c, char32_t previous);

// Appends the NFKC_Casefold form of `text`, which is well-formed.
void AppendNormalized(std::string_view text, std::string& out);

// Appends `text` to `out` as what `source` became. Noted only where positions shift: not for one
// character that became one of the same length.
void AppendChange(Span source, bool is_one_character, std::string_view text, std::string& out,
                  ChangeList& changes);

class PieceNormalizer {
 public:
  // More characters than this that cling to one letter are dropped: sorting them is quadratic.
  static constexpr std::size_t kMaxCharacters = 64;

  // Appends what `piece` of `typed` becomes. Characters at its ends that became what they become
  // alone are changes of their own, what is between them is one change.
  // REQUIRES: its first and last characters are visible.
  void Append(std::string_view typed, Span piece, std::string& out, ChangeList& changes);

 private:
  struct Atom {
    Span typed;
    Span alone;  // what it becomes alone, in alone_
  };
  void Collect(std::string_view typed, Span piece);
  std::string_view Alone(std::size_t atom) const { return atoms_[atom].alone.In(alone_); }

  std::vector<Atom> atoms_;  // the visible characters
  std::string source_;
  std::string alone_;
  std::string joined_;
};

}  // namespace tactful::text
