# The table of Han characters is made from ICU's data at build time. Its generator runs on the machine
# that builds, so it is compiled without sanitizers.
add_executable(tactful_make_han_table "${PROJECT_SOURCE_DIR}/lib/text/tools/make_han_table.cc")
target_compile_features(tactful_make_han_table PRIVATE cxx_std_20)
target_include_directories(tactful_make_han_table PRIVATE "${PROJECT_SOURCE_DIR}/lib")
target_link_libraries(tactful_make_han_table PRIVATE ICU::uc ICU::i18n tactful_warnings)

set(han_table "${CMAKE_CURRENT_BINARY_DIR}/text/han_table.cc")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/text")
add_custom_command(
  OUTPUT "${han_table}"
  COMMAND tactful_make_han_table "${han_table}"
  DEPENDS tactful_make_han_table
  COMMENT "Making the table of Han characters"
  VERBATIM)
target_sources(tactful_text PRIVATE "${han_table}")
