"""The examples in README.md and docs/*.md run as they are printed.

  console  every ```console block: each command (a line that begins with "$ ") prints exactly the lines below it
  cpp      every ```cpp complete block: compiles against an installed copy, and prints its "// prints: …" lines

`console --write` puts in what the commands print now; read the difference before you commit it.
"""

import argparse
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

MARK = "\x1e\n"  # printed after each command
FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.M | re.S)


def pages(root):
    return [root / "README.md", *sorted((root / "docs").glob("*.md"))]


def blocks(text, info):
    return [match for match in FENCE.finditer(text) if match.group(1).strip() == info]


def place(path, text, match, root):
    return f"{path.relative_to(root)}:{text.count(chr(10), 0, match.start()) + 1}"


def parse(body):
    """[(command, what it prints)] of a console block; a command ending in a backslash goes on below."""
    examples = []
    for line in body.splitlines(keepends=True):
        if examples and examples[-1][0].endswith("\\\n"):
            examples[-1][0] += line
        elif line.startswith("$ "):
            examples.append([line[2:], ""])
        elif examples:
            examples[-1][1] += line
        else:
            raise ValueError(f"output without a command: {line!r}")
    return [tuple(example) for example in examples]


def execute(commands, root, binary):
    """What each command prints, run one after the other in a folder that looks like a clone after the first call."""
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder)
        for entry in root.iterdir():
            if entry.name not in {"scripts", "build", ".git"}:
                (clone / entry.name).symlink_to(entry)
        (clone / "scripts").mkdir()
        (clone / "scripts/tactful").symlink_to(binary)
        script = "".join(f"{command}status=$?; printf '%s' '{MARK}'; (exit $status)\n" for command in commands)
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder}
        environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        result = subprocess.run(["bash", "-c", script], cwd=clone, env=environment, check=False, timeout=300,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return result.stdout.decode("utf-8").split(MARK)[:-1]


def check_console(root, binary, write=False):
    problems, total = [], 0
    for path in pages(root):
        text = path.read_text("utf-8")
        edited = text
        for match in blocks(text, "console"):
            examples = parse(match.group(2))
            total += len(examples)
            printed = execute([command for command, _ in examples], root, binary)
            if len(printed) != len(examples):
                problems.append(f"{place(path, text, match, root)}: the block ended early")
                continue
            new = ""
            for (command, wanted), got in zip(examples, printed):
                if wanted != got:
                    problems.append(f"{place(path, text, match, root)}: $ {command}"
                                    f"--- printed in the page ---\n{wanted}--- printed by the command ---\n{got}")
                new += "$ " + command + got
            edited = edited.replace(match.group(0), f"```console\n{new}```")
        if write and edited != text:
            path.write_text(edited, "utf-8")
    if total == 0:
        problems.append("no console example was found")
    return [] if write else problems


def check_cpp(root, prefix, compiler, flags):
    problems, total = [], 0
    folder = next((path.parent for path in prefix.rglob("tactful.pc")), None)
    if folder is None:
        return [f"nothing is installed at {prefix}; the test package.install does it"]
    package = subprocess.run(["pkg-config", "--cflags", "--libs", "tactful"], capture_output=True, text=True,
                             check=True, env=os.environ | {"PKG_CONFIG_PATH": str(folder)}).stdout
    for path in pages(root):
        text = path.read_text("utf-8")
        for match in blocks(text, "cpp complete"):
            total += 1
            code = match.group(2)
            wanted = "".join(line + "\n" for line in re.findall(r"// prints: (.*)", code))
            with tempfile.TemporaryDirectory() as scratch:
                pathlib.Path(scratch, "example.cc").write_text(code, "utf-8")
                command = [compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", *shlex.split(flags), "example.cc",
                           *shlex.split(package), "-o", "example"]
                built = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)
                if built.returncode != 0:
                    problems.append(f"{place(path, text, match, root)}: does not compile\n{built.stderr}")
                    continue
                libraries = {"LD_LIBRARY_PATH": str(folder.parent)}
                got = subprocess.run(["./example"], cwd=scratch, env=os.environ | libraries, capture_output=True,
                                     text=True, check=False)
            if got.returncode != 0 or got.stdout != wanted:
                problems.append(f"{place(path, text, match, root)}: ended with {got.returncode}\n"
                                f"--- printed in the page ---\n{wanted}--- printed ---\n{got.stdout}{got.stderr}")
    if total == 0:
        problems.append("no complete C++ example was found")
    return problems


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "docs").mkdir()
        binary = root / "fake"
        binary.write_text("#!/bin/sh\necho \"$@\"; exit 1\n")
        binary.chmod(0o755)

        def problems(page, name="README.md", write=False):
            (root / "README.md").write_text("```console\n$ scripts/tactful 好 |\\\n cat\n好\n```\n", "utf-8")
            (root / name).write_text(page, "utf-8")
            return check_console(root, binary, write)

        good = "a\n```console\n$ scripts/tactful a b\na b\n$ echo $?\n1\n$ true\n```\n```sh\n$ false\nx\n```\n"
        assert problems(good) == []
        assert problems(good, "docs/page.md") == []
        (root / "docs/page.md").unlink()
        for page in [good.replace("\na b\n", "\na c\n"), good.replace("\na b\n", "\na b\n\n"),
                     good.replace("\na b\n", "\n"), good.replace("\n1\n", "\n0\n"), good.replace("true", "echo")]:
            assert len(problems(page)) == 1, page
        assert problems("```console\n$ exit 3\n```\n") == ["README.md:1: the block ended early"]
        assert problems("nothing") == ["no console example was found"]
        assert problems(good.replace("\na b\n", "\nold\n"), write=True) == []
        assert (root / "README.md").read_text("utf-8") == good
        self_test_cpp(root)
    print("each seeded violation was found")


def self_test_cpp(root):
    """Against a package that brings nothing, which the examples here do without."""
    (root / "tactful.pc").write_text("Name: tactful\nDescription: none\nVersion: 0\nLibs:\n", "utf-8")
    good = "#include <cstdio>\nint main() {\n  std::puts(\"a\");  // prints: a\n}\n"
    for code, part in [(good, None), (good.replace("prints: a", "prints: b"), "ended with 0"),
                       (good.replace("}", "return 1; }"), "ended with 1"), (good.replace("main", "maim"), "compile"),
                       (None, "no complete C++ example")]:
        (root / "README.md").write_text(f"```cpp complete\n{code}```\n" if code else "```cpp\nint a;\n```\n", "utf-8")
        found = check_cpp(root, root, chosen.compiler, "")
        assert (part in found[0] and len(found) == 1) if part else not found, (code, found)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("action", choices=["console", "cpp", "self_test"])
parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
parser.add_argument("--binary", type=pathlib.Path, help="the command line tool")
parser.add_argument("--prefix", type=pathlib.Path, help="an installed copy")
parser.add_argument("--compiler", default="c++")
parser.add_argument("--flags", default="")
parser.add_argument("--write", action="store_true")
chosen = parser.parse_args()
if chosen.action == "self_test":
    self_test()
    sys.exit()
if chosen.action == "console":
    found = check_console(chosen.root, chosen.binary.resolve(), chosen.write)
else:
    found = check_cpp(chosen.root, chosen.prefix, chosen.compiler, chosen.flags)
if found:
    sys.exit("\n".join(found))
