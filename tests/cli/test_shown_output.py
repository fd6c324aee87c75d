"""What the documents show of a command's output is what the command prints."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from split_file import copied

from phase3b.cli import run

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
# Those that need neither Terraform nor a file of somebody's.
SHOWN = (
    "phase3b cost prod", "phase3b simulate", "phase3b tier list", "phase3b tier set prod scale",
    "phase3b diff --env prod", "phase3b tier set dev growth", "phase3b diff --env dev",
    "phase3b cost diff starter growth",
)  # fmt: skip


@dataclass(frozen=True)
class Example:
    """Commands of one block, in their order, each with the lines below it."""

    page: str
    commands: tuple[tuple[str, tuple[str, ...]], ...]


# A finding is an exit code of 1, and a line beside what is printed.
FINDINGS: set[str] = set()


def examples() -> Iterator[Example]:
    for page in PAGES:
        for block in re.findall(r"^```(?:console|text)\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
            split = [each.splitlines() for each in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
            shown = tuple((command, tuple(lines)) for command, *lines in split if command in SHOWN)
            if shown:
                yield Example(page.name, shown)


EXAMPLES = tuple(examples())


def test_each_of_them_is_shown() -> None:
    assert {command for example in EXAMPLES for command, _ in example.commands} == set(SHOWN)


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{each.page}-{each.commands[0][0]}" for each in EXAMPLES])
def test_it_is_what_is_printed(
    example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copied(tmp_path)
    monkeypatch.chdir(tmp_path)
    committed(tmp_path)
    for command, lines in example.commands:
        assert run(shlex.split(command)[1:]) == (command in FINDINGS)
        shown = capsys.readouterr()
        printed = [squeezed(line) for line in (shown.out + shown.err).splitlines()]
        for line in lines:
            # Only a part is shown where it says so; a rule is as long as what is between.
            if "..." not in line and set(line) - set(" ─"):
                assert squeezed(line) in printed, f"{example.page} shows of {command}: {line}"


def committed(folder: Path) -> None:
    person = ["-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false"]
    for words in (
        ["init", "--quiet"],
        ["add", "capacity.yaml", "capacity"],
        [*person, "commit", "--quiet", "--message", "All"],
    ):
        subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True)


def squeezed(line: str) -> str:
    """Without the blanks that align columns."""
    return re.sub(r"\s+", " ", line).strip()
