"""Dollars in the documents' screens of `phase3b cost` are those of the golden files, which the commands' own tests keep true."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests/cli/output"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SCREEN = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
DIFFERENCE = re.compile(r"from \$(\S+) to \$(\S+)$")
AMOUNT = re.compile(r"\d\.\d\d\b")


@cache
def golden_lines() -> frozenset[str]:
    return frozenset(
        _spaced(line) for file in GOLDEN.glob("cost*.txt") for line in file.read_text("utf-8").splitlines()
    )


def _spaced(line: str) -> str:
    return " ".join(line.split())


def shown(page: Path) -> list[str]:
    """The lines with an amount below a `$ phase3b cost`, each as far as the page shows it."""
    found, ours = [], False
    for screen in SCREEN.findall(page.read_text("utf-8")):
        for line in screen.splitlines():
            if line.startswith("$ "):
                ours = line.startswith("$ phase3b cost")
            elif ours and AMOUNT.search(line):
                found.append(_spaced(line.partition("...")[0]))
        ours = False
    return found


@pytest.mark.parametrize("page", [page for page in PAGES if shown(page)], ids=lambda page: page.name)
def test_amounts_are_those_that_the_command_prints(page: Path) -> None:
    lines = golden_lines()
    totals = (GOLDEN / "cost-all-tiers.txt").read_text("utf-8").split()
    stale = [
        line
        for line in shown(page)
        if not any(golden.startswith(line) for golden in lines)
        and not ((both := DIFFERENCE.search(line)) and {*both.groups()} <= {*totals})
    ]
    assert stale == [], "run the command that is shown above each line, and show what it prints"


def test_the_first_screen_is_shown_somewhere() -> None:
    assert {page.name for page in PAGES if shown(page)} >= {"README.md", "cost.md", "first-tier-switch.md"}
