// The few words of the command line that an agent reads, in the agent's language.
//
// Messages about usage and trouble are English: they are for whoever runs the program.
#pragma once

#include <string_view>

#include "tactful/finding.h"
#include "tactful/language.h"

namespace tactful::cli {

struct Messages {
  std::string_view why;
  std::string_view say;
  std::string_view rewritten;
  std::string_view no_findings;
  std::string_view note;
  std::string_view warning;
  std::string_view error;
  std::string_view colon;  // with the space that follows it, if any

  std::string_view NameOf(Severity severity) const;
};

// English for kUnknown; Simplified for Chinese of an unknown script.
const Messages& MessagesIn(Language language);

}  // namespace tactful::cli
