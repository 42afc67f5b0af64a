// The ICU objects that are shared by everything in this layer. Made on first use, never changed
// after.
//
// Thread-safety: safe to call from any thread. Failing means that memory ran out: std::bad_alloc.
#pragma once

#include <unicode/normalizer2.h>

#include <new>

namespace tactful::text {

inline const icu::Normalizer2& NfkcCasefold() {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFKCCasefoldInstance(error);
  if (U_FAILURE(error) || instance == nullptr) throw std::bad_alloc();
  return *instance;
}

}  // namespace tactful::text
