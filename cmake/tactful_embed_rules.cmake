# Compiles every rules/**/*.toml into tactful_analyze; lib/analyze/embedded_rules.h declares the result. No
# list is kept: the glob is looked at again in each build, and the list file changes when a rule comes or goes.
set(tactful_rules_dir "${PROJECT_SOURCE_DIR}/rules")
set(tactful_rules_list "${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.list")
set(tactful_rules_source "${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.cc")
set(tactful_rules_writer "${PROJECT_SOURCE_DIR}/cmake/write_embedded_rules.cmake")

file(GLOB_RECURSE tactful_rules_files CONFIGURE_DEPENDS "${tactful_rules_dir}/*.toml")
list(SORT tactful_rules_files)
list(JOIN tactful_rules_files "\n" tactful_rules_lines)
# Leaves the file alone when nothing changed.
file(CONFIGURE OUTPUT "${tactful_rules_list}" CONTENT "${tactful_rules_lines}\n" @ONLY)

add_custom_command(
  OUTPUT "${tactful_rules_source}"
  COMMAND "${CMAKE_COMMAND}" "-DROOT=${tactful_rules_dir}" "-DLIST=${tactful_rules_list}"
    "-DOUTPUT=${tactful_rules_source}" -P "${tactful_rules_writer}"
  DEPENDS ${tactful_rules_files} "${tactful_rules_list}" "${tactful_rules_writer}"
  COMMENT "Embedding the rules"
  VERBATIM)
target_sources(tactful_analyze PRIVATE "${tactful_rules_source}")
