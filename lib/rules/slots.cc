#include "rules/slots.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "rules/keys.h"

namespace tactful::rules {
void CheckSlots(std::string_view sentence, std::vector<Mistake>& mistakes) {
  std::optional<std::size_t> open;  // of the bracket we are in
  bool has_slot = false;            // it holds one
  for (std::size_t pos = 0; pos < sentence.size(); ++pos) {
    switch (sentence[pos]) {
      case '[':
        if (open) mistakes.push_back({pos, "\"[\" inside \"[\"; brackets can't be nested"});
        open = pos;
        has_slot = false;
        break;
      case ']':
        if (!open) {
          mistakes.push_back({pos, "\"]\" without \"[\" before it"});
        } else if (!has_slot) {
          mistakes.push_back(
              {*open, "these brackets hold no slot; remove them or put {item} or {time} inside"});
        }
        open.reset();
        break;
      case '{': {
        const std::size_t close = sentence.find_first_of("{}[]", pos + 1);
        if (close == std::string_view::npos || sentence[close] != '}') {
          mistakes.push_back({pos, "\"{\" is never closed; write {item} or {time}"});
          has_slot = true;
          break;
        }
        const std::string_view name = sentence.substr(pos + 1, close - pos - 1);
        if (std::find(kSlots.begin(), kSlots.end(), name) == kSlots.end()) {
          mistakes.push_back({pos, Concat({"unknown slot {", name, "}; use {item} or {time}"})});
        } else if (!open) {
          mistakes.push_back({pos, Concat({"slot {", name,
                                           "} outside brackets; put what must go with it in "
                                           "brackets: [ about {",
                                           name, "}]"})});
        }
        has_slot = true;
        pos = close;
        break;
      }
      case '}': mistakes.push_back({pos, "\"}\" without \"{\" before it"}); break;
      default: break;
    }
  }
  if (open)
    mistakes.push_back(
        {*open, "\"[\" is never closed; put \"]\" after the part that may be left out"});
}

}  // namespace tactful::rules
