"""What functions used by their logs, where nothing may be invoked: of a session on this machine, or of CloudWatch Logs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.measuring.report_lines import Report, report, reports

# A log in JSON, and one in text: a pattern in double quotes is found in either.
PATTERN: Final = '?"platform.report" ?"REPORT RequestId"'
LOGGED: Final = "(logged)"
# So many are enough for every percentile that is told, and are a few requests to CloudWatch.
MOST: Final = 10_000


def of_file(function: str, log: Path) -> Iterator[Invocation]:
    """From the log of a function of a session; in which process each was, it does not say."""
    if log.is_file():
        for each in reports(log.read_text("utf-8", "replace")):
            yield _invocation(function, each, "")


def of_group(client: Any, function: str, group: str, since_ms: int) -> Iterator[Invocation]:
    """From a log group since a time in milliseconds since 1970; a stream is one execution environment.

    Raises:
        ClientError: CloudWatch Logs refused it, or there is no such group.
    """
    pages = client.get_paginator("filter_log_events").paginate(
        logGroupName=group, filterPattern=PATTERN, startTime=since_ms, PaginationConfig={"MaxItems": MOST}
    )
    for page in pages:
        for event in page["events"]:
            found = report(str(event["message"]))
            if found is not None:
                yield _invocation(function, found, str(event["logStreamName"]))


def _invocation(function: str, each: Report, environment: str) -> Invocation:
    return Invocation(
        function,
        LOGGED,
        "logged",
        each.memory_mb or 0,
        environment,
        each.outcome,
        each.duration_ms,
        each.init_ms,
        each.used_mb,
    )
