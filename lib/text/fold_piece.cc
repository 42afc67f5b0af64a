#include "text/fold_piece.h"

#include <unicode/bytestream.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <cstdint>
#include <new>

#include "base/utf8.h"
#include "text/fold_chars.h"
#include "text/fold_simple.h"
#include "text/icu.h"

namespace tactful::text {
namespace {

// Vowels and consonants of Hangul as typed alone; the compatibility forms become conjoining ones.
constexpr bool IsVowelLetter(char32_t c) {
  return InRange(c, 0x314F, 0x3163) || InRange(c, 0x1161, 0x1175);
}
constexpr bool IsConsonantLetter(char32_t c) {
  return InRange(c, 0x3131, 0x314E) || InRange(c, 0x11A8, 0x11C2);
}

std::string_view FirstCharacters(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size() && count > 0; --count) end += base::DecodeAt(text, end).length;
  return text.substr(0, end);
}

bool IsOneCharacter(std::string_view text) {
  return !text.empty() && base::DecodeAt(text, 0).length == text.size();
}

}  // namespace

bool IsInvisible(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

// ICU answers for any neighbour. Hangul letters get a second look, since people end their lines
// with them: they must not become one piece with the word before.
bool StartsPiece(char32_t c, char32_t previous) {
  if (NfkcCasefold().hasBoundaryBefore(static_cast<UChar32>(c))) return true;
  if (IsVowelLetter(c)) return IsHangulSyllable(previous) || IsVowelLetter(previous);
  if (IsConsonantLetter(c)) return IsConsonantLetter(previous);
  return false;
}

void AppendNormalized(std::string_view text, std::string& out) {
  UErrorCode error = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  NfkcCasefold().normalizeUTF8(
      0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
      error);
  if (U_FAILURE(error)) throw std::bad_alloc();
}

void AppendChange(Span source, bool is_one_character, std::string_view text, std::string& out,
                  ChangeList& changes) {
  const std::size_t begin = out.size();
  out.append(text);
  if (is_one_character && source.size() == text.size() && IsOneCharacter(text)) return;
  changes.Add({source, {begin, out.size()}});
}

void PieceNormalizer::Collect(std::string_view typed, Span piece) {
  atoms_.clear();
  source_.clear();
  alone_.clear();
  for (std::size_t pos = piece.begin; pos < piece.end && atoms_.size() < kMaxCharacters;) {
    const base::Decoded decoded = base::DecodeAt(typed, pos);
    const Span at{pos, pos + decoded.length};
    pos = at.end;
    if (IsInvisible(decoded.code_point)) continue;
    const char32_t simple = FoldSimple(decoded.code_point);
    const std::size_t source_begin = source_.size();
    const std::size_t alone_begin = alone_.size();
    base::AppendUtf8(simple == kNotSimple ? decoded.code_point : simple, source_);
    AppendNormalized(std::string_view(source_).substr(source_begin), alone_);
    atoms_.push_back({at, {alone_begin, alone_.size()}});
  }
}

void PieceNormalizer::Append(std::string_view typed, Span piece, std::string& out,
                             ChangeList& changes) {
  Collect(typed, piece);
  joined_.clear();
  AppendNormalized(source_, joined_);
  // Folding twice must be folding once, so what came out is held to the same limit.
  std::string_view middle = FirstCharacters(joined_, kMaxCharacters);

  std::size_t first = 0;
  std::size_t last = atoms_.size();
  while (first < last && middle.substr(0, Alone(first).size()) == Alone(first)) {
    middle.remove_prefix(Alone(first++).size());
  }
  while (last > first && middle.size() >= Alone(last - 1).size() &&
         middle.substr(middle.size() - Alone(last - 1).size()) == Alone(last - 1)) {
    middle.remove_suffix(Alone(--last).size());
  }
  // Once all are matched nothing is left over: together and alone they are the same text to
  // Unicode.

  std::size_t done = piece.begin;
  const auto append = [&](Span source, bool is_one_character, std::string_view text) {
    if (done < source.begin) changes.Remove({done, source.begin}, out.size());
    AppendChange(source, is_one_character, text, out, changes);
    done = source.end;
  };
  for (std::size_t i = 0; i < first; ++i) append(atoms_[i].typed, true, Alone(i));
  if (first < last) {
    append({atoms_[first].typed.begin, atoms_[last - 1].typed.end}, last - first == 1, middle);
  }
  for (std::size_t i = last; i < atoms_.size(); ++i) append(atoms_[i].typed, true, Alone(i));
  if (done < piece.end) changes.Remove({done, piece.end}, out.size());
}

}  // namespace tactful::text
