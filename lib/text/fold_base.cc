#include "text/fold_base.h"

#include "text/fold_rewrite.h"
#include "text/fold_scan.h"

namespace tactful::text {
namespace {

constexpr char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string_view BaseFold::Run(std::string_view typed, Effort effort) {
  to_normalized_.Clear();
  to_folded_.Clear();
  const FoldNeed need = effort == Effort::kAlwaysFull ? FoldNeed::kAll : ScanForFolds(typed);
  if (need == FoldNeed::kNothing) return typed;
  if (need == FoldNeed::kLowerCase) {
    folded_.assign(typed);
    for (char& c : folded_) c = Lower(c);
    return folded_;
  }
  normalizer_.Normalize(typed, normalized_, to_normalized_);
  if (effort == Effort::kShortCuts && ScanForFolds(normalized_) == FoldNeed::kNothing) {
    return normalized_;
  }
  RewriteStretched(normalized_, folded_, to_folded_);
  if (folded_ != typed) return folded_;
  to_normalized_.Clear();
  to_folded_.Clear();
  return typed;
}

}  // namespace tactful::text
