// Typed reading of a document's nodes; what is not as it must be is reported at its place.
//
// A reading function returns nothing where it has reported a mistake. Not thread-safe: one reader a
// file.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/document.h"
#include "rules/fragments.h"
#include "rules/keys.h"
#include "rules/messages.h"
#include "rules/rule_spec.h"
#include "tactful/rule_set.h"

namespace tactful::rules {

class Reader {
 public:
  // Both must outlive the reader.
  Reader(const Document& document, std::vector<Diagnostic>& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  const Document& document() const { return document_; }

  void Report(const Location& at, std::string message);
  void Report(Position at, std::string message) { Report(document_.At(at), std::move(message)); }
  void ReportInFile(std::string message) { Report(document_.Whole(), std::move(message)); }
  // At their places inside the value of `string`.
  void Report(const Node& string, const std::vector<Mistake>& mistakes);

  // Reports each key of `table` that is not in `known`. Returns the known keys that were probably
  // meant: that they are missing is no second mistake. `where` is the table as the file writes it
  // ("[en]"), for `explain`, which may say more about a key than that it is unknown and returns ""
  // if it can't.
  using Explain = std::string (*)(std::string_view where, std::string_view key);
  std::vector<std::string_view> CheckKeys(const Node& table, KeyList known,
                                          std::string_view where = {}, Explain explain = nullptr);

  bool IsTable(const Entry& entry);

  // Strings that hold more than blanks. `name` is what messages call it.
  std::optional<Text> ReadString(const Entry& entry) { return ReadString(entry.value, entry.key); }
  std::optional<Text> ReadString(const Node& value, std::string_view name);

  // The strings of a list that could be read; `whole` becomes false if one could not.
  std::vector<const Node*> ReadList(const Entry& entry, bool& whole);

  // The same for a list of patterns, fragments filled in from `lexicon`.
  std::vector<Pattern> ReadPatterns(const Entry& entry, const Lexicon& lexicon,
                                    std::string_view tag, FindingMark finding, bool& whole);

 private:
  const Document& document_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace tactful::rules
