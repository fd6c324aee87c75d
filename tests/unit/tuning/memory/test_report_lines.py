"""Lines of logs as Lambda writes them, and what can be read from them where nothing may be invoked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from memory_made import asked, terms

from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.measuring.logged import LOGGED, PATTERN, of_file, of_group
from phase3b.tuning.memory.measuring.report_lines import Report, report, reports

COLD = (
    "REPORT RequestId: 79104EXAMPLEB723\tDuration: 128.83 ms\tBilled Duration: 129 ms\tMemory Size: 128 MB\tMax Memory Used: 57 MB\t"
    "Init Duration: 235.11 ms\t"
).replace("79104EXAMPLEB723", "79104e00-b723")
JSON = (
    '{"time": "2026-11-30T01:00:00.000Z", "type": "platform.report", "record": {"requestId": "a-1", "status": "%s", "metrics": '
    '{"durationMs": 101.51, "billedDurationMs": 102, "memorySizeMB": 512, "maxMemoryUsedMB": %d}%s}}'
)

FULL = (
    "REPORT RequestId: a-1\tDuration: 90.00 ms\tBilled Duration: 90 ms\tMemory Size: 128 MB\tMax Memory Used: 128 MB\t"
    "Status: error\tError Type: Runtime.OutOfMemory"
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (COLD, Report("79104e00-b723", "ok", 128.83, 235.11, 128, 57)),
        (JSON % ("success", 33, ""), Report("a-1", "ok", 101.51, None, 512, 33)),
        (JSON % ("error", 33, ""), Report("a-1", "failed", 101.51, None, 512, 33)),
        (JSON % ("timeout", 33, ""), Report("a-1", "timed out", 101.51, None, 512, 33)),
        (
            JSON % ("failure", 512, ', "errorType": "Runtime.OutOfMemory"'),
            Report("a-1", "out of memory", 101.51, None, 512, 512),
        ),
        (
            "REPORT RequestId: a-1\tDuration: 3000.00 ms\tBilled Duration: 3000 ms\tMemory Size: 128 MB\tMax Memory Used: 30 MB\tStatus: timeout",
            Report("a-1", "timed out", 3000.0, None, 128, 30),
        ),
        (
            FULL,
            Report("a-1", "out of memory", 90.0, None, 128, 128),
        ),
        ("REPORT RequestId: a-1\t", Report("a-1", "ok", None, None, None, None)),
        ('{"type": "platform.start", "record": {"requestId": "platform.report"}}', None),
        ('{"message": "not JSON, platform.report', None),
        ('{"type": "platform.report", "record": {}}', None),
        ("a line of the handler", None),
    ],
)
def test_a_line(line: str, expected: Report | None) -> None:
    assert report(line) == expected


def test_of_a_log_every_report_is_read(tmp_path: Path) -> None:
    log = tmp_path / "f.log"
    log.write_text(f"START\n{COLD}\nprinted\n{JSON % ('success', 90, '')}\n", "utf-8")
    assert [each.used_mb for each in reports(log.read_text("utf-8"))] == [57, 90]
    found = list(of_file("f", log))
    assert [(each.load, each.route, each.cold, each.memory_mb) for each in found] == [
        ("logged", LOGGED, True, 128),
        ("logged", LOGGED, False, 512),
    ]
    assert list(of_file("f", tmp_path / "none.log")) == []


class Logs:
    """CloudWatch Logs, of which one paginator is asked."""

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}

    def get_paginator(self, operation: str) -> Logs:
        assert operation == "filter_log_events"
        return self

    def paginate(self, **sent: Any) -> Iterator[dict[str, Any]]:
        self.asked = sent
        for stream, used in (("one", 60), ("two", 90)):
            yield {
                "events": [
                    {"message": JSON % ("success", used + number // 10, ""), "logStreamName": stream}
                    for number in range(40)
                ]
            }
        yield {"events": [{"message": "no report", "logStreamName": "one"}]}


def test_of_a_log_group_a_stream_is_an_environment_and_the_memory_is_known() -> None:
    client = Logs()
    found = list(of_group(client, "f", "/aws/lambda/f", 1000))
    assert (client.asked["logGroupName"], client.asked["startTime"], client.asked["filterPattern"]) == (
        "/aws/lambda/f", 1000, PATTERN,
    )  # fmt: skip
    curve = fitted(found, "measured", asked(512), terms(weights={LOGGED: 1.0}))
    assert (curve.memory.count, curve.memory.most_mb) == (80, 93)
    # One size was measured: how long another takes nobody knows.
    assert [each.memory_mb for each in curve.points] == [512]
    assert (curve.fit, curve.knee_mb, curve.proposal) == ("not known", None, None)
    assert curve.why[0] == "it was measured at one size alone: how long it takes at another is not known"
    # 1 MB in 10 requests: 100 MB by 1,000.
    assert curve.memory.leak == "yes"
    tight = fitted(found, "measured", asked(512), terms(weights={LOGGED: 1.0}, most_used_percent=15.0))
    assert tight.fit == "starving"
