#include <unicode/uchar.h>

#include <cstddef>
#include <string_view>

#include "base/utf8.h"
#include "tactful/span.h"
#include "text/fold_chars.h"

namespace tactful {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kEmojiSelector = 0xFE0F;

bool Has(char32_t c, UProperty property) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

bool IsPictograph(char32_t c) {
  return Has(c, UCHAR_EXTENDED_PICTOGRAPHIC) || Has(c, UCHAR_EMOJI_PRESENTATION);
}

std::size_t ColumnsAlone(char32_t c) {
  if (text::IsHangulContinuation(c) || Has(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return 0;
    default: break;
  }
  const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t DisplayColumns(std::string_view text) noexcept {
  std::size_t columns = 0;
  std::size_t last_columns = 0;  // of the last character that shows
  bool last_is_pictograph = false;
  char32_t previous = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const base::Decoded decoded = base::DecodeAt(text, pos);
    const char32_t c = decoded.code_point;
    pos += decoded.length;
    const bool joins = last_is_pictograph && ((previous == kZeroWidthJoiner && IsPictograph(c)) ||
                                              Has(c, UCHAR_EMOJI_MODIFIER));
    previous = c;
    if (joins) continue;
    if (c == kEmojiSelector && last_columns == 1) {  // asks for the picture, which is wide
      ++columns;
      last_columns = 2;
      last_is_pictograph = true;
      continue;
    }
    const std::size_t alone = ColumnsAlone(c);
    columns += alone;
    if (alone == 0) continue;
    last_columns = alone;
    last_is_pictograph = IsPictograph(c);
  }
  return columns;
}

}  // namespace tactful
