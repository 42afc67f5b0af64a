// The built-in rule and lexicon files, as they lay in rules/ when the library was built.
//
// The definition is generated at build time from whatever *.toml lies there (cmake/tactful_embed_rules.cmake).
// Thread-safety: constant data.
#pragma once

#include <span>
#include <string_view>

namespace tactful::analyze {

struct EmbeddedFile {
  std::string_view name;  // relative to rules/: "dont-say/i-dont-know.toml", "lexicon/en.toml"
  std::string_view text;  // byte for byte
};

// Sorted by name. Valid for ever.
std::span<const EmbeddedFile> EmbeddedRules() noexcept;

}  // namespace tactful::analyze
