// A pack of rules as plain data: what the files say, with the place of every node.
//
// Nothing here is compiled; patterns are text with their fragments filled in. Thread-safety: plain
// values.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/pattern_language.h"
#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful::rules {

// Where a node stands in its file. Lines and columns count from 1, columns in code points; 0: the
// file as a whole.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;
};

struct Text {
  std::string value;
  Location at;
};

struct Pattern {
  std::string source;  // as written
  std::string
      expanded;  // fragments filled in, each in a group of its own; `{{finding}}` as kFindingMark
  Location at;
};

// Stands for the finding in a guard pattern: a private-use character.
inline constexpr const char kFindingMark[] = "\xEE\x80\x80";  // U+E000

struct Example {
  Language language = Language::kUnknown;
  std::string text;         // without marks
  std::vector<Span> spans;  // of the marked parts; empty: a leave example
  Location at;
};

struct Prose {
  Language language = Language::kUnknown;  // never kChinese
  Text title;
  Text why;
  std::vector<Text> say;
  Location at = {};  // of the table
};

struct LanguagePatterns {
  std::vector<Pattern> flag;
  std::vector<Pattern> leave;
  Location at = {};  // of the table; line 0: there is none
};

struct RuleSpec {
  std::string id;
  std::string group;
  Location at;  // of the file
  Severity severity = Severity::kWarning;
  Text repaired_by;  // empty value: nothing repairs it
  std::vector<Text> guards;
  std::array<LanguagePatterns, base::kPatternLanguageCount> patterns;
  std::vector<Prose> prose;
  std::vector<Example> examples;
  // "severity", "en.flag", "zh-Hans.examples": keys, lists and texts that lost something to a
  // mistake already reported. That something is missing there is no second mistake.
  std::set<std::string, std::less<>> damaged = {};

  // Null when the rule has none for that language.
  const Prose* ProseFor(Language language) const;
};

struct Repair {
  std::vector<Pattern> match;
  std::vector<Pattern> except;
};

struct Lexicon {
  std::map<std::string, Pattern, std::less<>> fragments;  // `expanded` filled in
  std::map<std::string, std::vector<Pattern>, std::less<>> guards;
  std::map<std::string, Repair, std::less<>> repairs;
  // What is absent above because of a mistake already reported: "fragments.dont",
  // "guards.question", "repairs.offer"; "" stands for the whole file. Using it is no second
  // mistake.
  std::set<std::string, std::less<>> damaged = {};

  // Whether `what`, or the file as a whole, was lost to a mistake.
  bool IsDamaged(std::string_view what) const {
    return damaged.contains(std::string_view()) || damaged.contains(what);
  }
};

struct PackSpec {
  std::vector<RuleSpec> rules;  // sorted by id
  std::array<Lexicon, base::kPatternLanguageCount> lexicons;

  const RuleSpec* Find(std::string_view id) const;
};

}  // namespace tactful::rules
