#include "rules/marks.h"

#include <cstddef>
#include <optional>

namespace tactful::rules {

MarkedText TakeMarks(std::string_view line, std::vector<Mistake>& mistakes) {
  MarkedText out;
  std::optional<std::size_t> open;  // where in `line` the open mark stands
  std::size_t begin = 0;            // where in `out.text` its span begins
  std::size_t pos = 0;
  while (pos < line.size()) {
    const std::string_view rest = line.substr(pos);
    if (rest.starts_with("[[")) {
      if (open) mistakes.push_back({pos, "\"[[\" inside \"[[\"; close the first with \"]]\""});
      open = pos;
      begin = out.text.size();
      pos += 2;
    } else if (rest.starts_with("]]")) {
      if (!open) {
        mistakes.push_back({pos, "\"]]\" without \"[[\" before it"});
      } else if (out.text.find_first_not_of(" \t", begin) == std::string::npos) {
        mistakes.push_back({*open, "[[ ]] marks nothing; put it around the words to be found"});
      } else {
        out.spans.push_back({begin, out.text.size()});
      }
      open.reset();
      pos += 2;
    } else {
      out.text += line[pos];
      ++pos;
    }
  }
  if (open)
    mistakes.push_back({*open, "\"[[\" is never closed; put \"]]\" after the words to be found"});
  return out;
}

}  // namespace tactful::rules
