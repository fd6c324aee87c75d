"""What was measured, by the place in service.assumptions that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Units:
    """What a request consumes of a table or index."""

    read_units: float = 0.0
    write_units: float = 0.0


# By table, and by index: None is the table itself.
RouteUnits = Mapping[str, Mapping[str | None, Units]]


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers by the mapping that they are in (below service.assumptions) and their key; what requests of routes consume.

    `left` says of what could have been measured why it was not; `source` and `date` are those of all of them.
    """

    source: str
    date: str
    numbers: Mapping[Place, Mapping[str, float]]
    routes: Mapping[str, RouteUnits]
    left: tuple[str, ...] = ()


def significant(value: float) -> float:
    """Four significant digits, which are more than any run measures."""
    return float(f"{value:.4g}")


def shares_of_all(counts: Mapping[str, float]) -> dict[str, float]:
    """Percent of the sum, to hundredths, which make exactly 100: what rounding leaves goes to those it took most from."""
    total = sum(counts.values())
    exact = {name: 10_000 * count / total for name, count in counts.items()}
    found = {name: int(value) for name, value in exact.items()}
    behind = sorted(exact, key=lambda name: found[name] - exact[name])
    for name in behind[: 10_000 - sum(found.values())]:
        found[name] += 1
    return {name: value / 100 for name, value in found.items()}
