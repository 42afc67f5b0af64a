// The same words as other keyboards type them: for breeding spelling variants from examples.
//
// Not for the hot path. Thread-safety: free functions; ICU's transliterators are made per call.
#pragma once

#include <string>
#include <string_view>

namespace tactful::text {

// Canonical decomposition: Hangul as jamo, が as か and a mark.
std::string Decompose(std::string_view text);

// Katakana as half-width katakana.
std::string ToHalfWidthKatakana(std::string_view text);

// ASCII letters, digits and marks (not blanks) as full-width ones.
std::string ToFullWidth(std::string_view text);

std::string ToTraditional(std::string_view text);
std::string ToSimplified(std::string_view text);

}  // namespace tactful::text
