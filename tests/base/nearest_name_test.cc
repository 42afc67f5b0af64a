#include "base/nearest_name.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace tactful::base {
namespace {

constexpr std::array<std::string_view, 4> kKnown = {"severity", "guards", "repaired_by", "id"};

TEST(NearestName, FindsWhatWasMeant) {
  EXPECT_EQ(NearestName("severty", kKnown), "severity");
  EXPECT_EQ(NearestName("guard", kKnown), "guards");
  EXPECT_EQ(NearestName("reparied_by", kKnown), "repaired_by");
  EXPECT_EQ(NearestName("severity", kKnown), "severity");
}

TEST(NearestName, IsEmptyWhenNothingIsNear) {
  EXPECT_EQ(NearestName("pattern", kKnown), "");
  EXPECT_EQ(NearestName("guards", {}), "");
}

TEST(NearestName, AllowsTwoEditsOrAThird) {
  const std::array<std::string_view, 1> long_name = {"abcdefghijkl"};
  EXPECT_EQ(NearestName("ab", std::array<std::string_view, 1>{"abcd"}), "abcd");
  EXPECT_EQ(NearestName("ab", std::array<std::string_view, 1>{"abcde"}), "");
  EXPECT_EQ(NearestName("abcdefghWXYZ", long_name), "abcdefghijkl");
  EXPECT_EQ(NearestName("abcdefgVWXYZ", long_name), "");
}

TEST(NearestName, TakesTheFirstOfEquals) {
  EXPECT_EQ(NearestName("cat", std::array<std::string_view, 2>{"bat", "rat"}), "bat");
}

}  // namespace
}  // namespace tactful::base
