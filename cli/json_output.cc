#include "cli/json_output.h"

#include <string>
#include <string_view>

#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful::cli {

std::string Dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json ToJson(Span span) { return {{"begin", span.begin}, {"end", span.end}}; }

Json ToJson(const Finding& finding, std::string_view text, std::string_view speaker) {
  Json json;
  json["rule"] = finding.rule_id;
  json["severity"] = SeverityName(finding.severity);
  json["language"] = LanguageTag(finding.language);
  json["turn"] = finding.turn;
  if (!speaker.empty()) json["speaker"] = speaker;
  json["span"] = ToJson(finding.span);
  json["utf16"] = ToJson(finding.utf16);
  json["codepoints"] = ToJson(finding.codepoints);
  json["match"] = finding.span.In(text);
  json["evidence"] = EvidenceName(finding.evidence);
  json["confidence"] = finding.confidence;
  json["advice"] = finding.advice;
  if (finding.rewrite) {
    json["rewrite"] = ToJson(finding.rewrite->replaces);
    json["rewrite"]["text"] = finding.rewrite->text;
  } else {
    json["rewrite"] = nullptr;
  }
  return json;
}

Json AnalysisRecord(const Json& id, std::string_view text, std::string_view speaker,
                    const Analysis& analysis) {
  Json record;
  if (!id.is_null()) record["id"] = id;
  record["language"] = LanguageTag(analysis.language);
  record["complete"] = analysis.complete;
  if (analysis.findings.empty()) {
    record["rewritten"] = text;
  } else {
    record["rewritten"] = analysis.rewritten;
  }
  record["findings"] = Json::array();
  for (const Finding& finding : analysis.findings) {
    record["findings"].push_back(ToJson(finding, text, speaker));
  }
  return record;
}

}  // namespace tactful::cli
