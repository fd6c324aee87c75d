"""Policy of alarms that can never fire, or never stop: their thresholds, periods, statistics and missing data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.plan.cloudwatch.metrics import Metric
from policies.policy import Policy, Verdict
from policies.stack_read.bounds import number
from policies.stack_read.metric_math import NotKnownError, names, outcomes
from policies.stack_read.stack import Resource, Stack, Values, metrics
from policies.watching.incidents import in_windows, window_seconds

ALARM: Final = "aws_cloudwatch_metric_alarm"
PERCENT: Final = 100
# Each of them is one event: anything but their Sum says 1, or a share, however many there are.
COUNTED: Final = frozenset(
    {
        Metric.READ_THROTTLES, Metric.WRITE_THROTTLES, Metric.USER_ERRORS, Metric.FUNCTION_ERRORS,
        Metric.FUNCTION_THROTTLES, Metric.EXECUTION_ERRORS, Metric.WEBSOCKET_CLIENT_ERRORS, Metric.COLD_STARTS,
        Metric.CACHE_HITS, Metric.CACHE_MISSES, Metric.REQUESTS, Metric.INVOCATIONS, Metric.CRASHES,
        Metric.CLIENT_MISTAKES, Metric.REFUSED_REQUESTS, Metric.THROTTLED_REQUESTS, Metric.SCHEDULED_RUNS,
        Metric.DELETED_MESSAGES, Metric.EXPIRED_ITEMS,
        Metric.READ_PROVISIONED_THROTTLES, Metric.WRITE_PROVISIONED_THROTTLES, Metric.READ_KEY_RANGE_THROTTLES,
        Metric.WRITE_KEY_RANGE_THROTTLES, Metric.READ_ON_DEMAND_THROTTLES, Metric.WRITE_ON_DEMAND_THROTTLES,
        Metric.READ_ACCOUNT_THROTTLES, Metric.WRITE_ACCOUNT_THROTTLES, Metric.SYSTEM_ERRORS, Metric.SPILLOVER,
        Metric.DROPPED_EVENTS, Metric.DEAD_LETTER_ERRORS, Metric.DESTINATION_FAILURES, Metric.INTEGRATION_ERRORS,
        Metric.FAILED_RULE_INVOCATIONS, Metric.FAILED_NOTIFICATIONS, Metric.DAX_ERRORS, Metric.DAX_FAULTS,
        Metric.DAX_THROTTLES,
    }
)  # fmt: skip
# What AWS itself publishes in percent.
PERCENTAGES: Final = frozenset(
    {
        Metric.ACCOUNT_READ_PERCENT, Metric.ACCOUNT_WRITE_PERCENT, Metric.LARGEST_READ_PERCENT,
        Metric.LARGEST_WRITE_PERCENT, Metric.DAX_CPU, Metric.DAX_MEMORY,
    }
)  # fmt: skip
# Summed up in bytes, as many as a node has memory for.
SUMMED_BYTES: Final = frozenset({Metric.DAX_EVICTED})
RATES: Final = frozenset({Metric.CLIENT_ERRORS, Metric.SERVER_ERRORS})
_PERCENTAGE: Final = re.compile(r"\b100 ?\*|\* ?100\b")
# An event in none of them is a failure: few of them are no cause for an alarm.
FAILURES: Final = COUNTED - {
    Metric.CACHE_HITS, Metric.CACHE_MISSES, Metric.REQUESTS, Metric.INVOCATIONS, Metric.SCHEDULED_RUNS,
    Metric.DELETED_MESSAGES, Metric.EXPIRED_ITEMS,
}  # fmt: skip
# What comes once a day stays away for longer than anything else takes to be noticed.
DAILY: Final = frozenset({Metric.SCHEDULED_RUNS, Metric.EXPIRED_ITEMS, Metric.CERTIFICATE_DAYS})
# What ends by itself: a function by its timeout, a request by API Gateway's.
TIMES: Final = frozenset({Metric.DURATION, Metric.API_LATENCY, Metric.INTEGRATION_LATENCY})
_BAND: Final = re.compile(r"ANOMALY_DETECTION_BAND\(\s*\w+\s*(?:,\s*(?P<width>[0-9.]+)\s*)?\)")
_PERCENTILE: Final = re.compile(r"p(?P<rank>\d+(?:\.\d+)?)")
# A percentile rank, the share of what is no larger: those beyond it are what is left of a hundred.
_RANK: Final = re.compile(r"PR\(:(?P<limit>\d+(?:\.\d+)?)\)")
# What CloudWatch takes where a band has no width.
_USUAL_WIDTH: Final = 2
# Values that a metric can have, and up to its most.
_SAMPLES: Final = (0.0, 1.0, 10.0, 100.0)
_HIGHEST: Final = 1e12
# "Expression" of MetricDataQuery, Amazon CloudWatch API Reference; one that names itself grows beyond it.
LONGEST_EXPRESSION: Final = 2048
_FLOOR: Final = re.compile(r"IF\(.*?>=?\s*(?P<volume>[0-9.]+(?:[eE][+-]?\d+)?)\s*,")


def _metric(values: Values) -> Metric | None:
    own = (str(values.get("namespace", "")), str(values.get("metric_name", "")))
    return next((each for each in Metric if (each.namespace or own[0], each.metric_name) == own), None)


def _statistic(values: Values) -> str:
    return str(values.get("statistic") or values.get("extended_statistic") or values.get("stat") or "")


def _reachable(alarm: Resource, stack: Stack) -> Verdict:
    problems = [*_periods(alarm, stack), *_statistics(alarm), *_missing(alarm), *_queries(alarm), *_bands(alarm)]
    threshold, operator = alarm.values.get("threshold"), alarm.text("comparison_operator")
    if threshold is None:
        # Anomaly detection has a band instead.
        if not alarm.text("threshold_metric_id"):
            problems.append("it has no threshold")
        return tuple(problems)
    try:
        limit = float(threshold)
    except ValueError:
        return (*problems, f"its threshold {threshold} can't be read")
    problems += _compared(operator, limit, _most(alarm, stack))
    problems += _calculated(alarm, operator, limit, stack)
    problems += _few(alarm, operator)
    return tuple(dict.fromkeys(problems))


def _few(alarm: Resource, operator: str) -> Iterator[str]:
    for values in metrics(alarm):
        if operator.startswith("Less") and _metric(values) in FAILURES and not alarm.blocks("metric_query"):
            yield f"it fires when there are few {values.get('metric_name')}, and they are failures"


def _calculated(alarm: Resource, operator: str, limit: float, stack: Stack) -> Iterator[str]:
    """Whether what a query calculates can be beyond the threshold, and within, whatever its metrics are."""
    queries = {str(each.get("id")): each for each in alarm.blocks("metric_query")}
    returned = [each for each in queries.values() if each.get("return_data") in {True, "true"}]
    expression = str(returned[0].get("expression") or "") if len(returned) == 1 else ""
    if not expression or not names(expression) & set(queries):
        return
    expression = _put_in(expression, queries)
    used = {name: Resource("", "", queries[name]).block("metric") for name in sorted(names(expression) & set(queries))}
    possible = {name: _possible(metric, stack) for name, metric in used.items()}
    periods = {name: float(metric.get("period") or 60) for name, metric in used.items()}
    ranks = {name for name, metric in used.items() if _RANK.fullmatch(_statistic(metric))}
    try:
        found = outcomes(expression, possible, periods)
        good = outcomes(expression, possible | dict.fromkeys(ranks, (float(PERCENT),)), periods) if ranks else set()
    except NotKnownError as error:
        yield f"nobody knows what {expression} comes to ({error}): it can't be judged"
        return
    fires = {_fires(operator, value, limit) for value in found}
    if True not in fires:
        yield f"it never fires: {expression} is never beyond {limit:g}, whatever happens"
    elif False not in fires:
        yield f"it is always on: {expression} is always beyond {limit:g}"
    elif any(_fires(operator, value, limit) for value in good):
        yield f"it fires while all is well: {expression} is beyond {limit:g} where nothing is slower"


def _put_in(expression: str, queries: Mapping[str, Values]) -> str:
    """An expression with those of the queries that it names in their places."""
    inner = {name: str(each.get("expression") or "") for name, each in queries.items()}

    def text(found: re.Match[str]) -> str:
        return f"({inner[found[0]]})" if inner.get(found[0]) else found[0]

    for _ in queries:
        expression = re.sub(r"\b[a-z][A-Za-z0-9_]*\b", text, expression)
        if len(expression) > LONGEST_EXPRESSION:
            break
    return expression


def _possible(values: Values, stack: Stack) -> tuple[float, ...]:
    if (rank := _RANK.fullmatch(_statistic(values))) is not None:
        most = _most_of(values, stack) or _HIGHEST
        # Of what nothing is larger than, all is no larger.
        return (0.0, 1.0, PERCENT / 2, float(PERCENT)) if float(rank["limit"]) < most else (float(PERCENT),)
    counted = number("alarm", "highest_count_per_minute") * max(int(values.get("period") or 60), 60) / 60
    metric = _metric(values)
    most = counted if metric in COUNTED or _statistic(values) == "SampleCount" else _HIGHEST
    if metric in TIMES and _statistic(values) != "SampleCount":
        most = _most_of(values, stack) or _HIGHEST
    return (*(each for each in _SAMPLES if each < most), most / 2, most)


def _fires(operator: str, value: float, limit: float) -> bool:
    if operator.startswith("Less"):
        return value < limit or (operator.startswith("LessThanOrEqual") and value == limit)
    return value > limit or (operator.startswith("GreaterThanOrEqual") and value == limit)


def _bands(alarm: Resource) -> Iterator[str]:
    named = alarm.text("threshold_metric_id")
    if not named:
        return
    band = next((str(each.get("expression")) for each in alarm.blocks("metric_query") if each.get("id") == named), "")
    found = _BAND.fullmatch(band.strip())
    widest = number("alarm", "widest_band")
    if found is None:
        yield f"threshold_metric_id is {named}, which is no ANOMALY_DETECTION_BAND of its queries"
    elif not 0 < float(found["width"] or _USUAL_WIDTH) <= widest:
        yield f"its band is {found['width']} deviations wide, and more than {widest} never happen"


def _compared(operator: str, limit: float, most: float | None) -> Iterator[str]:
    strict = operator.endswith("ThanThreshold")
    if operator.startswith("Less"):
        if limit < 0 or (strict and limit == 0):
            yield f"it never fires: nothing is {'less than' if strict else 'at most'} {limit:g}"
    elif most is not None and (limit > most or (strict and limit == most)):
        yield f"it never fires: its threshold is {limit:g}, and its metric is at most {most:g}"
    elif limit < 0 or (not strict and limit == 0):
        yield f"it is always on: everything is {'more than' if strict else 'at least'} {limit:g}"


def _periods(alarm: Resource, stack: Stack) -> Iterator[str]:
    evaluated = int(alarm.values.get("evaluation_periods") or 0)
    points = int(alarm.values.get("datapoints_to_alarm", evaluated) or 0)
    if evaluated < 1:
        yield f"evaluation_periods is {evaluated}: it judges nothing"
    if points > evaluated or (points < 1 <= evaluated):
        yield f"datapoints_to_alarm is {points} of {evaluated} periods: so many there never are"
    for period in {int(metric.get("period") or 0) for metric in metrics(alarm)}:
        hourly = period >= number("alarm", "hourly_seconds")
        longest = number("alarm", "longest_seconds_of_hourly" if hourly else "longest_seconds")
        absent = alarm.text("comparison_operator").startswith("Less") and any(
            _metric(metric) in DAILY for metric in metrics(alarm)
        )
        soonest = number("alarm", "longest_seconds_of_absence" if absent else "longest_seconds_until_it_fires")
        if in_windows(stack).get(alarm.address, window_seconds(alarm)) < window_seconds(alarm):
            soonest = number("alarm", "longest_seconds_of_window")
        if period * points > soonest:
            yield f"it fires after {points} x {period} s, and somebody should know within {soonest} s"
        if not 0 < period * evaluated <= longest and evaluated >= 1:
            yield f"it looks at {evaluated} x {period} s, and CloudWatch at 1 to {longest} s"


def _statistics(alarm: Resource) -> Iterator[str]:
    for values in metrics(alarm):
        metric, statistic = _metric(values), _statistic(values)
        name = values.get("metric_name")
        if metric in COUNTED and statistic != "Sum":
            yield f"{name} is counted by Sum; {statistic or 'nothing'} of it does not grow with what happens"
        elif statistic == "SampleCount" and any(_ranked(_statistic(other)) for other in metrics(alarm)):
            # How many there are says whether their percentile is one.
            continue
        elif _RANK.fullmatch(statistic) and alarm.blocks("metric_query"):
            # What its expression makes of it is worked out.
            continue
        elif statistic in {"Minimum", "SampleCount", ""} or not _of_the_worst(statistic):
            yield f"{statistic or 'no statistic'} of {name} does not show the worst values"
        elif values.get("unit"):
            yield f"{name} is asked for in {values['unit']}: data in another unit is not seen; leave unit out"


def _ranked(statistic: str) -> bool:
    return bool(_PERCENTILE.fullmatch(statistic) or _RANK.fullmatch(statistic))


def _of_the_worst(statistic: str) -> bool:
    """Whether it grows with the worst of what happened: a plain statistic, or a percentile that is high enough."""
    found = _PERCENTILE.fullmatch(statistic)
    return statistic in {"Average", "Maximum", "Sum"} or (
        found is not None and float(found["rank"]) >= number("alarm", "lowest_percentile")
    )


def _missing(alarm: Resource) -> Iterator[str]:
    given = alarm.text("treat_missing_data") or "missing"
    fine = {"notBreaching", "breaching"} if alarm.text("comparison_operator").startswith("Less") else {"notBreaching"}
    if given not in fine:
        yield f"treat_missing_data is {given}: where nothing happens there is no data, and it stays as it was"


def _queries(alarm: Resource) -> Iterator[str]:
    queries = alarm.blocks("metric_query")
    if not queries:
        return
    returned = sum(1 for each in queries if each.get("return_data") in {True, "true"})
    if returned != 1:
        yield f"{returned} of its queries return data, and one must"
    # Hours have more requests than minutes.
    hours = max((int(each.get("period") or 0) for each in metrics(alarm)), default=0) / number(
        "alarm", "hourly_seconds"
    )
    for each in queries:
        expression = str(each.get("expression", ""))
        named = names(expression)
        if expression and not named & {str(other.get("id")) for other in queries}:
            yield f"{expression} says the same whatever happens: it names none of its metrics"
        for found in _FLOOR.finditer(expression):
            volume, most = float(found["volume"]), number("alarm", "highest_volume") * max(hours, 1)
            if volume > most:
                yield f"it counts from {volume:g} requests in a period on, more than {most:g}: it never fires on a usual day"


def _most(alarm: Resource, stack: Stack) -> float | None:
    """The highest value that what it watches can have; None where nobody knows."""
    for query in alarm.blocks("metric_query"):
        expression = str(query.get("expression", ""))
        if query.get("return_data") in {True, "true"} and expression:
            label = str(query.get("label", "")).lower()
            return PERCENT if _PERCENTAGE.search(expression) or "percent" in label else None
    watched = metrics(alarm)
    if len(watched) != 1:
        return None
    return _most_of(watched[0], stack)


def _most_of(values: Values, stack: Stack) -> float | None:
    metric, statistic = _metric(values), _statistic(values)
    dimensions = stack.dimensions(values)
    if statistic == "Sum":
        minutes = max(int(values.get("period") or 60), 60) / 60
        return None if metric in SUMMED_BYTES else number("alarm", "highest_count_per_minute") * minutes
    match metric:
        case Metric.DURATION:
            return _longest(stack, dimensions.get("FunctionName"))
        case Metric.LATENCY:
            return _longest(stack, None)
        case Metric.API_LATENCY | Metric.INTEGRATION_LATENCY:
            return number("alarm", "longest_integration_ms")
        case Metric.STREAM_AGE | Metric.EVENT_AGE | Metric.REPLICATION_LATENCY:
            # Replicas are made of the table's stream.
            of_stream = metric is not Metric.EVENT_AGE
            return number("alarm", "longest_iterator_age_ms" if of_stream else "longest_event_age_ms")
        case Metric.OLDEST_MESSAGE:
            kept = [
                int(queue.values.get("message_retention_seconds", number("queue", "default_retention_seconds")))
                for queue in stack.all("aws_sqs_queue")
                if queue.text("name") == dimensions.get("QueueName")
            ]
            return max(kept, default=None)
        case Metric.CONCURRENT_EXECUTIONS | Metric.CLAIMED_CONCURRENCY if "FunctionName" not in dimensions:
            # Of the account: its quota is not a part of a stack.
            return None
        case Metric.CONCURRENT_EXECUTIONS:
            reserved = [
                int(each.values.get("reserved_concurrent_executions", -1))
                for each in _functions(stack, dimensions.get("FunctionName"))
            ]
            return max((each for each in reserved if each > 0), default=None)
        case Metric.MEMORY_USED:
            return max((int(each.values.get("memory_size", 128)) for each in _functions(stack, None)), default=None)
        case _ if metric in PERCENTAGES:
            return PERCENT
        case _ if metric in RATES and statistic == "Average":
            return 1
        case _:
            return number("alarm", "highest_count_per_minute")


def _functions(stack: Stack, name: str | None) -> list[Resource]:
    return [each for each in stack.all("aws_lambda_function") if name is None or each.text("function_name") == name]


def _longest(stack: Stack, name: str | None) -> float | None:
    """What a function waits at most, in milliseconds: the one of a name, or the most patient of all."""
    timeouts = [
        int(each.values.get("timeout", number("function", "default_timeout_seconds")))
        for each in _functions(stack, name)
    ]
    return max(timeouts) * 1000 if timeouts else None


POLICIES: Final = (
    Policy(
        "P3B_ALARM_REACHABLE",
        "Each alarm can fire, and can stop",
        (ALARM,),
        "A threshold beyond what a metric can be, a period that never ends or missing data that keeps a state is an alarm that is off.",
        "Set the threshold within what the metric can be",
        "objectives.thresholds",
        _reachable,
    ),
)
