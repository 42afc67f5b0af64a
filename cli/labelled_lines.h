// Labelled data of two forms, read into one: JSONL utterances and phrase banks.
//
//   JSONL  {"id": "en-0001", "lang": "en", "text": "…", "labels": ["i-dont-know"], "spans":
//   {"i-dont-know": "…"}} TSV    rule<TAB>flag|leave<TAB>text; several rules joined by ","; "-" for
//   a plain line
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tactful/language.h"

namespace tactful::cli {

struct LabelledLine {
  enum class Kind : std::uint8_t {
    kUtterance,    // `labels` are all the rules that the text breaks
    kFlagPhrase,   // it breaks `labels`, and maybe others
    kLeavePhrase,  // it breaks no rule; `labels` are the rules that it resembles
  };

  Kind kind = Kind::kUtterance;
  std::string file;
  std::size_t line = 0;
  std::string id;
  Language language = Language::kUnknown;  // kUnknown: not said
  std::string text;
  std::vector<std::string> labels;
  std::map<std::string, std::string> spans;  // rule id to the offending part of the text
};

// Hands every labelled line of `path` to `take`. A name that ends in ".tsv" is a phrase bank, whose
// language is in its name ("phrases-ja.tsv", "teach-zh-a.tsv"); `language`, unless kUnknown, goes
// before the name and stands in where a record says none. Complains about each line that can't be
// read, goes on, and returns false.
bool ForEachLabelledLine(const std::string& path, Language language,
                         const std::function<void(const LabelledLine&)>& take);

}  // namespace tactful::cli
