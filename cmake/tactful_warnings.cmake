# Warnings live on a private target: who uses the library never sees them.
add_library(tactful_warnings INTERFACE)
target_compile_options(tactful_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Wcast-align -Woverloaded-virtual -Wdouble-promotion)
if(TACTFUL_WERROR)
  target_compile_options(tactful_warnings INTERFACE -Werror)
endif()
