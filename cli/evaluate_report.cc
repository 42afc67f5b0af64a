#include "cli/evaluate_report.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "cli/display.h"
#include "cli/table.h"

namespace tactful::cli {
namespace {

constexpr char kAllRules[] = "all rules";
constexpr char kAllLanguages[] = "all";

std::string Tag(Language language) { return std::string(LanguageTag(language)); }

std::string Number(double value) {
  std::array<char, 32> buffer;
  std::snprintf(buffer.data(), buffer.size(), "%.3f", value);
  return buffer.data();
}

std::string Number(const std::optional<double>& value) { return value ? Number(*value) : "-"; }

// Four digits: enough to compare, few enough to read.
Json Rounded(const std::optional<double>& value) {
  return value ? Json(std::round(*value * 1e4) / 1e4) : Json(nullptr);
}

void AddRow(Table& table, const std::string& rule, const std::string& language,
            const Counts& counts) {
  table.Add({rule, language, std::to_string(counts.true_positives),
             std::to_string(counts.false_positives), std::to_string(counts.false_negatives),
             Number(counts.Precision()), Number(counts.Recall()), Number(counts.F1()),
             Number(Share(counts.overlaps, counts.spans))});
}

std::string CountsTable(const Evaluation& evaluation) {
  Table table({"RULE", "LANG", "TP", "FP", "FN", "PRECISION", "RECALL", "F1", "SPANS"},
              {false, false, true, true, true, true, true, true, true});
  for (const auto& [key, counts] : evaluation.counts)
    AddRow(table, key.first, Tag(key.second), counts);
  Counts overall;
  for (const auto& [language, counts] : evaluation.ByLanguage()) {
    AddRow(table, kAllRules, Tag(language), counts);
    overall.Add(counts);
  }
  AddRow(table, kAllRules, kAllLanguages, overall);
  return table.ToString();
}

void AddRow(Table& table, const std::string& rule, const std::string& language,
            const PhraseCounts& counts) {
  table.Add({rule, language, std::to_string(counts.flags),
             Number(Share(counts.found, counts.flags)),
             Number(Share(counts.first_found, counts.first_flags)), std::to_string(counts.leaves),
             Number(Share(counts.flagged_leaves, counts.leaves))});
}

std::string PhrasesTable(const Evaluation& evaluation) {
  Table table({"PHRASES", "LANG", "FLAG", "FOUND", "FIRST 20", "LEAVE", "FLAGGED"},
              {false, false, true, true, true, true, true});
  for (const auto& [key, counts] : evaluation.phrases) {
    AddRow(table, key.first, Tag(key.second), counts);
  }
  for (const auto& [language, counts] : evaluation.PhrasesByLanguage()) {
    AddRow(table, kAllRules, Tag(language), counts);
  }
  return table.ToString();
}

std::string MistakeLine(const Mistake& mistake) {
  std::string line = mistake.file + ":" + std::to_string(mistake.line) + ": ";
  line += (mistake.missed ? "miss " : "false alarm ") + mistake.rule;
  if (!mistake.part.empty()) line += " \"" + Visible(mistake.part) + "\"";
  return line + ": " + Visible(mistake.text) + "\n";
}

std::string NotLoadedLine(const Evaluation& evaluation) {
  std::size_t total = 0;
  std::string list;
  for (const auto& [rule, count] : evaluation.labels_not_loaded) {
    total += count;
    list += (list.empty() ? "" : ", ") + rule + " " + std::to_string(count);
  }
  if (total == 0) return {};
  return "\nleft out, labels of rules that are not loaded: " + std::to_string(total) + " (" + list +
         ")\n";
}

Json ToJson(const Counts& counts) {
  return {{"tp", counts.true_positives},
          {"fp", counts.false_positives},
          {"fn", counts.false_negatives},
          {"precision", Rounded(counts.Precision())},
          {"recall", Rounded(counts.Recall())},
          {"f1", Rounded(counts.F1())},
          {"span_overlap", Rounded(Share(counts.overlaps, counts.spans))}};
}

Json ToJson(const PhraseCounts& counts) {
  return {{"flag", counts.flags},
          {"found", Rounded(Share(counts.found, counts.flags))},
          {"first_20_found", Rounded(Share(counts.first_found, counts.first_flags))},
          {"leave", counts.leaves},
          {"flagged", Rounded(Share(counts.flagged_leaves, counts.leaves))}};
}

// {"rule": …, "language": …} and then `values`.
Json Keyed(const std::string& rule, Language language, const Json& values) {
  Json json;
  if (!rule.empty()) json["rule"] = rule;
  json["language"] = Tag(language);
  json.update(values);
  return json;
}

Json ToJson(const Mistake& mistake) {
  return {{"kind", mistake.missed ? "miss" : "false-alarm"},
          {"file", mistake.file},
          {"line", mistake.line},
          {"rule", mistake.rule},
          {"part", mistake.part},
          {"text", mistake.text}};
}

}  // namespace

std::string EvaluationText(const Evaluation& evaluation, const std::vector<Shortfall>& shortfalls,
                           bool with_mistakes) {
  std::string out;
  if (with_mistakes) {
    for (const Mistake& mistake : evaluation.mistakes) out += MistakeLine(mistake);
    if (!out.empty()) out += "\n";
  }
  out += CountsTable(evaluation);
  if (!evaluation.phrases.empty()) out += "\n" + PhrasesTable(evaluation);
  out += NotLoadedLine(evaluation);
  if (!shortfalls.empty()) out += "\n";
  for (const Shortfall& shortfall : shortfalls) {
    out += Tag(shortfall.language) + ": " + shortfall.measure + " " + Number(shortfall.value) +
           " is below " + Number(shortfall.minimum) + "\n";
  }
  return out;
}

Json EvaluationJson(const Evaluation& evaluation, const std::vector<Shortfall>& shortfalls,
                    bool with_mistakes) {
  Json json;
  json["lines"] = evaluation.lines;
  json["rules"] = Json::array();
  for (const auto& [key, counts] : evaluation.counts) {
    json["rules"].push_back(Keyed(key.first, key.second, ToJson(counts)));
  }
  json["languages"] = Json::array();
  Counts overall;
  for (const auto& [language, counts] : evaluation.ByLanguage()) {
    json["languages"].push_back(Keyed({}, language, ToJson(counts)));
    overall.Add(counts);
  }
  json["overall"] = ToJson(overall);
  if (!evaluation.phrases.empty()) {
    Json& phrases = json["phrases"];
    phrases["rules"] = Json::array();
    for (const auto& [key, counts] : evaluation.phrases) {
      phrases["rules"].push_back(Keyed(key.first, key.second, ToJson(counts)));
    }
    phrases["languages"] = Json::array();
    for (const auto& [language, counts] : evaluation.PhrasesByLanguage()) {
      phrases["languages"].push_back(Keyed({}, language, ToJson(counts)));
    }
  }
  json["labels_not_loaded"] = Json(Json::value_t::object);
  for (const auto& [rule, count] : evaluation.labels_not_loaded) {
    json["labels_not_loaded"][rule] = count;
  }
  json["below"] = Json::array();
  for (const Shortfall& shortfall : shortfalls) {
    json["below"].push_back({{"language", Tag(shortfall.language)},
                             {"measure", shortfall.measure},
                             {"value", Rounded(shortfall.value)},
                             {"minimum", Rounded(shortfall.minimum)}});
  }
  if (with_mistakes) {
    json["mistakes"] = Json::array();
    for (const Mistake& mistake : evaluation.mistakes) json["mistakes"].push_back(ToJson(mistake));
  }
  return json;
}

}  // namespace tactful::cli
