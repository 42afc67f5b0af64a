#include "rules/messages.h"

#include "base/nearest_name.h"

namespace tactful::rules {

std::string Concat(std::initializer_list<std::string_view> parts) {
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  std::string out;
  out.reserve(size);
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string Listed(std::span<const std::string_view> names, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0 && i + 1 < names.size()) out += ", ";
    if (i > 0 && i + 1 == names.size()) out += Concat({" ", last, " "});
    out += names[i];
  }
  return out;
}

std::string_view Near(std::string_view name, std::span<const std::string_view> known) {
  const std::string_view near = base::NearestName(name, known);
  if (near.empty() || name.empty()) return {};
  return name.front() == near.front() || name.back() == near.back() ? near : std::string_view();
}

std::string NotOneOf(std::string_view name, std::span<const std::string_view> known) {
  const std::string_view near = Near(name, known);
  if (!near.empty()) return Concat({"\"", name, "\"; did you mean \"", near, "\"?"});
  return Concat({"\"", name, "\"; use ", Listed(known, "or")});
}

}  // namespace tactful::rules
