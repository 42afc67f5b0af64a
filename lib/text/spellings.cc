#include "text/spellings.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

#include "base/utf8.h"

namespace tactful::text {
namespace {

std::string ToUtf8(const icu::UnicodeString& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

// `text` unchanged if ICU lacks the transliterator.
std::string Transliterate(std::string_view text, const char* id) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
  if (U_FAILURE(status) || transliterator == nullptr) return std::string(text);
  icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  transliterator->transliterate(wide);
  return ToUtf8(wide);
}

}  // namespace

std::string Decompose(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  return ToUtf8(nfd->normalize(icu::UnicodeString::fromUTF8(text), status));
}

std::string ToHalfWidthKatakana(std::string_view text) {
  return Transliterate(text, "[[:Katakana:]\\u30FC] Fullwidth-Halfwidth");
}

std::string ToFullWidth(std::string_view text) {
  std::string wide;
  for (const char c : text) {
    if (c > ' ' && c <= '~') {
      base::AppendUtf8(U'\uFF01' + static_cast<char32_t>(c - '!'), wide);
    } else {
      wide += c;
    }
  }
  return wide;
}

std::string ToTraditional(std::string_view text) { return Transliterate(text, "Hans-Hant"); }
std::string ToSimplified(std::string_view text) { return Transliterate(text, "Hant-Hans"); }

}  // namespace tactful::text
