"""What is made of measured combinations: the smallest batch and pause that are as good as the best, and how much worse others are."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from phase3b.tuning.batches.report import Finding, Neighbour, Way, WriteCell

P95 = 95
LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Choice:
    """The proposed size and pause; what is to be said of those that there are."""

    size: int | None
    first_pause_ms: int | None
    finding: Finding
    why: tuple[str, ...]
    neighbours: tuple[Neighbour, ...]


def cell_of(wanted: WriteCell, runs: Sequence[Mapping[str, Any]]) -> WriteCell:
    """A combination with what its writers said, one answer for each repeat: medians; latencies of all repeats together."""
    refusal = next((str(run["refusal"]) for run in runs if run["refusal"]), "")
    if refusal:
        return replace(wanted, refusal=brief(refusal))
    puts = sorted((each["end"] - each["begin"]) * 1000 for run in runs for each in run["puts"])
    calls = sorted(each["ms"] for run in runs for each in run["calls"])

    def median(of: Callable[[Mapping[str, Any]], float]) -> float:
        return float(statistics.median(of(run) for run in runs))

    return replace(
        wanted,
        items=int(median(lambda run: sum(each["items"] for each in run["puts"]))),
        unwritten=round(median(lambda run: sum(each["unwritten"] for each in run["puts"]))),
        calls=round(median(lambda run: len(run["calls"]))),
        throttled_calls=round(median(lambda run: sum(1 for each in run["calls"] if each["throttled"]))),
        unprocessed=round(median(lambda run: sum(each["unprocessed"] for each in run["calls"]))),
        units=median(lambda run: run["units"]),
        seconds=median(lambda run: run["seconds"]),
        seconds_low=min(run["seconds"] for run in runs),
        seconds_high=max(run["seconds"] for run in runs),
        put_p50_ms=percentile(puts, 50),
        put_p95_ms=percentile(puts, P95),
        call_p50_ms=percentile(calls, 50),
        call_p95_ms=percentile(calls, P95),
    )


def brief(refusal: str) -> str:
    """What DynamoDB said without the items that it repeats."""
    text = re.sub(
        r"^An error occurred .*? operation(?: \(reached max retries: \d+\))?: ", "", " ".join(refusal.split())
    )
    text = re.sub(r"Value '.*' at '(\w+)[^']*'", r"\1", text)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The nearest rank of sorted values; 0 of none."""
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else 0.0


def chosen(cells: Sequence[WriteCell], way: Way, size: int, first_pause_ms: int, tolerated_percent: float) -> Choice:
    """The smallest size and pause that are no further than `tolerated_percent` from the best, of an operation as it is now.

    Sizes are judged by throughput where nothing is throttled, at the fewest writers; but one that leaves more items unwritten
    while the table throttles is none. Pauses by the 95th percentile of a put while the table throttles.
    """
    own = [each for each in cells if each.way == way]
    # On AWS there is no other table than the deployed one.
    compared = "free" if any(each.condition == "free" for each in own) else "as deployed"
    fewest = min((each.parallel for each in own if each.condition == compared), default=0)
    free = {each.size: each for each in own if each.condition == compared and each.parallel == fewest}
    usable = {each: cell for each, cell in free.items() if not cell.refusal and not cell.unwritten}
    if not usable:
        refusal = next((cell.refusal for cell in free.values() if cell.refusal), "no item was written")
        return Choice(None, None, "not known" if not free else "refused", (refusal,), _sizes(free, None))
    throttled = [each for each in own if each.condition == "throttled" and not each.refusal]
    failing = _failing(throttled, tolerated_percent)
    able = {each: cell for each, cell in usable.items() if each not in failing} or usable
    rates = {each: cell.items_per_second for each, cell in able.items()}
    good = as_good(rates, tolerated_percent, most=True)
    best = size if size in good or (size in able and _may_be_as_good(able, size)) else min(good)
    pause, pauses = _pause([each for each in throttled if each.size == best], first_pause_ms, tolerated_percent)
    finding, why = _found(free, size, best, failing)
    return Choice(best, pause, finding, why, (*_sizes(free, best), *pauses))


def _may_be_as_good(able: Mapping[int, WriteCell], size: int) -> bool:
    """Whether the repeats of a size and of the fastest one overlap: then nobody can say that it is slower."""
    fastest = max(able.values(), key=lambda each: each.items_per_second)
    return able[size].rate(able[size].seconds_low) >= fastest.rate(fastest.seconds_high)


def _may_end_as_soon(able: Sequence[WriteCell], now: int) -> bool:
    """Whether the repeats with a pause overlap with those of the one whose puts end soonest."""
    soonest = min(able, key=lambda each: each.put_p95_ms)
    mine = next((each for each in able if each.first_pause_ms == now), None)
    return mine is not None and 0 < mine.seconds_low <= soonest.seconds_high


def as_good(values: Mapping[int, float], tolerated_percent: float, *, most: bool) -> list[int]:
    """Of settings with a figure each, those that are no further than so much from the best, which is the most or the least."""
    best = max(values.values()) if most else min(values.values())
    if most:
        return [each for each, value in values.items() if value >= best * (1 - tolerated_percent / 100)]
    return [each for each, value in values.items() if value <= best * (1 + tolerated_percent / 100)]


def _failing(throttled: Iterable[WriteCell], tolerated_percent: float) -> dict[int, float]:
    """Sizes that leave more unwritten than others while the table throttles, whatever the pause; with how much."""
    least: dict[int, float] = {}
    for each in throttled:
        least[each.size] = min(each.unwritten_percent, least.get(each.size, math.inf))
    fewest = min(least.values(), default=0.0)
    return {size: percent for size, percent in least.items() if percent > fewest + tolerated_percent}


def _found(
    free: Mapping[int, WriteCell], size: int, best: int, failing: Mapping[int, float]
) -> tuple[Finding, tuple[str, ...]]:
    """What is wrong with a size, and the sentence for it."""
    now = free.get(size)
    if now is not None and now.refusal:
        return "refused", (f"a batch of {size} is refused: {now.refusal}",)
    if size in failing:
        return "too large" if size > best else "too small", (
            f"of batches of {size}, {failing[size]:.1f} % of the items are not written while the table throttles",
        )
    if now is None or size == best:
        return ("not known" if now is None else "right"), ()
    then = free[best]
    faster = 100 * (then.items_per_second / now.items_per_second - 1)
    return "too small" if size < best else "too large", (
        (
            f"batches of {best} write {faster:,.0f} % more items a second than batches of {size}, "
            f"in {then.calls:,} calls instead of {now.calls:,}"
        ),
    )


def _pause(
    throttled: Sequence[WriteCell], now: int, tolerated_percent: float
) -> tuple[int | None, tuple[Neighbour, ...]]:
    """The smallest pause that is as good as the best, or the one that there is where it is as good."""
    if not throttled:
        return None, ()
    fewest = min(each.unwritten_percent for each in throttled)
    able = [each for each in throttled if each.unwritten_percent <= fewest + tolerated_percent]
    good = as_good({each.first_pause_ms: each.put_p95_ms for each in able}, tolerated_percent, most=False)
    pause = now if now in good or _may_end_as_soon(able, now) else min(good)
    base = next(each for each in throttled if each.first_pause_ms == pause)
    neighbours = tuple(
        Neighbour(
            "first pause",
            each.first_pause_ms,
            100 * (each.put_p95_ms / base.put_p95_ms - 1) if base.put_p95_ms else None,
            "" if each in able else f"{each.unwritten_percent:.1f} % of the items are not written",
        )
        for each in sorted(throttled, key=lambda each: each.first_pause_ms)
        if each is not base
    )
    return pause, neighbours


def _sizes(free: Mapping[int, WriteCell], best: int | None) -> tuple[Neighbour, ...]:
    base = None if best is None else free[best]
    return tuple(
        Neighbour(
            "batch size",
            size,
            None
            if base is None or cell.refusal or not base.items_per_second
            else 100 * (1 - cell.items_per_second / base.items_per_second),
            cell.refusal,
        )
        for size, cell in sorted(free.items())
        if size != best
    )
