// A clean utterance with a warm scratch allocates nothing.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>

#include "tactful/analyzer.h"

namespace {
std::atomic<std::size_t> allocations{0};

void* Allocate(std::size_t size) {
  allocations.fetch_add(1, std::memory_order_relaxed);
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
}  // namespace

void* operator new(std::size_t size) { return Allocate(size); }
void* operator new[](std::size_t size) { return Allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace tactful {
namespace {

TEST(AllocationTest, ACleanUtteranceWithAWarmScratchAllocatesNothing) {
  const std::string clean[] = {
      "thank you for waiting, the parcel leaves the depot this afternoon.",
      "Thank you for waiting, Ms Ito. The parcel leaves our depot at 3 pm.",
      "お待たせいたしました。お荷物は本日の午後に発送いたします。",
      "ｵ待たせいたしました。ﾊﾟｽﾜｰﾄﾞの再設定メールをお送りいたしました！",
      "让您久等了，您的包裹今天下午就会发出。",
      "讓您久等了，您的包裹今天下午就會寄出。",
      "기다려 주셔서 감사합니다. 오늘 오후에 상품을 보내 드립니다.",
      "",
  };
  const Analyzer analyzer = *Analyzer::Create(RuleSet::Builtin());
  Scratch scratch;
  Analysis analysis;
  for (int round = 0; round < 3; ++round) {
    for (const std::string& text : clean) {
      const std::size_t before = allocations.load();
      analyzer.Analyze(text, {}, scratch, analysis);
      const std::size_t made = allocations.load() - before;
      ASSERT_TRUE(analysis.findings.empty()) << text;
      if (round > 0) {
        EXPECT_EQ(made, 0u) << text;
      }
    }
  }
}

TEST(AllocationTest, TheCounterCounts) {
  const std::size_t before = allocations.load();
  const auto text = std::make_unique<std::string>(100, 'x');
  EXPECT_EQ(allocations.load() - before, 2u) << text->size();
}

}  // namespace
}  // namespace tactful
