"""Lambda's reports of invocations, and the share of cold starts in them: from logs of this machine or from CloudWatch.

Lambda writes a line `platform.report` for each invocation, in its JSON log format; only that of a cold start has initDurationMs
("Lambda Telemetry API Event schema reference", platform.report). No other line is looked at, and of these nothing but figures.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from phase3b.tuning.batches.judged import percentile
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.starts.report import ColdShare

REPORT: Final = "platform.report"
PATTERN: Final = f'{{ $.type = "{REPORT}" }}'
MILLISECONDS: Final = 1000
# A page has 10,000 events at most: FilterLogEvents in the CloudWatch Logs API Reference.
MOST_PAGES: Final = 50
Client = Any


@dataclass(frozen=True, slots=True)
class StartReports:
    """Durations of all invocations, without their initialisation, and the initialisations of those that had one; milliseconds."""

    durations_ms: tuple[float, ...] = ()
    inits_ms: tuple[float, ...] = ()
    complete: bool = True


def reports_of(lines: Iterable[str]) -> StartReports:
    """What lines of a log say."""
    durations: list[float] = []
    inits: list[float] = []
    for metrics in _metrics(lines):
        duration, init = metrics.get("durationMs"), metrics.get("initDurationMs", metrics.get("restoreDurationMs"))
        if isinstance(duration, int | float):
            durations.append(float(duration))
            if isinstance(init, int | float):
                inits.append(float(init))
    return StartReports(tuple(durations), tuple(inits))


def _metrics(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for line in lines:
        if REPORT not in line:
            continue
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            continue
        match read:
            case {"type": "platform.report", "record": {"metrics": dict(metrics)}}:
                yield metrics


def reports_of_file(file: Path) -> StartReports:
    """Those of a function that ran on this machine; none where it has no log."""
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            return reports_of(lines)
    except OSError:
        return StartReports()


def reports_of_group(logs: Client, log_group: str, begin: datetime, end: datetime) -> StartReports:
    """Those of a log group between two times, as far as there are not too many.

    Raises:
        botocore.exceptions.ClientError: AWS refuses.
    """
    pages = logs.get_paginator("filter_log_events").paginate(
        logGroupName=log_group,
        startTime=int(begin.timestamp() * MILLISECONDS),
        endTime=int(end.timestamp() * MILLISECONDS),
        filterPattern=PATTERN,
    )
    lines: list[str] = []
    complete = True
    for number, page in enumerate(pages):
        if number == MOST_PAGES:
            complete = False
            break
        lines += (str(event["message"]) for event in page.get("events", ()))
    found = reports_of(lines)
    return StartReports(found.durations_ms, found.inits_ms, complete)


def share_of(reports: StartReports, fewest: int, source: str) -> ColdShare:
    """The share of cold starts; of fewer than so many invocations it is not known."""
    count, cold = len(reports.durations_ms), len(reports.inits_ms)
    inits = sorted(reports.inits_ms)
    part = "" if reports.complete else ", the first of them"
    certainty: Confidence | None = "measured" if count >= fewest else None
    return ColdShare(
        count,
        cold,
        100 * cold / count if count >= fewest else None,
        percentile(inits, 50) if inits else None,
        percentile(inits, 99) if inits else None,
        certainty,
        f"{source}{part}",
    )
