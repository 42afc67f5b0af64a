// JSON as the command line prints it. Keys keep their order; output is always valid UTF-8, with
// U+FFFD in place of each ill-formed part (which spans count as one code point and one UTF-16
// unit).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful::cli {

using Json = nlohmann::ordered_json;

// On one line.
std::string Dump(const Json& json);

Json ToJson(Span span);

// `text` is what the spans point into. `speaker` is left out when empty.
Json ToJson(const Finding& finding, std::string_view text, std::string_view speaker);

// The record of an utterance. `id` is left out when null; `rewritten` is the text itself when
// nothing is to be rewritten, so that it can be sent as it is.
Json AnalysisRecord(const Json& id, std::string_view text, std::string_view speaker,
                    const Analysis& analysis);

}  // namespace tactful::cli
