# Tools that stand beside the compiler. Who set a launcher or a linter by hand keeps it.
if(TACTFUL_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(TACTFUL_CCACHE_PROGRAM ccache)
  mark_as_advanced(TACTFUL_CCACHE_PROGRAM)
  if(TACTFUL_CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TACTFUL_CCACHE_PROGRAM}")
  endif()
endif()

if(TACTFUL_TIDY AND NOT DEFINED CMAKE_CXX_CLANG_TIDY)
  find_program(TACTFUL_CLANG_TIDY_PROGRAM clang-tidy)
  mark_as_advanced(TACTFUL_CLANG_TIDY_PROGRAM)
  if(NOT TACTFUL_CLANG_TIDY_PROGRAM)
    message(FATAL_ERROR "TACTFUL_TIDY is on, but clang-tidy is not installed: scripts/setup --tools installs it")
  endif()
  # What clang does not know of g++'s warnings is no finding.
  set(CMAKE_CXX_CLANG_TIDY
    "${TACTFUL_CLANG_TIDY_PROGRAM};--quiet;--extra-arg=-Wno-unknown-warning-option")
endif()
