// One pass over the pattern that knows just enough of RE2's syntax to tell braces apart.
#include "rules/fragments.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tactful::rules {
namespace {

// How `damaged` of a lexicon names fragments.
constexpr std::string_view kFragmentsTable = "fragments.";

bool IsAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool IsNameCharacter(char c) {
  return IsAsciiLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// Past the escape at `pos`: `\d`, `\{`, `\p{Han}`, `\x{3042}`, `\Q…\E`.
std::size_t SkipEscape(std::string_view pattern, std::size_t pos) {
  const std::string_view rest = pattern.substr(pos);
  std::size_t length = 2;
  if (rest.starts_with("\\Q")) {
    const std::size_t end = rest.find("\\E");
    length = end == std::string_view::npos ? rest.size() : end + 2;
  } else if (rest.starts_with("\\p{") || rest.starts_with("\\P{") || rest.starts_with("\\x{")) {
    const std::size_t end = rest.find('}');
    length = end == std::string_view::npos ? rest.size() : end + 1;
  }
  return std::min(pos + length, pattern.size());
}

// Past the character class that starts at `pos`; just past the bracket if the class is never closed
// (RE2 says so).
std::size_t SkipClass(std::string_view pattern, std::size_t pos) {
  std::size_t end = pos + 1;
  if (pattern.substr(end).starts_with('^')) ++end;
  if (pattern.substr(end).starts_with(']')) ++end;
  while (end < pattern.size() && pattern[end] != ']') {
    if (pattern[end] == '\\') {
      end = SkipEscape(pattern, end);
      continue;
    }
    if (pattern.substr(end).starts_with("[:")) {
      const std::size_t close = pattern.find(":]", end);
      if (close != std::string_view::npos) end = close + 1;
    }
    ++end;
  }
  return end < pattern.size() ? end + 1 : pos + 1;
}

std::string_view NameAt(std::string_view pattern, std::size_t pos) {
  std::size_t end = pos;
  while (end < pattern.size() && IsNameCharacter(pattern[end])) ++end;
  return pattern.substr(pos, end - pos);
}

// The fragment in `part` of the pattern, a character class, if there is one.
void CheckClass(std::string_view part, std::size_t at, std::vector<Mistake>& mistakes) {
  const std::size_t open = part.find("{{");
  if (open == std::string_view::npos) return;
  const std::string_view name = NameAt(part, open + 2);
  if (name.empty() || !part.substr(open + 2 + name.size()).starts_with("}}")) return;
  mistakes.push_back({at + open, Concat({"{{", name,
                                         "}} stands inside [ ]; a fragment is a group of its own: "
                                         "write (?:[…]|{{",
                                         name, "}})"})});
}

std::string UnknownFragment(std::string_view name, const Lexicon& lexicon, std::string_view tag) {
  std::vector<std::string_view> known;
  for (const auto& [key, fragment] : lexicon.fragments) known.push_back(key);
  for (std::string_view damaged : lexicon.damaged) {
    if (!damaged.starts_with(kFragmentsTable)) continue;
    known.push_back(damaged.substr(kFragmentsTable.size()));
  }
  const std::string_view near = Near(name, known);
  if (!near.empty()) {
    return Concat({"unknown fragment {{", name, "}}; did you mean {{", near, "}}?"});
  }
  return Concat(
      {"unknown fragment {{", name, "}}; define it under [fragments] of lexicon/", tag, ".toml"});
}

}  // namespace

bool IsFragmentName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), IsNameCharacter);
}

std::vector<FragmentUse> FindFragments(std::string_view pattern, std::vector<Mistake>& mistakes) {
  std::vector<FragmentUse> uses;
  std::size_t pos = 0;
  while (pos < pattern.size()) {
    const std::string_view rest = pattern.substr(pos);
    if (rest[0] == '\\') {
      pos = SkipEscape(pattern, pos);
    } else if (rest[0] == '[') {
      const std::size_t end = SkipClass(pattern, pos);
      CheckClass(pattern.substr(pos, end - pos), pos, mistakes);
      pos = end;
    } else if (rest.starts_with("{{")) {
      const std::string_view name = NameAt(pattern, pos + 2);
      const std::size_t after = pos + 2 + name.size();
      if (!name.empty() && pattern.substr(after).starts_with("}}")) {
        uses.push_back({name, {pos, after + 2}});
        pos = after + 2;
      } else {
        mistakes.push_back(
            {pos,
             "\"{{\" begins no fragment; write {{name}} with letters, digits, \"-\" and "
             "\"_\" only, and \\{ for a brace"});
        pos += 2;
      }
    } else if (rest[0] == '{' && rest.size() > 1 && IsAsciiLetter(rest[1])) {
      const std::string_view name = NameAt(pattern, pos + 1);
      mistakes.push_back(
          {pos, Concat({"\"{", name, "\" is no repetition; a fragment has two braces: {{", name,
                        "}}, and a brace itself is \\{"})});
      pos += 1 + name.size();
    } else {
      ++pos;
    }
  }
  return uses;
}

std::optional<std::string> Expand(std::string_view pattern, const Lexicon& lexicon,
                                  std::string_view tag, FindingMark finding,
                                  std::vector<Mistake>& mistakes) {
  const std::size_t mistakes_before = mistakes.size();
  bool uses_damaged = false;
  bool has_finding = false;
  std::string out;
  std::size_t copied = 0;
  for (const FragmentUse& use : FindFragments(pattern, mistakes)) {
    out += pattern.substr(copied, use.span.begin - copied);
    copied = use.span.end;
    if (use.name == kFinding) {
      has_finding = true;
      out += kFindingMark;
      if (finding == FindingMark::kForbidden) {
        mistakes.push_back(
            {use.span.begin, "{{finding}} has a meaning in [guards] of a lexicon only; remove it"});
      }
    } else if (const auto found = lexicon.fragments.find(use.name);
               found != lexicon.fragments.end()) {
      out += Concat({"(?:", found->second.expanded, ")"});
    } else if (lexicon.IsDamaged(Concat({kFragmentsTable, use.name}))) {
      uses_damaged = true;
    } else {
      mistakes.push_back({use.span.begin, UnknownFragment(use.name, lexicon, tag)});
    }
    if (out.size() > kMaxExpandedBytes) {
      mistakes.push_back({use.span.begin, Concat({"with {{", use.name,
                                                  "}} the pattern grows beyond 65536 bytes; "
                                                  "use fewer or shorter fragments"})});
      return std::nullopt;
    }
  }
  out += pattern.substr(copied);
  if (finding == FindingMark::kRequired && !has_finding) {
    mistakes.push_back(
        {kWholeText, "a guard pattern needs {{finding}} where the found words stand"});
  }
  if (uses_damaged || mistakes.size() > mistakes_before) return std::nullopt;
  return out;
}

}  // namespace tactful::rules
