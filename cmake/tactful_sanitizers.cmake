# Sanitizers are compiled into everything of ours when TACTFUL_SANITIZE names them.
add_library(tactful_sanitizers INTERFACE)
if(TACTFUL_SANITIZE)
  list(JOIN TACTFUL_SANITIZE "," sanitizers)
  target_compile_options(tactful_sanitizers INTERFACE
    -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tactful_sanitizers INTERFACE -fsanitize=${sanitizers})
endif()
