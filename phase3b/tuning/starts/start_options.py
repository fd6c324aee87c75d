"""What can be done about cold starts, by its month and the slowest invocations: nothing, provisioned concurrency, SnapStart.

The 99th percentile is that of all invocations together: warm ones as they are, cold ones with a start before. Sources: "Configuring
provisioned concurrency for a function" and "Improving startup performance with Lambda SnapStart" in the Lambda Developer Guide;
"AWS Lambda pricing".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.aws_limits import oldest_snap_start, regions_without_snap_start
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.starts.report import StartOption

P99: Final = 99.0
CACHE: Final = "lambda.snapstart_cache_gb_second"
RESTORE: Final = "lambda.snapstart_restore_gb"
KEPT: Final = "lambda.pc_gb_second_{}"
SERVED: Final = "lambda.pc_duration_{}"
OTHERWISE: Final = "lambda.gb_second_{}"
NEVER_BOTH: Final = "a function has SnapStart or provisioned concurrency, never both"
# A percentile of a mixture is found among so many steps of each of its parts.
STEPS: Final = 200


@dataclass(frozen=True, slots=True)
class Starting:
    """A function as it is called. `invocations` are of a month; of what is None nothing is known.

    `warm_ms` and `starts_ms` are durations without a start and starts, as many as are known; `cold_percent` of the invocations begin
    with one. `suffix` is that of its architecture in price keys. Where it has SnapStart, its starts are restores.
    """

    memory_gb: float
    suffix: str
    invocations: float | None
    cold_percent: float | None
    warm_ms: tuple[float, ...]
    starts_ms: tuple[float, ...]
    certainty: Confidence
    provisioned: int | None
    is_image: bool
    runtime: tuple[int, int]
    region: str
    seconds_per_month: float
    snap_start: bool = False


def options(
    of: Starting,
    executions: Sequence[int],
    restore_ms: float,
    snapshots: int,
    usd: Callable[[str, float], float | None],
) -> Iterator[StartOption]:
    """Each that is compared; `usd` is what so much of a price costs."""
    start = _middle(of.starts_ms)
    yield StartOption("nothing", 0, of.cold_percent, start, p99(of, of.cold_percent, of.starts_ms), 0.0, of.certainty)
    for count in sorted({*executions, *([of.provisioned] if of.provisioned else [])}):
        served = served_share(of, count)
        cold = None if of.cold_percent is None or served is None else of.cold_percent * (1 - served)
        # Of what is served nobody has counted anything: it follows from the average load.
        certainty: Confidence = "modelled" if of.certainty == "measured" else "assumed"
        cost = provisioned_usd(of, count, usd)
        yield StartOption(
            "provisioned concurrency", count, cold, start, p99(of, cold, of.starts_ms), cost, certainty,
            NEVER_BOTH if of.snap_start else "",
        )  # fmt: skip
    yield StartOption(
        "SnapStart", 0, of.cold_percent, restore_ms, p99(of, of.cold_percent, (restore_ms,)), snapstart_usd(of, snapshots, usd),
        "assumed", hindrance(of),
    )  # fmt: skip


def at_a_time(of: Starting) -> float | None:
    """Invocations that run at a time on the average load."""
    if of.invocations is None or not of.warm_ms:
        return None
    return of.invocations / of.seconds_per_month * (math.fsum(of.warm_ms) / len(of.warm_ms)) / 1000


def served_share(of: Starting, executions: int) -> float | None:
    """The part of the invocations that provisioned concurrency serves, from 0 to 1: all, until more run at a time."""
    running = at_a_time(of)
    if running is None:
        return None
    return min(1.0, executions / running) if running else 1.0


def provisioned_usd(of: Starting, executions: int, usd: Callable[[str, float], float | None]) -> float | None:
    """What keeping so many costs in a month; what they serve is charged less for than otherwise."""
    kept = usd(KEPT.format(of.suffix), executions * of.memory_gb * of.seconds_per_month)
    share, running = served_share(of, executions), at_a_time(of)
    if kept is None or share is None or running is None:
        return None
    seconds = running * of.seconds_per_month * of.memory_gb * share
    served, otherwise = usd(SERVED.format(of.suffix), seconds), usd(OTHERWISE.format(of.suffix), seconds)
    return None if served is None or otherwise is None else kept + served - otherwise


def snapstart_usd(of: Starting, snapshots: int, usd: Callable[[str, float], float | None]) -> float | None:
    """Snapshots that are kept all month, and a restore for each cold start."""
    if of.invocations is None or of.cold_percent is None:
        return None
    cached = usd(CACHE, snapshots * of.memory_gb * of.seconds_per_month)
    restored = usd(RESTORE, of.invocations * of.cold_percent / 100 * of.memory_gb)
    return None if cached is None or restored is None else cached + restored


def hindrance(of: Starting) -> str:
    """Why SnapStart can't be had; empty where it can."""
    if of.is_image:
        return "SnapStart is of managed runtimes, and this is a container image"
    if of.runtime < (oldest := oldest_snap_start()):
        return f"SnapStart needs Python {'.'.join(map(str, oldest))} or later"
    if of.region in regions_without_snap_start():
        return f"{of.region} has no SnapStart"
    if of.provisioned:
        return NEVER_BOTH
    return ""


def p99(of: Starting, cold_percent: float | None, starts_ms: Sequence[float]) -> float | None:
    """The 99th percentile of all invocations, of which so many percent have a start before.

    None where something of it is not known: without any cold start, no start needs to be.
    """
    if not of.warm_ms or cold_percent is None or (cold_percent > 0 and not starts_ms):
        return None
    share = cold_percent / 100
    warm = _steps(of.warm_ms)
    values = [(each, (1 - share) / len(warm)) for each in warm]
    if share > 0:
        starts = _steps(starts_ms)
        weight = share / (len(warm) * len(starts))
        values += [(each + start, weight) for each in warm for start in starts]
    below = 0.0
    ordered = sorted(values)
    for value, weight in ordered:
        below += weight
        # Sums of many small parts are not exact.
        if below >= P99 / 100 - 1e-9:
            return value
    return ordered[-1][0]


def _steps(values: Sequence[float]) -> list[float]:
    """The values in order, or as many of them as are enough, equally far apart by rank."""
    ordered = sorted(values)
    if len(ordered) <= STEPS:
        return ordered
    return [ordered[math.ceil((step + 0.5) * len(ordered) / STEPS) - 1] for step in range(STEPS)]


def _middle(values: Sequence[float]) -> float | None:
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) / 2) - 1)] if ordered else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a function: None where nobody waits for it."""

    p99_ms: float | None
    cold_percent: float | None


def chosen(found: Sequence[StartOption], wanted: Wanted) -> tuple[StartOption | None, tuple[str, ...]]:
    """The cheapest that meets what is asked, with the reasons; None where that is not known, or nothing does."""
    nothing = found[0]
    if wanted.p99_ms is None:
        return nothing, ("nobody waits for its answer: a cold start costs time, and nothing else",)
    if nothing.cold_percent is None or nothing.p99_ms is None:
        return None, ("how many invocations start cold, or how long they take, is not known",)
    able = [each for each in found if not each.hindrance and each.monthly_usd is not None and meets(each, wanted)]
    if not able:
        return nothing, (
            f"nothing of this brings the p99 to {wanted.p99_ms:,.0f} ms: what takes the time is not the start",
        )
    best = min(able, key=lambda each: (each.monthly_usd or 0.0, each.executions))
    if best is nothing:
        return best, (
            (
                f"{nothing.cold_percent:.2f} % of the invocations start cold, and the p99 is {nothing.p99_ms:,.0f} ms: no more than "
                f"{wanted.p99_ms:,.0f} ms are wanted"
            ),
        )
    return best, (
        (
            f"without it {nothing.cold_percent:.2f} % of the invocations start cold, and the p99 is {nothing.p99_ms:,.0f} ms; with it "
            f"{best.p99_ms or 0.0:,.0f} ms, of {wanted.p99_ms:,.0f} that are wanted"
        ),
    )


def meets(each: StartOption, wanted: Wanted) -> bool:
    """Whether an option is within what is asked; SnapStart has no fewer cold starts, and they are not cold any more."""
    if each.p99_ms is None or wanted.p99_ms is None or each.p99_ms > wanted.p99_ms:
        return False
    return (
        wanted.cold_percent is None
        or each.remedy == "SnapStart"
        or (each.cold_percent is not None and each.cold_percent <= wanted.cold_percent)
    )
