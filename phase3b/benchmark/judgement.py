"""Whether what a benchmark measured is within objectives.operations, objectives.percentiles and the budgets of sizes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from hdrh.histogram import HdrHistogram

from phase3b.benchmark import order_statistics
from phase3b.benchmark.measured import Measurements, Start, pooled
from phase3b.benchmark.report import Asset, PackageSize
from phase3b.benchmark.route_calls import CONNECT_LABEL
from phase3b.capacity.model.objectives import API_ENDPOINTS, Objectives
from phase3b.capacity.model.targets import Percentiles
from phase3b.capacity.service.function import PackageBudget
from phase3b.load import interval
from phase3b.load.judgement import NOT_MEASURED, p95_target
from phase3b.load.report import Judged, Verdict

KB: Final = 1000
BYTES: Final = {"KB": KB, "MB": KB * KB}
PACKAGE, BUNDLE = "lambda_package", "portal_bundle"
OF_PERCENT: Final = {"p50": 50.0, "p95": 95.0, "p99": 99.0}
NO_START: Final = "answers do not tell whether a function was started for them"
UNMEASURED: Final = {
    "database_queries": "how long DynamoDB takes within a request is not seen from outside",
    "page_render": "pages are rendered by a browser",
    "load_page": "pages are loaded by a browser",
    "navigate": "pages are loaded by a browser",
    "deliver_webhook": "a webhook arrives at a receiver, which a benchmark of the API is not",
}


def of_operations(found: Measurements, objectives: Objectives, sure: float) -> Iterator[Judged]:
    """The p95 of each route and event, without cold starts, against its operation's target."""
    for (label, start), latencies in sorted(found.calls.items()):
        if start not in {"warm", "not known"}:
            continue
        yield _percentile(f"{label}: p95", latencies.whole(), 95.0, p95_target(objectives, latencies.operation), sure)


def of_percentiles(found: Measurements, objectives: Objectives, sure: float) -> Iterator[Judged]:
    """Each of objectives.percentiles over all calls that it is about, each call counted once."""
    sockets = {key: each for key, each in found.calls.items() if _is_event(key[0])}
    routes = {key: each for key, each in found.calls.items() if key not in sockets}
    events = {key: each for key, each in sockets.items() if key[0] != CONNECT_LABEL}
    warm: tuple[Start, ...] = ("warm", "not known")
    of = objectives.percentiles
    yield from _each(API_ENDPOINTS, of.get(API_ENDPOINTS), pooled(routes, *warm), sure, NOT_MEASURED)
    why = NOT_MEASURED if found.starts_known else NO_START
    for name, starts in (("lambda_cold_start", ("cold",)), ("lambda_warm", ("warm",))):
        yield from _each(name, of.get(name), pooled(found.invocations, *starts), sure, why)  # type: ignore[arg-type]
    yield from _each("websocket_events", of.get("websocket_events"), pooled(events, *warm), sure, NOT_MEASURED)


def of_errors(found: Measurements, most_percent: float, sure: float) -> Iterator[Judged]:
    """The share of all measured calls that failed."""
    failed = sum(each.failed for each in found.calls.values())
    asked = failed + sum(each.whole().get_total_count() for each in found.calls.values())
    if not asked:
        return
    share = interval.share(failed, asked, sure)
    yield _judged("errors", "%", most_percent, share.found, share.low, share.high, "the limit is within the interval")


def of_packages(packages: Sequence[PackageSize], budget: PackageBudget, objectives: Objectives) -> Iterator[Judged]:
    """The largest zip against service.packages, and against the improvement that was aimed at."""
    if not packages:
        return
    for what, most_kb, sizes in (
        ("own code", budget.own_code_kb, [(each.own_bytes, each.function) for each in packages]),
        ("zip", budget.total_kb, [(each.size_bytes, each.function) for each in packages]),
    ):
        size, function = max(sizes)
        yield _exact(f"largest package ({function}): {what}", "KB", most_kb, size / KB)
    aim = objectives.improvements.get(PACKAGE)
    if aim is not None and aim.unit in BYTES:
        size, function = max((each.size_bytes, each.function) for each in packages)
        yield _exact(f"{PACKAGE} ({function})", aim.unit, aim.target, size / BYTES[aim.unit])


def of_bundle(assets: Sequence[Asset], counted: str, objectives: Objectives) -> Iterator[Judged]:
    """Scripts and styles that a browser loads with the page, against the budget."""
    aim = objectives.improvements.get(BUNDLE)
    if not assets or aim is None or aim.unit not in BYTES:
        return
    sizes = [size_of(each, counted) for each in assets if each.initial and each.kind in {"script", "style"}]
    what = f"{BUNDLE}: initial scripts and styles, {counted}"
    if any(size is None for size in sizes):
        yield Judged(what, aim.unit, aim.target, None, None, None, None, "not known", "brotli is not installed")
        return
    yield _exact(what, aim.unit, aim.target, sum(size or 0 for size in sizes) / BYTES[aim.unit])


def size_of(asset: Asset, counted: str) -> int | None:
    """Its size in bytes: raw, gzip or brotli."""
    return {"raw": asset.raw_bytes, "gzip": asset.gzip_bytes, "brotli": asset.brotli_bytes}[counted]


def unmeasured(objectives: Objectives) -> dict[str, str]:
    """Objectives that a benchmark of the API does not judge, with the reason."""
    names = {*objectives.operations, *objectives.percentiles}
    return {name: why for name, why in UNMEASURED.items() if name in names}


def verdict(judged: Iterable[Judged], *, complete: bool) -> Verdict:
    """no where one is; not known where one is, or where it is not complete."""
    kept = {each.kept for each in judged}
    if "no" in kept:
        return "no"
    return "yes" if complete and kept == {"yes"} else "not known"


def _is_event(label: str) -> bool:
    return not label.split(" ", 1)[0].isupper()


def _each(
    name: str, wanted: Percentiles | None, latencies: HdrHistogram, sure: float, nothing: str
) -> Iterator[Judged]:
    if wanted is None:
        return
    limits = {"p50": wanted.p50_ms, "p95": wanted.p95_ms, "p99": wanted.p99_ms}
    if not latencies.get_total_count():
        for statistic, most in (*limits.items(), ("max", wanted.max_ms)):
            yield Judged(f"{name}: {statistic}", "ms", most, None, None, None, None, "not known", nothing)
        return
    for statistic, most in limits.items():
        yield _percentile(f"{name}: {statistic}", latencies, OF_PERCENT[statistic], most, sure)
    # The slowest of those that were seen: nobody knows of others.
    yield _exact(f"{name}: max", "ms", wanted.max_ms, latencies.get_max_value() / 1000)


def _percentile(what: str, latencies: HdrHistogram, percent: float, most: float, sure: float) -> Judged:
    count = latencies.get_total_count()
    if not count:
        return Judged(what, "ms", most, None, None, None, None, "not known", NOT_MEASURED)
    found = order_statistics.percentile(latencies, percent, sure)
    why = "the limit is within what the measurement leaves open"
    if math.isinf(found.high):
        needed = order_statistics.fewest(percent, sure)
        why = f"of {count} values its upper end is not known: {needed} are needed"
    return _judged(what, "ms", most, found.found, found.low, None if math.isinf(found.high) else found.high, why)


def _judged(what: str, unit: str, most: float, found: float, low: float, high: float | None, why: str) -> Judged:
    kept: Verdict = "not known"
    if low > most:
        kept = "no"
    elif high is not None and high <= most:
        kept = "yes"
    return Judged(what, unit, most, None, found, low, high, kept, why if kept == "not known" else "")


def _exact(what: str, unit: str, most: float, found: float) -> Judged:
    """What is counted and not drawn."""
    return Judged(what, unit, most, None, found, found, found, "yes" if found <= most else "no", "")
