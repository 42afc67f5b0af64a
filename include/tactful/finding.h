// What an analysis returns. Plain data that owns its strings: it outlives analyzer and text.
//
// Positions: see span.h. Thread-safety: plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tactful/export.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful {

// How serious, in rising order, so that `severity >= Severity::kWarning` reads as it should.
enum class Severity : std::uint8_t { kNote, kWarning, kError };

// "note", "warning", "error". The view is valid for ever.
TACTFUL_EXPORT std::string_view SeverityName(Severity severity) noexcept;
TACTFUL_EXPORT std::optional<Severity> ParseSeverity(std::string_view name) noexcept;

// Which recognizer found it.
enum class Evidence : std::uint8_t { kPattern, kExamples, kBoth };

// "pattern", "examples", "both". The view is valid for ever.
TACTFUL_EXPORT std::string_view EvidenceName(Evidence evidence) noexcept;

// A sentence to say in place of another.
struct Rewrite {
  Span replaces;     // UTF-8 bytes of the utterance: the sentence that holds the finding
  std::string text;  // what to say instead, in the language and script of the utterance
};

struct Finding {
  std::string rule_id;  // "i-dont-know": an open set, therefore text
  Language language = Language::kUnknown;  // the language whose wording matched
  Severity severity = Severity::kWarning;
  std::size_t turn = 0;  // which turn of a conversation; 0 for a single utterance
  Span span;             // the offending words, in UTF-8 bytes
  Span utf16;            // the same in UTF-16 code units
  Span codepoints;       // the same in code points
  Evidence evidence = Evidence::kPattern;
  double confidence = 1.0;         // 0 to 1; a pattern is always 1
  std::string title;               // what is wrong, in a few words
  std::string advice;              // why, in one or two sentences; never empty
  std::optional<Rewrite> rewrite;  // set for every rule that has something to say instead
};

struct Analysis {
  Language language = Language::kUnknown;  // of the utterance as a whole
  // False when something was not evaluated: the text was longer than
  // AnalyzerOptions::max_utterance_bytes (the rest was not read), or memory ran out.
  bool complete = true;
  std::vector<Finding> findings;  // sorted by span.begin, span.end, rule_id
  // The utterance with its rewrites applied; empty when nothing was found.
  std::string rewritten;
};

// `text` with the rewrites of `findings` applied. Where two replace overlapping ranges the earlier in
// `findings` wins; a sentence that would stand twice is said once. Cost: O(text + rewrites).
TACTFUL_EXPORT std::string ApplyRewrites(std::string_view text, std::span<const Finding> findings);

}  // namespace tactful
