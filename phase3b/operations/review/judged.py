"""What the days say: each figure beside the days before and its target, and what grows towards which limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from statistics import median
from typing import Final, Literal

from phase3b.capacity.deployment import OnDemand, Provisioned
from phase3b.operations.review.measured import ByDay, Measured, Use, What
from phase3b.operations.review.projection import Reached, WeeklyGrowth, growth, reached, weekly
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.quick_dataclass import dataclass

PERCENT: Final = 100
Verdict = Literal["fine", "above target", "worse", "not known"]
Grows = Literal["grows", "shrinks", "not known"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the days that are reviewed, and of as many before; None is not known."""

    name: str
    now: float | None
    before: float | None
    target: float | None
    verdict: Verdict
    days: int

    @property
    def change_percent(self) -> float | None:
        """From before to now."""
        if self.now is None or not self.before:
            return None
        return PERCENT * (self.now / self.before - 1)


@dataclass(frozen=True, slots=True)
class Limited:
    """A limit that something grows towards: a tier's documented size, or the maximum of a table."""

    limit: str
    value: float
    reached: Reached


@dataclass(frozen=True, slots=True)
class Growing:
    """Something that has limits; `found` is None where there are too few whole weeks."""

    name: str
    weeks: int
    found: WeeklyGrowth | None
    limits: tuple[Limited, ...]

    @property
    def grows(self) -> Grows:
        """Whether the interval is on one side."""
        if self.found is None or self.found.lowest <= 1 <= self.found.highest:
            return "not known"
        return "grows" if self.found.factor > 1 else "shrinks"


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets of figures, where they have one."""

    latency_p95_ms: float | None
    server_error_percent: float | None
    function_error_percent: float | None
    cold_start_percent: float | None


def figures(measured: Measured, days: int, targets: Targets, worse_percent: float) -> tuple[Figure, ...]:
    """Every figure, of the last so many days and of as many before."""
    spans = (
        (measured.end - timedelta(days=days), measured.end),
        (measured.end - timedelta(days=2 * days), measured.end - timedelta(days=days)),
    )
    now, before = ({what: _within(by_day, *span) for what, by_day in measured.figures.items()} for span in spans)

    def figure(name: str, both: Sequence[float | None], target: float | None, count: ByDay) -> Figure:
        return Figure(name, both[0], both[1], target, _verdict(both[0], both[1], target, worse_percent), len(count))

    def mean(what: What) -> list[float | None]:
        return [sum(some[what].values()) / len(some[what]) if some.get(what) else None for some in (now, before)]

    def share(part: What, whole: What) -> list[float | None]:
        return [_share(some.get(part, {}), some.get(whole, {})) for some in (now, before)]

    found = []
    if "requests" in measured.figures:
        middle = [median(some["latency p95 ms"].values()) if some["latency p95 ms"] else None for some in (now, before)]
        found += [
            figure("API latency p95 (ms)", middle, targets.latency_p95_ms, now["latency p95 ms"]),
            figure(
                "API server errors (%)",
                share("server errors", "requests"),
                targets.server_error_percent,
                now["requests"],
            ),
        ]
    found += [
        figure(
            "function errors (%)",
            share("function errors", "invocations"),
            targets.function_error_percent,
            now["invocations"],
        ),
        figure("cold starts (%)", share("cold starts", "invocations"), targets.cold_start_percent, now["invocations"]),
        figure("throttled invocations a day", mean("function throttles"), 0, now["function throttles"]),
        figure(
            "throttled reads and writes a day", mean("throttled reads and writes"), 0, now["throttled reads and writes"]
        ),
    ]
    return tuple(found)


def loads(measured: Measured, days: int) -> Iterator[tuple[str, float | None, float | None]]:
    """What came in a day on average, now and before: neither good nor bad."""
    for what in ("requests", "invocations", "tickets"):
        by_day = measured.figures.get(what)
        if by_day is not None:
            last = _within(by_day, measured.end - timedelta(days=days), measured.end)
            earlier = _within(by_day, measured.end - timedelta(days=2 * days), measured.end - timedelta(days=days))
            yield (
                f"{what} a day",
                sum(last.values()) / len(last) if last else None,
                sum(earlier.values()) / len(earlier) if earlier else None,
            )


def _within(by_day: ByDay, begin: date, end: date) -> dict[date, float]:
    return {day: value for day, value in by_day.items() if begin <= day < end}


def _share(part: ByDay, whole: ByDay) -> float | None:
    total = sum(whole.values())
    return PERCENT * sum(part.values()) / total if total else None


def _verdict(now: float | None, before: float | None, target: float | None, worse_percent: float) -> Verdict:
    if now is None:
        return "not known"
    if target is not None and now > target:
        return "above target"
    if before and now > before * (PERCENT + worse_percent) / PERCENT:
        return "worse"
    return "fine"


def growing(
    measured: Measured, tiers: Mapping[str, Mapping[What, float]], fewest_weeks: int, confidence_percent: float
) -> Iterator[Growing]:
    """Load towards the size of each tier, then each table and index towards its maximum; `tiers` has sizes by the day."""
    for what in ("invocations", "tickets"):
        by_day = measured.figures.get(what)
        limits = {name: sizes[what] for name, sizes in tiers.items() if sizes.get(what)}
        if by_day is not None and limits:
            yield _growing(f"{what} a day", by_day, measured.end, limits, fewest_weeks, confidence_percent)
    for use in measured.uses:
        limit = maximum(use)
        if limit is not None:
            yield _growing(
                f"{use.owner.title} {use.side}s a second", use.by_day, measured.end, {"its maximum": float(limit)},
                fewest_weeks, confidence_percent,
            )  # fmt: skip


def maximum(use: Use) -> int | None:
    """The most units a second of a side; None of what is on demand without a maximum of ours."""
    billing, side = use.owner.billing, use.side
    match billing:
        case Provisioned():
            return _of(side, billing.read.ceiling, billing.write.ceiling)
        case OnDemand():
            return _of(side, billing.read_ceiling, billing.write_ceiling)


def _of(side: Side, read: int | None, write: int | None) -> int | None:
    return read if side == "read" else write


def _growing(
    name: str, by_day: ByDay, end: date, limits: Mapping[str, float], fewest_weeks: int, confidence_percent: float
) -> Growing:
    weeks = weekly(by_day, end)
    found = growth(weeks, fewest_weeks, confidence_percent)
    return Growing(
        name,
        len(weeks),
        found,
        () if found is None else tuple(Limited(limit, value, reached(found, value)) for limit, value in limits.items()),
    )
