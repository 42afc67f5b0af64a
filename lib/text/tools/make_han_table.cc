// Writes the tables of text/han_table.h as C++ source: make_han_table <output file>.
//
// Simplified: ICU's Hant-Hans, followed until nothing changes; only pairs of the same length in
// UTF-8. Simplified only: what Hans-Hant changes and Big5, the character set of Traditional,
// doesn't hold. So 后, 里 and 台 don't count, which are words of their own there. Chinese only: in
// GB 2312 or Big5, but not in Shift_JIS with its extensions; and a few that are in all.
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <ostream>
#include <string_view>
#include <vector>

#include "text/han_table.h"

namespace {

using tactful::text::han_table::kBlockCount;
using tactful::text::han_table::kBlockSize;
using tactful::text::han_table::kFirst;
using tactful::text::han_table::kLast;

// What a transliterator makes of each character of the table. All are put through it in one text, a
// line each: one call a character takes minutes. The Japanese character set holds these, but no
// Japanese text does.
constexpr std::u32string_view kNeverJapanese = U"么什伱们你們吗吧呢咱哪啊啦嗎她很這";

class Forms {
 public:
  explicit Forms(const char* id) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
    if (U_FAILURE(error) || transliterator == nullptr) return;
    icu::UnicodeString text;
    for (char32_t c = kFirst; c <= kLast; ++c) {
      text.append(static_cast<UChar32>(c)).append(static_cast<UChar32>('\n'));
    }
    transliterator->transliterate(text);
    int32_t begin = 0;
    for (char32_t c = kFirst; c <= kLast; ++c) {
      const int32_t end = text.indexOf(u'\n', begin);
      if (end < 0) return;
      const auto form = static_cast<char32_t>(text.char32At(begin));
      const bool fits =
          text.countChar32(begin, end - begin) == 1 && tactful::text::IsInHanTable(form);
      forms_.push_back(fits ? form : c);
      begin = end + 1;
    }
  }
  bool ok() const { return forms_.size() == kLast - kFirst + 1; }

  // `c` itself unless it becomes one character of the table.
  char32_t Of(char32_t c) const { return forms_[c - kFirst]; }

 private:
  std::vector<char32_t> forms_;
};

class CharacterSet {
 public:
  explicit CharacterSet(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    converter_.reset(ucnv_open(name, &error));
    ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                          &error);
    if (U_FAILURE(error)) converter_.reset();
  }
  bool ok() const { return converter_ != nullptr; }

  bool Holds(char32_t c) const {
    const auto unit = static_cast<UChar>(c);
    std::array<char, 16> bytes;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_fromUChars(converter_.get(), bytes.data(), bytes.size(), &unit, 1, &error);
    return U_SUCCESS(error) != 0;
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
};

using Block = std::array<std::uint16_t, kBlockSize>;
using Bits = std::array<std::uint64_t, kBlockCount>;

struct Table {
  std::vector<Block> blocks;
  std::array<std::uint16_t, kBlockCount> block_of{};
  Bits simplified_only{};
  Bits chinese_only{};
};

// ICU's table holds chains, and one pair that goes round: there the smaller of the two stands for
// both.
char32_t LastForm(const Forms& forms, char32_t c) {
  constexpr int kLongestChain = 4;
  for (int step = 0; step < kLongestChain; ++step) {
    const char32_t next = forms.Of(c);
    if (next == c) break;
    if (forms.Of(next) == c) return std::min(c, next);
    c = next;
  }
  return c;
}

bool Fill(Table& table) {
  const Forms to_simplified("Hant-Hans");
  const Forms to_traditional("Hans-Hant");
  const CharacterSet big5("Big5");
  const CharacterSet gb2312("GB2312");
  const CharacterSet japanese("ibm-943");
  if (!to_simplified.ok() || !to_traditional.ok() || !big5.ok() || !gb2312.ok() || !japanese.ok()) {
    return false;
  }
  std::map<Block, std::uint16_t> known;
  for (std::size_t block = 0; block < kBlockCount; ++block) {
    Block forms{};
    for (std::size_t i = 0; i < kBlockSize; ++i) {
      const char32_t c = kFirst + static_cast<char32_t>(block * kBlockSize + i);
      const char32_t form = LastForm(to_simplified, c);
      if (form != c) forms[i] = static_cast<std::uint16_t>(form);
      const std::uint64_t bit = std::uint64_t{1} << i;
      const bool in_big5 = big5.Holds(c);
      if (form == c && to_traditional.Of(c) != c && !in_big5) table.simplified_only[block] |= bit;
      const bool is_chinese = (in_big5 || gb2312.Holds(c)) && !japanese.Holds(c);
      if (is_chinese || kNeverJapanese.find(c) != std::u32string_view::npos)
        table.chinese_only[block] |= bit;
    }
    const auto [position, is_new] =
        known.emplace(forms, static_cast<std::uint16_t>(table.blocks.size()));
    if (is_new) table.blocks.push_back(forms);
    table.block_of[block] = position->second;
  }
  return true;
}

template <typename Values>
void WriteValues(std::ostream& out, const Values& values) {
  std::size_t column = 0;
  for (const auto value : values) out << (column++ % 8 == 0 ? "\n    " : " ") << value << "u,";
  out << "\n";
}

void Write(std::ostream& out, const Table& table) {
  out << "#include \"text/han_table.h\"\n\nnamespace tactful::text::han_table {\n\n"
         "const std::uint16_t kBlockOf[kBlockCount] = {";
  WriteValues(out, table.block_of);
  out << "};\n\nconst std::uint16_t kSimplified[][kBlockSize] = {\n";
  for (const Block& block : table.blocks) {
    out << "  {";
    WriteValues(out, block);
    out << "  },\n";
  }
  out << "};\n\nconst std::uint64_t kSimplifiedOnly[kBlockCount] = {";
  WriteValues(out, table.simplified_only);
  out << "};\n\nconst std::uint64_t kChineseOnly[kBlockCount] = {";
  WriteValues(out, table.chinese_only);
  out << "};\n\n}  // namespace tactful::text::han_table\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: make_han_table <output file>\n", stderr);
    return 2;
  }
  Table table;
  if (!Fill(table)) {
    std::fputs("make_han_table: ICU lacks Hant-Hans, Hans-Hant or a character set\n", stderr);
    return 1;
  }
  std::ofstream out(argv[1]);
  Write(out, table);
  out.close();
  if (!out) {
    std::fprintf(stderr, "make_han_table: cannot write %s\n", argv[1]);
    return 1;
  }
  return 0;
}
