"""A table before it is drawn: on a terminal, or in a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of text under columns; the columns named in `right` hold numbers."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[str, ...] = ()

    def markdown(self) -> Iterator[str]:
        """The lines of a table in GitHub's markdown."""
        yield f"### {self.title}"
        yield ""
        yield _row(self.columns)
        yield _row(tuple("---:" if column in self.right else "---" for column in self.columns))
        for row in self.rows:
            yield _row(row)
        yield ""


def _row(cells: tuple[str, ...]) -> str:
    # A dollar sign begins a formula, a bar ends a cell.
    return f"| {' | '.join(cell.replace('|', '&#124;').replace('$', '&#36;') for cell in cells)} |"
