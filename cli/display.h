// Text made safe and measurable for a terminal: control characters visible, columns known, colour.
//
// Thread-safety: free functions and plain values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "tactful/finding.h"

namespace tactful::cli {

// `text` as it is shown. A text to be checked comes from anywhere and must not steer the terminal:
// a tab becomes a blank, other control characters their pictures (U+2400), C1 controls,
// bidirectional controls and ill-formed UTF-8 become U+FFFD. Line feeds are kept. Visible(a + b) ==
// Visible(a) + Visible(b) when the cut splits no character.
std::string Visible(std::string_view text);

// Columns of Visible(text).
std::size_t VisibleColumns(std::string_view text);

// `text` followed by blanks up to `columns` columns.
std::string PadTo(std::string_view text, std::size_t columns);

// `text` with every line after the first indented by `columns` blanks.
std::string Indented(std::string_view text, std::size_t columns);

enum class Paint { kBold, kDim, kRed, kYellow, kCyan, kGreen };

// Colours, or none.
class Painter {
 public:
  explicit Painter(bool colored) : colored_(colored) {}
  std::string operator()(Paint paint, std::string_view text) const;

 private:
  bool colored_;
};

Paint PaintOf(Severity severity);

}  // namespace tactful::cli
