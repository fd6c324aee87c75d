"""Capacity and traffic over time, drawn with plain characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from phase3b.simulation.capacity.amounts import per_second
from phase3b.simulation.capacity.run import TableRun
from phase3b.simulation.capacity.table import LANES_EACH
from phase3b.simulation.traces.trace import SIDES, clock

HEIGHT: Final = 10
NARROWEST: Final = 20
SERVED, THROTTLED, CAPACITY, NOTHING = "|", "x", "=", " "
LEGEND: Final = f"{SERVED} served   {THROTTLED} throttled   {CAPACITY} provisioned capacity"


@dataclass(frozen=True, slots=True)
class Curve:
    """One lane in units per second: what was offered, what was served, what was provisioned (empty: on-demand)."""

    name: str
    start_minute: int
    offered: Sequence[float]
    served: Sequence[float]
    capacity: Sequence[int]


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
    """Lines of at most `width` characters; each column shows the highest traffic and the lowest capacity of its time."""
    top = max(*drawing.offered, *drawing.capacity, 0.001)
    labels = [f"{top * level / HEIGHT:,.{_decimals(top)}f}" for level in range(HEIGHT, -1, -1)]
    margin = max(map(len, labels)) + 2
    columns = _columns(len(drawing.offered), max(NARROWEST, width - margin))
    cells = [_column(drawing, begin, end, top) for begin, end in columns]
    rows = [f"{drawing.name}, units/s"]
    for row, label in enumerate(labels[:-1]):
        line = "".join(cell[HEIGHT - 1 - row] for cell in cells).rstrip()
        rows.append(f"{label if row % 2 == 0 else '':>{margin - 2}} {'+' if row % 2 == 0 else ':'}{line}")
    rows.append(f"{labels[-1]:>{margin - 2}} +{'-' * len(cells)}")
    first, last = clock(drawing.start_minute), clock(drawing.start_minute + len(drawing.offered) - 1)
    space = len(cells) - len(first) - len(last)
    rows.append(f"{'':{margin}}{first}{' ' * space}{last}" if space > 0 else f"{'':{margin}}{first}")
    return rows


def _columns(minutes: int, most: int) -> list[tuple[int, int]]:
    """The minutes, cut into at most so many parts."""
    parts = min(minutes, most)
    edges = [minutes * part // parts for part in range(parts + 1)]
    return list(pairwise(edges))


def _column(drawing: Curve, begin: int, end: int, top: float) -> str:
    """The characters of a column from the bottom up. What was asked for stands as a bar; capacity is a line over it."""
    worst = max(
        range(begin, end),
        key=lambda minute: (drawing.offered[minute] - drawing.served[minute], drawing.offered[minute]),
    )
    offered = _level(drawing.offered[worst], top)
    served = (
        min(offered, int(drawing.served[worst] / top * HEIGHT))
        if drawing.offered[worst] > drawing.served[worst]
        else offered
    )
    cells = [SERVED] * served + [THROTTLED] * (offered - served) + [NOTHING] * (HEIGHT - offered)
    if drawing.capacity:
        cells[max(1, _level(min(drawing.capacity[begin:end]), top)) - 1] = CAPACITY
    return "".join(cells)


def _level(value: float, top: float) -> int:
    """How high a value is: anything above nothing is seen."""
    return min(HEIGHT, -int(-value / top * HEIGHT // 1)) if value > 0 else 0


def _decimals(top: float) -> int:
    return 0 if top >= HEIGHT else 1 if top >= 1 else 3
