// The [[ ]] marks of a flag example. Thread-safety: free functions without state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/messages.h"
#include "tactful/span.h"

namespace tactful::rules {

struct MarkedText {
  std::string text;         // without the marks
  std::vector<Span> spans;  // UTF-8 bytes of `text`, in order
};

// Takes the marks out of `line`. Marks that are unbalanced, nested or empty are mistakes.
MarkedText TakeMarks(std::string_view line, std::vector<Mistake>& mistakes);

}  // namespace tactful::rules
