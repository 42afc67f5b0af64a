// tactful tokens: the words of a text and where they are.
#include <memory>
#include <string>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/display.h"
#include "cli/json_output.h"
#include "cli/options.h"
#include "cli/table.h"
#include "cli/utterance_source.h"
#include "tactful/tokenize.h"

namespace tactful::cli {
namespace {

struct TokensOptions {
  UtteranceOptions input;
  Format format = Format::kText;
  Language language = Language::kUnknown;
};

std::string Range(Span span) { return std::to_string(span.begin) + "-" + std::to_string(span.end); }

std::string TextOf(std::string_view text, const std::vector<Token>& tokens) {
  Table table({"BYTES", "UTF-16", "CODE POINTS", "KIND", "TEXT"},
              {false, false, false, false, false});
  for (const Token& token : tokens) {
    table.Add({Range(token.span), Range(token.utf16), Range(token.codepoints),
               std::string(TokenKindName(token.kind)),
               "\"" + std::string(token.span.In(text)) + "\""});
  }
  return table.ToString();
}

Json JsonOf(std::string_view text, const std::vector<Token>& tokens) {
  Json list = Json::array();
  for (const Token& token : tokens) {
    Json json;
    json["text"] = token.span.In(text);
    json["kind"] = TokenKindName(token.kind);
    json["span"] = ToJson(token.span);
    json["utf16"] = ToJson(token.utf16);
    json["codepoints"] = ToJson(token.codepoints);
    list.push_back(std::move(json));
  }
  return {{"tokens", std::move(list)}};
}

int RunTokens(const TokensOptions& options, Output& output) {
  bool first = true;
  const bool readable = ForEachUtterance(options.input, output, [&](const Utterance& utterance) {
    const std::vector<Token> tokens = Tokenize(utterance.text, options.language);
    if (options.format == Format::kJson) {
      output.Line(Dump(JsonOf(utterance.text, tokens)));
      return;
    }
    if (!first) output.Line("");
    first = false;
    output.Write(TextOf(utterance.text, tokens));
  });
  return readable ? kExitClean : kExitTrouble;
}

}  // namespace

void AddTokens(CLI::App& app, Commands& commands) {
  CLI::App* tokens = app.add_subcommand("tokens", "Divide a text into words, with their positions");
  auto options = std::make_shared<TokensOptions>();
  AddUtteranceOptions(*tokens, options->input);
  AddFormat(*tokens, options->format);
  AddLanguage(*tokens, options->language, "Language of the text (default: found from its letters)");
  tokens->footer(
      R"(Positions are half-open ranges in UTF-8 bytes, UTF-16 code units and code points.

Examples:
  tactful tokens "Let me check that for you."
  tactful tokens --lang ja --format json 少々お待ちください)");
  commands.push_back({tokens, [options](Output& output) { return RunTokens(*options, output); }});
}

}  // namespace tactful::cli
