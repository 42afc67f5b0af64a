# What `cmake --install` gives: headers, library, command line tool, and the two ways to find them:
# find_package(tactful CONFIG) and pkg-config. Everything is relative, so an installed tree may be moved.
include(CMakePackageConfigHelpers)

set(tactful_config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/tactful")
set(tactful_pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

install(TARGETS tactful EXPORT tactful-targets
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")

if(TARGET tactful_cli)  # cli/ installs itself; with a shared library it has to find it
  file(RELATIVE_PATH tactful_bin_to_lib
    "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}")
  set_target_properties(tactful_cli PROPERTIES INSTALL_RPATH "$ORIGIN/${tactful_bin_to_lib}")
endif()

# --- find_package(tactful CONFIG) ---
install(EXPORT tactful-targets NAMESPACE tactful:: DESTINATION "${tactful_config_dir}")
get_target_property(tactful_type tactful TYPE)
if(tactful_type STREQUAL "STATIC_LIBRARY")
  set(TACTFUL_IS_STATIC ON)
else()
  set(TACTFUL_IS_STATIC OFF)
endif()
configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/tactful-config.cmake.in"
  "${PROJECT_BINARY_DIR}/tactful-config.cmake"
  INSTALL_DESTINATION "${tactful_config_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/tactful-config-version.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES
    "${PROJECT_BINARY_DIR}/tactful-config.cmake"
    "${PROJECT_BINARY_DIR}/tactful-config-version.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/FindRe2.cmake"
  DESTINATION "${tactful_config_dir}")

# --- pkg-config ---
# An archive brings nothing along: who links it needs what it was built on, asked for with or without --static.
# A shared library brings its own; only what the public headers include is left.
set(TACTFUL_PC_REQUIRES "absl_statusor")
set(TACTFUL_PC_CFLAGS "-I\${includedir}")
if(TACTFUL_IS_STATIC)
  string(APPEND TACTFUL_PC_REQUIRES ", icu-i18n, icu-uc, re2, tomlplusplus")
  string(APPEND TACTFUL_PC_CFLAGS " -DTACTFUL_STATIC_DEFINE -pthread")
endif()
file(RELATIVE_PATH tactful_pc_to_prefix
  "${CMAKE_INSTALL_PREFIX}/${tactful_pc_dir}" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" tactful_pc_to_prefix "${tactful_pc_to_prefix}")
set(TACTFUL_PC_PREFIX "\${pcfiledir}/${tactful_pc_to_prefix}")
foreach(dir IN ITEMS LIBDIR INCLUDEDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${dir}}")
    set(TACTFUL_PC_${dir} "${CMAKE_INSTALL_${dir}}")
  else()
    set(TACTFUL_PC_${dir} "\${prefix}/${CMAKE_INSTALL_${dir}}")
  endif()
endforeach()
configure_file("${PROJECT_SOURCE_DIR}/cmake/tactful.pc.in" "${PROJECT_BINARY_DIR}/tactful.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/tactful.pc" DESTINATION "${tactful_pc_dir}")
