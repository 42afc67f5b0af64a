// Which languages a text holds, told from its scripts.
//
// Hangul means Korean, kana Japanese, Latin words English. Han characters alone mean Chinese;
// beside kana they are Japanese, unless characters stand there that Japanese doesn't write (您 们
// 吗 …): then Chinese too. Thread-safety: free functions without state.
#pragma once

#include <string_view>

#include "tactful/language.h"

namespace tactful::text {

// A set of languages; Chinese without its script.
struct LanguageSet {
  bool english = false;
  bool japanese = false;
  bool chinese = false;
  bool korean = false;
  bool empty() const noexcept { return !english && !japanese && !chinese && !korean; }
};

struct Detection {
  LanguageSet holds;                      // each language to be matched
  Language primary = Language::kUnknown;  // the language of most letters; Chinese with its script
  Language chinese = Language::kChineseHans;  // which script a Chinese rewrite should use
};

// `typed` may hold any bytes. A `hint` adds its language, is the primary one, and turns Han
// characters without kana into its own; kChinese leaves the script to be found. Cost: linear, no
// allocation.
Detection DetectLanguages(std::string_view typed, Language hint) noexcept;

}  // namespace tactful::text
