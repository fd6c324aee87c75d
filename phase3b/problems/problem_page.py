"""What a code means, as text for a screen and as pages: docs/problems/CODE.md, and README.md that lists them.

`python -m phase3b.problems.problem_page FOLDER` writes the pages, and removes those of codes that are gone.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import Final

from phase3b.documents.document import document
from phase3b.errors import ExitCode
from phase3b.problems.catalogue import Entry, subjects

WIDTH: Final = 80
ENDS: Final[dict[int, str]] = {
    ExitCode.OK: "0 from `phase3b diff`, which changes nothing",
    ExitCode.FINDING: "1, a finding",
    ExitCode.BAD_INPUT: "2, bad input",
    ExitCode.OUTSIDE_FAILURE: "3, something outside phase3b failed",
    130: "130 after Ctrl-C, 143 after SIGTERM",
}


def entry_text(entry: Entry) -> str:
    """An entry as `phase3b explain` prints it."""
    parts = [
        f"{entry.code}: {entry.title}",
        _wrapped(entry.meaning),
        f"How to fix it\n\n{_wrapped(entry.fix)}",
        f"Example\n\n{textwrap.indent(_folded(entry.example), '  ')}",
        f"Exit code: {_ends(entry)}\nPage:      docs/{entry.page}",
    ]
    return "\n\n".join(parts) + "\n"


def entry_page(entry: Entry) -> str:
    """The page of one code."""
    return document("reference/problem.md.j2", entry=entry, example=_folded(entry.example), ends=_ends(entry))


def pages() -> dict[str, str]:
    """Every page of docs/problems by its file's name."""
    every = subjects()
    written = {f"{entry.code}.md": entry_page(entry) for subject in every for entry in subject.entries}
    return {"README.md": document("reference/problems.md.j2", subjects=every), **written}


def write(folder: Path) -> None:
    """Writes every page into a folder, and removes what is not a page any more."""
    folder.mkdir(parents=True, exist_ok=True)
    written = pages()
    for file in folder.glob("*.md"):
        if file.name not in written:
            file.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, "utf-8")


def _ends(entry: Entry) -> str:
    return "; or ".join(ENDS[code] for code in entry.exit_codes)


def _wrapped(text: str) -> str:
    """Paragraphs at the width of a screen; an indented line is an example, and stays as it is."""
    lines = []
    for line in text.splitlines():
        kept = line.startswith(" ") or not line
        lines.append(line if kept else textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False))
    return "\n".join(lines)


def _folded(text: str) -> str:
    return textwrap.fill(text, WIDTH - 4, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
