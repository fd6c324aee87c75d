"""How fast the error budgets of the REST API are spent: each rate with its two windows, as its alarms judge them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.naming import Names
from phase3b.plan.apis.budget_alarms import budget_watches
from phase3b.plan.cloudwatch.alarm import Watch, duration_text, number_text
from phase3b.plan.cloudwatch.graph import RED, Graph, Mark, MathLine
from phase3b.plan.cloudwatch.measures import Statistic

FULL: Final = 24
MINUTE: Final = 60


def budget_rows(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[tuple[Graph, ...]]:
    """A graph of each rate and budget side by side; none where none is watched."""
    pairs: dict[tuple[str, str], list[Watch]] = {}
    for watch in budget_watches(deployment, api, names):
        pairs.setdefault((watch.kind, watch.subject.burn_rate or ""), []).append(watch)
    every = tuple(pairs.items())
    for start in range(0, len(every), 4):
        some = every[start : start + 4]
        yield tuple(_graph(kind, rate, windows, FULL // len(some)) for (kind, rate), windows in some)


def _graph(kind: str, rate: str, windows: list[Watch], width: int) -> Graph:
    first = windows[0].threshold
    return Graph(
        f"REST API error budget of {kind.removesuffix('_burn')}: {rate} burn",
        "Percent of requests",
        tuple(
            MathLine(
                watch.measure, duration_text(watch.threshold.period_seconds / MINUTE), watch.threshold.period_seconds
            )
            for watch in windows
            if not isinstance(watch.measure, Statistic)
        ),
        (Mark(f"{rate}: {number_text(first.critical)} %", first.critical, RED),),
        width,
    )
