#include "text/fold_normalize.h"

#include "base/utf8.h"
#include "text/fold_simple.h"
#include "text/icu.h"

namespace tactful::text {
namespace {

// A stretch of simple characters that stay as they are.
struct Plain {
  std::size_t end = 0;
  std::size_t last = 0;  // where its last character starts
  char32_t last_code_point = 0;
};

Plain TakePlain(std::string_view typed, std::size_t pos) {
  Plain plain{pos, pos, 0};
  while (plain.end < typed.size()) {
    const base::Decoded decoded = base::DecodeAt(typed, plain.end);
    if (!decoded.well_formed || FoldSimple(decoded.code_point) != decoded.code_point) break;
    plain.last = plain.end;
    plain.last_code_point = decoded.code_point;
    plain.end += decoded.length;
  }
  return plain;
}

// The end of the last visible character that clings to the one before, from `pos` on. `previous` is
// the character before `pos`, and then the last one taken.
std::size_t EndOfPiece(std::string_view typed, std::size_t pos, char32_t& previous) {
  std::size_t end = pos;
  while (pos < typed.size()) {
    const base::Decoded next = base::DecodeAt(typed, pos);
    const bool is_invisible = IsInvisible(next.code_point);
    if (!is_invisible &&
        (FoldSimple(next.code_point) != kNotSimple || StartsPiece(next.code_point, previous))) {
      break;
    }
    pos += next.length;
    if (is_invisible) continue;
    previous = next.code_point;
    end = pos;
  }
  return end;
}

}  // namespace

void Normalizer::Normalize(std::string_view typed, std::string& out, ChangeList& changes) {
  out.clear();
  changes.Clear();
  // The last character that could stand alone, and how far both sides had come before it: what
  // follows may cling to it, and then the two are done again together.
  std::size_t start = 0;
  std::size_t start_out = 0;
  std::size_t start_changes = 0;
  char32_t previous = 0;

  for (std::size_t pos = 0; pos < typed.size();) {
    if (const Plain plain = TakePlain(typed, pos); plain.end > pos) {
      start = plain.last;
      start_out = out.size() + (plain.last - pos);
      start_changes = changes.size();
      previous = plain.last_code_point;
      out.append(typed, pos, plain.end - pos);
      pos = plain.end;
      continue;
    }
    const base::Decoded decoded = base::DecodeAt(typed, pos);
    const Span source{pos, pos + decoded.length};
    const char32_t simple = FoldSimple(decoded.code_point);
    pos = source.end;

    if (simple == kNotSimple && IsInvisible(decoded.code_point)) {
      changes.Remove(source, out.size());
      continue;
    }
    if (simple != kNotSimple || previous == 0 || StartsPiece(decoded.code_point, previous)) {
      start = source.begin;
      start_out = out.size();
      start_changes = changes.size();
    }
    previous = decoded.code_point;

    if (simple != kNotSimple) {
      base::AppendUtf8(simple, out);
      if (out.size() - start_out != source.size()) {
        changes.Add({source, {start_out, out.size()}});
      }
    } else if (start == source.begin) {
      AppendAlone(typed, source, decoded.code_point, out, changes);
    } else {
      pos = EndOfPiece(typed, pos, previous);
      out.resize(start_out);
      changes.Truncate(start_changes);
      pieces_.Append(typed, {start, pos}, out, changes);
    }
  }
}

void Normalizer::AppendAlone(std::string_view typed, Span source, char32_t code_point,
                             std::string& out, ChangeList& changes) {
  if (NfkcCasefold().isInert(static_cast<UChar32>(code_point))) {
    out.append(source.In(typed));
    return;
  }
  alone_.clear();
  AppendNormalized(source.In(typed), alone_);
  AppendChange(source, true, alone_, out, changes);
}

}  // namespace tactful::text
