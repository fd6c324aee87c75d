"""Lines of log groups that may tell of a failure: by Logs Insights, or line by line with FilterLogEvents.

Sources: StartQuery, GetQueryResults and FilterLogEvents in the Amazon CloudWatch Logs API Reference: a query ends after an hour, gives
10,000 lines and reads up to 50 log groups; a page of FilterLogEvents has up to 10,000 lines and may be empty with more to come.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident.answered import ANSWERED_QUERY
from phase3b.operations.incident.log_line import LogLine

MILLISECONDS: Final = 1000
INSIGHTS: Final = "Logs Insights"
MOST_GROUPS: Final = 50
MOST_LINES: Final = 10_000
# Any of these words, of JSON logs and of text: what is no failure is left out afterwards.
ERROR_PATTERN: Final = "?ERROR ?CRITICAL ?FATAL ?error ?errorType ?timeout ?failure ?OutOfMemory ?exited ?INIT_REPORT"
_QUERY: Final = (
    "fields @timestamp, @log, @logStream, @message"
    ' | filter @message like /ERROR|CRITICAL|FATAL|errorType|"status":\\s*"(timeout|failure|error)"|timed out|OutOfMemory|Runtime exited|INIT_REPORT'
    f"|{ANSWERED_QUERY}/"
    f" | sort @timestamp desc | limit {MOST_LINES}"
)
_PAUSE_SECONDS: Final = 1.0
_RUNNING: Final = frozenset({"Scheduled", "Running"})
Groups = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines with where they are from; `left_out` says of which functions not all could be read, `bytes_scanned` is what a query reads."""

    lines: tuple[LogLine, ...]
    source: str
    left_out: tuple[str, ...] = ()
    bytes_scanned: float = 0.0


def filtered(reading: Reading, groups: Groups, pattern: str, begin: datetime, end: datetime, most_pages: int) -> Lines:
    """Lines of log groups (by the function whose they are) that fit a filter pattern, from the oldest on. It costs nothing."""
    found: list[LogLine] = []
    left_out: list[str] = []
    for function, group in groups.items():
        pages = reading.ask(
            f"log of {function}", "logs:FilterLogEvents", _pages, reading, group, pattern, begin, end, most_pages
        )
        if pages is None:
            continue
        events, complete = pages
        if not complete:
            left_out.append(function)
        found += (
            LogLine(int(each["timestamp"]), function, str(each.get("logStreamName", "")), str(each["message"]))
            for each in events
        )
    return Lines(tuple(found), "FilterLogEvents", tuple(left_out))


def unread(left_out: Sequence[str], instead: str) -> dict[str, str]:
    """What is not known where not all lines of a function could be read: none of those that were read is no answer."""
    why = f"there were too many lines; counts are at least these. {instead} reads them all"
    return {f"the rest of the log of {', '.join(left_out)}": why} if left_out else {}


def _pages(
    reading: Reading, group: str, pattern: str, begin: datetime, end: datetime, most: int
) -> tuple[list[Mapping[str, Any]], bool]:
    pages: Iterator[Mapping[str, Any]] = iter(
        reading.client("logs")
        .get_paginator("filter_log_events")
        .paginate(logGroupName=group, startTime=_ms(begin), endTime=_ms(end), filterPattern=pattern)
    )
    events: list[Mapping[str, Any]] = []
    for number, page in enumerate(pages):
        if number == most:
            return events, False
        events += page.get("events", ())
    return events, True


def queried(
    reading: Reading,
    groups: Groups,
    begin: datetime,
    end: datetime,
    most_seconds: float,
    sleep: Callable[[float], None] = time.sleep,
) -> Lines | None:
    """The failures of log groups by Logs Insights, the newest first; None where it gave none, which is noted as unknown.

    A query that has not ended after `most_seconds` is stopped: what it has scanned by then is paid for.
    """
    names = list(groups.items())
    found: list[LogLine] = []
    left_out: list[str] = []
    scanned = 0.0
    for start in range(0, len(names), MOST_GROUPS):
        some = names[start : start + MOST_GROUPS]
        answer = _query(reading, [group for _, group in some], begin, end, most_seconds, sleep)
        if answer is None:
            return None
        scanned += float(answer.get("statistics", {}).get("bytesScanned", 0.0))
        if answer["status"] != "Complete":
            reading.unknown[INSIGHTS] = _unended(str(answer["status"]), most_seconds)
            return None
        rows = answer.get("results", ())
        if len(rows) >= MOST_LINES:
            left_out += (function for function, _ in some)
        found += _lines(rows, {group: function for function, group in some})
    return Lines(tuple(found), INSIGHTS, tuple(left_out), scanned)


def _unended(status: str, most_seconds: float) -> str:
    if status in _RUNNING:
        return f"the query had not ended after {most_seconds:g} s (ops.incident.insights_seconds) and was stopped"
    return f"the query ended as {status}"


def _query(
    reading: Reading,
    groups: Sequence[str],
    begin: datetime,
    end: datetime,
    most_seconds: float,
    sleep: Callable[[float], None],
) -> Mapping[str, Any] | None:
    """The last answer about a query; whatever ends the waiting for one that runs on, it is stopped: it is paid by what it scans."""
    logs = reading.client("logs")
    # In seconds since 1970, and the end is in it.
    started = reading.ask(
        INSIGHTS, "logs:StartQuery", logs.start_query,
        logGroupNames=list(groups), startTime=_ms(begin) // MILLISECONDS, endTime=_ms(end) // MILLISECONDS - 1,
        queryString=_QUERY, limit=MOST_LINES,
    )  # fmt: skip
    if started is None:
        return None
    waited, runs = 0.0, True
    try:
        while True:
            answer: Mapping[str, Any] | None = reading.ask(
                INSIGHTS, "logs:GetQueryResults", logs.get_query_results, queryId=started["queryId"]
            )
            runs = answer is None or answer["status"] in _RUNNING
            if answer is None or not runs or waited >= most_seconds:
                return answer
            sleep(_PAUSE_SECONDS)
            waited += _PAUSE_SECONDS
    finally:
        if runs:
            # One that has ended meanwhile is refused, which changes nothing.
            reading.beside().ask(INSIGHTS, "logs:StopQuery", logs.stop_query, queryId=started["queryId"])


def _lines(rows: Sequence[Sequence[Mapping[str, str]]], functions: Mapping[str, str]) -> Iterator[LogLine]:
    for row in rows:
        fields = {each["field"]: each.get("value", "") for each in row}
        # ACCOUNT:GROUP.
        group = fields.get("@log", "").partition(":")[2] or fields.get("@log", "")
        at = datetime.strptime(fields["@timestamp"], "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)
        yield LogLine(_ms(at), functions.get(group, group), fields.get("@logStream", ""), fields.get("@message", ""))


def _ms(at: datetime) -> int:
    return round(at.timestamp() * MILLISECONDS)
