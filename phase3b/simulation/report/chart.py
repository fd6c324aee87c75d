"""Capacity and traffic over time as a chart of a terminal, drawn by plotext."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from types import ModuleType
from typing import Final

from phase3b.simulation.capacity.amounts import per_second
from phase3b.simulation.capacity.run import TableRun
from phase3b.simulation.capacity.table import LANES_EACH
from phase3b.simulation.traces.trace import SIDES, clock

HEIGHT: Final = 10
NARROWEST: Final = 20
SERVED, THROTTLED, CAPACITY = "|", "x", "="
# What the axis and its numbers take of the width, and the title, the frame and the times of the height.
_MARGIN: Final = 12
_AROUND: Final = 4
LEGEND: Final = f"{SERVED} served   {THROTTLED} throttled   {CAPACITY} provisioned capacity"


@dataclass(frozen=True, slots=True)
class Curve:
    """One lane in units per second: what was offered, what was served, what was provisioned (empty: on-demand)."""

    name: str
    start_minute: int
    offered: Sequence[float]
    served: Sequence[float]
    capacity: Sequence[int]


@dataclass(frozen=True, slots=True)
class _Bar:
    """One column of the chart, in units per second."""

    offered: float
    served: float
    capacity: float


def curve(run: TableRun, position: int) -> Curve:
    """The curve of a lane of a run."""
    lane, owner = run.lanes[position], run.model.owners[position // LANES_EACH]
    table = run.model.table if owner is None else f"{run.model.table}/{owner}"
    return Curve(
        name=f"{table} {SIDES[position % LANES_EACH]}s",
        start_minute=run.start_minute,
        offered=[per_second(each) for each in lane.offered],
        served=[per_second(each) for each in lane.consumed()],
        capacity=lane.capacities() if lane.changes else (),
    )


def drawn(drawing: Curve, width: int) -> list[str]:
    """Lines of at most `width` characters; each column shows the highest traffic and the lowest capacity of its time.

    Plain characters without colour, so that a log, a pull request and a screen show the same.
    """
    import plotext as plt  # noqa: PLC0415  only a chart needs it

    bars = _bars(drawing, max(NARROWEST, width - _MARGIN))
    positions = list(range(1, len(bars) + 1))
    first, last = clock(drawing.start_minute), clock(drawing.start_minute + len(drawing.offered) - 1)
    plt.clear_figure()
    plt.theme("clear")
    plt.limit_size(False, False)
    plt.plot_size(max(NARROWEST + _MARGIN, width), HEIGHT + _AROUND)
    plt.title(f"{drawing.name}, units/s")
    # What was served is drawn over what was asked for: the rest is what was throttled.
    for run in _runs([bar.offered > bar.served for bar in bars]):
        _filled(plt, [positions[at] for at in run], [bars[at].offered for at in run], THROTTLED)
    for run in _runs([bar.served > 0 for bar in bars]):
        _filled(plt, [positions[at] for at in run], [bars[at].served for at in run], SERVED)
    if drawing.capacity:
        plt.plot(positions, [bar.capacity for bar in bars], marker=CAPACITY)
    plt.xlim(1, max(2, len(bars)))
    plt.ylim(0, max(*(max(bar.offered, bar.capacity) for bar in bars), 0.001))
    times = {1: first, max(2, len(bars)): last} if len(first) + len(last) < len(bars) else {1: first}
    plt.xticks(list(times), list(times.values()))
    lines = plt.uncolorize(plt.build()).splitlines()
    return [line.rstrip() for line in lines if line.strip()]


def _runs(flags: Sequence[bool]) -> list[list[int]]:
    """The positions that are true, neighbours together."""
    return [[at for at, _ in group] for flag, group in groupby(enumerate(flags), key=lambda each: each[1]) if flag]


def _filled(plt: ModuleType, positions: list[int], heights: list[float], marker: str) -> None:
    """An area from zero up; a single column is a line."""
    if len(positions) == 1:
        plt.plot(positions * 2, [0, *heights], marker=marker)
    else:
        plt.plot(positions, heights, marker=marker, fillx=True)


def _bars(drawing: Curve, most: int) -> list[_Bar]:
    """The minutes, put together to at most so many columns: of each its worst minute and its lowest capacity."""
    parts = min(len(drawing.offered), most)
    edges = [len(drawing.offered) * part // parts for part in range(parts + 1)]
    bars = []
    for begin, end in pairwise(edges):
        worst = max(
            range(begin, end),
            key=lambda minute: (drawing.offered[minute] - drawing.served[minute], drawing.offered[minute]),
        )
        least = min(drawing.capacity[begin:end]) if drawing.capacity else 0
        bars.append(_Bar(drawing.offered[worst], drawing.served[worst], least))
    return bars
