"""What must be true of thresholds: warning before critical, periods that CloudWatch can evaluate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.model.objectives import API_ENDPOINTS, Objectives
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.rules.burn_rate_rules import burn_rate_problems
from phase3b.capacity.rules.retry_rules import waiting_problems
from phase3b.capacity.service.expected_events import last_seen_in_time
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

OF_FUNCTIONS: Final[Path] = ("thresholds", "functions")
_SECONDS: Final = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}


def objective_problems(objectives: Objectives, service: Service | None, place: Place) -> Iterator[Problem]:
    """Warning before critical, periods that CloudWatch can evaluate, and all that the service is judged by."""
    if service is not None:
        yield from _missing_problems(objectives, service, place)
    for group, model in objectives.thresholds:
        for name, threshold in model or ():
            if isinstance(threshold, Threshold):
                yield from _threshold_problems(name, threshold, ("thresholds", group, name), place)
    for function, own in objectives.thresholds.functions.of.items():
        for name, threshold in own:
            if threshold is not None:
                yield from _threshold_problems(name, threshold, (*OF_FUNCTIONS, "of", function, name), place)
    yield from _reminder_problems(objectives, place)
    yield from burn_rate_problems(objectives, place)
    if service is not None:
        yield from _function_problems(objectives, service, place)
        yield from waiting_problems(objectives, service, place)
        yield from _expiry_problems(objectives.thresholds.tables.expired_per_day_below, service, place)


def _reminder_problems(objectives: Objectives, place: Place) -> Iterator[Problem]:
    """A pause that is shorter than what the alarm looks back on never ends it, and so never tells of it again."""
    queues = objectives.thresholds.queues
    if queues is None or queues.reminder is None:
        return
    at: Path = ("thresholds", "queues", "reminder")
    looked_at = queues.dead_letters.period_seconds * queues.dead_letters.evaluation_periods
    if queues.reminder.pause_minutes * 60 < looked_at:
        yield place.problem(
            (*at, "pause_minutes"),
            f"dead letters are judged over {looked_at} s: after {queues.reminder.pause_minutes} min the alarm is not over"
            " yet, and would not come again",
            f"Use {-(-looked_at // 60)} or more",
            code="P3B-ALARM-REMINDER",
        )
    hours = queues.reminder.at_hours
    if len(set(hours)) < len(hours):
        yield place.problem((*at, "at_hours"), "an hour is named twice", "Keep it once", code="P3B-VALUE-TWICE")


def _function_problems(objectives: Objectives, service: Service, place: Place) -> Iterator[Problem]:
    """Thresholds of functions that are not there, and those that the assumptions about a function already exceed."""
    every = objectives.thresholds.functions
    for name in every.of:
        if name not in service.functions:
            what = f"the service has no function {quoted(name)}"
            yield place.key_problem(
                (*OF_FUNCTIONS, "of", name), what, instead(name, service.functions), code="P3B-FUNCTION-UNKNOWN"
            )
    if service.assumptions is None:
        return
    for function, assumed in service.assumptions.functions.items():
        for name in ("duration_average_ms", "duration_p95_ms"):
            own = getattr(every.own(function), name)
            threshold: Threshold = own if own is not None else getattr(every, name)
            where: Path = (*OF_FUNCTIONS, "of", function, name) if own is not None else (*OF_FUNCTIONS, name)
            for level in ("warning", "critical"):
                limit_ms = getattr(threshold, level)
                # A percentile from the median up is seldom below the average, and never by much.
                if assumed.duration_ms > limit_ms:
                    yield place.problem(
                        (*where, level),
                        f"{level} {limit_ms:g} is passed by the {assumed.duration_ms:g} ms that"
                        f" service.assumptions.functions.{function} assumes: the alarm would never end",
                        f"Give {function} its own: objectives.thresholds.functions.of.{function}.{name}"
                        if own is None
                        else f"Use more than {assumed.duration_ms:g}",
                        code="P3B-ALARM-STANDING",
                    )


def _expiry_problems(judged: Threshold | None, service: Service, place: Place) -> Iterator[Problem]:
    """Days without a deletion say something once items that were written in them had to be deleted."""
    for name, table in service.tables.items():
        if judged is None or table.ttl_attribute is None or table.expires_after_days is None:
            continue
        if not last_seen_in_time(table, judged):
            days = judged.datapoints * judged.period_seconds / _SECONDS["day"]
            deleted = table.expires_after_days + quota("ttl_deletion_days")
            yield place.problem(
                ("thresholds", "tables", "expired_per_day_below", "datapoints"),
                f"{days:g} days are judged, and what was written to {name} on the first of them may be there for "
                f"{deleted:g}: expires_after_days and the {quota('ttl_deletion_days'):g} that AWS allows",
                f"Use more datapoints, as many as CloudWatch allows, or remove tables.{name}.expires_after_days",
                code="P3B-ALARM-EXPIRY",
            )


def _missing_problems(objectives: Objectives, service: Service, place: Place) -> Iterator[Problem]:
    thresholds = objectives.thresholds
    for path, given, needed, what in (
        (
            ("thresholds", "websocket"),
            thresholds.websocket,
            service.api is not None and service.api.websocket is not None,
            "there is a WebSocket API",
        ),
        (("thresholds", "queues"), thresholds.queues, service.queues, "there are queues"),
        (
            ("thresholds", "functions", "stream_age_ms"),
            thresholds.functions.stream_age_ms,
            any(function.streams for function in service.functions.values()),
            "a stream calls a function",
        ),
        (("percentiles", API_ENDPOINTS), objectives.percentiles.get(API_ENDPOINTS), service.api, "there is an API"),
    ):
        if needed and given is None:
            yield place.problem(
                path, f"`{path[-1]}` is missing, and {what}", f"Add `{path[-1]}:` here", code="P3B-KEY-MISSING"
            )
    for route in service.routes:
        if route.objective is not None and route.objective not in objectives.operations:
            yield place.problem(
                ("operations", route.objective),
                f"the route {route.method} {route.path} names the target {quoted(route.objective)}, which is not here",
                instead(route.objective, objectives.operations),
                code="P3B-OBJECTIVE-UNKNOWN",
            )


def _threshold_problems(name: str, threshold: Threshold, path: Path, place: Place) -> Iterator[Problem]:
    warning, critical = threshold.warning, threshold.critical
    if name.endswith("_below"):
        wrong, wanted = critical > warning, "above"
    else:
        wrong, wanted = critical < warning, "below"
    if wrong:
        yield place.problem(
            (*path, "critical"),
            f"critical {critical:g} is {wanted} warning {warning:g}: the alarm that matters would come first",
            "Swap the two values, or correct one",
            code="P3B-ALARM-LEVELS",
        )
    period, periods = threshold.period_seconds, threshold.evaluation_periods
    step = limit("cloudwatch.PutMetricAlarm.Period").multiple_of or 1
    counted = counted_seconds(name)
    if period % step:
        yield place.problem(
            (*path, "period_seconds"),
            f"metrics of AWS come once a minute: there are no periods of {period} seconds",
            f"Use a multiple of {step}" if counted is None else f"Use {counted}",
            code="P3B-ALARM-PERIOD",
        )
    elif counted not in {None, period}:
        yield place.problem(
            (*path, "period_seconds"),
            f"{name} counts what happens in {counted} seconds, and would be judged over {period}",
            f"Use {counted}; to wait longer, raise evaluation_periods and datapoints",
            code="P3B-ALARM-PERIOD",
        )
    if threshold.datapoints > periods:
        yield place.problem(
            (*path, "datapoints"),
            f"{threshold.datapoints} datapoints can't be beyond the level in {periods} evaluation_periods",
            f"Use {periods} or less, or raise evaluation_periods",
            code="P3B-ALARM-PERIOD",
        )
    long = period >= quota("alarm_long_period_seconds")
    longest = quota("alarm_long_evaluation_seconds" if long else "alarm_evaluation_seconds")
    if period * periods > longest:
        yield place.problem(
            (*path, "evaluation_periods"),
            f"{periods} periods of {period} seconds are longer than the {longest:,} seconds that CloudWatch evaluates",
            f"Use {longest // period} or fewer, or shorter periods",
            code="P3B-ALARM-PERIOD",
        )


def counted_seconds(name: str) -> int | None:
    """How long a threshold counts, by its name: 60 for errors_per_minute, 300 for errors_per_5_minutes.

    None where it counts nothing: a share, a level or a duration is the same over any period.
    """
    found = re.search(r"_per_(?:([0-9]+)_)?(second|minute|hour|day)s?(?:_below)?$", name)
    return None if found is None else int(found[1] or 1) * _SECONDS[found[2]]
