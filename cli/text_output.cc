#include "cli/text_output.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "cli/messages.h"
#include "tactful/span.h"

namespace tactful::cli {
namespace {

const Messages& MessagesFor(Language found, const TextStyle& style) {
  return MessagesIn(style.ui_language == Language::kUnknown ? found : style.ui_language);
}

struct Mark {
  std::size_t begin = 0;  // columns
  std::size_t end = 0;
  Severity severity = Severity::kNote;
};

// Marks of the findings on the line [begin, end) of the text, in order of their columns.
std::vector<Mark> MarksOn(std::string_view text, Span line, const std::vector<Finding>& findings) {
  std::vector<Mark> marks;
  for (const Finding& finding : findings) {
    const Span part = {std::max(finding.span.begin, line.begin),
                       std::min(finding.span.end, line.end)};
    if (part.begin >= part.end) continue;
    const std::size_t begin = VisibleColumns(Span{line.begin, part.begin}.In(text));
    const std::size_t width = std::max<std::size_t>(1, VisibleColumns(part.In(text)));
    marks.push_back({begin, begin + width, finding.severity});
  }
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.begin, a.end, b.severity) < std::tie(b.begin, b.end, a.severity);
  });
  // Two rules may find the same words: underlined once, in the colour of the worse.
  const auto same = [](const Mark& a, const Mark& b) {
    return a.begin == b.begin && a.end == b.end;
  };
  marks.erase(std::unique(marks.begin(), marks.end(), same), marks.end());
  return marks;
}

// One row of carets where marks leave a gap between them; marks that touch or overlap go to a row
// below.
void AppendCarets(std::vector<Mark> marks, const Painter& paint, std::string& out) {
  while (!marks.empty()) {
    std::vector<Mark> below;
    std::size_t column = 0;
    std::string row;
    for (const Mark& mark : marks) {
      if (mark.begin < column + (column > 0 ? 1 : 0)) {
        below.push_back(mark);
        continue;
      }
      row.append(mark.begin - column, ' ');
      row += paint(PaintOf(mark.severity), std::string(mark.end - mark.begin, '^'));
      column = mark.end;
    }
    out += row + "\n";
    marks = std::move(below);
  }
}

void AppendMarkedText(std::string_view text, const std::vector<Finding>& findings,
                      const Painter& paint, std::string& out) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out += Visible(text.substr(begin, end - begin)) + "\n";
    AppendCarets(MarksOn(text, {begin, end}, findings), paint, out);
    begin = end + 1;
  }
}

void AppendLabelled(std::string_view label, std::size_t label_columns, std::string_view text,
                    std::string& out) {
  out += "  " + PadTo(label, label_columns) + " ";
  out += Indented(Visible(text), label_columns + 3) + "\n";
}

void AppendFinding(const Finding& finding, std::string_view text, bool quote,
                   const TextStyle& style, std::string& out) {
  const Painter paint(style.colored);
  const Messages& messages = MessagesFor(finding.language, style);
  out += paint(PaintOf(finding.severity), messages.NameOf(finding.severity));
  out += messages.colon;
  if (quote) {
    out += "\"" + Indented(Visible(finding.span.In(text)), 2) + "\"";
    out += messages.colon;
  }
  out += paint(Paint::kBold, Visible(finding.title)) + " " +
         paint(Paint::kDim, "[" + finding.rule_id + "]") + "\n";
  const std::size_t columns = std::max(VisibleColumns(messages.why), VisibleColumns(messages.say));
  AppendLabelled(messages.why, columns, finding.advice, out);
  if (!finding.rewrite) return;
  AppendLabelled(messages.say, columns, finding.rewrite->text, out);
}

// Whether the whole utterance says more than the sentences that were shown already.
bool SaysMore(std::string_view text, const Analysis& analysis) {
  if (analysis.rewritten.empty() || analysis.rewritten == text) return false;
  return std::none_of(analysis.findings.begin(), analysis.findings.end(),
                      [&](const Finding& finding) {
                        return finding.rewrite && finding.rewrite->text == analysis.rewritten;
                      });
}

}  // namespace

std::string TextReport(std::string_view text, const Analysis& analysis, const TextStyle& style) {
  const Painter paint(style.colored);
  std::string out;
  AppendMarkedText(text, analysis.findings, paint, out);
  for (const Finding& finding : analysis.findings) {
    AppendFinding(finding, text, analysis.findings.size() > 1, style, out);
  }
  if (SaysMore(text, analysis)) {
    const Messages& messages = MessagesFor(analysis.language, style);
    const std::size_t columns = VisibleColumns(messages.rewritten) + 1;
    out += paint(Paint::kGreen, messages.rewritten) + " " +
           Indented(Visible(analysis.rewritten), columns) + "\n";
  }
  return out;
}

}  // namespace tactful::cli
