"""Uses an installed copy of the library as an outsider would.

  install       installs a build, moves the result and leaves it at --prefix
  find_package  builds and runs program/ with CMake against --prefix, and sees that a wrong version is refused
  pkg_config    builds and runs it with pkg-config
  tool          runs the installed command line tool
  version       compares every place that states the version
  self_test     damages copies of --prefix and sees that the actions above notice
"""

import argparse
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PROGRAM = pathlib.Path(__file__).resolve().parent / "program"
ROOT = PROGRAM.parents[2]


def run(*command, **options):
    """The output of a command that has to succeed."""
    result = subprocess.run([str(part) for part in command], text=True, check=False,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    if result.returncode != 0:
        sys.exit(f"{shlex.join(map(str, command))}\n{result.stdout}\nexit status {result.returncode}")
    return result.stdout


def config_dir(prefix):
    return next(prefix.rglob("tactful-config.cmake")).parent


def pkg_config(prefix, *options):
    folder = next(prefix.rglob("tactful.pc")).parent
    return run("pkg-config", *options, "tactful", env=os.environ | {"PKG_CONFIG_PATH": str(folder)})


def stated_version():
    text = (ROOT / "CMakeLists.txt").read_text("utf-8")
    return re.search(r"project\(tactful\s+VERSION (\S+)", text).group(1)


def run_program(path, prefix):
    libraries = os.pathsep.join({str(library.parent) for library in prefix.rglob("libtactful.so*")})
    output = run(path, env=os.environ | ({"LD_LIBRARY_PATH": libraries} if libraries else {}))
    if not output.startswith(stated_version() + " "):
        sys.exit(f"{path} printed {output!r}, wanted version {stated_version()}")
    print(output, end="")


def install(arguments):
    made = arguments.prefix.with_name(arguments.prefix.name + ".made")
    for folder in (made, arguments.prefix):
        shutil.rmtree(folder, ignore_errors=True)
    run(arguments.cmake, "--install", arguments.build, "--prefix", made)
    made.rename(arguments.prefix)  # nothing installed may remember where it was installed
    for path in arguments.prefix.rglob("*"):
        if path.suffix in {".pc", ".cmake"} and re.search(f"{re.escape(str(made))}|{re.escape(str(ROOT))}",
                                                          path.read_text("utf-8")):
            sys.exit(f"{path}: remembers a folder of this machine")


def build_other(arguments):
    """The library with the other linkage, alone and without optimisation to be quick, then as install()."""
    run(arguments.cmake, "-G", "Ninja", "-S", ROOT, "-B", arguments.build, "-DCMAKE_BUILD_TYPE=Debug",
        "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DTACTFUL_BUILD_TESTS=OFF", "-DTACTFUL_BUILD_CLI=OFF",
        f"-DBUILD_SHARED_LIBS={arguments.shared}",
        f"-DCMAKE_CXX_COMPILER={arguments.compiler}", f"-DCMAKE_CXX_FLAGS={arguments.flags}")
    run(arguments.cmake, "--build", arguments.build)
    install(arguments)


def find_package(arguments):
    major, minor, _ = stated_version().split(".")
    with tempfile.TemporaryDirectory() as folder:
        configure = [arguments.cmake, "-G", "Ninja", "-S", PROGRAM, f"-Dtactful_DIR={config_dir(arguments.prefix)}",
                     f"-DCMAKE_CXX_COMPILER={arguments.compiler}", f"-DCMAKE_CXX_FLAGS={arguments.flags}"]
        run(*configure, "-B", f"{folder}/right", f"-DWANTED_VERSION={major}.{minor}")
        run(arguments.cmake, "--build", f"{folder}/right")
        run_program(pathlib.Path(folder) / "right/outside", arguments.prefix)
        wrong = subprocess.run([*configure, "-B", f"{folder}/wrong", f"-DWANTED_VERSION={major}.{int(minor) + 1}"],
                               capture_output=True, text=True, check=False)
        if wrong.returncode == 0 or "version" not in wrong.stderr:
            sys.exit(f"find_package took version {stated_version()} for another one: {wrong.stderr}")


def use_pkg_config(arguments):
    with tempfile.TemporaryDirectory() as folder:
        for static in ([], ["--static"]):
            flags = shlex.split(pkg_config(arguments.prefix, "--cflags", "--libs", *static))
            program = pathlib.Path(folder) / "outside"
            run(arguments.compiler, "-std=c++20", *shlex.split(arguments.flags), PROGRAM / "main.cc", *flags,
                "-o", program)
            run_program(program, arguments.prefix)


def tool(arguments):
    output = run(arguments.prefix / "bin/tactful", "--version")
    if stated_version() not in output:
        sys.exit(f"tactful --version printed {output!r}, wanted {stated_version()}")


def version(arguments):
    header = next(arguments.prefix.rglob("version.h")).read_text("utf-8")
    config = (config_dir(arguments.prefix) / "tactful-config-version.cmake").read_text("utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    asked = re.search(r"find_package\(tactful (\S+)", readme).group(1)
    numbers = re.findall(r"TACTFUL_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header)
    stated = {
        "version.h, TACTFUL_VERSION": re.search(r'TACTFUL_VERSION "([^"]*)"', header).group(1),
        "version.h, its three numbers": ".".join(numbers),
        "tactful-config-version.cmake": re.search(r'PACKAGE_VERSION "([^"]*)"', config).group(1),
        "tactful.pc": pkg_config(arguments.prefix, "--modversion").strip(),
        "CHANGELOG.md, newest release": re.search(r"^## \[?(\d+\.\d+\.\d+)", changes, re.M).group(1),
        "README.md, find_package": asked + "." + stated_version().rpartition(".")[2],
    }
    wrong = [f"{place}: {found}" for place, found in stated.items() if found != stated_version()]
    if wrong:
        sys.exit(f"CMakeLists.txt says {stated_version()}, but " + ", ".join(wrong))


def self_test(arguments):
    seeded = [
        ("version", "version.h", 'TACTFUL_VERSION "', 'TACTFUL_VERSION "9', "TACTFUL_VERSION: 9"),
        ("version", "version.h", "VERSION_MINOR ", "VERSION_MINOR 9", "three numbers: "),
        ("version", "tactful-config-version.cmake", 'PACKAGE_VERSION "', 'PACKAGE_VERSION "9', "version.cmake: 9"),
        ("version", "tactful.pc", "Version: ", "Version: 9", "tactful.pc: 9"),
        ("find_package", "tactful-targets.cmake", "tactful::tactful", "tactful", "tactful::tactful"),
        ("find_package", "tactful-config.cmake", "find_dependency(absl CONFIG)", "", "absl"),
        ("find_package", "tactful-config-version.cmake", "PACKAGE_FIND_VERSION_MINOR", "WRONG", ""),
        ("pkg_config", "tactful.pc", " -ltactful", "", "undefined reference"),
        ("pkg_config", "analyzer.h", "class", "clasp", "clasp"),
    ]
    for action, name, old, new, part in seeded:
        with tempfile.TemporaryDirectory() as folder:
            prefix = pathlib.Path(folder) / "prefix"
            shutil.copytree(arguments.prefix, prefix, symlinks=True)
            path = next(prefix.rglob(name))
            text = path.read_text("utf-8")
            assert old in text, (name, old)
            path.write_text(text.replace(old, new), "utf-8")
            result = subprocess.run([sys.executable, "-B", __file__, action, "--prefix", prefix, "--cmake",
                                     arguments.cmake, "--compiler", arguments.compiler, f"--flags={arguments.flags}"],
                                    capture_output=True, text=True, check=False)
            assert result.returncode != 0 and part in result.stderr, (action, name, new, result)
    print("each seeded fault was found")


ACTIONS = {"install": install, "build_other": build_other, "find_package": find_package,
           "pkg_config": use_pkg_config, "tool": tool, "version": version, "self_test": self_test}

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("action", choices=ACTIONS)
parser.add_argument("--prefix", type=pathlib.Path, required=True)
parser.add_argument("--build", type=pathlib.Path)
parser.add_argument("--cmake", default="cmake")
parser.add_argument("--compiler", default="c++")
parser.add_argument("--flags", default="", help="compiler flags, such as those of sanitizers")
parser.add_argument("--shared", default="ON", help="for build_other: BUILD_SHARED_LIBS")
chosen = parser.parse_args()
ACTIONS[chosen.action](chosen)
