#include "text/random_text.h"

#include <cstdio>
#include <cstdlib>
#include <span>

#include "base/utf8.h"

namespace tactful::text {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view kEveryday[] = {
    "hello", " ",    " ",    "Hello",    "don't",  "I",      "0120",   "111",    "zz",
    "...",   "!",    "?!",   "  ",       "\n",     "\n\n",   "\t",     "~",      "~",
    "バカ",  "ばか", "ね",   "ーー",     "ー",     "か",     "すご",   "い",     "。",
    "、",    "「",   "」",   "不知道",   "我",     "知道了", "한국어", "모르겠", "는데요",
    "가",    "가",   "요",   "ラーメン", "お客様", "aa",     "a",      "…",      "、、",
    "-",     "100%", "(株)", "\x01",     "々",     "ヴ",
};

constexpr std::string_view kEverything[] = {
    // Decomposed Hangul, and letters that NFKC makes conjoining
    "\u1112\u1161\u11AB",
    "\u1100\u1161",
    "\u1100",
    "\u1161",
    "\u11A8",
    "\u3131",
    "\u314F",
    "\u3133",
    "\u314B\u314B\u314B",
    "\u3160\u3160",
    "하",
    "한",
    "\uFFA1",
    "\uFFC2",
    "\u3260",
    "\u326E",
    "\u320E",
    "\uD7B0",
    "\u115F",
    "\u1160",
    "\u302E",
    // Half-width kana, voice marks
    "\uFF8A\uFF9E",
    "\uFF76\uFF9E",
    "\uFF77",
    "\uFF9F",
    "か\u3099",
    "ハ\u309A",
    "\u3099",
    "\u309B",
    "\u309F",
    "\u30FF",
    "\uFF70",
    "が",
    "ぁ",
    "ァ",
    "\u309D",
    "\u309E",
    // Long marks
    "ー",
    "\u301C",
    "~",
    "\uFF5E",
    "知らなーい",
    "あ",
    "い",
    "ああ",
    // Expansions
    "㈱",
    "\uFB01",
    "…",
    "‥",
    "㍿",
    "①",
    "½",
    "ß",
    "\u0149",
    "\uFDFA",
    "‼",
    "\u00A8",
    "\u0130",
    "℡",
    "\u0344",
    "\u1E9E",
    "\u2034",
    "\u3392",
    // Emoji, what doesn't show
    "\U0001F469\u200D\U0001F4BB",
    "\U0001F1EF\U0001F1F5",
    "\U0001F44D\U0001F3FD",
    "\u2764\uFE0F",
    "\u200B",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u2060",
    "\uFE0E",
    "\u034F",
    "\U000E0100",
    "\u3164",
    // Chinese, both ways
    "臺灣",
    "台",
    "裡",
    "里",
    "後",
    "后",
    "麼",
    "乾",
    "著",
    "苎",
    "苧",
    "𠮷",
    // Ill-formed
    "\x80",
    "\xC0\xAF",
    "\xE0\x9F\xBF",
    "\xED\xA0\x80",
    "\xF4\x90\x80\x80",
    "\xE3\x81",
    "\xF0\x9F\x98",
    "\xFF",
    "\xC2",
    "\xF0\x80",
    // Stretched, blanks, breaks
    "r",
    "r",
    "rr",
    "RRR",
    "!!!",
    "111",
    "111",
    "\0"sv,
    " ",
    "  ",
    "\t",
    "\u3000",
    "\u00A0",
    "\u1680",
    "\r\n",
    "\r",
    "\n",
    "\u2028",
    "\u0085",
    "\v",
    "\f",
    // Quotes and apostrophes, full width
    "\u2018",
    "\u2019",
    "\u201C",
    "\u201D",
    "\u2032",
    "\u2033",
    "\u02BC",
    "\u00B4",
    "`",
    "'",
    "\"",
    "\uFF07",
    "\uFF02",
    "\uFF40",
    "\u1FFD",
    "\u1FEF",
    "Ａ",
    "ｂ",
    "！",
    "，",
    "９",
    "\uFFE3",
    // Marks
    "\u0301",
    "\u0323",
    "\u0327",
    "\u0345",
    "e",
    "q\u0307\u0323",
    "\u20E3",
    "\u093C",
    "\u0958",
    "\u0DCA",
    "\u0DD9",
    "\uFFFD",
    "\u1D165",
    "\U0001D15F",
    "\u0F73",
    "\u05B0\u05BC",
    "\u0338",
    "=",
    "<",
};

}  // namespace

std::uint64_t TestSeed() {
  static const std::uint64_t seed = [] {
    const char* text = std::getenv("TACTFUL_SEED");
    return text == nullptr ? std::uint64_t{20240229} : std::strtoull(text, nullptr, 10);
  }();
  return seed;
}

std::size_t RandomText::Below(std::size_t limit) {
  return static_cast<std::size_t>(random_() % limit);
}

std::string RandomText::Next() {
  std::string text;
  const std::span<const std::string_view> everything(kEverything);
  const std::span<const std::string_view> everyday(kEveryday);
  std::string_view piece;
  for (std::size_t left = Below(14); left > 0; --left) {
    const std::span<const std::string_view> pieces =
        pool_ == Pool::kEverything && Below(4) > 0 ? everything : everyday;
    if (piece.empty() || Below(4) > 0) piece = pieces[Below(pieces.size())];  // else: once more
    text += piece;
  }
  return text;
}

std::vector<Span> Characters(std::string_view text) {
  std::vector<Span> characters;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t end = pos + base::DecodeAt(text, pos).length;
    characters.push_back({pos, end});
    pos = end;
  }
  return characters;
}

std::string Escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c >= ' ' && c <= '~' && c != '\\') {
      escaped += c;
      continue;
    }
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, "\\x%02X",
                  static_cast<unsigned>(static_cast<unsigned char>(c)));
    escaped += buffer;
  }
  return escaped;
}

}  // namespace tactful::text
