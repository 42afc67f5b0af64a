// Rules: the built-in pack, packs parsed from text, packs loaded from a folder.
//
// The format is described in docs/rule-format.md. Thread-safety: RuleSet is an immutable value;
// copies share one block and may be used from any thread at the same time.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "tactful/export.h"
#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/span.h"

namespace tactful {

// One mistake in a rule file. `line` and `column` count from 1, columns in code points; 0 when the
// mistake is about the file or the pack as a whole. `message` says what is wrong and what to do.
struct Diagnostic {
  std::string file;
  int line = 0;
  int column = 0;
  std::string message;
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

// A rule or lexicon file held in memory. `name` is its path inside the pack ("dont-say/i-dont-know.toml",
// "lexicon/en.toml"): what begins with "lexicon/" is read as a lexicon.
struct RuleSource {
  std::string name;
  std::string text;
};

struct RuleProse {
  Language language = Language::kUnknown;
  std::string title;
  std::string why;
  std::vector<std::string> say;  // best first, slots as written
};

struct RulePattern {
  Language language = Language::kUnknown;  // kChinese for both Chinese scripts
  bool leaves = false;                     // a `leave` pattern, else a `flag` pattern
  std::string source;                      // as written in the file
  int line = 0;
};

struct RuleExample {
  Language language = Language::kUnknown;
  std::string text;         // without the [[ ]] marks
  std::vector<Span> spans;  // UTF-8 bytes of `text`; empty for a `leave` example
  int line = 0;
  bool leaves() const noexcept { return spans.empty(); }
};

// A rule as its author wrote it, for listing, showing and testing.
struct RuleInfo {
  std::string id;
  std::string group;  // the folder the file lies in
  std::string file;
  Severity severity = Severity::kWarning;
  std::string repaired_by;          // empty: nothing repairs it
  std::vector<std::string> guards;  // "quoted", "reported", "question", "condition"
  std::vector<RuleProse> prose;
  std::vector<RulePattern> patterns;
  std::vector<RuleExample> examples;
};

class TACTFUL_EXPORT RuleSet {
 public:
  // The pack that is built into the library. Cost: parsed once per process, on first use.
  static const RuleSet& Builtin();

  struct ParseOptions {
    // Rules to add to; a rule of the same id replaces one of these. May be null. Not kept.
    const RuleSet* base = nullptr;
    // Demand every supported language of every rule, as the built-in pack does.
    bool every_language = false;
    // Run the examples too: every pattern matches one, every example holds, every sentence to say
    // breaks no rule. Without it only the files themselves are checked.
    bool prove = true;
  };

  // All or nothing. On error the status is kInvalidArgument (kNotFound for a folder that is not
  // there or holds no rule) and every mistake, not only the first, is appended to `diagnostics`,
  // sorted by file, line and column. `diagnostics` may be null.
  static absl::StatusOr<RuleSet> Parse(std::span<const RuleSource> sources,
                                       const ParseOptions& options,
                                       std::vector<Diagnostic>* diagnostics);

  // The same for every *.toml file below `folder`. The one function of the library that reads files.
  static absl::StatusOr<RuleSet> LoadDirectory(const std::string& folder,
                                               const ParseOptions& options,
                                               std::vector<Diagnostic>* diagnostics);

  // Sorted by id. Valid while any copy of this RuleSet lives.
  std::span<const RuleInfo> rules() const noexcept;

  // The rule of that id, or null. Valid while any copy of this RuleSet lives.
  const RuleInfo* Find(std::string_view id) const noexcept;

  struct Rep;  // private to the library
  explicit RuleSet(std::shared_ptr<const Rep> rep) noexcept;
  const Rep& rep() const noexcept { return *rep_; }

 private:
  std::shared_ptr<const Rep> rep_;
};

}  // namespace tactful
