"""Keys of Contributor Insights, and tenants out of the REST API's access log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.doctor.evidence import KeyCounts, TenantCounts
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.tenants import BUSY, THROTTLED

# "CloudWatch Contributor Insights for DynamoDB: How it works": the rule of the most throttled partition keys.
THROTTLED_KEYS: Final = "DynamoDBContributorInsights-PKT-"
MOST_KEYS: Final = 10
# A page of FilterLogEvents has up to 10,000 lines; what is not read after these is said.
MOST_PAGES: Final = 20
# What API Gateway writes where there is nothing to write.
NOTHING: Final = "-"
MILLISECONDS: Final = 1000
WHAT: Final[Mapping[str, str]] = {BUSY: "requests answered with 503", THROTTLED: "requests answered with 429"}
LINE: Final = "a line of the access log"


def read_keys(reading: Reading, owners: Iterable[Owner], begin: datetime, end: datetime) -> dict[Owner, KeyCounts]:
    """The throttled keys of tables and indexes for which Contributor Insights is on."""
    found: dict[Owner, KeyCounts] = {}
    for owner in owners:
        state = reading.ask(
            f"Contributor Insights of {owner.title}",
            "dynamodb:DescribeContributorInsights",
            _described,
            reading,
            owner,
        )
        if state is None:
            continue
        rule = next(
            (each for each in state.get("ContributorInsightsRuleList", ()) if each.startswith(THROTTLED_KEYS)), None
        )
        status = str(state.get("ContributorInsightsStatus", ""))
        if rule is None or status != "ENABLED":
            found[owner] = KeyCounts(status)
            continue
        report = reading.ask(
            f"throttled keys of {owner.title}",
            "cloudwatch:GetInsightRuleReport",
            _report,
            reading,
            rule,
            begin,
            end,
        )
        if report is not None:
            found[owner] = KeyCounts(status, tuple(sorted(report, key=lambda pair: (-pair[1], pair[0]))))
    return found


def _described(reading: Reading, owner: Owner) -> Mapping[str, Any]:
    index = {} if owner.index_name is None else {"IndexName": owner.index_name}
    answer: Mapping[str, Any] = reading.client("dynamodb").describe_contributor_insights(
        TableName=owner.table_name, **index
    )
    return answer


def _report(reading: Reading, rule: str, begin: datetime, end: datetime) -> list[tuple[str, float]]:
    answer = reading.client("cloudwatch").get_insight_rule_report(
        RuleName=rule, StartTime=begin, EndTime=end, Period=60, MaxContributorCount=MOST_KEYS
    )
    return [(str(each["Keys"][0]), float(each["ApproximateAggregateValue"])) for each in answer.get("Contributors", ())]


def read_tenants(
    reading: Reading, log_group: str, statuses: Iterable[str], begin: datetime, end: datetime
) -> dict[str, TenantCounts]:
    """Requests of the access log by tenant and route, of each of these statuses."""
    found: dict[str, TenantCounts] = {}
    for status in statuses:
        counts = reading.ask(
            f"access log, {WHAT[status]}",
            "logs:FilterLogEvents",
            _counted,
            reading,
            log_group,
            status,
            begin,
            end,
        )
        if counts is not None:
            found[status] = counts
    return found


def _counted(reading: Reading, log_group: str, status: str, begin: datetime, end: datetime) -> TenantCounts:
    pages = (
        reading.client("logs")
        .get_paginator("filter_log_events")
        .paginate(
            logGroupName=log_group,
            startTime=int(begin.timestamp() * MILLISECONDS),
            endTime=int(end.timestamp() * MILLISECONDS),
            filterPattern=f'{{ $.status = "{status}" }}',
        )
    )
    counts, complete = Counter[tuple[str, str]](), True
    for number, page in enumerate(pages):
        if number == MOST_PAGES:
            complete = False
            break
        counts.update(_pairs((str(event["message"]) for event in page.get("events", ())), status))
    return TenantCounts(WHAT[status], dict(counts), complete)


def read_tenants_of_file(
    reading: Reading, file: Path, statuses: Iterable[str], begin: datetime, end: datetime
) -> dict[str, TenantCounts]:
    """The same of the log that the local API of an embedded AWS keeps; a line has its time in milliseconds since 1970."""
    found: dict[str, TenantCounts] = {}
    span = range(int(begin.timestamp() * MILLISECONDS), int(end.timestamp() * MILLISECONDS))
    for status in statuses:
        try:
            with file.open(encoding="utf-8", errors="replace") as lines:
                inside = (line for line in lines if f'"{status}"' in line and _milliseconds(line) in span)
                found[status] = TenantCounts(WHAT[status], dict(Counter(_pairs(inside, status))))
        except OSError as error:
            reading.unknown[f"access log, {WHAT[status]}"] = f"{file} can't be read: {error.strerror}"
    return found


def _milliseconds(line: str) -> int:
    time = _line(line).get("time", "")
    return int(time) if time.isdecimal() else -1


def _pairs(lines: Iterable[str], status: str) -> Iterator[tuple[str, str]]:
    """Tenant and route of each line with this status."""
    for text in lines:
        line = _line(text)
        if line.get("status") == status:
            tenant = line.get("tenantId", "")
            route = f"{line.get('method', '')} {line.get('path', '')}".strip()
            yield "" if tenant == NOTHING else tenant, route


def _line(text: str) -> dict[str, str]:
    """The texts of a line; one that is no JSON object, as of another format of the log, has none."""
    try:
        members = parse_json(text, LINE, "").members()
    except Phase3bError:
        return {}
    return {name: str(each.value) for name, each in members.items()}
