# What the library is built on. Included by the top directory, so that every folder sees the targets; the
# installed tactful-config.cmake finds the same again.
find_package(absl CONFIG REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(Re2 REQUIRED)
find_package(tomlplusplus CONFIG REQUIRED)
find_package(Threads REQUIRED)
