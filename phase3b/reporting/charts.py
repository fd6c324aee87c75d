"""Charts of the report as geometry: bars beside marks, and lines; the template draws them as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from phase3b.load.curve import Chart, Line, chart, round_marks
from phase3b.quick_dataclass import dataclass

WIDTH: Final = 720
LABEL: Final = 190
ROW: Final = 24
AXIS: Final = 26
RIGHT: Final = 16
# So many texts fit below a chart.
MOST_TEXTS: Final = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: `text` is what it says when it is pointed at, `mark` where a limit is beside it."""

    label: str
    value: float
    text: str
    mark: float | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A bar as it is drawn, in pixels."""

    bar: Bar
    y: float
    length: float
    mark_x: float | None


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Horizontal bars; `mark_title` says what the marks are, empty where there are none."""

    title: str
    unit: str
    mark_title: str
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    height: float
    width: int = WIDTH
    kind: str = "bars"


@dataclass(frozen=True, slots=True)
class Point:
    """A point that can be pointed at: where, and what it says."""

    x: float
    y: float
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines with their points."""

    drawn: Chart
    points: tuple[Point, ...]
    kind: str = "lines"


def bars(title: str, unit: str, every: Sequence[Bar], mark_title: str = "") -> Bars:
    """Bars from the top on, all from zero."""
    most = max([each.value for each in every] + [each.mark or 0.0 for each in every], default=0.0) or 1.0
    marks = round_marks(0, most)
    scale = (WIDTH - LABEL - RIGHT) / max(most, marks[-1])
    rows = tuple(
        Row(
            each,
            number * ROW,
            round(max(0.0, each.value) * scale, 1),
            None if each.mark is None else round(LABEL + each.mark * scale, 1),
        )
        for number, each in enumerate(every)
    )
    ticks = tuple(Tick(round(LABEL + mark * scale, 1), f"{mark:,g}") for mark in marks)
    return Bars(title, unit, mark_title, rows, ticks, len(every) * ROW + AXIS)


def lines(
    title: str, x_title: str, unit: str, every: Sequence[tuple[str, Sequence[float | None]]], x_texts: Sequence[str]
) -> LineChart:
    """Lines over the same positions, of which each has a text."""
    shown = {float(at): text for at, text in enumerate(x_texts)}
    if len(shown) > MOST_TEXTS:
        step = -(-len(shown) // MOST_TEXTS)
        shown = {at: text for at, text in shown.items() if int(at) % step == 0}
    drawn = chart(
        title,
        x_title,
        unit,
        [Line(name, tuple((float(at), y) for at, y in enumerate(ys))) for name, ys in every],
        shown,
    )
    return LineChart(drawn, tuple(_points(drawn, every, x_texts, unit)))


def _points(
    drawn: Chart, every: Sequence[tuple[str, Sequence[float | None]]], x_texts: Sequence[str], unit: str
) -> list[Point]:
    return [
        Point(*place, number, f"{name}, {text}: {y:,.4g} {unit}")
        for number, ((name, ys), line) in enumerate(zip(every, drawn.lines, strict=True))
        for place, y, text in zip(line.places, ys, x_texts, strict=True)
        if place is not None and y is not None
    ]
