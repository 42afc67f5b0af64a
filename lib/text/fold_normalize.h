// First half of folding: well-formed UTF-8, NFKC, case fold, nothing invisible, straight quotes.
//
// The result is what ICU's NFKC_Casefold gives, but made in the smallest independent pieces, so
// that every change is as narrow as it can be: ICU's own edit list joins a removed character with
// the letter beside it. Characters of everyday text never reach ICU. Thread-safety: one thread at a
// time.
#pragma once

#include <string>
#include <string_view>

#include "text/fold_changes.h"
#include "text/fold_piece.h"

namespace tactful::text {

class Normalizer {
 public:
  // Sets `out` and `changes` (from typed to out). Any bytes. Cost: linear.
  void Normalize(std::string_view typed, std::string& out, ChangeList& changes);

 private:
  void AppendAlone(std::string_view typed, Span source, char32_t code_point, std::string& out,
                   ChangeList& changes);

  PieceNormalizer pieces_;
  std::string alone_;
};

}  // namespace tactful::text
