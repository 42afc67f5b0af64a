// Every key and name of the rule format. The parser, its messages and (by a test) the JSON Schemas
// in docs/ follow these tables.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "tactful/language.h"

namespace tactful::rules {

using KeyList = std::span<const std::string_view>;

inline constexpr std::array<std::string_view, 10> kRuleKeys = {
    "id", "severity", "repaired_by", "guards", "en", "ja", "ko", "zh", "zh-Hans", "zh-Hant"};

inline constexpr std::array<std::string_view, 6> kWholeKeys = {"title", "why",   "say",
                                                               "flag",  "leave", "examples"};
inline constexpr std::array<std::string_view, 4> kProseKeys = {"title", "why", "say", "examples"};
inline constexpr std::array<std::string_view, 2> kPatternKeys = {"flag", "leave"};
inline constexpr std::array<std::string_view, 2> kExampleKeys = {"flag", "leave"};

// A language table of a rule file. Chinese is split: patterns once, prose and examples in each
// script.
struct LanguageTable {
  std::string_view name;
  Language language;
  KeyList keys;
};
inline constexpr std::array<LanguageTable, 6> kLanguageTables = {{
    {"en", Language::kEnglish, kWholeKeys},
    {"ja", Language::kJapanese, kWholeKeys},
    {"ko", Language::kKorean, kWholeKeys},
    {"zh", Language::kChinese, kPatternKeys},
    {"zh-Hans", Language::kChineseHans, kProseKeys},
    {"zh-Hant", Language::kChineseHant, kProseKeys},
}};

inline constexpr std::array<std::string_view, 3> kSeverities = {"error", "warning", "note"};

// The first is built in; the others are lists of patterns in the lexicons.
inline constexpr std::array<std::string_view, 4> kGuards = {"quoted", "reported", "question",
                                                            "condition"};
inline constexpr KeyList kLexiconGuards = KeyList(kGuards).subspan(1);

inline constexpr std::array<std::string_view, 4> kLexiconKeys = {"language", "fragments", "guards",
                                                                 "repairs"};
inline constexpr std::array<std::string_view, 2> kRepairKeys = {"match", "except"};

inline constexpr std::array<std::string_view, 2> kSlots = {"item", "time"};

}  // namespace tactful::rules
