#include "tactful/language.h"

#include <array>
#include <cstddef>

namespace tactful {
namespace {

struct Tag {
  std::string_view tag;
  Language language;
};

// The first tag of a language is its name; the others are read only.
constexpr std::array kTags = {
    Tag{"und", Language::kUnknown},         Tag{"auto", Language::kUnknown},
    Tag{"en", Language::kEnglish},          Tag{"ja", Language::kJapanese},
    Tag{"ko", Language::kKorean},           Tag{"zh", Language::kChinese},
    Tag{"zh-Hans", Language::kChineseHans}, Tag{"zh-CN", Language::kChineseHans},
    Tag{"zh-SG", Language::kChineseHans},   Tag{"zh-Hant", Language::kChineseHant},
    Tag{"zh-TW", Language::kChineseHant},   Tag{"zh-HK", Language::kChineseHant},
    Tag{"zh-MO", Language::kChineseHant},
};

constexpr char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool EqualIgnoringCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (Lower(a[i]) != Lower(b[i])) return false;
  }
  return true;
}

constexpr std::optional<Language> Find(std::string_view tag) {
  for (const Tag& known : kTags) {
    if (EqualIgnoringCase(known.tag, tag)) return known.language;
  }
  return std::nullopt;
}

// Two letters ("GB") or three digits ("001").
constexpr bool IsRegion(std::string_view subtag) {
  const auto all_in = [subtag](char first, char last) {
    for (const char c : subtag) {
      if (Lower(c) < first || Lower(c) > last) return false;
    }
    return true;
  };
  return (subtag.size() == 2 && all_in('a', 'z')) || (subtag.size() == 3 && all_in('0', '9'));
}

}  // namespace

std::string_view LanguageTag(Language language) noexcept {
  for (const Tag& known : kTags) {
    if (known.language == language) return known.tag;
  }
  return kTags.front().tag;
}

std::optional<Language> ParseLanguage(std::string_view tag) noexcept {
  if (const std::optional<Language> language = Find(tag)) return language;
  const std::size_t dash = tag.rfind('-');
  if (dash == std::string_view::npos || !IsRegion(tag.substr(dash + 1))) return std::nullopt;
  const std::optional<Language> language = Find(tag.substr(0, dash));
  // A region says nothing new of these. For plain "zh" it decides the script, so it must be known.
  if (language == Language::kEnglish || language == Language::kJapanese ||
      language == Language::kKorean ||
      EqualIgnoringCase(tag.substr(0, dash), LanguageTag(Language::kChineseHans)) ||
      EqualIgnoringCase(tag.substr(0, dash), LanguageTag(Language::kChineseHant))) {
    return language;
  }
  return std::nullopt;
}

}  // namespace tactful
