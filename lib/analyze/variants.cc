#include "analyze/variants.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "text/spellings.h"

namespace tactful::analyze {
namespace {

// A stretch of an example: marked as the finding, or not.
struct Piece {
  std::string text;
  bool marked = false;
};

using Change = std::function<std::string(const Piece&)>;

std::vector<Piece> Divide(const RuleExample& example) {
  std::vector<Piece> pieces;
  std::size_t pos = 0;
  for (const Span span : example.spans) {
    pieces.push_back({example.text.substr(pos, span.begin - pos), false});
    pieces.push_back({std::string(span.In(example.text)), true});
    pos = span.end;
  }
  pieces.push_back({example.text.substr(pos), false});
  return pieces;
}

std::vector<std::pair<std::size_t, char32_t>> Characters(std::string_view text) {
  std::vector<std::pair<std::size_t, char32_t>> characters;
  for (std::size_t pos = 0; pos < text.size();) {
    const base::Decoded decoded = base::DecodeAt(text, pos);
    characters.emplace_back(pos, decoded.code_point);
    pos += decoded.length;
  }
  return characters;
}

bool IsHangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool IsHiragana(char32_t c) { return c >= 0x3041 && c <= 0x3096; }

// Inserts `what` between the middle two characters that `fits` accepts; nothing if there are none.
std::string InsertBetween(const std::string& text, std::string_view what,
                          const std::function<bool(char32_t, char32_t)>& fits) {
  const auto characters = Characters(text);
  std::vector<std::size_t> places;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    if (fits(characters[i - 1].second, characters[i].second)) places.push_back(characters[i].first);
  }
  if (places.empty()) return text;
  std::string changed = text;
  return changed.insert(places[places.size() / 2], what);
}

std::string Capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

std::string Replace(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t pos = text.find(from); pos != std::string::npos;
       pos = text.find(from, pos + to.size())) {
    text.replace(pos, from.size(), to);
  }
  return text;
}

// The last letter that stands alone, four times. Doubled letters are left: three of them fold to one.
std::string StretchLetter(const std::string& text) {
  for (std::size_t i = text.size(); i-- > 0;) {
    const bool vowel = std::string_view("aeiouyAEIOUY").find(text[i]) != std::string_view::npos;
    const bool alone = (i == 0 || text[i - 1] != text[i]) &&
                       (i + 1 == text.size() || text[i + 1] != text[i]);
    if (vowel && alone) {
      std::string changed = text;
      return changed.insert(i, 3, text[i]);
    }
  }
  return text;
}

// Closing marks three times. A full stop only where a sentence ends.
std::string RepeatMarks(const std::string& text) {
  constexpr std::u32string_view kMarks = U"!?.\u3002\uFF01\uFF1F";
  const auto characters = Characters(text);
  std::string changed;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const auto [pos, c] = characters[i];
    const std::size_t end = i + 1 < characters.size() ? characters[i + 1].first : text.size();
    const char32_t next = i + 1 < characters.size() ? characters[i + 1].second : U' ';
    const bool closes = kMarks.find(c) != std::u32string_view::npos &&
                        kMarks.find(next) == std::u32string_view::npos &&
                        (c != U'.' || next == U' ');
    for (int times = closes ? 3 : 1; times > 0; --times) changed += text.substr(pos, end - pos);
  }
  return changed;
}

class Breeder {
 public:
  explicit Breeder(const RuleExample& example) : example_(example), pieces_(Divide(example)) {}

  // Adds the variant that `change` makes of each piece, unless nothing changes.
  void Add(std::string name, const Change& change) {
    Variant variant{std::move(name), "", {}};
    for (const Piece& piece : pieces_) {
      const std::size_t begin = variant.text.size();
      variant.text += change(piece);
      if (piece.marked) variant.spans.push_back({begin, variant.text.size()});
    }
    if (variant.text != example_.text) variants_.push_back(std::move(variant));
  }

  void AddInMarks(std::string name, const std::function<std::string(const std::string&)>& change) {
    Add(std::move(name),
        [&](const Piece& piece) { return piece.marked ? change(piece.text) : piece.text; });
  }

  void AddEverywhere(std::string name, const std::function<std::string(const std::string&)>& change) {
    Add(std::move(name), [&](const Piece& piece) { return change(piece.text); });
  }

  void AddAround(std::string name, std::string_view before, std::string_view behind) {
    Variant variant{std::move(name), std::string(before) + example_.text + std::string(behind), {}};
    for (const Span span : example_.spans) {
      variant.spans.push_back({span.begin + before.size(), span.end + before.size()});
    }
    variants_.push_back(std::move(variant));
  }

  std::vector<Variant> Take() { return std::move(variants_); }

 private:
  const RuleExample& example_;
  std::vector<Piece> pieces_;
  std::vector<Variant> variants_;
};

void BreedEnglish(Breeder& breeder) {
  breeder.AddEverywhere("capital letters", Capitals);
  breeder.AddEverywhere("curly apostrophes",
                        [](const std::string& text) { return Replace(text, "'", "\u2019"); });
  breeder.AddInMarks("a stretched letter", StretchLetter);
  breeder.AddEverywhere("doubled blanks",
                        [](const std::string& text) { return Replace(text, " ", "  "); });
  breeder.AddAround("a neighbour in Chinese", "", " \u597D\u7684\u3002");
}

void BreedJapanese(Breeder& breeder) {
  breeder.AddEverywhere("half-width katakana", text::ToHalfWidthKatakana);
  breeder.AddEverywhere("decomposed kana", text::Decompose);
  breeder.AddInMarks("a long mark", [](const std::string& text) {
    return InsertBetween(text, "\u30FC",
                         [](char32_t a, char32_t b) { return IsHiragana(a) && IsHiragana(b); });
  });
  breeder.AddAround("a neighbour in English", "", " Thank you.");
}

void BreedChinese(Breeder& breeder, Language script) {
  const bool simplified = script == Language::kChineseHans;
  breeder.AddEverywhere(simplified ? "Traditional characters" : "Simplified characters",
                        simplified ? text::ToTraditional : text::ToSimplified);
  breeder.AddAround("a neighbour in English", "", " Thank you.");
}

void BreedKorean(Breeder& breeder) {
  const auto both_hangul = [](char32_t a, char32_t b) { return IsHangul(a) && IsHangul(b); };
  breeder.AddEverywhere("decomposed Hangul", text::Decompose);
  breeder.AddInMarks("no blanks", [](const std::string& text) { return Replace(text, " ", ""); });
  breeder.AddInMarks("a blank too many", [&](const std::string& text) {
    return InsertBetween(text, " ", both_hangul);
  });
  breeder.AddAround("a neighbour in English", "", " Thank you.");
}

}  // namespace

std::vector<Variant> BreedVariants(const RuleExample& example) {
  Breeder breeder(example);
  breeder.AddEverywhere("full width", text::ToFullWidth);
  breeder.AddEverywhere("repeated marks", RepeatMarks);
  breeder.AddInMarks("a zero-width space", [](const std::string& text) {
    return InsertBetween(text, "\u200B", [](char32_t, char32_t) { return true; });
  });
  breeder.AddAround("emoji around", "\U0001F642 ", " \U0001F642");
  switch (example.language) {
    case Language::kEnglish: BreedEnglish(breeder); break;
    case Language::kJapanese: BreedJapanese(breeder); break;
    case Language::kChineseHans:
    case Language::kChineseHant: BreedChinese(breeder, example.language); break;
    case Language::kKorean: BreedKorean(breeder); break;
    case Language::kChinese:
    case Language::kUnknown: break;
  }
  return breeder.Take();
}

}  // namespace tactful::analyze
