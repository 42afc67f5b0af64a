// The labelled lines of tests/data/, read with simdjson.
#pragma once

#include <gtest/gtest.h>
#include <simdjson.h>

#include <fstream>
#include <string>
#include <vector>

#include "tactful/language.h"

namespace tactful::analyze {

struct LabelledLine {
  std::string id;
  std::string text;
  Language language = Language::kUnknown;
  std::vector<std::string> labels;
};

inline const char* const kDataLanguages[] = {"en", "ja", "zh", "ko"};

inline std::vector<LabelledLine> ReadLabelled(const std::string& language) {
  std::vector<LabelledLine> lines;
  std::ifstream in(std::string(TACTFUL_SOURCE_DIR) + "/tests/data/" + language + ".jsonl");
  EXPECT_TRUE(in) << "no labelled data for " << language;
  simdjson::dom::parser parser;
  for (std::string line; std::getline(in, line);) {
    const simdjson::dom::element record = parser.parse(line);
    LabelledLine labelled;
    labelled.id = std::string(std::string_view(record["id"]));
    labelled.text = std::string(std::string_view(record["text"]));
    labelled.language = ParseLanguage(std::string_view(record["lang"])).value();
    for (const std::string_view label : record["labels"]) labelled.labels.emplace_back(label);
    lines.push_back(std::move(labelled));
  }
  EXPECT_GT(lines.size(), 500u);
  return lines;
}

// The texts of a phrase bank or a list of plain lines.
inline std::vector<std::string> ReadPhrases(const std::string& name) {
  std::vector<std::string> phrases;
  std::ifstream in(std::string(TACTFUL_SOURCE_DIR) + "/tests/data/" + name);
  EXPECT_TRUE(in) << "no data in " << name;
  for (std::string line; std::getline(in, line);) {
    phrases.push_back(line.substr(line.rfind('\t') + 1));
  }
  return phrases;
}

}  // namespace tactful::analyze
