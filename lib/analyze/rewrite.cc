#include "analyze/rewrite.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/utf8.h"
#include "tactful/finding.h"

namespace tactful::analyze {
namespace {

const std::string* FindSlot(const std::vector<FilledSlot>& slots, std::string_view name) {
  const auto found = std::find_if(slots.begin(), slots.end(),
                                  [&](const FilledSlot& slot) { return slot.name == name; });
  return found == slots.end() ? nullptr : &found->text;
}

// nullopt when a slot has nothing to fill it.
std::optional<std::string> FillPart(std::string_view part, const std::vector<FilledSlot>& slots) {
  std::string filled;
  for (std::size_t pos = 0; pos < part.size();) {
    const std::size_t open = part.find('{', pos);
    const std::size_t close = part.find('}', open == std::string_view::npos ? pos : open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      filled += part.substr(pos);
      break;
    }
    filled += part.substr(pos, open - pos);
    const std::string* text = FindSlot(slots, part.substr(open + 1, close - open - 1));
    if (text == nullptr) return std::nullopt;
    filled += *text;
    pos = close + 1;
  }
  return filled;
}

}  // namespace

std::string FillSlots(std::string_view sentence, const std::vector<FilledSlot>& slots) {
  std::string filled;
  for (std::size_t pos = 0; pos < sentence.size();) {
    const std::size_t open = sentence.find('[', pos);
    const std::size_t close = open == std::string_view::npos ? open : sentence.find(']', open);
    if (close == std::string_view::npos) {
      filled += FillPart(sentence.substr(pos), slots).value_or("");
      break;
    }
    filled += sentence.substr(pos, open - pos);
    filled += FillPart(sentence.substr(open + 1, close - open - 1), slots).value_or("");
    pos = close + 1;
  }
  return filled;
}

}  // namespace tactful::analyze

namespace tactful {
namespace {

// Blanks behind a sentence that is taken out go with it.
std::size_t SkipBlanks(std::string_view text, std::size_t pos) {
  while (pos < text.size() && (text[pos] == ' ' || text.substr(pos).starts_with("\u3000"))) {
    pos += base::DecodeAt(text, pos).length;
  }
  return pos;
}

}  // namespace

std::string ApplyRewrites(std::string_view text, std::span<const Finding> findings) {
  std::vector<const Rewrite*> in_order;
  for (const Finding& finding : findings) {
    if (finding.rewrite && finding.rewrite->replaces.end <= text.size()) {
      in_order.push_back(&*finding.rewrite);
    }
  }
  // Findings come sorted, so their sentences do; the earlier of two that overlap wins.
  std::stable_sort(in_order.begin(), in_order.end(), [](const Rewrite* a, const Rewrite* b) {
    return a->replaces.begin < b->replaces.begin;
  });
  std::vector<const Rewrite*> accepted;
  std::size_t reached = 0;
  for (const Rewrite* rewrite : in_order) {
    if (!accepted.empty() && rewrite->replaces.begin < reached) continue;
    accepted.push_back(rewrite);
    reached = rewrite->replaces.end;
  }
  std::string result;
  std::size_t pos = 0;
  for (std::size_t i = 0; i < accepted.size(); ++i) {
    const Rewrite& rewrite = *accepted[i];
    result += text.substr(pos, rewrite.replaces.begin - pos);
    pos = rewrite.replaces.end;
    const bool said_before =
        std::any_of(accepted.begin(), accepted.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const Rewrite* earlier) { return earlier->text == rewrite.text; });
    if (said_before) {
      pos = SkipBlanks(text, pos);
    } else {
      result += rewrite.text;
    }
  }
  result += text.substr(pos);
  // The blank before a last sentence that was taken out would be left over.
  while (result.ends_with(' ') && !text.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace tactful
