// One pass counts letters by script; Han characters are shared out by phrase, so that a Chinese
// phrase in a Japanese text, or the other way round, counts for its own language.
#include "text/scripts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/utf8.h"
#include "text/han_table.h"

namespace tactful::text {
namespace {

enum class Kind : std::uint8_t {
  kOther,
  kPhraseEnd,
  kTransparent,  // doesn't end a Latin word: apostrophes, accents, what doesn't show
  kLatinSmall,
  kLatinCapital,
  kHangul,
  kKana,
  kHan,
};

constexpr bool In(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

constexpr Kind AsciiKind(char32_t c) {
  if (In(c, U'a', U'z')) return Kind::kLatinSmall;
  if (In(c, U'A', U'Z')) return Kind::kLatinCapital;
  if (c == U'\'') return Kind::kTransparent;
  const bool ends_phrase =
      c == U' ' || In(c, 0x09, 0x0D) || c == U',' || c == U'.' || c == U'!' || c == U'?';
  return ends_phrase ? Kind::kPhraseEnd : Kind::kOther;
}

constexpr bool IsAsciiCapital(char c) { return c >= 'A' && c <= 'Z'; }

constexpr std::size_t EndOfLetters(std::string_view typed, std::size_t pos) {
  while (pos < typed.size() &&
         (IsAsciiCapital(typed[pos]) || (typed[pos] >= 'a' && typed[pos] <= 'z')))
    ++pos;
  return pos;
}

constexpr Kind KindOf(char32_t c) {
  if (c < 0x80) return AsciiKind(c);
  if (In(c, 0xFF01, 0xFF5E)) return AsciiKind(c - 0xFEE0);  // full width
  if (In(c, 0x3400, 0x4DBF) || In(c, 0x4E00, 0x9FFF) || c == 0x3005 || c == 0x3007 ||
      In(c, 0xF900, 0xFAFF) || In(c, 0x20000, 0x3FFFF)) {
    return Kind::kHan;
  }
  // Without the middle dot, the long mark and the voice marks, which other texts use too.
  if (In(c, 0x3041, 0x3096) || In(c, 0x309D, 0x309F) || In(c, 0x30A1, 0x30FA) ||
      In(c, 0x30FD, 0x30FF) || In(c, 0xFF66, 0xFF6F) || In(c, 0xFF71, 0xFF9D)) {
    return Kind::kKana;
  }
  if (In(c, 0xAC00, 0xD7A3) || In(c, 0x1100, 0x11FF) || In(c, 0x3131, 0x318E) ||
      In(c, 0xFFA1, 0xFFDC)) {
    return Kind::kHangul;
  }
  if (In(c, 0x3000, 0x3002) || c == 0xFF61 || c == 0xFF64 || c == 0x85 || c == 0x2028 ||
      c == 0x2029) {
    return Kind::kPhraseEnd;
  }
  if (c == 0x2019 || In(c, 0x0300, 0x036F) || c == 0xAD || In(c, 0x200B, 0x200F) ||
      In(c, 0x2060, 0x2064) || c == 0xFEFF || In(c, 0xFE00, 0xFE0F)) {
    return Kind::kTransparent;
  }
  if ((In(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) || In(c, 0x1E00, 0x1EFF) ||
      In(c, 0xFB00, 0xFB06)) {
    return Kind::kLatinSmall;
  }
  return Kind::kOther;
}

// Of the words of a mixed line those with capitals are mostly names, and count for little.
constexpr std::size_t kNameWeight = 3;
// A Han, kana or Hangul letter says as much as two Latin ones.
constexpr std::size_t kWideWeight = 2;

class Counter {
 public:
  void Count(std::string_view typed) {
    for (std::size_t pos = 0; pos < typed.size();) {
      if (const std::size_t end = EndOfLetters(typed, pos); end > pos) {
        AddLetters(typed.substr(pos, end - pos));
        pos = end;
        continue;
      }
      const base::Decoded decoded = base::DecodeAt(typed, pos);
      pos += decoded.length;
      Add(decoded.code_point, decoded.well_formed ? KindOf(decoded.code_point) : Kind::kOther);
    }
    EndWord();
    EndPhrase();
  }

  bool HoldsEnglish() const { return english_ > 0; }
  bool HoldsKana() const { return kana_; }
  bool HoldsHan() const { return han_; }
  bool HoldsHangul() const { return korean_ > 0; }
  bool HoldsChineseOnly() const { return chinese_only_; }
  bool HoldsHanWord() const { return longest_han_run_ >= 2; }
  Language ChineseScript() const {
    return traditional_ > simplified_ ? Language::kChineseHant : Language::kChineseHans;
  }

  // The language of most letters among `holds`; of equals the one that is harder to come by.
  Language Heaviest(const LanguageSet& holds) const {
    const bool shared_is_chinese = holds.chinese && (!holds.japanese || chinese_only_);
    const std::size_t japanese = japanese_ + (shared_is_chinese ? 0 : shared_han_);
    const std::size_t chinese = chinese_ + (shared_is_chinese ? shared_han_ : 0);
    Language heaviest = Language::kUnknown;
    std::size_t most = 0;
    const auto weigh = [&](bool is_held, std::size_t weight, Language language) {
      if (!is_held || (heaviest != Language::kUnknown && weight <= most)) return;
      heaviest = language;
      most = weight;
    };
    weigh(holds.japanese, japanese * kWideWeight, Language::kJapanese);
    weigh(holds.chinese, chinese * kWideWeight, ChineseScript());
    weigh(holds.korean, korean_ * kWideWeight, Language::kKorean);
    weigh(holds.english, english_, Language::kEnglish);
    return heaviest;
  }

 private:
  // ASCII letters; the same as Add for each.
  void AddLetters(std::string_view letters) {
    word_letters_ += letters.size();
    word_has_capital_ |= std::any_of(letters.begin(), letters.end(), IsAsciiCapital);
    han_run_ = 0;
  }

  void Add(char32_t c, Kind kind) {
    if (kind == Kind::kTransparent) return;
    if (kind == Kind::kLatinSmall || kind == Kind::kLatinCapital) {
      ++word_letters_;
      word_has_capital_ |= kind == Kind::kLatinCapital;
    } else {
      EndWord();
    }
    han_run_ = kind == Kind::kHan ? han_run_ + 1 : 0;
    longest_han_run_ = std::max(longest_han_run_, han_run_);
    switch (kind) {
      case Kind::kHan:
        ++phrase_han_;
        phrase_is_chinese_ |= IsChineseOnly(c);
        if (IsTraditionalForm(c)) ++traditional_;
        if (IsSimplifiedOnly(c)) ++simplified_;
        break;
      case Kind::kKana: ++phrase_kana_; break;
      case Kind::kHangul: ++korean_; break;
      case Kind::kPhraseEnd: EndPhrase(); break;
      case Kind::kOther:
      case Kind::kTransparent:
      case Kind::kLatinSmall:
      case Kind::kLatinCapital: break;
    }
  }

  // A single letter is no word: it is a grade, a key or a part of a name.
  void EndWord() {
    if (word_letters_ >= 2) {
      english_ += word_has_capital_ ? std::min(word_letters_, kNameWeight) : word_letters_;
    }
    word_letters_ = 0;
    word_has_capital_ = false;
  }

  void EndPhrase() {
    if (phrase_han_ + phrase_kana_ == 0) return;
    if (phrase_is_chinese_) {
      chinese_ += phrase_han_;
      japanese_ += phrase_kana_;
    } else if (phrase_kana_ > 0) {
      japanese_ += phrase_han_ + phrase_kana_;
    } else {
      shared_han_ += phrase_han_;
    }
    chinese_only_ |= phrase_is_chinese_;
    kana_ |= phrase_kana_ > 0;
    han_ |= phrase_han_ > 0;
    phrase_han_ = 0;
    phrase_kana_ = 0;
    phrase_is_chinese_ = false;
  }

  // Letters by language; for English weighted already. Shared: Han that says nothing by its phrase.
  std::size_t english_ = 0;
  std::size_t japanese_ = 0;
  std::size_t chinese_ = 0;
  std::size_t korean_ = 0;
  std::size_t shared_han_ = 0;
  std::size_t traditional_ = 0;
  std::size_t simplified_ = 0;
  std::size_t longest_han_run_ = 0;
  bool kana_ = false;
  bool han_ = false;
  bool chinese_only_ = false;
  // Of the word, the run and the phrase that the pass is in.
  std::size_t word_letters_ = 0;
  bool word_has_capital_ = false;
  std::size_t han_run_ = 0;
  std::size_t phrase_han_ = 0;
  std::size_t phrase_kana_ = 0;
  bool phrase_is_chinese_ = false;
};

bool HoldsChinese(const Counter& counter, Language hint) {
  if (!counter.HoldsHan()) return false;
  if (counter.HoldsKana()) return counter.HoldsChineseOnly();
  if (hint == Language::kJapanese) return false;
  // One Han character in a Korean line is a sign, such as the one for "the said".
  if (counter.HoldsHangul() || hint == Language::kKorean) return counter.HoldsHanWord();
  return true;
}

}  // namespace

Detection DetectLanguages(std::string_view typed, Language hint) noexcept {
  Counter counter;
  counter.Count(typed);

  Detection detection;
  detection.holds.english = counter.HoldsEnglish() || hint == Language::kEnglish;
  detection.holds.japanese = counter.HoldsKana() || hint == Language::kJapanese;
  detection.holds.chinese = HoldsChinese(counter, hint) || IsChinese(hint);
  detection.holds.korean = counter.HoldsHangul() || hint == Language::kKorean;

  const bool hint_names_script = hint == Language::kChineseHans || hint == Language::kChineseHant;
  detection.chinese = hint_names_script ? hint : counter.ChineseScript();
  if (hint == Language::kUnknown) {
    detection.primary = counter.Heaviest(detection.holds);
  } else {
    detection.primary = IsChinese(hint) ? detection.chinese : hint;
  }
  return detection;
}

}  // namespace tactful::text
