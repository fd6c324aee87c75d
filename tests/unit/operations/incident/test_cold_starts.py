"""Cold starts by hand, read page by page; what could not be read is not known, and no finding hides it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError
from doctor_made import around

from phase3b.capacity.loader import load
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident.cold_starts import cold_starts, figures_of
from phase3b.operations.incident.opened import Opened
from phase3b.tuning.starts.start_reports import StartReports

END = datetime(2026, 11, 30, 8, tzinfo=UTC)
FILE = Path(__file__).parents[4] / "capacity.yaml"
Pages = list[list[str]]


def report(init: float | None = None) -> str:
    metrics = {"durationMs": 10.0} | ({} if init is None else {"initDurationMs": init})
    return json.dumps({"type": "platform.report", "record": {"metrics": metrics}})


class Logs:
    """Recorded pages of each log group; a group without any is denied."""

    def __init__(self, pages: Mapping[str, Pages | None]) -> None:
        self.pages = pages

    def get_paginator(self, name: str) -> Logs:
        assert name == "filter_log_events"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        pages = self.pages.get(asked["logGroupName"], [[]])
        if pages is None:
            error = {"Error": {"Code": "AccessDeniedException", "Message": "no"}}
            raise ClientError(error, "FilterLogEvents")  # type: ignore[arg-type]
        for page in pages:
            yield {"events": [{"timestamp": 0, "message": each} for each in page]}


def made(function: str, pages: Pages | None) -> Opened:
    place = around()
    reading = Reading(place.commands.access)
    reading._clients["logs"] = Logs({place.names.function_logs(function): pages})
    return Opened(load(FILE), place, reading, END - timedelta(hours=1), END, "")


def test_by_hand() -> None:
    found = figures_of("a", StartReports((1.0,) * 20, (300.0, 100.0, 200.0)), 20, 10.0)
    assert (found.invocations, found.cold, found.share_percent, found.init_p50_ms) == (20, 3, 15.0, 200.0)
    assert found.too_many
    assert not replace(found, limit_percent=15.0).too_many
    assert figures_of("a", StartReports((1.0,) * 20, (300.0,) * 3), 21, 10.0).share_percent is None


def test_all_pages_are_counted() -> None:
    opened = made("support_tickets", [[report(400.0)] * 50, [], [report()] * 50 + ["START"]])
    found = cold_starts(opened, ())
    first = found.figures[0]
    assert (first.function, first.invocations, first.cold, first.share_percent) == ("support_tickets", 100, 50, 50.0)
    (finding,) = found.findings
    assert finding.evidence[0] == "50 of 100 invocations started cold"
    assert shlex.split(finding.steps[0].command)[:4] == ["phase3b", "tune", "cold-starts", "prod"]
    assert not found.unknown


def test_denied_is_not_known() -> None:
    found = cold_starts(made("support_tickets", None), ["support_tickets"])
    assert not found.findings
    assert not found.figures[0].complete
    assert found.unknown == {"log of support_tickets": "logs:FilterLogEvents is not allowed: no"}


def test_a_log_that_was_not_read_to_its_end_says_nothing_of_the_rest() -> None:
    most = load(FILE).ops.incident.log_pages
    found = cold_starts(made("support_tickets", [[]] * (most + 1)), ["support_tickets"])
    assert (found.findings, found.figures[0].complete) == ((), False)
    assert list(found.unknown) == ["the rest of the log of support_tickets"]
    assert not cold_starts(made("support_tickets", [[]] * most), ["support_tickets"]).unknown
