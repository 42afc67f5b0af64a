#include "text/fold_changes.h"

#include <gtest/gtest.h>

namespace tactful::text {
namespace {

// source: a b [XYZ] c [rr] [gone] [QQ] d    target: a b [1] c [] [22222] d, without gaps inside []
class ChangeListTest : public testing::Test {
 protected:
  ChangeListTest() {
    changes_.Add({{2, 5}, {2, 3}});
    changes_.Remove({6, 8}, 4);
    changes_.Remove({8, 12}, 4);
    changes_.Add({{12, 14}, {4, 9}});
  }
  ChangeList changes_;
};

TEST_F(ChangeListTest, ToSource) {
  EXPECT_EQ(changes_.ToSource({0, 2}), (Span{0, 2}));
  EXPECT_EQ(changes_.ToSource({1, 3}), (Span{1, 5}));
  EXPECT_EQ(changes_.ToSource({2, 3}), (Span{2, 5}));
  EXPECT_EQ(changes_.ToSource({3, 4}), (Span{5, 6}));    // removals behind stay outside
  EXPECT_EQ(changes_.ToSource({4, 5}), (Span{12, 14}));  // removals before as well
  EXPECT_EQ(changes_.ToSource({7, 8}), (Span{12, 14}));  // inside
  EXPECT_EQ(changes_.ToSource({3, 9}), (Span{5, 14}));   // removals within are in it
  EXPECT_EQ(changes_.ToSource({9, 10}), (Span{14, 15}));
  EXPECT_TRUE(changes_.ToSource({4, 4}).empty());
  EXPECT_TRUE(changes_.ToSource({7, 7}).empty());
}

TEST_F(ChangeListTest, ToTarget) {
  EXPECT_EQ(changes_.ToTarget({0, 2}), (Span{0, 2}));
  EXPECT_EQ(changes_.ToTarget({3, 4}), (Span{2, 3}));
  EXPECT_EQ(changes_.ToTarget({1, 3}), (Span{1, 3}));
  EXPECT_EQ(changes_.ToTarget({5, 12}), (Span{3, 4}));
  EXPECT_EQ(changes_.ToTarget({6, 12}), (Span{4, 4}));
  EXPECT_EQ(changes_.ToTarget({7, 13}), (Span{4, 9}));
  EXPECT_EQ(changes_.ToTarget({14, 15}), (Span{9, 10}));
}

TEST_F(ChangeListTest, EmptyListIsIdentity) {
  changes_.Clear();
  EXPECT_TRUE(changes_.empty());
  EXPECT_EQ(changes_.ToSource({3, 7}), (Span{3, 7}));
  EXPECT_EQ(changes_.ToTarget({3, 7}), (Span{3, 7}));
}

TEST_F(ChangeListTest, TruncateForgetsTheLast) {
  changes_.Truncate(1);
  EXPECT_EQ(changes_.ToSource({4, 9}), (Span{6, 11}));
}

}  // namespace
}  // namespace tactful::text
