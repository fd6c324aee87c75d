"""Every command of phase3b in a block of a page of docs/ or of the README is one."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from command_words import parsed

ROOT = Path(__file__).resolve().parents[3]
# The page of the commands themselves is the text of their help, in which a line may begin with a name in a sentence.
HELP = "commands.md"
PAGES = (ROOT / "README.md", *sorted(each for each in (ROOT / "docs").glob("*.md") if each.name != HELP))
_BLOCK = re.compile(r"^ *```(?:sh|console|bash|text)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
# What a page shows of a shell: a prompt, or a line that begins with the command. Text in brackets stands for what may be left out.
_COMMAND = re.compile(r"^ *(?:\$ )?(phase3b [a-z][^#|>&\n\\]*)", re.MULTILINE)


def commands(page: Path) -> list[str]:
    return [
        line.strip()
        for block in _BLOCK.findall(page.read_text("utf-8"))
        for line in _COMMAND.findall(block)
        if "..." not in line and "[" not in line
    ]


@pytest.mark.parametrize("page", [each for each in PAGES if commands(each)], ids=lambda page: page.name)
def test_every_command_of_a_page_is_one(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for line in commands(page):
        try:
            parsed(shlex.split(line))
        except Exception as error:  # noqa: BLE001  whatever it is, the line is what is of interest
            pytest.fail(f"{page.name}: {line}: {error}")


def test_they_are_found() -> None:
    found = {page.name: len(commands(page)) for page in PAGES}
    assert {"README.md", "changes.md", "tutorial.md", "simulation.md", "load.md", "runbook.md"} <= {
        name for name, count in found.items() if count
    }
