"""Measured numbers out of the report of a load test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from phase3b.calibration.figures import Figures, Place, RouteUnits, Units, significant
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.errors import bad_input
from phase3b.load.consumed.consumption import Consumption, RouteUse
from phase3b.load.report import LoadReport

Taken = Literal["routes", "payloads", "durations", "tables"]
UNASKED: Final[tuple[Taken, ...]] = ("routes",)
EVERY: Final[tuple[Taken, ...]] = ("routes", "payloads", "durations", "tables")
KB: Final = 1024
PERCENT: Final = 100
# Why the rest is not taken unless somebody says so.
DURATIONS: Final = "functions.*.duration_ms, init_ms, cold_starts_percent: a local run has those of this machine; --take durations takes them"
PAYLOADS: Final = "response_kb, cacheable_percent, cache_hit_percent: they follow from the mix of requests that all customers send; --take payloads takes those of this scenario's"
TABLES: Final = "tables.*: units per invocation follow from the mix of requests that all customers send; --take tables takes those of this scenario's"


def report_figures(
    report: LoadReport, name: str, assumptions: Assumptions, taken: tuple[Taken, ...], least: int
) -> Figures:
    """What a run measured.

    Args:
        report: of the run.
        name: how the report is called.
        assumptions: those of the file, which say what is counted by what.
        taken: which kinds of numbers.
        least: of how many requests or invocations a figure is taken.

    Raises:
        Phase3bError: the report has no consumption, or is of a run that is not valid or did not end as planned.
    """
    found = report.consumption
    if found is None:
        raise bad_input(
            f"{name} has nothing of what was consumed",
            "Give the report of a run against phase3b local up, or ask CloudWatch: phase3b calibrate --from-cloudwatch ENV",
            code="P3B-CALIBRATE-REPORT",
        )
    if not report.complete:
        raise bad_input(
            f"{name} is of a run that did not end as planned ({report.ended_by}): nothing is measured by it",
            "Run it to its end",
            code="P3B-CALIBRATE-REPORT",
        )
    numbers: dict[Place, dict[str, float]] = {}
    left: list[str] = []
    if "payloads" in taken:
        numbers |= _payloads(found, least, left)
    else:
        left.append(PAYLOADS)
    if "durations" in taken:
        numbers |= _durations(found, least, left)
    else:
        left.append(DURATIONS)
    if "tables" in taken:
        numbers |= dict(_tables(found, assumptions, least, left))
    else:
        left.append(TABLES)
    routes = _routes(found, least, left) if "routes" in taken else {}
    left += (f"in these figures: {each}" for each in found.notes)
    where = "the local API" if report.local else report.target
    return Figures(
        source=f"phase3b load run, {report.scenario} for {report.seconds:.0f} s at {where}",
        date=report.begun_at[:10],
        numbers=numbers,
        routes=routes,
        left=tuple(left),
    )


def _routes(found: Consumption, least: int, left: list[str]) -> dict[str, RouteUnits]:
    routes: dict[str, RouteUnits] = {}
    for each in found.routes:
        reached = each.requests - each.hits
        if reached >= least:
            routes[each.route] = _route(each)
        elif reached:
            left.append(too_few(f"routes.{each.route}", reached, "requests", least))
    return routes


def too_few(what: str, counted: int, of: str, least: int) -> str:
    """Why a figure is not taken."""
    return f"{what}: {counted:,} {of}, and a figure is taken of {least:,} (load.settings.least_measured_requests)"


def _route(route: RouteUse) -> RouteUnits:
    reached = route.requests - route.hits
    found: dict[str, dict[str | None, Units]] = {}
    for each in route.units:
        before = found.setdefault(each.table, {}).get(each.index, Units())
        units = significant(each.units / reached)
        found[each.table][each.index] = (
            Units(units, before.write_units) if each.side == "read" else Units(before.read_units, units)
        )
    return found


def _payloads(found: Consumption, least: int, left: list[str]) -> dict[Place, dict[str, float]]:
    requests = sum(each.requests for each in found.routes)
    if requests < least:
        left.append(too_few("response_kb, cacheable_percent, cache_hit_percent", requests, "requests", least))
        return {}
    cacheable = sum(each.cacheable for each in found.routes)
    numbers: dict[Place, dict[str, float]] = {}
    received = sum(each.response_bytes for each in found.routes)
    numbers["response_kb",] = {"value": significant(received / KB / requests)}
    # Where nothing could be answered by a cache, the tier has none: of that nothing was measured.
    if cacheable:
        numbers["cacheable_percent",] = {"value": significant(PERCENT * cacheable / requests)}
        hits = sum(each.hits for each in found.routes)
        numbers["cache_hit_percent",] = {"value": significant(PERCENT * hits / cacheable)}
    return numbers


def _durations(found: Consumption, least: int, left: list[str]) -> dict[Place, dict[str, float]]:
    numbers: dict[Place, dict[str, float]] = {}
    for each in found.functions:
        if each.mean_ms is None:
            continue
        if each.invocations < least:
            left.append(too_few(f"functions.{each.function}.duration_ms", each.invocations, "invocations", least))
        else:
            numbers["functions", each.function] = {"duration_ms": significant(each.mean_ms)}
    started = [(each.cold_starts, each.init_mean_ms) for each in found.functions if each.init_mean_ms is not None]
    cold, invocations = (
        sum(getattr(each, name) for each in found.functions) for name in ("cold_starts", "invocations")
    )
    if invocations < least:
        left.append(too_few("cold_starts_percent", invocations, "invocations", least))
    else:
        numbers["cold_starts_percent",] = {"value": significant(PERCENT * cold / invocations)}
    if cold and cold < least:
        left.append(too_few("init_ms", cold, "cold starts", least))
    elif cold:
        numbers["init_ms",] = {"value": significant(sum(times * mean for times, mean in started) / cold)}
    return numbers


def _tables(
    found: Consumption, assumptions: Assumptions, least: int, left: list[str]
) -> Iterator[tuple[Place, dict[str, float]]]:
    invocations = sum(each.invocations for each in found.functions)
    if invocations < least:
        left.append(too_few("tables.*", invocations, "invocations", least))
        return
    used = {(each.table, each.index, each.side): each.units for each in found.tables}
    for table, own in assumptions.tables.items():
        for index, assumed in ((None, own), *own.indexes.items()):
            place: Place = ("tables", table) if index is None else ("tables", table, "indexes", index)
            numbers = {"read_units_per_invocation": significant(used.get((table, index, "read"), 0.0) / invocations)}
            if assumed.write_units_per_ticket:
                left.append(
                    f"{'.'.join(place)}.write_units_per_ticket: a run does not tell how many tickets there were"
                )
            else:
                written = used.get((table, index, "write"), 0.0)
                numbers["write_units_per_invocation"] = significant(written / invocations)
            yield place, numbers


def kinds(taken: tuple[str, ...]) -> tuple[Taken, ...]:
    """The kinds that are named; those that are taken unasked where none is."""
    return tuple(each for each in EVERY if each in taken) if taken else UNASKED
