"""The layer rule of ARCHITECTURE.md: who may include what, and what public headers may name."""

import pathlib
import re

import hygiene

# For each folder, the folders of ours that it may include besides itself and include/tactful.
LAYERS = {
    "include/tactful": (),
    "lib/base": (),
    "lib/text": ("lib/base",),
    "lib/match": ("lib/text", "lib/base"),
    "lib/learn": ("lib/text", "lib/base"),
    "lib/rules": ("lib/text", "lib/base"),
    "lib/analyze": ("lib/rules", "lib/match", "lib/learn", "lib/text", "lib/base"),
    "lib/conversation": ("lib/analyze", "lib/text", "lib/base"),
    "cli": (),
    "bench": (),
}
# Libraries that one layer alone may include. Programs that make tables for it lie in its folder too.
OWNERS = {
    "ICU": (re.compile(r"unicode/"), "lib/text"),
    "RE2": (re.compile(r"re2/"), "lib/match"),
    "toml++": (re.compile(r"toml(\+\+|plusplus)?[/.]"), "lib/rules"),
}
# Names of these libraries that give them away in a public header even without an include.
PRIVATE_NAMES = re.compile(
    r"\b(icu(_\d+)?|re2|toml)\s*::|\b(RE2|UChar|UChar32|UErrorCode|UBreakIterator|UnicodeString|BreakIterator)\b"
    r"|\bU_[A-Z_]+\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
SOURCES = {".h", ".cc", ".in"}


def layer_of(path):
    return next((layer for layer in LAYERS if path.is_relative_to(layer)), None)


def included_layer(layer, target):
    """The folder of ours that `#include "target"` means, or None for somebody else's header."""
    if target.startswith("tactful/"):
        return "include/tactful"
    first = target.split("/")[0]
    if f"lib/{first}" in LAYERS and "/" in target:
        return f"lib/{first}"
    for folder in ("lib", "include", "cli", "bench"):
        if first == folder and "/" in target:
            return layer_of(pathlib.Path(target)) or folder
    return layer if "/" not in target else None


def problem_of(layer, quote, target):
    for library, (pattern, owner) in OWNERS.items():
        if pattern.match(target):
            return None if layer == owner else f"includes {library}, which is for {owner} alone"
    if target in ("cassert", "assert.h") and layer.startswith(("lib/", "include/")):
        return "the library does not end the process, in debug builds neither"
    ours = included_layer(layer, target) if quote == '"' else None
    if ours is not None and ours != layer and ours != "include/tactful" and ours not in LAYERS[layer]:
        return f"may not include from {ours}"
    if layer == "include/tactful" and ours is None:
        standard = quote == "<" and re.fullmatch(r"[a-z_]+", target)
        if not standard and target not in ("absl/status/status.h", "absl/status/statusor.h"):
            return "public headers include the standard library and absl/status alone"
    return None


def check(arguments):
    problems = []
    for path in hygiene.project_files(arguments.root):
        layer = layer_of(path)
        if layer is None or path.suffix not in SOURCES:
            continue
        text = (arguments.root / path).read_text("utf-8", errors="replace")
        for match in INCLUDE.finditer(text):
            problem = problem_of(layer, *match.groups())
            if problem:
                line = text.count("\n", 0, match.start(2)) + 1
                problems.append(f"{path}:{line}: #include {match.group(2)}: {problem}")
        if layer == "include/tactful":
            code = COMMENT.sub(lambda comment: "\n" * comment.group().count("\n"), text)
            for match in PRIVATE_NAMES.finditer(code):
                line = code.count("\n", 0, match.start()) + 1
                problems.append(f"{path}:{line}: {match.group()}: a public header names what it should hide")
    return problems


def self_test(arguments, folder):
    clean = {
        "include/tactful/a.h": '#include <string>\n#include "absl/status/statusor.h"\n#include "tactful/export.h"\n'
                               "// RE2::Set stays inside\n",
        "lib/text/a.cc": '#include "unicode/edits.h"\n#include "base/utf8.h"\n#include "text/a.h"\n',
        "lib/match/a.cc": '#include "re2/set.h"\n#include "text/a.h"\n#include "tactful/a.h"\n',
        "lib/rules/a.cc": '#include "toml++/toml.h"\n',
        "lib/analyze/a.cc": '#include "rules/a.h"\n#include "match/a.h"\n#include <vector>\n',
        "cli/a.cc": '#include "check.h"\n#include "tactful/a.h"\n#include "CLI/CLI.hpp"\n',
        "tests/a.cc": '#include "unicode/edits.h"\n',
    }
    for name, text in clean.items():
        hygiene.write(folder, name, text)
    arguments.root = folder
    hygiene.expect(check(arguments))
    for name, line, part in [
        ("include/tactful/b.h", '#include "base/utf8.h"', "may not include from lib/base"),
        ("include/tactful/b.h", '#include "absl/strings/str_cat.h"', "standard library"),
        ("include/tactful/b.h", "#include <CLI/CLI.hpp>", "standard library"),
        ("include/tactful/b.h", "#include <unicode/edits.h>", "ICU"),
        ("include/tactful/b.h", "void F(const icu::Edits&);", "icu::"),
        ("include/tactful/b.h", "class RE2;", "RE2"),
        ("lib/base/b.cc", '#include "text/a.h"', "lib/text"),
        ("lib/base/b.h", "#include <unicode/utf8.h>", "ICU"),
        ("lib/text/b.cc", '#include "match/a.h"', "lib/match"),
        ("lib/match/b.cc", '#include "rules/a.h"', "lib/rules"),
        ("lib/match/b.cc", '#  include "unicode/uchar.h"', "ICU"),
        ("lib/rules/b.cc", '#include "match/a.h"', "lib/match"),
        ("lib/rules/b.cc", '#include "lib/match/a.h"', "lib/match"),
        ("lib/analyze/b.cc", "#include <re2/re2.h>", "RE2"),
        ("lib/analyze/b.cc", "#include <toml++/toml.h>", "toml++"),
        ("lib/analyze/b.cc", '#include "conversation/a.h"', "lib/conversation"),
        ("lib/analyze/b.cc", "#include <cassert>", "end the process"),
        ("cli/b.cc", '#include "analyze/a.h"', "lib/analyze"),
        ("bench/b.cc", '#include "text/a.h"', "lib/text"),
    ]:
        hygiene.write(folder, name, f"// a comment\n{line}\n")
        hygiene.expect(check(arguments), name + ":2:", part)
        (folder / name).unlink()


hygiene.main(__doc__, ["--root"], check, self_test)
