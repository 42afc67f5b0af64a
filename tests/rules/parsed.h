// What the tests of this folder share: parsing texts, and diagnostics as lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/check.h"
#include "rules/parse.h"
#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

// "file:line:column: message", as a compiler prints it.
inline std::string LineOf(const Diagnostic& it) {
  return it.file + ":" + std::to_string(it.line) + ":" + std::to_string(it.column) + ": " +
         it.message;
}

struct Parsed {
  PackSpec pack;
  std::vector<std::string> diagnostics;
};

inline Parsed ParseSources(const std::vector<RuleSource>& sources, const PackSpec* base = nullptr) {
  std::vector<Diagnostic> diagnostics;
  Parsed parsed{ParsePack(sources, base, diagnostics), {}};
  for (const Diagnostic& it : diagnostics) parsed.diagnostics.push_back(LineOf(it));
  return parsed;
}

inline std::vector<std::string> Checked(const PackSpec& pack, bool every_language) {
  std::vector<Diagnostic> diagnostics;
  CheckPack(pack, every_language, diagnostics);
  std::vector<std::string> lines;
  for (const Diagnostic& it : diagnostics) lines.push_back(LineOf(it));
  return lines;
}

// A rule file "g/r.toml" that is right as far as it goes; `rest` begins on line 3.
inline RuleSource Rule(std::string_view rest) {
  return {"g/r.toml", "id = \"r\"\nseverity = \"note\"\n" + std::string(rest)};
}

// A lexicon of English; `rest` begins on line 2.
inline RuleSource English(std::string_view rest) {
  return {"lexicon/en.toml", "language = \"en\"\n" + std::string(rest)};
}

}  // namespace tactful::rules
