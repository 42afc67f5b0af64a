// The slots of a sentence to say. Thread-safety: free functions without state.
#pragma once

#include <string_view>
#include <vector>

#include "rules/messages.h"

namespace tactful::rules {

// Appends what is wrong with `sentence`: a slot that is unknown or outside brackets, brackets or
// braces that are unbalanced, nested, or hold no slot.
void CheckSlots(std::string_view sentence, std::vector<Mistake>& mistakes);

}  // namespace tactful::rules
