#include "base/absl_adapt.h"

#include <gtest/gtest.h>

namespace tactful::base {
namespace {

TEST(AbslAdapt, GivesTheSameBytes) {
  constexpr std::string_view kText("a\0b", 3);
  EXPECT_EQ(ToAbsl(kText).data(), kText.data());
  EXPECT_EQ(ToAbsl(kText).size(), 3u);
  EXPECT_TRUE(ToAbsl({}).empty());
}

}  // namespace
}  // namespace tactful::base
