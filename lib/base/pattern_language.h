// The four languages patterns are written in. Chinese patterns serve both scripts.
//
// Thread-safety: free functions without state.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "tactful/language.h"

namespace tactful::base {

enum class PatternLanguage : std::uint8_t { kEnglish, kJapanese, kChinese, kKorean };

inline constexpr std::array kPatternLanguages = {
    PatternLanguage::kEnglish, PatternLanguage::kJapanese, PatternLanguage::kChinese,
    PatternLanguage::kKorean};
inline constexpr std::size_t kPatternLanguageCount = kPatternLanguages.size();

constexpr std::size_t IndexOf(PatternLanguage language) noexcept {
  return static_cast<std::size_t>(language);
}

// "en", "ja", "zh", "ko": table names in rule files and file names of lexicons.
constexpr std::string_view TagOf(PatternLanguage language) noexcept {
  constexpr std::array<std::string_view, kPatternLanguageCount> kTags = {"en", "ja", "zh", "ko"};
  return kTags[IndexOf(language)];
}

// kChinese for Chinese.
constexpr Language PublicLanguage(PatternLanguage language) noexcept {
  constexpr std::array kLanguages = {Language::kEnglish, Language::kJapanese, Language::kChinese,
                                     Language::kKorean};
  return kLanguages[IndexOf(language)];
}

// nullopt for kUnknown.
constexpr std::optional<PatternLanguage> PatternLanguageOf(Language language) noexcept {
  switch (language) {
    case Language::kEnglish: return PatternLanguage::kEnglish;
    case Language::kJapanese: return PatternLanguage::kJapanese;
    case Language::kChinese:
    case Language::kChineseHans:
    case Language::kChineseHant: return PatternLanguage::kChinese;
    case Language::kKorean: return PatternLanguage::kKorean;
    case Language::kUnknown: break;
  }
  return std::nullopt;
}

}  // namespace tactful::base
