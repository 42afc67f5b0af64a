// How RE2 is told to treat our patterns.
#pragma once

#include <re2/re2.h>

#include <cstdint>

namespace tactful::match {

// Texts and patterns are folded, so case is not RE2's business. Errors are returned, never printed.
inline RE2::Options BaseOptions() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

inline RE2::Options SinglePatternOptions() { return BaseOptions(); }

// `max_memory_bytes` is a ceiling for program and automaton together, not an allocation.
inline RE2::Options SetOptions(std::int64_t max_memory_bytes) {
  RE2::Options options = BaseOptions();
  options.set_max_mem(max_memory_bytes);
  return options;
}

}  // namespace tactful::match
