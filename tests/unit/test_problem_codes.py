"""Code, catalogue, page and message of a problem hold together."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from phase3b.problems.catalogue import Entry, entries

ROOT = Path(__file__).parents[2]
PUBLISHED = Path(__file__).parent / "problem_codes.txt"
FORM = re.compile(r"P3B-[A-Z0-9]+(-[A-Z0-9]+)+")
GOLDEN = ("tests/cli/output", "tests/cli/bad", "tests/golden/broken", "tests/golden/guard", "tests/golden/problems")
# What makes a problem with an exit code of its own; the others end a command as those who raise them say.
FEWEST_LETTERS = 8
# The rest of a message are the names and numbers that it is about.
LEAST_WRITTEN = 0.2
# How an unknown name is answered, in the words of problem_text.py.
INSTEAD = ("Did you mean", "Known here", "Remove it")
# What click says in words of its own; tests/cli/test_json_problems.py brings them about.
CLICK = {"P3B-ARGUMENT-MISSING", "P3B-ARGUMENT-VALUE", "P3B-OPTION-UNKNOWN"}
# Whose words are another program's: Terraform's notes after Ctrl-C.
ELSEWHERE = {"P3B-COMMAND-STOPPED"}
ENDS = {"bad_input": 2, "outside_failure": 3}


@cache
def sources() -> dict[Path, ast.Module]:
    files = [*(ROOT / "phase3b").rglob("*.py"), *(ROOT / "modules").rglob("*.py")]
    return {file: ast.parse(file.read_text("utf-8")) for file in sorted(files)}


@cache
def catalogue() -> dict[str, Entry]:
    return entries()


def made() -> Iterator[tuple[str, str]]:
    """Each code of the source with the name of what is called with it; literals alone."""
    for file, tree in sources().items():
        if "problems" in file.parts:
            continue
        calls = {
            id(keyword.value): call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            for call in ast.walk(tree)
            if isinstance(call, ast.Call)
            for keyword in call.keywords
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and FORM.fullmatch(node.value):
                yield node.value, calls.get(id(node), "")


def test_every_code_of_the_source_is_in_the_catalogue_and_the_other_way_round() -> None:
    assert {code for code, _ in made()} == set(catalogue())


def test_codes_have_one_form_and_no_code_is_ever_computed() -> None:
    for code in catalogue():
        assert FORM.fullmatch(code), code
    for file, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = [each.value for each in node.values if isinstance(each, ast.Constant)]
                assert not any(isinstance(part, str) and "P3B-" in part for part in parts), (file, node.lineno)


def test_a_code_that_was_published_stays() -> None:
    """A script may compare it: it is neither removed nor used for something else. New ones are added to the list."""
    published = PUBLISHED.read_text("utf-8").split()
    assert published == sorted(set(published))
    assert set(published) == set(catalogue())


def test_exit_codes_are_those_of_the_source() -> None:
    given: dict[str, set[int]] = defaultdict(set)
    otherwise: set[str] = set()
    for code, call in made():
        if call in ENDS:
            given[code].add(ENDS[call])
        else:
            otherwise.add(code)
    for code, entry in catalogue().items():
        assert given[code] <= set(entry.exit_codes), code
        assert code in otherwise or given[code] == set(entry.exit_codes), code


def test_an_entry_says_what_it_means_and_how_to_fix_it() -> None:
    for code, entry in catalogue().items():
        assert not entry.title.endswith("."), code
        assert entry.meaning.endswith((".", ")")), code
        assert entry.fix.endswith((".", "`")), code
        assert entry.example.endswith(f"[{code}]"), code


def golden_text() -> str:
    files = [file for folder in GOLDEN for file in sorted((ROOT / folder).rglob("*.txt"))]
    return "\n".join(file.read_text("utf-8") for file in files)


class Written(NamedTuple):
    """A text of the source: the letters that are always in it, and what it can be."""

    letters: int
    pattern: re.Pattern[str]


def texts(tree: ast.Module) -> Iterator[Written]:
    for node in ast.walk(tree):
        parts: list[ast.expr] = node.values if isinstance(node, ast.JoinedStr) else []
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            parts = [node]
        written = [str(each.value) if isinstance(each, ast.Constant) else None for each in parts]
        letters = sum(len(each) for each in written if each is not None)
        if letters >= FEWEST_LETTERS:
            pattern = "".join(".*" if each is None else re.escape(each.rstrip(".")) for each in written)
            yield Written(letters, re.compile(pattern))


def room(file: Path) -> str:
    return "/".join(file.relative_to(ROOT).parts[:2])


@cache
def written_in_rooms() -> dict[str, list[Written]]:
    found: dict[str, list[Written]] = defaultdict(list)
    for file, tree in sources().items():
        found[room(file)] += texts(tree)
    return found


@cache
def rooms_of_codes() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for file, tree in sources().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and node.value in catalogue():
                found[str(node.value)].add(room(file))
    return found


def test_every_example_is_a_message_that_is_printed() -> None:
    """In a golden file, or in the words of the room that makes it: who changes them there has to change the page.

    An example that this names is in phase3b/problems/entries.
    """
    shown = golden_text()
    for code, entry in catalogue().items():
        if entry.example in shown or code in CLICK:
            continue
        what, _, fix = entry.example.removesuffix(f" [{code}]").rstrip(".").partition(". ")
        for said in (what, fix):
            if said.startswith(INSTEAD) or code in ELSEWHERE:
                continue
            written = sum(
                each.letters
                for each_room in rooms_of_codes()[code]
                for each in written_in_rooms()[each_room]
                if each.pattern.search(said)
            )
            assert written >= len(said) * LEAST_WRITTEN, (code, said, written)
