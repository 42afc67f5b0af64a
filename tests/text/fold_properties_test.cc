// What holds of folding for every text, tried on seeded ones.
#include <gtest/gtest.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/fold_base.h"
#include "text/fold_chars.h"
#include "text/fold_normalize.h"
#include "text/fold_piece.h"
#include "text/fold_rewrite.h"
#include "text/folded_text.h"
#include "text/random_text.h"

namespace tactful::text {
namespace {

constexpr int kTexts = 4000;

bool IsEdge(std::string_view text, std::size_t pos) {
  return pos <= text.size() && base::FloorToEdge(text, pos) == pos;
}

Span RandomRange(RandomText& random, std::string_view text) {
  const std::vector<Span> characters = Characters(text);
  if (characters.empty()) return {0, 0};
  const std::size_t first = random.Below(characters.size());
  const std::size_t count = 1 + random.Below(characters.size() - first);
  return {characters[first].begin, characters[first + count - 1].end};
}

class FoldProperties : public testing::TestWithParam<RandomText::Pool> {
 protected:
  // Calls `check` with many texts until one fails.
  template <typename Check>
  void ForTexts(Check check) {
    for (int i = 0; i < kTexts && !HasFailure(); ++i) {
      const std::string typed = random_.Next();
      folded_.Assign(typed);
      SCOPED_TRACE("TACTFUL_SEED=" + std::to_string(TestSeed()) + " text " + std::to_string(i) +
                   ": " + Escaped(typed) + " folded: " + Escaped(folded_.base()));
      check(typed);
    }
  }

  RandomText random_{GetParam()};
  FoldedText folded_;
};

INSTANTIATE_TEST_SUITE_P(, FoldProperties,
                         testing::Values(RandomText::Pool::kEverything,
                                         RandomText::Pool::kEveryday),
                         [](const auto& suite) {
                           return suite.param == RandomText::Pool::kEverything ? "Everything"
                                                                               : "Everyday";
                         });

TEST_P(FoldProperties, IsWellFormedAndKeepsItsLengthInEveryForm) {
  ForTexts([this](const std::string&) {
    EXPECT_TRUE(base::IsWellFormed(folded_.base()));
    for (const Folding form : {Folding::kJapanese, Folding::kChinese}) {
      EXPECT_EQ(folded_.For(form).size(), folded_.base().size());
      EXPECT_TRUE(base::IsWellFormed(folded_.For(form)));
    }
  });
}

TEST_P(FoldProperties, FoldingTwiceIsFoldingOnce) {
  ForTexts([this](const std::string&) {
    EXPECT_EQ(Escaped(Fold(folded_.base(), Folding::kBase)), Escaped(folded_.base()));
  });
}

TEST_P(FoldProperties, ShortCutsGiveWhatTheFullWayGives) {
  int short_cuts = 0;
  ForTexts([&](const std::string& typed) {
    BaseFold quick;
    BaseFold full;
    const std::string_view quick_text = quick.Run(typed);
    const std::string_view full_text = full.Run(typed, BaseFold::Effort::kAlwaysFull);
    ASSERT_EQ(Escaped(quick_text), Escaped(full_text));
    if (typed.size() > 8 && quick_text.data() == typed.data()) ++short_cuts;
    const std::vector<Span> characters = Characters(full_text);
    for (const Span first : characters) {
      for (const Span last : characters) {
        if (last.end < first.end) continue;
        const Span range{first.begin, last.end};
        ASSERT_EQ(quick.ToTyped(range), full.ToTyped(range)) << range.begin << ", " << range.end;
      }
    }
    const Span range = RandomRange(random_, typed);
    ASSERT_EQ(quick.ToFolded(range), full.ToFolded(range));
  });
  // Otherwise nothing was compared.
  EXPECT_GT(short_cuts, GetParam() == RandomText::Pool::kEveryday ? kTexts / 20 : 0);
}

TEST_P(FoldProperties, TypedToFoldedAndBackCovers) {
  ForTexts([this](const std::string& typed) {
    for (int i = 0; i < 4; ++i) {
      const Span range = RandomRange(random_, typed);
      const Span folded = folded_.ToFolded(range);
      ASSERT_LE(folded.end, folded_.base().size());
      ASSERT_LE(folded.begin, folded.end);
      const Span back = folded_.ToTyped(folded);
      for (const Span character : Characters(typed)) {
        if (!range.Covers(character)) continue;
        const Span part = folded_.ToFolded(character);
        EXPECT_TRUE(folded.Covers(part)) << range.begin << ", " << range.end;
        EXPECT_TRUE(part.empty() || back.Covers(character)) << range.begin << ", " << range.end;
      }
    }
  });
}

TEST_P(FoldProperties, FoldedToTypedAndBackCovers) {
  ForTexts([this](const std::string& typed) {
    for (int i = 0; i < 4; ++i) {
      const Span range = RandomRange(random_, folded_.base());
      const Span source = folded_.ToTyped(range);
      ASSERT_LE(source.end, typed.size());
      EXPECT_EQ(source.empty(), range.empty());
      EXPECT_TRUE(folded_.ToFolded(source).Covers(range)) << range.begin << ", " << range.end;
    }
  });
}

TEST_P(FoldProperties, RangesNeverSplitACharacter) {
  ForTexts([this](const std::string& typed) {
    // Any bytes will do, even the middle of a character.
    const std::size_t folded_size = folded_.base().size();
    const std::size_t a = random_.Below(folded_size + 1);
    const std::size_t b = random_.Below(folded_size + 1);
    const Span source = folded_.ToTyped({std::min(a, b), std::max(a, b)});
    EXPECT_LE(source.begin, source.end);
    EXPECT_TRUE(IsEdge(typed, source.begin) && IsEdge(typed, source.end)) << a << ", " << b;
    EXPECT_EQ(source.empty(), a == b);

    const std::size_t c = random_.Below(typed.size() + 1);
    const std::size_t d = random_.Below(typed.size() + 1);
    const Span folded = folded_.ToFolded({std::min(c, d), std::max(c, d)});
    EXPECT_LE(folded.begin, folded.end);
    EXPECT_TRUE(IsEdge(folded_.base(), folded.begin) && IsEdge(folded_.base(), folded.end))
        << c << ", " << d;
  });
}

TEST_P(FoldProperties, PositionsRise) {
  ForTexts([this](const std::string& typed) {
    Span last;
    for (const Span character : Characters(typed)) {
      const Span folded = folded_.ToFolded(character);
      if (folded.empty()) continue;
      EXPECT_LE(last.begin, folded.begin);
      EXPECT_LE(last.end, folded.end);
      last = folded;
    }
    last = {};
    for (const Span character : Characters(folded_.base())) {
      const Span source = folded_.ToTyped(character);
      EXPECT_LE(last.begin, source.begin);
      EXPECT_LE(last.end, source.end);
      last = source;
    }
  });
}

// The invariants at the top of fold_changes.h.
void ExpectInOrder(const ChangeList& changes, std::string_view source, std::string_view target) {
  Span last_source;
  Span last_target;
  for (const Change& change : changes.all()) {
    EXPECT_FALSE(change.source.empty());
    EXPECT_LE(last_source.end, change.source.begin);
    EXPECT_LE(last_target.end, change.target.begin);
    EXPECT_EQ(change.source.begin - last_source.end, change.target.begin - last_target.end);
    last_source = change.source;
    last_target = change.target;
  }
  EXPECT_EQ(source.size() - last_source.end, target.size() - last_target.end);
}

TEST_P(FoldProperties, ChangesAreInOrder) {
  Normalizer normalizer;
  ForTexts([&](const std::string& typed) {
    std::string normalized;
    std::string rewritten;
    ChangeList changes;
    normalizer.Normalize(typed, normalized, changes);
    ExpectInOrder(changes, typed, normalized);
    RewriteStretched(normalized, rewritten, changes);
    ExpectInOrder(changes, normalized, rewritten);
  });
}

TEST_P(FoldProperties, RemovedCharactersBesideARangeStayOutside) {
  ForTexts([this](const std::string& typed) {
    if (folded_.base().empty()) return;
    const Span source = folded_.ToTyped(RandomRange(random_, folded_.base()));
    const std::size_t last = base::FloorToEdge(typed, source.end - 1);
    const Span first_character{source.begin,
                               source.begin + base::DecodeAt(typed, source.begin).length};
    EXPECT_FALSE(folded_.ToFolded(first_character).empty()) << source.begin;
    EXPECT_FALSE(folded_.ToFolded({last, source.end}).empty()) << source.end;
  });
}

TEST_P(FoldProperties, ThreeUnitsMeanTheSameRange) {
  ForTexts([this](const std::string& typed) {
    std::u16string utf16;
    std::u32string code_points;
    for (const Span character : Characters(typed)) {
      const char32_t c = base::DecodeAt(typed, character.begin).code_point;
      code_points += c;
      if (c > 0xFFFF) {
        utf16 += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
        utf16 += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
      } else {
        utf16 += static_cast<char16_t>(c);
      }
    }
    const Span range = RandomRange(random_, typed);
    const Span in_utf16 = ToUtf16(typed, range);
    const Span in_code_points = ToCodePoints(typed, range);
    std::u32string by_bytes;
    for (const Span character : Characters(range.In(typed))) {
      by_bytes += base::DecodeAt(range.In(typed), character.begin).code_point;
    }
    std::u32string by_utf16;
    for (std::size_t i = in_utf16.begin; i < in_utf16.end; ++i) {
      const char16_t unit = utf16.at(i);
      if (unit >= 0xD800 && unit < 0xDC00) {
        by_utf16 += 0x10000 + ((unit & 0x3FFu) << 10) + (utf16.at(++i) & 0x3FFu);
      } else {
        by_utf16 += unit;
      }
    }
    EXPECT_EQ(by_bytes, code_points.substr(in_code_points.begin, in_code_points.size()));
    EXPECT_EQ(by_bytes, by_utf16);
  });
}

// ICU normalizes the whole text at once; quotation marks aside, the pieces must give the same.
TEST_P(FoldProperties, NormalizingInPiecesIsNormalizingTheWhole) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* icu = icu::Normalizer2::getNFKCCasefoldInstance(error);
  ASSERT_TRUE(U_SUCCESS(error));
  const auto straightened = [](std::string_view text) {
    std::string straight;
    for (const Span character : Characters(text)) {
      const char32_t c = base::DecodeAt(text, character.begin).code_point;
      if (!IsInvisible(c)) base::AppendUtf8(StraightQuote(c), straight);
    }
    return straight;
  };
  Normalizer normalizer;
  ForTexts([&](const std::string& typed) {
    std::string pieces;
    ChangeList changes;
    normalizer.Normalize(typed, pieces, changes);
    std::string whole;
    icu::StringByteSink<std::string> sink(&whole);
    icu->normalizeUTF8(0, straightened(typed), sink, nullptr, error);
    ASSERT_TRUE(U_SUCCESS(error));
    EXPECT_EQ(Escaped(straightened(pieces)), Escaped(straightened(whole)));
  });
}

}  // namespace
}  // namespace tactful::text
