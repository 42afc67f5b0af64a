"""Each public header compiles alone, as CMake's header verification sees it."""

import subprocess

import hygiene

TARGET = "all_verify_interface_header_sets"
PROJECT = """
cmake_minimum_required(VERSION 3.25)
project(seeded LANGUAGES CXX)
add_library(seeded seeded.cc)
target_sources(seeded PUBLIC FILE_SET HEADERS BASE_DIRS include FILES include/seeded.h)
set_target_properties(seeded PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
"""


def check(arguments):
    result = subprocess.run([arguments.cmake, "--build", arguments.build, "--target", TARGET],
                            capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return []
    output = result.stdout + result.stderr
    errors = [line for line in output.splitlines() if "error" in line.lower()]
    return errors or [output]


def self_test(arguments, folder):
    hygiene.write(folder, "CMakeLists.txt", PROJECT)
    hygiene.write(folder, "seeded.cc", '#include <string>\n#include "include/seeded.h"\n')
    hygiene.write(folder, "include/seeded.h", "#include <string>\nstd::string Seeded();\n")
    arguments.build = folder / "build"
    subprocess.run([arguments.cmake, "-G", "Ninja", "-S", folder, "-B", arguments.build,
                    f"-DCMAKE_CXX_COMPILER={arguments.compiler}"],
                   stdout=subprocess.DEVNULL, check=True)
    hygiene.expect(check(arguments))
    # It compiles after <string>, as the source file includes it, and not alone.
    hygiene.write(folder, "include/seeded.h", "std::string Seeded();\n")
    problems = check(arguments)
    assert any("seeded.h" in problem and "string" in problem for problem in problems), problems


hygiene.main(__doc__, ["--build", "--cmake"], check, self_test)
