#include "text/fold_forms.h"

#include <cstddef>

#include "text/han_table.h"

namespace tactful::text {
namespace {

constexpr std::size_t kLength = 3;  // of every character that has another form here

constexpr char32_t DecodeThree(const char* bytes) {
  return ((static_cast<unsigned char>(bytes[0]) & 0x0Fu) << 12) |
         ((static_cast<unsigned char>(bytes[1]) & 0x3Fu) << 6) |
         (static_cast<unsigned char>(bytes[2]) & 0x3Fu);
}

void EncodeThree(char32_t c, char* bytes) {
  bytes[0] = static_cast<char>(0xE0u | (c >> 12));
  bytes[1] = static_cast<char>(0x80u | ((c >> 6) & 0x3Fu));
  bytes[2] = static_cast<char>(0x80u | (c & 0x3Fu));
}

// Katakana to hiragana, then small vowels to large. All are in the block of lead byte E3.
constexpr char32_t JapaneseForm(char32_t c) {
  if (c >= 0x30A1 && c <= 0x30F6) c -= 0x60;
  const bool is_small_vowel = c >= 0x3041 && c <= 0x3049 && c % 2 == 1;
  return is_small_vowel ? c + 1 : c;
}

// `form` is asked for three-byte characters with these lead bytes only.
template <typename Form>
bool Replace(std::string_view base, unsigned char first_lead, unsigned char last_lead, Form form,
             std::string& out) {
  bool is_changed = false;
  for (std::size_t pos = 0; pos < base.size();) {
    const auto lead = static_cast<unsigned char>(base[pos]);
    if (lead < first_lead || lead > last_lead) {
      ++pos;
      continue;
    }
    const char32_t c = DecodeThree(base.data() + pos);
    const char32_t changed = form(c);
    if (changed != c) {
      if (!is_changed) out.assign(base);
      is_changed = true;
      EncodeThree(changed, out.data() + pos);
    }
    pos += kLength;
  }
  return is_changed;
}

}  // namespace

bool ToJapaneseForm(std::string_view base, std::string& out) {
  return Replace(base, 0xE3, 0xE3, JapaneseForm, out);
}

bool ToChineseForm(std::string_view base, std::string& out) {
  return Replace(base, 0xE3, 0xE9, ToSimplified, out);
}

}  // namespace tactful::text
