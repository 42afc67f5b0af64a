// The analyzer: an utterance in, findings with exact positions, reasons and rewrites out.
//
//   auto analyzer = tactful::Analyzer::Create(tactful::RuleSet::Builtin());
//   tactful::Analysis a = analyzer->Analyze("Sorry, I don't know.");
//   a.findings[0].rule_id;             // "i-dont-know"
//   a.findings[0].span;                // bytes 7 to 19
//   a.rewritten;                       // what to say instead
//
// Any bytes may be analysed: nothing about the content of a text is an error. No call throws, blocks,
// writes to stdout or stderr, or reads a clock, a file, the locale or the environment.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "absl/status/statusor.h"
#include "tactful/export.h"
#include "tactful/finding.h"
#include "tactful/language.h"
#include "tactful/rule_set.h"

namespace tactful {

// Plain data, checked by Analyzer::Create. New fields are added at the end.
struct AnalyzerOptions {
  // --- what is analysed ---
  // A longer text is analysed up to this many bytes (cut between code points) and the analysis is
  // marked incomplete. At least 16.
  std::size_t max_utterance_bytes = std::size_t{1} << 20;

  // --- resources ---
  // Ceiling, in bytes, for the automaton of one language. Not allocated up front. When it is not
  // enough the patterns are tried one by one: slower, same findings. At least 1.
  std::size_t max_memory_bytes = std::size_t{64} << 20;
  // Build the automaton of a language only when the first text in it comes: Create returns sooner, that
  // text waits some 0.1 s. For programs that analyse a few lines and end.
  bool build_on_first_use = false;
};

struct AnalyzeOptions {
  // What the text is written in, if the caller knows. Scripts decide otherwise; a hint adds its
  // language to those that the scripts show and settles Han characters without kana.
  Language hint = Language::kUnknown;
  // Language of title and advice; kUnknown: the language of the wording that was found.
  // Rewrites are always in the language of the utterance.
  Language advice = Language::kUnknown;
};

// Buffers reused from call to call. Use one per thread; never in two calls at once. Move-only.
class TACTFUL_EXPORT Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(Scratch&&) noexcept;
  Scratch& operator=(Scratch&&) noexcept;

  struct Rep;  // private to the library
  Rep& rep() noexcept { return *rep_; }

 private:
  std::unique_ptr<Rep> rep_;
};

// Compiled rules. An immutable value, safe for concurrent use; copies are cheap and share state.
class TACTFUL_EXPORT Analyzer {
 public:
  // kInvalidArgument when an option is out of range or a pattern does not compile.
  static absl::StatusOr<Analyzer> Create(const RuleSet& rules, const AnalyzerOptions& options = {});

  // Time is linear in the length of `utterance`. `utterance` is not kept.
  Analysis Analyze(std::string_view utterance, const AnalyzeOptions& options = {}) const noexcept;

  // The same into `analysis`, whose memory is reused. With a warm `scratch` and nothing found it
  // allocates nothing.
  void Analyze(std::string_view utterance, const AnalyzeOptions& options, Scratch& scratch,
               Analysis& analysis) const noexcept;

  struct Rep;  // private to the library
  explicit Analyzer(std::shared_ptr<const Rep> rep) noexcept;

 private:
  std::shared_ptr<const Rep> rep_;
};

}  // namespace tactful
