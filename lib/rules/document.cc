// The only file that includes toml++. It is compiled in here, without exceptions: the shared
// library that some systems ship is built with them.
#include "rules/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "rules/key_depth.h"
#include "rules/messages.h"

#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_MAX_NESTED_VALUES 32
#define TOML_ENABLE_FORMATTERS 0
#define TOML_FLOAT_CHARCONV 1  // else numbers are read by streams with a locale
#define TOML_ASSERT(condition) static_cast<void>(0)  // the library ends no process
#include <toml++/toml.h>

namespace tactful::rules {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Position PositionOf(const toml::source_region& region) {
  return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

Node::Kind KindOf(toml::node_type type) {
  switch (type) {
    case toml::node_type::string: return Node::Kind::kString;
    case toml::node_type::integer: return Node::Kind::kInteger;
    case toml::node_type::floating_point: return Node::Kind::kFloat;
    case toml::node_type::boolean: return Node::Kind::kBoolean;
    case toml::node_type::array: return Node::Kind::kArray;
    case toml::node_type::table: return Node::Kind::kTable;
    default: return Node::Kind::kDate;
  }
}

Node Copied(const toml::node& from) {
  Node node;
  node.kind = KindOf(from.type());
  node.at = PositionOf(from.source());
  if (const auto* string = from.as_string()) {
    node.text = string->get();
  } else if (const auto* array = from.as_array()) {
    for (const toml::node& item : *array) node.items.push_back(Copied(item));
  } else if (const auto* table = from.as_table()) {
    for (const auto& [key, value] : *table) {
      node.entries.push_back({std::string(key.str()), PositionOf(key.source()), Copied(value)});
    }
  }
  return node;
}

// toml++'s words, begun our way, with help for the mistake that patterns invite.
std::string TomlMistake(std::string_view description) {
  constexpr std::string_view kOpening = "Error while parsing ";
  std::string out = "not valid TOML: ";
  if (description.starts_with(kOpening)) {
    description.remove_prefix(kOpening.size());
    out += "in ";
  }
  out += description;
  if (description.find("unknown escape") != std::string_view::npos) {
    out += "; write patterns in '''…''', where a backslash is a backslash";
  }
  return out;
}

// Where the first ill-formed byte stands, if there is one.
std::optional<Position> FirstIllFormed(std::string_view text) {
  Position at{1, 1};
  for (std::size_t pos = 0; pos < text.size();) {
    const base::Decoded decoded = base::DecodeAt(text, pos);
    if (!decoded.well_formed) return at;
    ++at.column;
    if (decoded.code_point == U'\n') at = {at.line + 1, 1};
    pos += decoded.length;
  }
  return std::nullopt;
}

// The first byte of `at` in `text`; text.size() if there is no such place.
std::size_t OffsetOf(std::string_view text, Position at) {
  std::size_t pos = 0;
  for (int line = 1; line < at.line && pos < text.size(); ++line) {
    pos = std::min(text.find('\n', pos), text.size() - 1) + 1;
  }
  for (int column = 1; column < at.column && pos < text.size(); ++column) {
    pos += base::DecodeAt(text, pos).length;
  }
  return pos;
}

}  // namespace

const Entry* Node::Find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [=](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

std::string_view KindName(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::kString: return "a string";
    case Node::Kind::kInteger: return "an integer";
    case Node::Kind::kFloat: return "a number";
    case Node::Kind::kBoolean: return "a boolean";
    case Node::Kind::kDate: return "a date or time";
    case Node::Kind::kArray: return "a list";
    case Node::Kind::kTable: return "a table";
  }
  return "";
}

std::optional<Document> Document::Parse(std::string_view file, std::string_view text,
                                        std::vector<Diagnostic>& diagnostics) {
  const auto fail = [&](Position at, std::string message) {
    diagnostics.push_back({std::string(file), at.line, at.column, std::move(message)});
    return std::nullopt;
  };
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (const auto at = FirstIllFormed(text)) {
    return fail(*at, "this is not UTF-8; save the file as UTF-8");
  }
  if (const auto at = TooManyDots(text))
    return fail(*at, "this line nests too many tables by dots");

  const toml::parse_result result = toml::parse(text);
  if (!result) {
    return fail(PositionOf(result.error().source()), TomlMistake(result.error().description()));
  }
  Document document(file, text);
  document.root_ = Copied(result.table());
  return document;
}

Location Document::Within(const Node& string, std::size_t offset) const {
  std::size_t pos = OffsetOf(text_, string.at);
  if (pos >= text_.size()) return At(string.at);
  const char quote = text_[pos];
  const bool is_long = text_.substr(pos, 3) == std::string(3, quote);
  Position at = string.at;
  // A line break right after the opening quotes is not part of the value.
  const auto skip = [&](std::size_t count) {
    for (; count > 0 && pos < text_.size(); --count) {
      const base::Decoded decoded = base::DecodeAt(text_, pos);
      ++at.column;
      if (decoded.code_point == U'\n') at = {at.line + 1, 1};
      pos += decoded.length;
    }
  };
  skip(is_long ? 3 : 1);
  if (is_long && text_.substr(pos, 2) == "\r\n") skip(1);
  if (is_long && text_.substr(pos, 1) == "\n") skip(1);

  for (std::size_t done = 0; done < offset;) {
    if (pos >= text_.size() || done >= string.text.size()) return At(string.at);
    if (quote == '"' && text_[pos] == '\\') return At(string.at);
    if (text_[pos] == '\r' && string.text[done] == '\n') skip(1);
    const std::size_t length = base::DecodeAt(string.text, done).length;
    if (text_.substr(pos, length) != std::string_view(string.text).substr(done, length)) {
      return At(string.at);
    }
    skip(1);
    done += length;
  }
  return At(at);
}

}  // namespace tactful::rules
