"""Lines of a chart in a page that needs nothing else: points of a plane as an SVG path, with the marks of its axes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

WIDTH: Final = 720
HEIGHT: Final = 220
LEFT: Final = 56
BOTTOM: Final = 28
TOP: Final = 10
# So many marks of an axis at most.
MARKS: Final = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chart: its name, and its points; a point that is None is a gap."""

    name: str
    points: tuple[tuple[float, float | None], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of an axis: where (pixels), and what is written beside it."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line as it is drawn: the `d` of an SVG path, single points that have no neighbour, and where each point is."""

    name: str
    path: str
    dots: tuple[tuple[float, float], ...]
    places: tuple[tuple[float, float] | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its title, units and lines."""

    title: str
    x_title: str
    y_title: str
    lines: tuple[Drawn, ...]
    x_marks: tuple[Mark, ...]
    y_marks: tuple[Mark, ...]
    width: int = WIDTH
    height: int = HEIGHT


def chart(
    title: str, x_title: str, y_title: str, lines: Sequence[Line], x_texts: Mapping[float, str] | None = None
) -> Chart:
    """Draws lines over axes that begin at 0 (y) and at the first point (x); `x_texts` are marks of x in place of round numbers."""
    xs = [x for line in lines for x, _ in line.points]
    ys = [y for line in lines for _, y in line.points if y is not None]
    first, last, most = min(xs, default=0.0), max(xs, default=1.0), max(ys, default=1.0) or 1.0
    ticks = round_marks(0, most)
    most = max(most, ticks[-1])
    across, up = (last - first) or 1.0, most

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            round(LEFT + (x - first) / across * (WIDTH - LEFT - TOP), 1),
            round(HEIGHT - BOTTOM - y / up * (HEIGHT - BOTTOM - TOP), 1),
        )

    placed = [(line.name, tuple(None if y is None else place(x, y) for x, y in line.points)) for line in lines]
    drawn = tuple(Drawn(name, *_path(places), places) for name, places in placed)
    texts = x_texts if x_texts is not None else {x: f"{x:g}" for x in round_marks(first, last)}
    x_marks = tuple(Mark(place(x, 0)[0], text) for x, text in texts.items() if first <= x <= last)
    y_marks = tuple(Mark(place(first, y)[1], f"{y:,g}") for y in ticks)
    return Chart(title, x_title, y_title, drawn, x_marks, y_marks)


def round_marks(low: float, high: float) -> tuple[float, ...]:
    """Round numbers from one at or below `low` to one at or above `high`: steps of 1, 2 or 5 times a power of ten."""
    if high <= low:
        return (low, low + 1)
    rough = (high - low) / MARKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    begin, end = math.floor(low / step), math.ceil(high / step)
    return tuple(round(number * step, 10) for number in range(begin, end + 1))


def _path(points: Sequence[tuple[float, float] | None]) -> tuple[str, tuple[tuple[float, float], ...]]:
    parts, dots = [], []
    for run in _runs(points):
        if len(run) == 1:
            dots.append(run[0])
        else:
            parts.append("M" + " L".join(f"{x:g} {y:g}" for x, y in run))
    return " ".join(parts), tuple(dots)


def _runs(points: Sequence[tuple[float, float] | None]) -> Iterator[list[tuple[float, float]]]:
    """The parts between gaps."""
    run: list[tuple[float, float]] = []
    for point in (*points, None):
        if point is None:
            if run:
                yield run
            run = []
        else:
            run.append(point)
