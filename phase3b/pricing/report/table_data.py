"""A table before it is drawn: on a terminal, or in a page."""

from __future__ import annotations

from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class TableData:
    """Rows of text under columns; the columns named in `right` hold numbers."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[str, ...] = ()
