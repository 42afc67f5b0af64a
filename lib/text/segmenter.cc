// ICU is given UTF-16 made here rather than the bytes, so that what counts as one character in
// ill-formed UTF-8 is decided in one place, and every boundary falls between characters.
#include "text/segmenter.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <cstddef>
#include <memory>
#include <new>
#include <string>

#include "base/utf8.h"
#include "text/scripts.h"
#include "text/sentences.h"

namespace tactful::text {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

Iterator MakeWordIterator(const char* locale) {
  UErrorCode error = U_ZERO_ERROR;
  Iterator iterator(icu::BreakIterator::createWordInstance(icu::Locale(locale), error));
  if (U_FAILURE(error) || iterator == nullptr) throw std::bad_alloc();
  return iterator;
}

// Never given a text, hence never changed: clones of it know of no earlier text.
const icu::BreakIterator& Pristine(Language language) {
  static const Iterator english = MakeWordIterator("en");
  static const Iterator japanese = MakeWordIterator("ja");
  static const Iterator chinese = MakeWordIterator("zh");
  static const Iterator korean = MakeWordIterator("ko");
  switch (language) {
    case Language::kJapanese: return *japanese;
    case Language::kChinese:
    case Language::kChineseHans:
    case Language::kChineseHant: return *chinese;
    case Language::kKorean: return *korean;
    case Language::kEnglish:
    case Language::kUnknown: break;
  }
  return *english;
}

TokenKind KindOf(int rule_status, char32_t first) {
  if (rule_status >= UBRK_WORD_NUMBER && rule_status < UBRK_WORD_NUMBER_LIMIT) {
    return TokenKind::kNumber;
  }
  if (rule_status >= UBRK_WORD_LETTER) return TokenKind::kWord;
  return u_isUWhiteSpace(static_cast<UChar32>(first)) ? TokenKind::kSpace : TokenKind::kPunctuation;
}

struct CloseText {
  void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

struct Segmenter::Rep {
  std::u16string utf16;
  std::vector<std::size_t> byte_of;  // of each UTF-16 unit, and of the end

  void Assign(std::string_view text) {
    utf16.clear();
    byte_of.clear();
    for (std::size_t pos = 0; pos < text.size();) {
      const base::Decoded decoded = base::DecodeAt(text, pos);
      const char32_t c = decoded.code_point;
      if (c > 0xFFFF) {
        utf16.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10)));
        utf16.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FF)));
        byte_of.insert(byte_of.end(), 2, pos);
      } else {
        utf16.push_back(static_cast<char16_t>(c));
        byte_of.push_back(pos);
      }
      pos += decoded.length;
    }
    byte_of.push_back(text.size());
  }
};

Segmenter::Segmenter() : rep_(std::make_unique<Rep>()) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

void Segmenter::Words(std::string_view text, Language language, std::vector<Word>& words) {
  words.clear();
  if (language == Language::kUnknown) {
    language = DetectLanguages(text, Language::kUnknown).primary;
  }
  rep_->Assign(text);

  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UText, CloseText> utext(utext_openUChars(
      nullptr, rep_->utf16.data(), static_cast<int64_t>(rep_->utf16.size()), &error));
  const Iterator iterator(Pristine(language).clone());
  if (iterator == nullptr) throw std::bad_alloc();
  iterator->setText(utext.get(), error);
  if (U_FAILURE(error)) throw std::bad_alloc();

  std::size_t begin = 0;
  for (int end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
    const Span span{begin, rep_->byte_of[static_cast<std::size_t>(end)]};
    // Both halves of a surrogate pair have the same byte; a boundary never falls between them.
    words.push_back(
        {span, KindOf(iterator->getRuleStatus(), base::DecodeAt(text, span.begin).code_point)});
    begin = span.end;
  }
}

void Segmenter::Sentences(std::string_view text, Language /*language*/,
                          std::vector<Span>& sentences) {
  DivideSentences(text, sentences);
}

}  // namespace tactful::text
