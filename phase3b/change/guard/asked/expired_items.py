"""Counts the items that a time to live would delete, in a bounded sample of a table."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Iterable
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.refusals.time_to_live import Expired, NewTimeToLive
from phase3b.problems.missing_package import without_boto3

# A page is at most 1 MB, 128 read units: all of it together is what a busy table spends in seconds.
PAGES: Final = 4
ITEMS_A_PAGE: Final = 500
# What is older than that DynamoDB takes for a mistake and leaves alone ("Using time to live", DynamoDB Developer Guide).
OLDEST_YEARS: Final = 5
YEAR_SECONDS: Final = 365 * 86_400


def count_expired(tables: Iterable[NewTimeToLive], access: AwsAccess) -> dict[tuple[str, str], Expired]:
    """For each table and its new attribute, what was found; unknown, with the reason, where AWS could not be queried."""
    wanted = tuple(tables)
    if not wanted:
        return {}
    if importlib.util.find_spec("boto3") is None:
        missing = Expired(unknown_because=without_boto3("DynamoDB"))
        return {(each.table, each.attribute): missing for each in wanted}
    return {(each.table, each.attribute): _count(each, access) for each in wanted}


def _count(wanted: NewTimeToLive, access: AwsAccess) -> Expired:
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return _sample(wanted, access.client("dynamodb"), time.time())
    except (BotoCoreError, ClientError) as error:
        return Expired(unknown_because=f"DynamoDB did not respond ({error})")


def _sample(wanted: NewTimeToLive, client: Any, now: float) -> Expired:
    looked_at = expired = too_old = 0
    start: dict[str, Any] = {}
    for _ in range(PAGES):
        page = client.scan(
            TableName=wanted.table,
            Limit=ITEMS_A_PAGE,
            ProjectionExpression="#time",
            ExpressionAttributeNames={"#time": wanted.attribute},
            **start,
        )
        looked_at += page["ScannedCount"]
        seconds = [second for each in page["Items"] if (second := _second(each.get(wanted.attribute, {}))) is not None]
        oldest = now - OLDEST_YEARS * YEAR_SECONDS
        expired += sum(oldest < second <= now for second in seconds)
        too_old += sum(second <= oldest for second in seconds)
        if "LastEvaluatedKey" not in page:
            return Expired(looked_at, expired, all_of_them=True, too_old=too_old)
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    items = client.describe_table(TableName=wanted.table)["Table"].get("ItemCount")
    # AWS counts every six hours: of a table that has grown since, at least what was seen is there.
    return Expired(looked_at, expired, items=None if items is None else max(items, looked_at), too_old=too_old)


def _second(value: dict[str, str]) -> float | None:
    """Only a number is a time, in seconds."""
    try:
        return float(value["N"])
    except (KeyError, ValueError):
        return None
