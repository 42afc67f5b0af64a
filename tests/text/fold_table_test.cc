// What folds to what, and which typed characters a folded part stands for.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/folded_text.h"
#include "text/random_text.h"

namespace tactful::text {
namespace {

using std::string_view_literals::operator""sv;

TEST(FoldTable, Base) {
  const struct {
    std::string_view typed;
    std::string_view folded;
  } kCases[] = {
      {"", ""},
      {"I Don't KNOW", "i don't know"},
      {"\uFF29 \uFF44\uFF4F\uFF4E\uFF07\uFF54", "i don't"},  // full width
      {"（），！？：％～", "(),!?:%~"},
      {"。、「」", "。、「」"},
      {"\uFF8A\uFF9E\uFF76", "バカ"},  // half-width kana with a voice mark
      {"か\u3099", "が"},
      {"㈱", "(株)"},
      {"\uFB01nd it", "find it"},
      {"Stra\u00DFe", "strasse"},
      {"\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국"},
      {"caf\u0065\u0301", "caf\u00E9"},
      {"wait…", "wait."},
      // Invisible
      {"kn\u200Bow", "know"},
      {"kn\u00ADow\uFEFF", "know"},
      {"\u2764\uFE0F", "\u2764"},
      {"a\u200B\u0301", "\u00E1"},  // what doesn't show keeps no accent from its letter
      // Quotes
      {"don\u2019t", "don't"},
      {"don\u02BCt don\u2032t don`t don\u00B4t don\uFF40t", "don't don't don't don't don't"},
      {"\u201CA\u201D \u201EB\u201F \u2033C\u2033", "\"a\" \"b\" \"c\""},
      {"\u2018A\u2019 \u201AB\u201B", "'a' 'b'"},
      {"\u0149", "'n"},
      // Blanks and breaks
      {"a \t\u3000\u00A0 b", "a b"},
      {"a\tb", "a b"},
      {"a\r\nb\rc\n\nd", "a\nb\nc\n\nd"},
      {"a\u2028b\u0085c\vd\fe", "a\nb\nc\nd\ne"},
      {" \r\n ", " \n "},
      // Stretched
      {"whateverrrr", "whatever"},
      {"boo", "boo"},
      {"booo", "bo"},
      {"!!! ?? 000 ①①①", "! ?? 000 111"},
      {"はいはいはい", "はいはいはい"},
      {"\u314B\u314B\u314B", "\u110F"},
      {"rRr", "r"},
      {"r\u200Brr", "r"},
      {"\n\n\n", "\n\n\n"},
      // Hangul
      {"모르겠 는데요", "모르겠는데요"},
      {"모르겠   는데요", "모르겠는데요"},
      {"모르겠\u200B \u3000는데요", "모르겠는데요"},
      {"모르겠\n는데요", "모르겠\n는데요"},
      {"네 OK 네", "네 ok 네"},
      {"하 하 하", "하"},
      {"네 \u3160\u3160", "네 \u1172\u1172"},  // a vowel would fuse with the letter before
      {"하 \u11AB", "하 \u11AB"},
      // Long marks
      {"知らなーい", "知らない"},
      {"知らな\uFF5E\u301C~ーい", "知らない"},
      {"知らなーーーい", "知らない"},
      {"ああーああ", "あ"},
      {"すごーく", "すごく"},
      {"ですー", "ですー"},
      {"ですーーー", "ですー"},
      {"です~ はい", "です~ はい"},
      {"ラーメン", "ラーメン"},
      {"スゴーい", "スゴーい"},
      {"10~20", "10~20"},
      // Any bytes
      {"a\0b"sv, "a\0b"sv},
      {"a\xFF"
       "b",
       "a\uFFFDb"},
      {"\xE3\x81"
       "a\xED\xA0\x80",
       "\uFFFDa\uFFFD"},
      {"\xC0\x80", "\uFFFD\uFFFD"},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Escaped(Fold(test.typed, Folding::kBase)), Escaped(test.folded))
        << Escaped(test.typed);
  }
}

TEST(FoldTable, JapaneseAndChinese) {
  const struct {
    std::string_view typed;
    Folding folding;
    std::string_view folded;
  } kCases[] = {
      {"バカ", Folding::kJapanese, "ばか"},
      {"\uFF8A\uFF9E\uFF76", Folding::kJapanese, "ばか"},
      {"ねぇ ネェ", Folding::kJapanese, "ねえ ねえ"},
      {"ァィゥェォぁぃぅぇぉ", Folding::kJapanese, "あいうえおあいうえお"},
      {"アイウエオあいうえお", Folding::kJapanese, "あいうえおあいうえお"},
      {"ャュョッヮヵヶヴ", Folding::kJapanese, "ゃゅょっゎゕゖゔ"},
      {"ラーメン・ヽヷ", Folding::kJapanese, "らーめん・ヽヷ"},
      {"不知道、臺灣", Folding::kJapanese, "不知道、臺灣"},
      {"臺灣後來沒這麼說", Folding::kChinese, "台湾后来没这么说"},
      {"台湾后来没这么说", Folding::kChinese, "台湾后来没这么说"},
      {"「沒有」バカ ok", Folding::kChinese, "「没有」バカ ok"},
      {"苎苧", Folding::kChinese, "苎苎"},  // ICU's table swaps these
      {"", Folding::kChinese, ""},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Fold(test.typed, test.folding), test.folded) << test.typed;
  }
}

// `part` of the folded text comes from exactly `source` of the typed one.
TEST(FoldTable, PartsMapToWholeTypedCharacters) {
  const struct {
    std::string_view typed;
    std::string_view part;
    std::string_view source;
  } kCases[] = {
      {"前㈱後", "株", "㈱"},
      {"前㈱後", "前(", "前㈱"},
      {"\uFF8A\uFF9E\uFF76だ", "バ", "\uFF8A\uFF9E"},
      {"\uFF8A\uFF9E\uFF76だ", "カ", "\uFF76"},
      {"of\uFB01ce", "offi", "of\uFB01"},
      {"so whateverrrr ok", "whatever", "whateverrrr"},
      {"so whateverrrr ok", " ok", " ok"},
      {"모르겠 는데요", "겠는", "겠 는"},
      {"모르겠 는데요", "모르겠", "모르겠"},
      {"모르겠 는데요", "는데요", "는데요"},
      {"知らなーい", "知らない", "知らなーい"},
      {"知らなーい", "知らな", "知らな"},
      {"知らなーい", "い", "い"},
      {"a\u200B know\u200B b", "know", "know"},
      {"a kn\u200Bow b", "know", "kn\u200Bow"},
      {"네\u3160\u3160", "네", "네"},
      {"\u1112\u1161\u11AB\u314B", "한", "\u1112\u1161\u11AB"},
      {"don\u2019t", "n't", "n\u2019t"},
      {"\xE3\x81know\xFF", "know", "know"},
      {"A  B", "a ", "A  "},
      {"wait\u2026 no", "t.", "t\u2026"},
      {"\u3231))) x", ")", "\u3231)))"},  // a stretched mark that began inside an expansion
      {"하 하 하 요", "하", "하 하 하"},
      {"e\u0301a", "\u00E9", "e\u0301"},
      {"e\u0301\u0302a", "\u00E9", "e\u0301"},  // the second mark stays a change of its own
      {"q\u0307\u0323", "q", "q"},              // only the marks change places
      {"한\u3133 하", "한", "한"},              // no room for the final consonant: likewise
      {"x\u00AD\u0301y", "x\u0301", "x\u00AD\u0301"},
  };
  for (const auto& test : kCases) {
    FoldedText folded;
    folded.Assign(test.typed);
    const std::size_t at = folded.base().find(test.part);
    ASSERT_NE(at, std::string_view::npos) << Escaped(test.typed);
    const Span source = folded.ToTyped({at, at + test.part.size()});
    EXPECT_EQ(Escaped(source.In(test.typed)), Escaped(test.source)) << Escaped(test.typed);
  }
}

TEST(FoldTable, RemovedCharactersBecomeNothing) {
  FoldedText folded;
  folded.Assign("a\u200Bb 모 르");
  EXPECT_EQ(folded.base(), "ab 모르");
  EXPECT_EQ(folded.ToFolded({1, 4}), (Span{1, 1}));
  EXPECT_EQ(folded.ToFolded({0, 4}), (Span{0, 1}));
  EXPECT_EQ(folded.ToFolded({9, 10}), (Span{6, 6}));
  EXPECT_EQ(folded.ToFolded({0, 13}), (Span{0, 9}));
}

TEST(FoldTable, TextThatNeedsNoFoldIsNotCopied) {
  for (const std::string_view typed :
       {"i don't know"sv, "知りません。"sv, "ラーメンは「あれ」、これ"sv, "我不知道"sv,
        "모르겠는데요"sv, "0000 a 1"sv, "\xF0\x9F\x98\x80 ok"sv, ""sv}) {
    FoldedText folded;
    folded.Assign(typed);
    EXPECT_TRUE(folded.is_identity()) << typed;
    EXPECT_EQ(folded.base().data(), typed.data()) << typed;
  }
  FoldedText folded;
  folded.Assign("Know");
  EXPECT_FALSE(folded.is_identity());
}

TEST(FoldTable, FormsFollowTheTextLastAssigned) {
  FoldedText folded;
  folded.Assign("バカ");
  EXPECT_EQ(folded.For(Folding::kJapanese), "ばか");
  folded.Assign("カメ");
  EXPECT_EQ(folded.For(Folding::kJapanese), "かめ");
  folded.Assign("かめ");
  EXPECT_EQ(folded.For(Folding::kJapanese), "かめ");
  EXPECT_EQ(folded.For(Folding::kBase), "かめ");
  FoldedText moved = std::move(folded);
  EXPECT_EQ(moved.base(), "かめ");
}

// Marks that cling to one letter are sorted by ICU with a cost that is the square of their number.
TEST(FoldTable, EndlessMarksAreCut) {
  // The second becomes two marks each: what comes out is cut as well.
  for (const std::string_view marks : {"\u0301\u0323"sv, "\u0344"sv}) {
    std::string typed = "a";
    for (int i = 0; i < 5000; ++i) typed += marks;
    typed += "b";
    FoldedText folded;
    folded.Assign(typed);
    const std::size_t size = folded.base().size();
    EXPECT_LT(size, 200u);
    EXPECT_EQ(folded.base().back(), 'b');
    EXPECT_EQ(folded.ToTyped({size - 1, size}), (Span{typed.size() - 1, typed.size()}));
    EXPECT_EQ(Fold(folded.base(), Folding::kBase), folded.base());
  }
}

TEST(FoldTable, EndlessVowelsAreNotMarks) {
  std::string typed;
  std::string expected;
  for (int i = 0; i < 100; ++i) {
    typed += "\u3160\u315C";
    expected += "\u1172\u116E";
  }
  EXPECT_EQ(Fold("네" + typed, Folding::kBase), "네" + expected);
}

}  // namespace
}  // namespace tactful::text
