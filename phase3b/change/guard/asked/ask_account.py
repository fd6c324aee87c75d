"""Asks AWS for the limits of the account that an apply would meet."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusals.account_limits import (
    _TEXT,
    COUNTED,
    FUNCTION,
    OF_SERVICES,
    RULE,
    TABLE,
    AccountLimits,
    UnitLimits,
    makes_monitor_of_services,
    reserved_after,
    reserved_before,
)
from phase3b.problems.missing_package import without_boto3

CONCURRENCY: Final = "the account's concurrency"
UNITS: Final = "the account's limits of provisioned capacity"
MONITORS: Final = "whether the account has a cost anomaly monitor of its services"
Ask = Callable[[AwsAccess], Any]


def ask_account(changes: Iterable[ResourceChange], access: AwsAccess) -> AccountLimits:
    """Only what the plan may meet is asked; what is not answered is unknown, with the reason."""
    questions = dict(_questions(list(changes)))
    if not questions:
        return AccountLimits(access.region)
    if importlib.util.find_spec("boto3") is None:
        because = without_boto3("AWS")
        return AccountLimits(access.region, unknown=dict.fromkeys(questions, because))
    with ThreadPoolExecutor(len(questions)) as pool:
        answers = dict(zip(questions, pool.map(lambda ask: _answer(ask, access), questions.values()), strict=True))
    known = {what: answer for what, answer in answers.items() if not isinstance(answer, str)}
    limit, unreserved = known.get(CONCURRENCY, (None, None))
    return AccountLimits(
        access.region,
        limit,
        unreserved,
        known.get(UNITS),
        {kind: known[_number_of(kind)] for kind in COUNTED if _number_of(kind) in known},
        {what: answer for what, answer in answers.items() if isinstance(answer, str)},
        next(iter(known.get(MONITORS, ())), None),
    )


def _questions(changes: list[ResourceChange]) -> Iterable[tuple[str, Ask]]:
    functions = [each for each in changes if each.type == FUNCTION]
    if any(reserved_after(each) > reserved_before(each) for each in functions):
        yield CONCURRENCY, _concurrency
    if any(each.type == TABLE and {"create", "update"} & set(each.actions) for each in changes):
        yield UNITS, unit_limits
    for kind, count in ((TABLE, _tables), (RULE, _rules)):
        if any(each.type == kind and each.actions == ("create",) for each in changes):
            yield _number_of(kind), _counting(kind, count)
    if any(makes_monitor_of_services(each) for each in changes):
        yield MONITORS, _monitor_of_services


def _number_of(kind: str) -> str:
    return f"how many {_TEXT[kind]} the account may have"


def _answer(ask: Ask, access: AwsAccess) -> Any:
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return ask(access)
    except (BotoCoreError, ClientError) as error:
        return f"AWS did not respond ({error})"


def _concurrency(access: AwsAccess) -> tuple[int, int]:
    found: Mapping[str, Any] = access.client("lambda").get_account_settings()["AccountLimit"]
    return found["ConcurrentExecutions"], found["UnreservedConcurrentExecutions"]


def unit_limits(access: AwsAccess) -> UnitLimits:
    """Capacity units that the account gives a table, and all of them."""
    found: Mapping[str, int] = access.client("dynamodb").describe_limits()
    return UnitLimits(
        found["TableMaxReadCapacityUnits"],
        found["TableMaxWriteCapacityUnits"],
        found["AccountMaxReadCapacityUnits"],
        found["AccountMaxWriteCapacityUnits"],
    )


def _counting(kind: str, count: Callable[[AwsAccess], int]) -> Ask:
    def ask(access: AwsAccess) -> tuple[int, int]:
        quota = COUNTED[kind]
        found = access.client("service-quotas").get_service_quota(ServiceCode=quota.service, QuotaCode=quota.code)
        return count(access), int(found["Quota"]["Value"])

    return ask


def _tables(access: AwsAccess) -> int:
    pages = access.client("dynamodb").get_paginator("list_tables").paginate()
    return sum(len(page["TableNames"]) for page in pages)


def _rules(access: AwsAccess) -> int:
    pages = access.client("events").get_paginator("list_rules").paginate()
    return sum(len(page["Rules"]) for page in pages)


def _monitor_of_services(access: AwsAccess) -> tuple[tuple[str, str], ...]:
    """Name and ARN of the one that the account can have, if it has it."""
    pages = access.client("ce").get_paginator("get_anomaly_monitors").paginate()
    type_, dimension = OF_SERVICES["monitor_type"], OF_SERVICES["monitor_dimension"]
    return tuple(
        (str(each["MonitorName"]), str(each["MonitorArn"]))
        for page in pages
        for each in page["AnomalyMonitors"]
        if each["MonitorType"] == type_ and each.get("MonitorDimension") == dimension
    )
