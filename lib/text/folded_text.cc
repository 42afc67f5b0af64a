#include "text/folded_text.h"

#include <cstddef>
#include <optional>

#include "base/utf8.h"
#include "text/fold_base.h"
#include "text/fold_forms.h"

namespace tactful::text {
namespace {

// `range` widened to whole characters of `text`.
Span ToEdges(std::string_view text, Span range) noexcept {
  const std::size_t begin = base::FloorToEdge(text, range.begin);
  if (range.empty()) return {begin, begin};
  const std::size_t last = base::FloorToEdge(text, range.end - 1);
  return {begin, last + base::DecodeAt(text, last).length};
}

}  // namespace

struct FoldedText::Rep {
  // A form is made when it is first asked for. Until then, no view.
  struct Form {
    std::string buffer;
    std::optional<std::string_view> view;
  };

  std::string_view typed;
  std::string_view base;
  BaseFold fold;
  Form japanese;
  Form chinese;
};

FoldedText::FoldedText() : rep_(std::make_unique<Rep>()) {}
FoldedText::~FoldedText() = default;
FoldedText::FoldedText(FoldedText&&) noexcept = default;
FoldedText& FoldedText::operator=(FoldedText&&) noexcept = default;

void FoldedText::Assign(std::string_view typed) {
  rep_->typed = typed;
  rep_->base = rep_->fold.Run(typed);
  rep_->japanese.view.reset();
  rep_->chinese.view.reset();
}

std::string_view FoldedText::typed() const noexcept { return rep_->typed; }

std::string_view FoldedText::base() const noexcept { return rep_->base; }

std::string_view FoldedText::For(Folding folding) {
  if (folding == Folding::kBase) return rep_->base;
  const bool is_japanese = folding == Folding::kJapanese;
  Rep::Form& form = is_japanese ? rep_->japanese : rep_->chinese;
  if (!form.view) {
    const bool is_changed = is_japanese ? ToJapaneseForm(rep_->base, form.buffer)
                                        : ToChineseForm(rep_->base, form.buffer);
    form.view = is_changed ? std::string_view(form.buffer) : rep_->base;
  }
  return *form.view;
}

bool FoldedText::is_identity() const noexcept { return rep_->base.data() == rep_->typed.data(); }

Span FoldedText::ToTyped(Span folded) const noexcept {
  return rep_->fold.ToTyped(ToEdges(rep_->base, folded));
}

Span FoldedText::ToFolded(Span typed) const noexcept {
  return rep_->fold.ToFolded(ToEdges(rep_->typed, typed));
}

std::string Fold(std::string_view text, Folding folding) {
  FoldedText folded;
  folded.Assign(text);
  return std::string(folded.For(folding));
}

}  // namespace tactful::text
