"""Runs the command line as a black box and compares what it prints with what is written in cases/*.case.

A file holds cases, each in a fresh folder of its own:

    ## What the case shows
    $ tactful check "no clue" \\
    > --format json
    what it prints on standard output
    2> what it prints on standard error
    [1]

A line that begins with "$ " is a command for bash; lines that begin with "> " go on with it. Commands of a case run one
after the other in the same folder, which holds a copy of fixture/, a small pack of rules. `[n]` is an exit status
other than 0. Control characters and bytes that are no UTF-8 are shown as \\xNN; "(no line feed)" follows output that
doesn't end in one. tools/ is on the PATH. Other lines between cases are comments.

    run_cases.py --binary build/cli/tactful [NAME...]            compares; NAME is a file of cases without ".case"
    run_cases.py --binary build/cli/tactful --update [NAME...]   writes what is printed now; read the difference
"""

import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TIMEOUT_SECONDS = 600  # sanitizers make the proof of the built-in rules slow


def visible(output):
    """Bytes as they stand in a case."""
    text = output.decode("utf-8", "backslashreplace")
    return "".join(c if c == "\n" or not (c < " " or "\x7f" <= c < "\xa0") else f"\\x{ord(c):02x}" for c in text)


def lines_of(output, prefix):
    text = visible(output)
    lines = [(prefix + line).rstrip() if not line else prefix + line for line in text.split("\n")]
    if text.endswith("\n") or not text:
        return lines[:-1]
    return lines + [prefix + "(no line feed)"]


def run(command, folder, environment):
    """The lines that a case shows below the command."""
    result = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment,
                            stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TIMEOUT_SECONDS)
    status = [f"[{result.returncode}]"] if result.returncode else []
    return lines_of(result.stdout, "") + lines_of(result.stderr, "2> ") + status


def answer(text, binary):
    """`text`, a file of cases, with what the commands print now."""
    out, lines, at = [], text.splitlines(), 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        tools = scratch / "bin"
        tools.mkdir()
        (tools / "tactful").symlink_to(binary)
        for tool in (HERE / "tools").glob("*.py"):
            script = tools / tool.stem
            script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -B "{tool}" "$@"\n')
            script.chmod(0o755)
        environment = {"PATH": f"{tools}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"}
        environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        folder, number, in_case = None, 0, False
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.startswith("## "):
                number += 1
                in_case = False
                folder = scratch / f"case{number}"
                folder.mkdir()
                shutil.copytree(HERE / "fixture", folder / "fixture")
                environment["HOME"] = str(folder)
            if line.startswith("$ "):
                if folder is None:
                    raise ValueError(f"line {at}: a command before the first case")
                shown, command = [line], line[2:] + "\n"
                while at < len(lines) and lines[at].startswith("> "):
                    shown.append(lines[at])
                    command += lines[at][2:] + "\n"
                    at += 1
                in_case = True
                out += shown + run(command, folder, environment)
            elif not in_case:
                out.append(line)
            elif not line and (at == len(lines) or lines[at].startswith(("## ", "# "))):
                in_case = False  # the blank line before the next case is no output
                out.append(line)
            # Everything else is old output.
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    binary = arguments.binary.resolve()
    if not binary.is_file():
        sys.exit(f"no program at {binary}")
    paths = [HERE / "cases" / f"{name}.case" for name in arguments.names] or sorted((HERE / "cases").glob("*.case"))
    if not paths:
        sys.exit("no cases")
    failed = False
    for path in paths:
        wanted = path.read_text("utf-8")
        got = answer(wanted, binary)
        if got == wanted:
            continue
        if arguments.update:
            path.write_text(got, "utf-8")
            continue
        failed = True
        sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), got.splitlines(True),
                                                   f"{path.name}, as written", f"{path.name}, as printed"))
    if failed:
        print("When the new output is what a user wants to see: run_cases.py --update")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
