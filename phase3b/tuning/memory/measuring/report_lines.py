"""The line that Lambda writes of each invocation: platform.report as JSON, or REPORT as text; pure.

Sources: "Lambda Telemetry API Event schema reference" (platform.report), and "Understanding Lambda function logs" (REPORT) in the
Lambda Developer Guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.invocation import Outcome

REPORT: Final = "platform.report"
_TEXT: Final = re.compile(r"^REPORT RequestId: (?P<id>[0-9a-f-]+)(?P<rest>.*)$", re.MULTILINE)
_FIELDS: Final[Mapping[str, re.Pattern[str]]] = {
    "durationMs": re.compile(r"(?<!Billed )(?<!Init )Duration: ([0-9.]+) ms"),
    "memorySizeMB": re.compile(r"Memory Size: ([0-9]+) MB"),
    "maxMemoryUsedMB": re.compile(r"Max Memory Used: ([0-9]+) MB"),
    "initDurationMs": re.compile(r"Init Duration: ([0-9.]+) ms"),
}
_STATUS: Final = re.compile(r"\bStatus: (\w+)")
_ERROR: Final = re.compile(r"\bError Type: ([\w.]+)")
OUT_OF_MEMORY: Final = "Runtime.OutOfMemory"


@dataclass(frozen=True, slots=True)
class Report:
    """What one line says. Milliseconds and MB; None where it has no such figure."""

    request_id: str
    outcome: Outcome
    duration_ms: float | None
    init_ms: float | None
    memory_mb: int | None
    used_mb: float | None


def reports(text: str) -> Iterator[Report]:
    """Every report in a log, in its order; other lines are left out."""
    for line in text.splitlines():
        found = report(line)
        if found is not None:
            yield found


def report(line: str) -> Report | None:
    """The report that a line is; None of any other."""
    line = line.strip()
    if line.startswith("{") and REPORT in line:
        return _of_json(line)
    found = _TEXT.match(line)
    if found is None:
        return None
    figures = {name: float(each[1]) for name, pattern in _FIELDS.items() if (each := pattern.search(found["rest"]))}
    status, error = _STATUS.search(found["rest"]), _ERROR.search(found["rest"])
    return _report(found["id"], figures, "" if status is None else status[1], "" if error is None else error[1])


def _of_json(line: str) -> Report | None:
    try:
        read = parse_json(line, "a line of a log", "Leave it as Lambda wrote it")
        if (kind := read.find("type")) is None or kind.value != REPORT:
            return None
        record = read.get("record")
        metrics = record.get("metrics").members()
        figures = {name: metrics[name].number() for name in _FIELDS if name in metrics}
        error = record.find("errorType")
        return _report(
            record.get("requestId").text(), figures, record.get("status").text(), "" if error is None else error.text()
        )
    except Phase3bError:
        # A handler may have printed what looks like one.
        return None


def _report(request_id: str, figures: Mapping[str, float], status: str, error: str) -> Report:
    size = figures.get("memorySizeMB")
    return Report(
        request_id,
        _outcome(status, error, figures),
        figures.get("durationMs"),
        figures.get("initDurationMs"),
        None if size is None else int(size),
        figures.get("maxMemoryUsedMB"),
    )


def _outcome(status: str, error: str, figures: Mapping[str, Any]) -> Outcome:
    if status == "timeout":
        return "timed out"
    full = figures.get("maxMemoryUsedMB", 0) >= figures.get("memorySizeMB", float("inf"))
    if error == OUT_OF_MEMORY or (status in {"error", "failure"} and full):
        return "out of memory"
    return "ok" if status in {"", "success"} else "failed"
