"""The report as data: chapters of sentences, charts and tables; nothing is drawn here."""

from __future__ import annotations

from typing import Literal

from phase3b.pricing.report.table_data import TableData
from phase3b.quick_dataclass import dataclass
from phase3b.reporting.charts import Bars, LineChart

State = Literal["in order", "look", "not known"]


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure that the page begins with; `chapter` is where more of it is."""

    label: str
    value: str
    note: str
    state: State
    chapter: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One concern; `name` is its anchor."""

    name: str
    title: str
    state: State
    sentences: tuple[str, ...] = ()
    charts: tuple[Bars | LineChart, ...] = ()
    tables: tuple[TableData, ...] = ()
    tile: Tile | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One environment; `asked` says whether AWS was asked, and which."""

    environment: str
    tier: str
    region: str
    made_at: str
    asked: str
    chapters: tuple[Chapter, ...]
    unknown: tuple[str, ...] = ()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """Of the chapters that have one."""
        return tuple(each.tile for each in self.chapters if each.tile is not None)
