"""Code, catalogue, page and message of a problem hold together."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from parsed_source import OF_SOURCE, parsed

from phase3b.problems.catalogue import Entry, entries

pytestmark = OF_SOURCE
ROOT = Path(__file__).parents[3]
MAKERS = ROOT / "tests/support/problem_makers.yaml"
PUBLISHED = Path(__file__).parent / "problem_codes.txt"
FORM = re.compile(r"P3B-[A-Z0-9]+(-[A-Z0-9]+)+")
GOLDEN = ("tests/cli/output", "tests/cli/bad", "tests/golden/broken", "tests/golden/guard", "tests/golden/problems")
# What makes a problem with an exit code of its own; the others end a command as those who raise them say.
FEWEST_LETTERS = 8
# The rest of a message are the names and numbers that it is about.
LEAST_WRITTEN = 0.2
# How an unknown name is answered, in the words of problem_text.py.
INSTEAD = ("Did you mean", "Known here", "Remove it")
# Codes whose example no test makes word for word, and why. The words of its source are held all the same.
_WHOLE_RUN = "made by a process of its own, which another kind of test starts"
_TERRAFORM = "needs a run of Terraform or what it has deployed"
_CHECKOV = "needs checkov, which tests/policies runs as a process"
_NUMBER = "has a number or a sentence of the operating system in it"
_UNTRIED = "no test makes it yet"
BY_WORDS_ALONE = {
    "P3B-ACCOUNT-OTHER": _UNTRIED,
    "P3B-ADDRESS-UNKNOWN": _TERRAFORM,
    "P3B-ADOPT-NOT-ALONE": _TERRAFORM,
    "P3B-ALARM-REACH": _UNTRIED,
    "P3B-APPLY-UNDER-WAY": _TERRAFORM,
    "P3B-CHECK-FAILED": _CHECKOV,
    "P3B-CHECKOV-FAILED": _CHECKOV,
    "P3B-CHECKOV-MISSING": _CHECKOV,
    "P3B-EXCEPTION-DAY": _WHOLE_RUN,
    "P3B-EXCEPTION-TOO-BROAD": _WHOLE_RUN,
    "P3B-GIT-MISSING": _WHOLE_RUN,
    "P3B-HANDLER-NAME": _UNTRIED,
    "P3B-LOCAL-AWS-FAILED": _TERRAFORM,
    "P3B-LOCAL-NOT-ENDED": _NUMBER,
    "P3B-LOCAL-NOT-READY": _TERRAFORM,
    "P3B-LOCAL-OTHER-ENVIRONMENT": _TERRAFORM,
    "P3B-LOCAL-UP-ALREADY": _TERRAFORM,
    "P3B-MODULE-RELEASE-FORM": _UNTRIED,
    "P3B-MODULE-TIERS": _UNTRIED,
    "P3B-OUTPUT-CLOSED": _TERRAFORM,
    "P3B-PACKAGE-COLLISION": _UNTRIED,
    "P3B-PACKAGE-MISSING": _UNTRIED,
    "P3B-PLAN-EMPTY": _WHOLE_RUN,
    "P3B-PLAN-INCOMPLETE": _WHOLE_RUN,
    "P3B-PORT-TAKEN": _NUMBER,
    "P3B-PROJECT-MISSING": _WHOLE_RUN,
    "P3B-SCAN-INCOMPLETE": _CHECKOV,
    "P3B-SCHEMA-KEY": _UNTRIED,
    "P3B-SCHEMA-QUERY": _UNTRIED,
    "P3B-STATE-UNWRITABLE": _UNTRIED,
    "P3B-SYNTHESIS-FAILED": _WHOLE_RUN,
    "P3B-SYSTEM-REFUSED": _NUMBER,
}
# Only ever fewer.
MOST_BY_WORDS_ALONE = 32
ENDS = {"bad_input": 2, "outside_failure": 3}


@cache
def sources() -> dict[Path, ast.Module]:
    files = [*(ROOT / "phase3b").rglob("*.py"), *(ROOT / "modules").rglob("*.py")]
    return {file: parsed(file) for file in sorted(files)}


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


@cache
def makers() -> dict[str, str]:
    """The test that makes each code's example."""
    made: dict[str, str] = yaml.safe_load(MAKERS.read_text("utf-8"))
    return made


@cache
def in_golden_files() -> frozenset[str]:
    shown = golden_text()
    return frozenset(code for code, entry in catalogue().items() if entry.example in shown)


def test_every_example_is_held_in_one_way() -> None:
    """What no golden file shows is made by a test; what neither does has a reason, and there are never more of them."""
    held = [*in_golden_files(), *makers(), *BY_WORDS_ALONE]
    assert sorted(held) == sorted(catalogue())
    assert len(BY_WORDS_ALONE) <= MOST_BY_WORDS_ALONE
    assert all(len(reason.split()) >= 3 for reason in BY_WORDS_ALONE.values())


@pytest.mark.long
def test_examples_are_what_the_tests_named_for_them_make(tmp_path: Path) -> None:
    """All in one process of their own: what they make is written down by tests/support/problem_recorder.py."""
    file = tmp_path / "made.jsonl"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "0",
        "-m",
        "",
        "-p",
        "no:cacheprovider",
        "-p",
        "problem_recorder",
    ]
    done = subprocess.run(
        [*command, "--recorded-problems", str(file), *sorted(set(makers().values()))],
        cwd=ROOT,
        env={**without_xdist(), "PYTHONPATH": str(ROOT / "tests/support")},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    made = {each["test"]: each["texts"] for each in map(json.loads, file.read_text("utf-8").splitlines())}
    other = {
        code: made.get(test, {}).get(code, [])
        for code, test in makers().items()
        if catalogue()[code].example not in made.get(test, {}).get(code, [])
    }
    assert other == {}


def without_xdist() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}


def test_the_words_of_every_other_example_are_those_of_its_source() -> None:
    """In the words of the room that makes it: who changes them there has to change the page.

    An example that this names is in phase3b/problems/entries.
    """
    for code in BY_WORDS_ALONE:
        what, _, fix = catalogue()[code].example.removesuffix(f" [{code}]").rstrip(".").partition(". ")
        for said in (what, fix):
            if said.startswith(INSTEAD):
                continue
            written = sum(
                each.letters
                for each_room in rooms_of_codes()[code]
                for each in written_in_rooms()[each_room]
                if each.pattern.search(said)
            )
            assert written >= len(said) * LEAST_WRITTEN, (code, said, written)
