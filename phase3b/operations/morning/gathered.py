"""Asking AWS for a morning: everything that does not depend on something else at the same time."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime, timedelta
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.alert_receivers import ask_receivers
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.keeper import Keeper
from phase3b.errors import Phase3bError
from phase3b.naming import FUNCTION_LOGS, Names, names_of
from phase3b.operations.budget.requests_by_day import read_spendings
from phase3b.operations.budget.spending import budget_lines
from phase3b.operations.check import AlarmRecord, ask_alarms, judged, level_of, name_of
from phase3b.operations.costs.outlook import month_end
from phase3b.operations.costs.spent import Days, Scope, read_forecast, read_spent
from phase3b.operations.doctor.evidence import Asked, Points
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.morning.answer_lines import (
    alarm_lines,
    cost_lines,
    dead_lines,
    expiring,
    figure_lines,
    scaling_lines,
)
from phase3b.operations.morning.by_hand import muted_lines, raised_lines
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.deployed_answers import (
    Answer,
    concurrency,
    recovery,
    retention,
    targets,
    throttle,
    ttl,
)
from phase3b.operations.morning.drift import Deployed, drifted
from phase3b.operations.morning.figures import WEEK, every_series, figures, within
from phase3b.operations.morning.looked import Morning, Span, worst_first
from phase3b.operations.muted.account import Standing, of_prefix
from phase3b.operations.raised.kept_raises import read_raises
from phase3b.operations.raised.raise_record import Raise
from phase3b.plan.functions.secrets import SECRET
from phase3b.plan.queues.dead_letters import siblings
from phase3b.pricing.prices.prices import Prices
from phase3b.quick_dataclass import dataclass

# Each request waits for AWS and for nothing else: as many at a time as there are kinds of them, and tables.
AT_A_TIME: Final = 32
# Before the prefix of an environment; those of executions have the id of an API in their name.
LOG_GROUPS: Final = (FUNCTION_LOGS, "/aws/apigateway/")
SERVICES: Final = (
    "cloudwatch", "dynamodb", "lambda", "application-autoscaling", "sqs", "secretsmanager", "logs", "apigateway", "ce",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asking:
    """Of what a morning is asked: the environment, its account, the span that is judged, and what it is priced with."""

    capacity: Capacity
    deployment: Deployment
    access: AwsAccess
    span: Span
    now: datetime
    prices: Prices
    commands: Commands
    raises: Keeper


def morning(asking: Asking, records: tuple[AlarmRecord, ...], told: Mapping[str, str]) -> Morning:
    """Asks, and judges. Each request has a `Reading` of its own; what was not answered is put together."""
    capacity, deployment, access, span = asking.capacity, asking.deployment, asking.access, asking.span
    prices, now, commands = asking.prices, asking.now, asking.commands
    names = names_of(deployment)
    first = Reading(access)
    # A session is not made for threads, and its clients are: each is there before anything is asked.
    for service in SERVICES if access.endpoint is None else SERVICES[:-1]:
        first.client(service)
    readings: list[Reading] = []

    def reading() -> Reading:
        made = first.beside()
        readings.append(made)
        return made

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        alarms = pool.submit(ask_alarms, records, names, access)
        receivers = {topic: pool.submit(ask_receivers, names.shared(topic), access) for topic in told}
        points = [pool.submit(_points, reading(), deployment, names, span, back) for back in (timedelta(), WEEK)]
        tables = {
            name: pool.submit(_table, reading(), name)
            for name in (names.table(each.name) for each in deployment.tables)
        }
        budgets = pool.submit(read_spendings, reading(), deployment, names, capacity.ops.budget, now)
        functions = pool.submit(_functions, reading())
        of_tables = {kind: {name: pool.submit(kind, reading(), name) for name in tables} for kind in (ttl, recovery)}
        reserved = {
            name: pool.submit(concurrency, reading(), name)
            for name in (names.function(each.name) for each in deployment.functions)
        }
        scaled = pool.submit(targets, reading())
        groups = [pool.submit(retention, reading(), f"{kind}{names.prefix}-") for kind in LOG_GROUPS]
        api = deployment.api
        throttled = None if api is None else pool.submit(throttle, reading(), names, api.definition.stage)
        raised = pool.submit(_raises, asking.raises)
        muted = pool.submit(_muted, reading(), names)
        activities = pool.submit(_activities, reading(), names, span)
        dead = {
            sibling.name: pool.submit(_waiting, reading(), sibling.name)
            for queue in deployment.queues
            for sibling in siblings(queue, names)
            if sibling.given_up
        }
        key = pool.submit(_key_changed, reading(), names) if deployment.api is not None else None
        spent = None if access.endpoint is not None else pool.submit(_costs, reading(), deployment, now.date())
        check = judged(records, {receivers[topic].result(): told[topic] for topic in told}, alarms.result())
        read: dict[Asked, Points] = {}
        for each in points:
            for asked, some in each.result().items():
                read[asked] = {**read.get(asked, {}), **some}
        critical = {name_of(each) for each in records if level_of(each) == "critical"}
        found = figures(deployment, names, span, within(read, span))
        lines = [
            *alarm_lines(check, alarms.result(), deployment, commands, critical),
            *figure_lines(found, deployment, names, capacity.ops.check, commands),
            *budget_lines(budgets.result(), commands),
            *dead_lines({name: each.result() for name, each in dead.items()}, deployment, commands),
            *scaling_lines(activities.result(), deployment, commands),
            *([] if spent is None else cost_lines(spent.result(), deployment, commands)),
            *drifted(
                deployment,
                names,
                Deployed(
                    {name: has for name, each in tables.items() if (has := each.result()) != UNKNOWN},
                    functions.result(),
                    _known(of_tables[ttl]),
                    _known(of_tables[recovery]),
                    _known(reserved),
                    scaled.result(),
                    _together([each.result() for each in groups]),
                    None if throttled is None else throttled.result(),
                ),
                raised.result()[0],
                commands.plan,
            ),
            *raised_lines(raised.result()[0], now, commands),
            *muted_lines(muted.result() or (), now, commands),
            *expiring(capacity, deployment, prices, now.date(), None if key is None else key.result()),
        ]
    unknown = {f"{what}: {why}": None for each in readings for what, why in each.unknown.items()}
    unknown |= {f"{what}: {why}": None for what, why in check.unknown.items()}
    if raised.result()[1]:
        unknown[f"raised capacity: {raised.result()[1]}"] = None
    if access.endpoint is not None:
        unknown["costs: the embedded AWS has no bill"] = None
    return Morning(deployment.name, deployment.tier_name, span, worst_first(tuple(lines)), tuple(unknown))


def _known(asked: Mapping[str, Future[Answer | None]]) -> dict[str, Any]:
    """Of what was answered."""
    return {name: answer.value for name, each in asked.items() if (answer := each.result()) is not None}


def _together(found: list[Mapping[str, int | None] | None]) -> dict[str, int | None] | None:
    """None where one of them is not known."""
    every: dict[str, int | None] = {}
    for each in found:
        if each is None:
            return None
        every.update(each)
    return every


def _raises(keeper: Keeper) -> tuple[tuple[Raise, ...], str]:
    """What was raised by hand and not ended; why it is not known."""
    try:
        return read_raises(keeper).every, ""
    except Phase3bError as error:
        return (), error.problems[0].what


def _muted(reading: Reading, names: Names) -> tuple[Standing, ...] | None:
    return reading.ask("mute rules", "cloudwatch:ListAlarmMuteRules", of_prefix, reading, names.prefix)


def _points(
    reading: Reading, deployment: Deployment, names: Names, span: Span, back: timedelta
) -> Mapping[Asked, Points]:
    return read_points(reading, every_series(deployment, names, span), span.begin - back, span.end - back)


# Of a table that DynamoDB did not describe for another reason than that it is not there.
UNKNOWN: Final[Mapping[str, Any]] = {"unknown": True}


def _table(reading: Reading, name: str) -> Mapping[str, Any] | None:
    answer = reading.ask(f"table {name}", "dynamodb:DescribeTable", _described, reading, name)
    return UNKNOWN if answer is None else answer or None


def _described(reading: Reading, name: str) -> Mapping[str, Any]:
    client = reading.client("dynamodb")
    try:
        table: Mapping[str, Any] = client.describe_table(TableName=name)["Table"]
    except client.exceptions.ResourceNotFoundException:
        return {}
    return table


def _functions(reading: Reading) -> Mapping[str, Mapping[str, Any]] | None:
    return reading.ask("functions", "lambda:ListFunctions", _every_function, reading)


def _every_function(reading: Reading) -> dict[str, Mapping[str, Any]]:
    pages = reading.client("lambda").get_paginator("list_functions").paginate()
    return {each["FunctionName"]: each for page in pages for each in page["Functions"]}


def _activities(reading: Reading, names: Names, span: Span) -> Mapping[str, list[Mapping[str, Any]]] | None:
    return reading.ask(
        "auto scaling activities",
        "application-autoscaling:DescribeScalingActivities",
        _every_activity,
        reading,
        names,
        span,
    )


def _every_activity(reading: Reading, names: Names, span: Span) -> dict[str, list[Mapping[str, Any]]]:
    """Those since the span began, by resource: AWS has the newest first."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    pages = reading.client("application-autoscaling").get_paginator("describe_scaling_activities")
    for page in pages.paginate(ServiceNamespace="dynamodb"):
        for each in page["ScalingActivities"]:
            if each["StartTime"] < span.begin:
                return found
            if each["ResourceId"].startswith(f"table/{names.prefix}-"):
                found.setdefault(each["ResourceId"], []).append(each)
    return found


def _waiting(reading: Reading, queue: str) -> int | None:
    return reading.ask(f"messages of {queue}", "sqs:GetQueueAttributes", _count, reading, queue)


def _count(reading: Reading, queue: str) -> int:
    client = reading.client("sqs")
    url = client.get_queue_url(QueueName=queue)["QueueUrl"]
    name = "ApproximateNumberOfMessages"
    return int(client.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name])


def _key_changed(reading: Reading, names: Names) -> datetime | None:
    """When the token signing key was changed last."""
    answer = reading.ask(
        "token signing key", "secretsmanager:DescribeSecret", _secret, reading, names.replicated_secret(SECRET.name)
    )
    return None if answer is None else answer.get("LastChangedDate")


def _secret(reading: Reading, name: str) -> Mapping[str, Any]:
    answer: Mapping[str, Any] = reading.client("secretsmanager").describe_secret(SecretId=name)
    return answer


def _costs(reading: Reading, deployment: Deployment, today: date) -> tuple[float | None, float | None]:
    """This month so far, and what AWS expects of its rest."""
    budget = deployment.environment.budget
    scope = Scope("environment" if budget is None else budget.covers, deployment.name)
    if today.day == 1:
        return 0.0, read_forecast(reading, Days(today, month_end(today)), scope)
    spent = read_spent(reading, Days(today.replace(day=1), today), scope)
    if spent is None:
        return None, None
    return spent.usd, read_forecast(reading, Days(today, month_end(today)), scope)
