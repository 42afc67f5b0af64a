"""What the hygiene checks share: their command line, their report, and the files of the project."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

# Never part of the project: what the build and the editors leave behind.
IGNORED_FOLDERS = {"build", ".git", ".cache", ".vscode", ".idea", "__pycache__"}


def project_files(root):
    """Paths, relative to `root`, of the files that are or could be committed; sorted."""
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False)
    if listing.returncode == 0 and (root / ".git").exists():
        names = listing.stdout.decode("utf-8").split("\0")
        return sorted(pathlib.Path(name) for name in names if name and (root / name).is_file())
    found = []  # not a clone, or git refuses to read it
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in IGNORED_FOLDERS]
        found += [(pathlib.Path(folder) / name).relative_to(root) for name in names]
    return sorted(found)


def write(root, name, text):
    """Makes the file `name` below `root`; `text` may be bytes."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def expect(problems, *parts):
    """For self tests: exactly one problem, which holds every part; no problem if there are no parts."""
    if not parts:
        assert not problems, f"a clean tree was reported: {problems}"
    else:
        assert len(problems) == 1, f"wanted one problem with {parts}, got {problems}"
        for part in parts:
            assert part in problems[0], f"wanted {part!r} in {problems[0]!r}"


def main(description, options, check, self_test):
    """Runs `check(arguments)`, which returns one line a problem, or `self_test(arguments, folder)`."""
    parser = argparse.ArgumentParser(description=description)
    for option in {*options, "--compiler", "--cmake"}:
        parser.add_argument(option, type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        with tempfile.TemporaryDirectory() as folder:
            self_test(arguments, pathlib.Path(folder))
        print("each seeded violation was found")
        return
    for option in options:
        if getattr(arguments, option.lstrip("-").replace("-", "_")) is None:
            parser.error(f"{option} is missing")
    problems = check(arguments)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}: {description}")
