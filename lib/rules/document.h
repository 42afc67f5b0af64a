// A TOML file as a plain tree with the place of every node.
//
// Thread-safety: immutable values. Positions: lines and columns from 1, columns in code points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

struct Position {
  int line = 0;
  int column = 0;
};

struct Entry;

struct Node {
  enum class Kind : std::uint8_t { kString, kInteger, kFloat, kBoolean, kDate, kArray, kTable };
  Kind kind = Kind::kTable;
  Position at;
  std::string text;            // of a string
  std::vector<Node> items;     // of an array
  std::vector<Entry> entries;  // of a table, sorted by key

  // Null when the table has no such key.
  const Entry* Find(std::string_view key) const;
};

struct Entry {
  std::string key;
  Position at;
  Node value;
};

// "a string", "an integer", "a list", …
std::string_view KindName(Node::Kind kind);

class Document {
 public:
  // Reads TOML; a byte order mark is accepted. On a mistake (one a file: what follows it cannot be
  // trusted) appends it and returns nullopt. `text` must outlive the document.
  static std::optional<Document> Parse(std::string_view file, std::string_view text,
                                       std::vector<Diagnostic>& diagnostics);

  const std::string& file() const { return file_; }
  const Node& root() const { return root_; }

  Location Whole() const { return {file_, 0, 0}; }
  Location At(Position position) const { return {file_, position.line, position.column}; }

  // The place of byte `offset` of the value of `string`. Where escapes before it make the place
  // uncertain, the place of the string.
  Location Within(const Node& string, std::size_t offset) const;

 private:
  Document(std::string_view file, std::string_view text) : file_(file), text_(text) {}

  std::string file_;
  std::string_view text_;
  Node root_;
};

}  // namespace tactful::rules
