"""A table that fits the width of the screen: no word is broken, less important columns are left out, at last rows are stacked.

Here alone it is decided what a narrow screen shows. Whatever is left out is named below the table, and is in `--json`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.table import Table
from rich.text import Text

# Columns that a reader misses least, the first to be left out first. What is not here always stays.
LEAST_IMPORTANT: Final = (
    "p95 between", "between", "billed ms", "knee", "1M $ x86_64", "leak", "then $", "weight %",
    "source", "sha256", "action", "next action", "written at", "by service $", "region", "worst/minute", "mean",
    "unit price $", "lines", "unit", "GB", "database GB", "guide RCU/WCU", "guide $", "operation", "p95 target ms",
    "cache s", "tickets/day", "invocations/day", "mode", "import ms", "files", "share", "documented $", "before $", "after $",
    "min RCU/WCU", "$/customer", "a customer $", "minimum $", "maximum $", "capacity $", "risk", "environments", "target",
    "answers", "changes",
)  # fmt: skip
# Blank, line and blank between two columns; a blank at each edge.
_BETWEEN: Final = 3
_EDGES: Final = 2
# A column of text narrower than this is harder to read than one that is left out.
_READABLE: Final = 12


class Screen(Console):
    """A console that cuts nothing off: a word that is wider than the screen (an ARN, a path) is shown whole."""

    def print(self, *objects: Any, crop: bool = False, **how: Any) -> None:
        """As rich prints it, but for `crop`."""
        super().print(*objects, crop=crop, **how)


class FittedTable:
    """Rows of text under columns; the columns named in `right` hold numbers."""

    def __init__(self, columns: Sequence[str], right: Sequence[str] = (), title: str | None = None) -> None:
        self.columns = tuple(columns)
        self.right = frozenset(right)
        self.title = title
        # None is a line between two sections.
        self.rows: list[tuple[Text, ...] | None] = []

    def add_row(self, *cells: str | Text) -> None:
        """A row; cells that are missing at its end are empty."""
        texts = [each if isinstance(each, Text) else Text(each) for each in cells]
        self.rows.append((*texts, *(Text() for _ in self.columns[len(texts) :])))

    def add_section(self) -> None:
        """A line below the last row."""
        self.rows.append(None)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Draws what fits into the width that there is."""
        shown = self._fitting(options.max_width)
        if _needed(self._least(shown)) > options.max_width:
            yield self._stacked(options.max_width)
            return
        yield self._drawn(shown, options.max_width)
        left_out = [name for position, name in enumerate(self.columns) if position not in shown]
        if left_out:
            yield Text(f"left out at this width: {', '.join(left_out)}", style="dim")

    def _fitting(self, width: int) -> list[int]:
        """The positions of the columns that are shown."""
        shown = list(range(len(self.columns)))
        for name in LEAST_IMPORTANT:
            if _needed(self._least(shown)) <= width:
                break
            if name in self.columns and len(shown) > 1:
                shown = [each for each in shown if self.columns[each] != name]
        return shown

    def _cells(self, column: int) -> list[str]:
        return [self.columns[column], *(row[column].plain for row in self.rows if row is not None)]

    def _least(self, columns: Sequence[int]) -> list[int]:
        """The least width of each column: that of its longest word, and of prose that it can be read."""
        least = []
        for column in columns:
            cells = self._cells(column)
            word = max((cell_len(each) for cell in cells for each in cell.split()), default=0)
            whole = max(map(cell_len, cells))
            numbers = self.columns[column] in self.right
            least.append(max(word, whole if numbers and whole <= _READABLE else min(whole, _READABLE)))
        return least

    def _drawn(self, columns: Sequence[int], width: int) -> Table:
        drawn = Table(box=box.SIMPLE_HEAD, title=self.title, title_justify="left", title_style="bold", pad_edge=False)
        for column, wide in zip(columns, self._widths(columns, width), strict=True):
            name = self.columns[column]
            drawn.add_column(Text(name), justify="right" if name in self.right else "left", width=wide)
        for row in self.rows:
            if row is None:
                drawn.add_section()
            else:
                drawn.add_row(*(row[column] for column in columns))
        return drawn

    def _widths(self, columns: Sequence[int], width: int) -> list[int]:
        """The least of each column, and what is left to those that need least more, so that most are on one line."""
        widths = self._least(columns)
        wanted = [max(map(cell_len, self._cells(column))) for column in columns]
        spare = width - _needed(widths)
        open_columns = sorted(range(len(widths)), key=lambda each: wanted[each] - widths[each])
        for number, each in enumerate(open_columns):
            more = min(wanted[each] - widths[each], spare // (len(open_columns) - number))
            widths[each] += more
            spare -= more
        return widths

    def _stacked(self, width: int) -> RenderableType:
        """Each row as a block of lines, a line for each column that has something."""
        margin = max(map(cell_len, self.columns)) + 2
        lines: list[Text] = [Text(self.title, style="bold")] if self.title else []
        for row in (each for each in self.rows if each is not None):
            lines.append(Text())
            for name, cell in zip(self.columns, row, strict=True):
                if not cell.plain:
                    continue
                line = Text(f"{name}{' ' * (margin - cell_len(name))}").append_text(cell)
                line.no_wrap, line.overflow = cell_len(line.plain) <= width, "ignore"
                lines += _hanging(line, margin, width)
        return Group(*lines, Text())


def _needed(widths: Sequence[int]) -> int:
    return sum(widths) + _BETWEEN * (len(widths) - 1) + _EDGES


def _hanging(line: Text, margin: int, width: int) -> Iterator[Text]:
    """A line as lines that begin at the margin; a word that is too long for one is left whole."""
    label, words = line.plain[:margin], line.plain[margin:].split(" ")
    taken = label
    for number, word in enumerate(words):
        space = "" if number == 0 or taken == " " * margin else " "
        if number and cell_len(f"{taken}{space}{word}") > width:
            yield Text(taken, no_wrap=True, overflow="ignore")
            taken = f"{' ' * margin}{word}"
        else:
            taken += f"{space}{word}"
    yield Text(taken, no_wrap=True, overflow="ignore")
