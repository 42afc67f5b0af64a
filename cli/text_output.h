// Findings as a person reads them: the words underlined, why, and what to say.
#pragma once

#include <string>
#include <string_view>

#include "cli/display.h"
#include "tactful/finding.h"
#include "tactful/language.h"

namespace tactful::cli {

struct TextStyle {
  bool colored = false;
  Language ui_language = Language::kUnknown;  // kUnknown: the language of what was found
};

// The report on one utterance with findings: a block of lines without a blank line at the end.
std::string TextReport(std::string_view text, const Analysis& analysis, const TextStyle& style);

}  // namespace tactful::cli
