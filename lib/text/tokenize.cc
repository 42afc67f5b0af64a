#include "tactful/tokenize.h"

#include <exception>

#include "base/utf8.h"
#include "text/segmenter.h"

namespace tactful {
namespace {

// Fills in `utf16` and `codepoints` of tokens that cover `text` without gaps.
void Count(std::string_view text, std::vector<Token>& tokens) {
  std::size_t utf16 = 0;
  std::size_t codepoints = 0;
  for (Token& token : tokens) {
    token.utf16.begin = utf16;
    token.codepoints.begin = codepoints;
    for (std::size_t pos = token.span.begin; pos < token.span.end; ++codepoints) {
      const base::Decoded decoded = base::DecodeAt(text, pos);
      utf16 += decoded.code_point > 0xFFFF ? 2 : 1;
      pos += decoded.length;
    }
    token.utf16.end = utf16;
    token.codepoints.end = codepoints;
  }
}

}  // namespace

std::vector<Token> Tokenize(std::string_view text, Language language) noexcept try {
  std::vector<text::Word> words;
  text::Segmenter().Words(text, language, words);
  std::vector<Token> tokens;
  tokens.reserve(words.size());
  for (const text::Word& word : words) {
    Token token;
    token.span = word.span;
    token.kind = word.kind;
    tokens.push_back(token);
  }
  Count(text, tokens);
  return tokens;
} catch (const std::exception&) {  // memory ran out
  return {};
}

}  // namespace tactful
