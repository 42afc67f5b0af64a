"""The library ends no process, prints nothing, writes no file, and asks no clock, environment or locale."""

import re
import subprocess

import hygiene

# Why, and the symbols (demangled, with or without their parameters) that its object files may not refer to.
FORBIDDEN = [
    ("ends the process", r"abort|_?_?exit|_Exit|quick_exit|raise|kill|__assert_fail|std::_?_?exit|std::abort"),
    ("prints", r"std::w?(cout|cerr|clog)|stdout|stderr|(v|f|vf|d|vd)?w?printf|__(v|f|vf|d|vd)?printf_chk"
               r"|f?puts|f?putc|putchar|perror|fwrite|syslog|write|writev"),
    ("reads the console", r"std::w?cin|stdin|scanf|f?gets|getchar"),
    ("writes a file", r"fopen(64)?|freopen(64)?|fdopen|open(64)?|creat(64)?|rename|remove|unlink|mkdir"
                      r"|std::basic_ofstream<.*|std::basic_fstream<.*"
                      r"|std::filesystem::(create_director|remove|rename|copy|resize|permissions).*"),
    ("reads a clock", r"time|clock|clock_gettime|gettimeofday|localtime(_r)?|strftime"
                      r"|std::chrono::.*_clock::now"),
    ("reads the environment", r"(secure_)?getenv|setenv|putenv|environ"),
    ("reads the locale", r"setlocale|localeconv|std::locale::(locale|global|classic)|uloc_getDefault(_\d+)?"
                         r"|icu(_\d+)?::Locale::(getDefault|setDefault|Locale\(\))"
                         r"|is(alnum|alpha|upper|lower|digit|space|punct|print|graph|cntrl|xdigit)|to(upper|lower)"
                         r"|str(to[df]|coll|xfrm|casecmp|ncasecmp)|atof|std::stod"),
    ("makes random numbers", r"rand|srand|random|std::random_device::.*"),
]
# What looks like one of these and is none, or is one for a reason.
#   std::terminate     what noexcept means; only memory that ran out leads there
#   std::__throw_*     how the inline parts of the standard library throw; caught at the edge of the library
#   __cxa_*            exceptions and static initialisation; __cxa_atexit registers destructors, it ends nothing
ALLOWED = re.compile(r"std::terminate|std::__throw_\w+|__cxa_\w+")
# Inline parts of Abseil assert where NDEBUG is not set. Ours don't: layers.py refuses <cassert>.
ALLOWED_IN_DEBUG = re.compile(r"__assert_fail")
RULES = [(why, re.compile(pattern)) for why, pattern in FORBIDDEN]


def bare_name(symbol):
    """`std::locale::locale()` → `std::locale::locale`: without parameters, return type, ABI tags and versions."""
    name = re.sub(r"\[abi:\w+\]|@.*", "", symbol)
    depth = 0
    for position in range(len(name) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(name[position], 0)
        if name[position] == "(" and depth == 0 and name[position:position + 11] != "(anonymous ":
            name = name[:position]
            break
    return name.removeprefix("vtable for ").removeprefix("typeinfo for ").strip()


def check(arguments):
    listing = subprocess.run(["nm", "--undefined-only", "--demangle", arguments.archive],
                             capture_output=True, text=True, check=True).stdout
    problems, member, members = [], "?", 0
    for line in listing.splitlines():
        if line.endswith(":"):
            member, members = line[:-1], members + 1
        elif " U " in line:
            symbol = line.split(" U ", 1)[1].strip()
            name = bare_name(symbol)
            why = next((why for why, pattern in RULES if pattern.fullmatch(name) or pattern.fullmatch(symbol)), None)
            if str(arguments.build_type) == "Debug" and ALLOWED_IN_DEBUG.fullmatch(name):
                continue
            if why and not ALLOWED.fullmatch(name):
                problems.append(f"{member}: refers to {symbol}, which {why}")
    return problems if members else [f"{arguments.archive}: holds no object file"]


def self_test(arguments, folder):
    arguments.build_type = "Release"

    def library(code):
        hygiene.write(folder, "seeded.cc", code)
        subprocess.run([arguments.compiler, "-std=c++20", "-O0", "-c", "seeded.cc", "-o", "seeded.o"],
                       cwd=folder, check=True)
        (folder / "libseeded.a").unlink(missing_ok=True)
        subprocess.run(["ar", "rc", "libseeded.a", "seeded.o"], cwd=folder, check=True)
        arguments.archive = folder / "libseeded.a"
        return check(arguments)

    hygiene.expect(library(
        "#include <fstream>\n#include <stdexcept>\n#include <string>\n#include <vector>\n"
        "static std::string text = \"a static with a destructor\";\n"
        "int At(const std::vector<int>& v) noexcept { return v.at(1); }\n"
        "std::string Read() { std::ifstream f(\"a\"); std::getline(f, text); throw std::runtime_error(text); }\n"))
    for code, name in [
        ("#include <cstdlib>\nvoid F() { std::abort(); }", "abort"),
        ("#include <cstdlib>\nvoid F() { std::exit(1); }", "exit"),
        ("#include <cassert>\nvoid F(int a) { assert(a); }", "__assert_fail"),
        ("#include <iostream>\nvoid F() { std::cout << 1; }", "std::cout"),
        ("#include <iostream>\nvoid F() { std::cerr << 1; }", "std::cerr"),
        ("#include <cstdio>\nvoid F(int a) { std::printf(\"%d\", a); }", "printf"),
        ("#include <cstdio>\nvoid F(const char* a) { std::puts(a); }", "puts"),
        ("#include <cstdio>\nvoid* F() { return std::fopen(\"a\", \"w\"); }", "fopen"),
        ("#include <fstream>\nvoid F() { std::ofstream f(\"a\"); }", "std::basic_ofstream"),
        ("#include <filesystem>\nvoid F() { std::filesystem::remove(\"a\"); }", "std::filesystem::remove"),
        ("#include <chrono>\nauto F() { return std::chrono::system_clock::now(); }", "system_clock::now"),
        ("#include <cstdlib>\nvoid* F() { return std::getenv(\"A\"); }", "getenv"),
        ("#include <cctype>\nint F(int a) { return std::tolower(a); }", "tolower"),
        ("#include <locale>\nvoid F() { std::locale l; }", "std::locale::locale"),
    ]:
        problems = library(code)
        assert problems and any(name in problem for problem in problems), (code, problems)


hygiene.main(__doc__, ["--archive", "--build-type"], check, self_test)
