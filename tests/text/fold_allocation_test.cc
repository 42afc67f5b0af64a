#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "text/folded_text.h"
#include "text/random_text.h"
#include "text/scripts.h"

namespace {

thread_local std::size_t allocations = 0;

void* Allocate(std::size_t size) {
  ++allocations;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return Allocate(size); }
void* operator new[](std::size_t size) { return Allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace tactful::text {
namespace {

TEST(FoldAllocation, WarmBuffersAreEnough) {
  RandomText random(RandomText::Pool::kEverything);
  std::vector<std::string> texts;
  for (int i = 0; i < 500; ++i) texts.push_back(random.Next());
  FoldedText folded;
  const auto fold_all = [&] {
    for (const std::string& text : texts) {
      folded.Assign(text);
      folded.For(Folding::kJapanese);
      folded.For(Folding::kChinese);
      DetectLanguages(text, Language::kUnknown);
    }
  };
  const std::size_t before = allocations;
  fold_all();
  EXPECT_GT(allocations, before);  // the counter works
  const std::size_t warm = allocations;
  fold_all();
  EXPECT_EQ(allocations, warm);
}

}  // namespace
}  // namespace tactful::text
