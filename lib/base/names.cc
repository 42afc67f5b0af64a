// One table per enumeration gives both directions.
#include <array>
#include <cstddef>

#include "tactful/finding.h"
#include "tactful/tokenize.h"

namespace tactful {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kSeverities = {"note"sv, "warning"sv, "error"sv};
constexpr std::array kEvidences = {"pattern"sv, "examples"sv, "both"sv};
constexpr std::array kTokenKinds = {"word"sv, "number"sv, "punctuation"sv, "space"sv};

// Empty for a value that is none of the enumeration's.
template <typename Enum, std::size_t kSize>
constexpr std::string_view NameOf(const std::array<std::string_view, kSize>& names, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < kSize ? names[index] : std::string_view();
}

}  // namespace

std::string_view SeverityName(Severity severity) noexcept { return NameOf(kSeverities, severity); }

std::optional<Severity> ParseSeverity(std::string_view name) noexcept {
  for (std::size_t i = 0; i < kSeverities.size(); ++i) {
    if (kSeverities[i] == name) return static_cast<Severity>(i);
  }
  return std::nullopt;
}

std::string_view EvidenceName(Evidence evidence) noexcept { return NameOf(kEvidences, evidence); }

std::string_view TokenKindName(TokenKind kind) noexcept { return NameOf(kTokenKinds, kind); }

}  // namespace tactful
