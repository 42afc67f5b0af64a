// Depth-first: a fragment is expanded when all it uses is. Invariant: a fragment of the
// table is in `lexicon.fragments` or counts as damaged, so that none is called unknown for coming
// late.
#include "rules/resolve_fragments.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rules/fragments.h"

namespace tactful::rules {
namespace {

class Resolver {
 public:
  Resolver(Reader& reader, const Node& table, std::string_view tag, Lexicon& lexicon)
      : reader_(reader), tag_(tag), lexicon_(lexicon) {
    for (const Entry& entry : table.entries) Accept(entry);
  }

  void Run() {
    while (!waiting_.empty()) Visit(waiting_.begin()->first);
  }

 private:
  void Accept(const Entry& entry) {
    lexicon_.fragments.erase(entry.key);  // one of a base pack
    if (!IsFragmentName(entry.key) || entry.key == kFinding) {
      reader_.Report(
          entry.at,
          entry.key == kFinding
              ? std::string("\"finding\" has a meaning of its own in guards; take another name")
              : Concat({"a fragment can't be called \"", entry.key,
                        "\"; use letters, digits, \"-\" and \"_\""}));
      return;
    }
    lexicon_.damaged.insert(DamageOf(entry.key));  // until it is expanded
    if (reader_.ReadString(entry)) waiting_.emplace(entry.key, &entry.value);
  }

  static std::string DamageOf(std::string_view name) { return Concat({"fragments.", name}); }

  void Visit(std::string_view name) {
    const auto found = waiting_.find(name);
    const Node& node = *found->second;
    path_.push_back(found->first);
    waiting_.erase(found);

    std::vector<Mistake> mistakes;
    std::vector<Mistake> reported_by_expand;
    for (const FragmentUse& use : FindFragments(node.text, reported_by_expand)) {
      const auto open = std::find(path_.begin(), path_.end(), use.name);
      if (open != path_.end()) {
        mistakes.push_back({use.span.begin, Circle(open)});
      } else if (waiting_.contains(use.name)) {
        if (path_.size() < kMaxFragmentDepth) {
          Visit(use.name);
        } else {
          mistakes.push_back({use.span.begin, Concat({"{{", use.name,
                                                      "}} is nested more than 64 fragments deep; "
                                                      "write some of them out"})});
        }
      }
    }
    auto expanded = Expand(node.text, lexicon_, tag_, FindingMark::kForbidden, mistakes);
    reader_.Report(node, mistakes);
    if (expanded && mistakes.empty()) {
      lexicon_.damaged.erase(DamageOf(path_.back()));
      lexicon_.fragments.insert_or_assign(
          path_.back(), Pattern{node.text, *std::move(expanded), reader_.document().At(node.at)});
    }
    path_.pop_back();
  }

  std::string Circle(std::vector<std::string>::const_iterator first) const {
    std::string out = "circular fragments: ";
    for (auto it = first; it != path_.end(); ++it) out += Concat({"{{", *it, "}} uses "});
    return Concat({out, "{{", *first, "}}; break the circle"});
  }

  Reader& reader_;
  std::string_view tag_;
  Lexicon& lexicon_;
  std::map<std::string, const Node*, std::less<>> waiting_;
  std::vector<std::string> path_;  // being expanded, each used by the one before
};

}  // namespace

void ResolveFragments(Reader& reader, const Node& table, std::string_view tag, Lexicon& lexicon) {
  Resolver(reader, table, tag, lexicon).Run();
}

}  // namespace tactful::rules
