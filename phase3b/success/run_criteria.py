"""What load tests on this machine show: latency, errors, and the numbers of objectives.service_level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.model.load import Scenario, TargetArrivals, TargetName, UserArrivals
from phase3b.capacity.model.objectives import API_ENDPOINTS, Objectives
from phase3b.load import histogram, interval
from phase3b.load.judgement import judged
from phase3b.load.report import LabelReport, LoadReport, Verdict
from phase3b.load.tally import CONNECT, MESSAGE, PUSH
from phase3b.success.criterion import Criterion, not_shown, of_judged

PUSH_OPERATION: Final = "deliver_notification"
USERS: Final = "concurrent_users"
NOTIFICATIONS: Final = "notifications_per_day"
WHAT: Final[Mapping[str, str]] = {
    USERS: "concurrent users",
    "tickets_per_day": "tickets a day",
    NOTIFICATIONS: "notifications a day",
    "forecasts_per_hour": "forecasts an hour",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A number of objectives.service_level, the scenario that shows it, and the report of its run.

    `report` None: it was not run, as `why` says.
    """

    key: str
    wanted: float
    scenario: Scenario | None
    report: LoadReport | None
    why: str = ""


def run_criteria(objectives: Objectives, shown: Mapping[str, Shown], confidence_percent: float) -> Iterator[Criterion]:
    """The criteria that runs show; those whose scenario was not run say why."""
    yield _latency(objectives, shown.get(USERS), confidence_percent)
    yield _push(objectives, shown.get(NOTIFICATIONS), confidence_percent)
    for each in shown.values():
        yield _number(each)
    yield _errors(objectives, shown.get(USERS), confidence_percent)


def doubt(report: LoadReport) -> str:
    """Why a run's numbers can't be relied on; empty where they can."""
    if report.invalid:
        return f"the run is invalid: {report.invalid[0]}"
    return "" if report.complete else f"the run is incomplete: {report.ended_by}"


def _latency(objectives: Objectives, users: Shown | None, confidence_percent: float) -> Criterion:
    what, limit = "API latency, p95", float(objectives.percentiles[API_ENDPOINTS].p95_ms)
    report = None if users is None else users.report
    if report is None:
        return not_shown("performance", what, _not_run(users), "ms", at_most=limit)
    if why := doubt(report):
        return not_shown("performance", what, why, "ms", at_most=limit)
    found = histogram.empty()
    for label in _requests(report).values():
        found.decode_and_add(label.latency_histogram.encode("ascii"))
    measured = interval.percentile(found, 95, confidence_percent) if found.get_total_count() else None
    how = f"all {found.get_total_count():,} requests of {report.scenario} together"
    return of_judged("performance", what, judged(what, "ms", limit, None, measured), how)


def _push(objectives: Objectives, notifications: Shown | None, confidence_percent: float) -> Criterion:
    what = "WebSocket message delivery, p95"
    target = objectives.operations.get(PUSH_OPERATION)
    limit = None if target is None else float(target.target_ms)
    if limit is None:
        return not_shown("performance", what, f"objectives.operations has no {PUSH_OPERATION}")
    report = None if notifications is None else notifications.report
    if report is None:
        return not_shown("performance", what, _not_run(notifications), "ms", at_most=limit)
    if why := doubt(report):
        return not_shown("performance", what, why, "ms", at_most=limit)
    found = histogram.empty()
    for name, label in report.labels.items():
        if name.startswith(PUSH):
            found.decode_and_add(label.latency_histogram.encode("ascii"))
    measured = interval.percentile(found, 95, confidence_percent) if found.get_total_count() else None
    how = f"{found.get_total_count():,} messages of {report.scenario}, from the request to the customer's connection"
    return of_judged("performance", what, judged(what, "ms", limit, None, measured), how)


def _errors(objectives: Objectives, users: Shown | None, confidence_percent: float) -> Criterion:
    what, limit = "failed requests", objectives.service_level.error_percent
    report = None if users is None else users.report
    if report is None:
        return not_shown("reliability", what, _not_run(users), "%", at_most=limit)
    if why := doubt(report):
        return not_shown("reliability", what, why, "%", at_most=limit)
    labels = _requests(report).values()
    asked, failed = sum(each.count for each in labels), sum(each.errors for each in labels)
    measured = interval.share(failed, asked, confidence_percent) if asked else None
    how = f"{failed:,} of the {asked:,} requests of {report.scenario}"
    return of_judged("reliability", what, judged(what, "%", limit, None, measured), how)


def _requests(report: LoadReport) -> Mapping[str, LabelReport]:
    """What is a request of a route."""
    return {
        name: each for name, each in report.labels.items() if name != CONNECT and not name.startswith((PUSH, MESSAGE))
    }


def _not_run(shown: Shown | None) -> str:
    if shown is None or shown.scenario is None:
        return f"load.success names no scenario for {USERS if shown is None else shown.key}"
    return shown.why


def _number(shown: Shown) -> Criterion:
    """One number of objectives.service_level."""
    what = WHAT[shown.key]
    if shown.report is None or shown.scenario is None:
        return not_shown("scalability", what, _not_run(shown), at_least=shown.wanted)
    if why := doubt(shown.report):
        return not_shown("scalability", what, why, at_least=shown.wanted)
    found, how = _found(shown.scenario, shown.report, shown.wanted)
    broken = [each.what for each in shown.report.judged if each.kept == "no"]
    unsure = [each.what for each in shown.report.judged if each.kept == "not known"]
    met: Verdict = "no" if broken or found < shown.wanted else "not known" if unsure else "yes"
    if broken:
        how = f"{how}; not kept: {', '.join(broken)}"
    elif unsure:
        how = f"{how}; not known: {', '.join(unsure)}"
    return Criterion("scalability", what, "", None, shown.wanted, found, "run", met, how)


def _found(scenario: Scenario, report: LoadReport, wanted: float) -> tuple[float, str]:
    """The number that the run stands for, and what it did."""
    match scenario.arrivals:
        case UserArrivals(users=users):
            how = (
                f"{users:,} users with their pauses and {report.connections:,} connections for {report.seconds:.0f} s, "
                f"{sum(each.count for each in _requests(report).values()):,} requests"
            )
            return float(users), how
        case TargetArrivals(target=target, compressed_times=times) if times is not None:
            how = f"{report.started:,} in {report.seconds:.0f} s, {times:g} times as fast as {_period(target)}"
            return float(report.started), how
        case TargetArrivals(target=target):
            per_second = report.started / report.seconds if report.seconds else 0.0
            how = (
                f"{per_second:.1f} a second, as in the busiest minute of {_period(target)}, for {report.seconds:.0f} s: "
                f"{_period(target)} itself is not run"
            )
            # The rate of the busiest minute is the day's shape times this number; sent as it was meant, the number is met.
            return wanted if report.dropped == 0 else wanted * report.started / (report.started + report.dropped), how
        case _:
            raise AssertionError("a rule of load.success lets no other arrivals through")


def _period(target: TargetName) -> str:
    return "the day" if target.endswith("_per_day") else "the hour"
