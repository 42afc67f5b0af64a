// Languages, their BCP 47 tags, and how they are named on the command line and in files.
//
// Thread-safety: free functions, no state.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tactful/export.h"

namespace tactful {

// What a text is written in. As a *hint* to the analyzer, kUnknown means "find out from the
// scripts" and kChinese means "Chinese, find out which script". As a *result*, never kChinese.
enum class Language : std::uint8_t {
  kUnknown,      // "und": no letters of a supported language
  kEnglish,      // "en"
  kJapanese,     // "ja"
  kChinese,      // "zh": only as a hint
  kChineseHans,  // "zh-Hans"
  kChineseHant,  // "zh-Hant"
  kKorean,       // "ko"
};

// The tag of `language`, "und" for kUnknown. The view is valid for ever.
TACTFUL_EXPORT std::string_view LanguageTag(Language language) noexcept;

// The language of `tag`, letter case ignored. Also takes "und" and "auto" (kUnknown), region tags
// ("en-GB", "ja-JP", "ko-KR") and "zh-CN", "zh-SG" (Hans), "zh-TW", "zh-HK", "zh-MO" (Hant).
// nullopt for anything else.
TACTFUL_EXPORT std::optional<Language> ParseLanguage(std::string_view tag) noexcept;

// True for kChinese, kChineseHans and kChineseHant.
constexpr bool IsChinese(Language language) noexcept {
  return language == Language::kChinese || language == Language::kChineseHans ||
         language == Language::kChineseHant;
}

}  // namespace tactful
