#include "analyze/context.h"

#include <algorithm>

#include "base/utf8.h"

namespace tactful::analyze {

Span ContextAround(std::string_view folded, Span span) {
  Span context = {span.begin > kContextBytes ? span.begin - kContextBytes : 0,
                  std::min(folded.size(), span.end + kContextBytes)};
  context.begin = base::FloorToEdge(folded, context.begin);
  context.end = std::max(base::FloorToEdge(folded, context.end), span.end);
  const std::string_view before = folded.substr(context.begin, span.begin - context.begin);
  if (const std::size_t line = before.rfind('\n'); line != std::string_view::npos) {
    context.begin += line + 1;
  }
  const std::string_view behind = folded.substr(span.end, context.end - span.end);
  if (const std::size_t line = behind.find('\n'); line != std::string_view::npos) {
    context.end = span.end + line;
  }
  return context;
}

}  // namespace tactful::analyze
