"""How much memory a function uses under each load, and whether it grows with the requests that it answers: a leak.

Growth is the median of the slopes between any two invocations of one execution environment, with the interval of Sen ("Estimates
of the regression coefficient based on Kendall's tau", 1968), over all environments. The first third of each environment's
invocations is left out, as caches fill and modules are loaded late, and those with large payloads, which take larger buffers once.
An allocator takes memory from the system in pieces (Python's arenas are 1 MB): growth by less than that in all shows nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from statistics import NormalDist

from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.between import Between, Stratum, mean, percentile
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.report import Leak, LoadUse, MemoryUse

# Slopes are by so many requests.
REQUESTS = 1000
# Of fewer invocations of an environment, without its first third, no trend is told.
FEWEST = 10


@dataclass(frozen=True, slots=True)
class LeakRule:
    """When growth is a leak: so much more memory by 1,000 requests, for sure, and so much in all."""

    mb_per_1000: float
    least_mb: float
    confidence_percent: float


def memory_use(invocations: Sequence[Invocation], rule: LeakRule) -> MemoryUse | None:
    """The memory of a function's invocations, in the order in which they were; None where none tells what it used."""
    known = [each for each in invocations if each.used_mb is not None]
    if not known:
        return None
    used = tuple(each.used_mb for each in known if each.used_mb is not None)
    every = [Stratum(1.0, used)]
    growth = growth_of(known, rule.confidence_percent)
    leak, why = _leak(growth, max(map(len, _runs(known)), default=0), rule)
    return MemoryUse(
        len(known),
        percentile(every, 50, rule.confidence_percent).found,
        percentile(every, 95, rule.confidence_percent).found,
        max(used),
        tuple(_load(name, invocations, rule.confidence_percent) for name in _loads(known)),
        growth,
        leak,
        why,
    )


def _loads(invocations: Sequence[Invocation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.load for each in invocations))


def _load(name: str, invocations: Sequence[Invocation], confidence_percent: float) -> LoadUse:
    of = [each for each in invocations if each.load == name]
    used = tuple(each.used_mb for each in of if each.used_mb is not None)
    took = tuple(
        each.duration_ms for each in of if each.outcome == "ok" and not each.cold and each.duration_ms is not None
    )
    return LoadUse(
        name,
        len(of),
        percentile([Stratum(1.0, used)], 50, confidence_percent),
        percentile([Stratum(1.0, used)], 95, confidence_percent),
        max(used),
        mean([Stratum(1.0, took)], confidence_percent) if took else None,
        sum(each.outcome != "ok" for each in of),
    )


def growth_of(invocations: Sequence[Invocation], confidence_percent: float) -> Between | None:
    """MB by 1,000 requests; None where no environment has enough invocations."""
    runs = _runs(invocations)
    if not runs:
        return None
    slopes = sorted(
        (held[later] - held[earlier]) / (later - earlier) * REQUESTS
        for held in runs
        for earlier in range(len(held))
        for later in range(earlier + 1, len(held))
    )
    # The variance of Kendall's tau without ties, of each environment by itself; ties make it smaller, and the interval is wider so.
    variance = sum(len(held) * (len(held) - 1) * (2 * len(held) + 5) for held in runs) / 18
    half = NormalDist().inv_cdf(0.5 + confidence_percent / 200) * math.sqrt(variance)
    count = len(slopes)
    low, high = math.floor((count - half) / 2), math.ceil((count + half) / 2)
    middle = (slopes[(count - 1) // 2] + slopes[count // 2]) / 2
    return Between(middle, slopes[low] if low >= 0 else None, slopes[high] if high < count else None)


def _runs(invocations: Sequence[Invocation]) -> list[list[float]]:
    """What each environment held after each of its requests, in MB, of those that answered enough of them."""
    environments: dict[str, list[float]] = defaultdict(list)
    for each in invocations:
        held = each.resident_mb if each.resident_mb is not None else each.used_mb
        # Where it is not known which of them it ran in, no trend is told.
        if held is not None and each.environment and each.load != "large payload":
            environments[each.environment].append(held)
    runs = [held[len(held) // 3 :] for held in environments.values()]
    return [held for held in runs if len(held) >= FEWEST]


def _leak(growth: Between | None, longest: int, rule: LeakRule) -> tuple[Leak, str]:
    limit = f"{rule.mb_per_1000:g} MB by {REQUESTS:,} requests"
    if growth is None:
        return "not known", f"no execution environment answered enough requests: {FEWEST * 3 // 2} at least"
    if growth.high is not None and growth.high <= rule.mb_per_1000:
        return "no", f"it grows by no more than {limit}"
    if growth.low is None or growth.low <= rule.mb_per_1000:
        return "not known", f"it may grow by more than {limit}: measure more invocations"
    in_all = growth.low * longest / REQUESTS
    if in_all < rule.least_mb:
        return "not known", (
            f"it grew by {in_all:,.2f} MB in {longest:,} requests, and an allocator takes {rule.least_mb:g} MB at a time: measure more "
            "invocations"
        )
    return "yes", f"it grows by {growth.found:,.3g} MB by {REQUESTS:,} requests, and {limit} is a leak"
