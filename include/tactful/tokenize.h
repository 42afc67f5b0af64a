// Words of a text, as the Unicode rules and ICU's dictionaries for Chinese and Japanese divide it.
//
// Thread-safety: a free function; the result depends on its arguments alone, never on earlier calls.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tactful/export.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful {

enum class TokenKind : std::uint8_t { kWord, kNumber, kPunctuation, kSpace };

// "word", "number", "punctuation", "space". The view is valid for ever.
TACTFUL_EXPORT std::string_view TokenKindName(TokenKind kind) noexcept;

struct Token {
  Span span;        // UTF-8 bytes
  Span utf16;       // the same in UTF-16 code units
  Span codepoints;  // the same in code points
  TokenKind kind = TokenKind::kWord;
};

// The tokens of `text`, in order, without gaps: together they are the whole text.
// `language` chooses the rules; kUnknown: found from the scripts. Cost: linear, some µs per 60 bytes.
TACTFUL_EXPORT std::vector<Token> Tokenize(std::string_view text,
                                           Language language = Language::kUnknown) noexcept;

}  // namespace tactful
