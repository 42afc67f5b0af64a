// An evaluation as tables or as JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/evaluate.h"
#include "cli/json_output.h"
#include "tactful/language.h"

namespace tactful::cli {

// A language that is below what was demanded.
struct Shortfall {
  Language language = Language::kUnknown;
  std::string measure;  // "precision" or "recall"
  double value = 0;
  double minimum = 0;
};

std::string EvaluationText(const Evaluation& evaluation, const std::vector<Shortfall>& shortfalls,
                           bool with_mistakes);
Json EvaluationJson(const Evaluation& evaluation, const std::vector<Shortfall>& shortfalls,
                    bool with_mistakes);

}  // namespace tactful::cli
