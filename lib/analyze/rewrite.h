// What to say instead: sentences with slots, and the utterance with its sentences replaced.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyze/candidate.h"

namespace tactful::analyze {

// `sentence` with its slots filled. A part in [ ] is left out when it names a slot that nothing fills.
std::string FillSlots(std::string_view sentence, const std::vector<FilledSlot>& slots);

}  // namespace tactful::analyze
