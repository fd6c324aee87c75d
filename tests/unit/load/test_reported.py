"""From what a master wrote down to a report: what is invalid, incomplete, missing; which target judges what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.cli.load.load_screen import print_report
from phase3b.files.json_file import JsonDocument, JsonPart
from phase3b.load import histogram
from phase3b.load.consumed.consumption import Read, Span
from phase3b.load.ordered import ordered
from phase3b.load.report import LoadReport
from phase3b.load.reported import COMPLETE, reported
from phase3b.load.tally import BEFORE, WARM_UP, Count
from phase3b.load.target import Target
from phase3b.packaging.service_packages import described

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
DEPLOYMENT = resolve(CAPACITY, "prod")
SCHEMAS = described(CAPACITY).schemas
TICKETS = "POST /support/tickets"


def tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
    return tuple(f"{each} {seconds}" for each in tenants)


TARGET = Target("http://127.0.0.1:1/v1", "", "prod", True, tokens, tuple)


def count(seconds: float, times: int = 100, refused: int = 0) -> dict[str, Any]:
    made = Count(statuses={"201": times, **({"429": refused} if refused else {})}, errors=refused, throttled=refused)
    for _ in range(times):
        histogram.record(made.latency, seconds)
        histogram.record(made.service, seconds)
    return made.packed()


def worker(**values: Any) -> dict[str, Any]:
    lag, late = histogram.empty(), values.pop("lag_seconds", 0.001)
    for _ in range(100):
        histogram.record(lag, late)
    return {
        "name": "vm", "clock_ahead_ms": 0.0, "clock_within_ms": 0.1, "lost_after_seconds": None, "unreported_seconds": None,
        "seconds": 5.0, "dropped": 0, "started": 100, "processor_percent": 20.0, "lag": histogram.packed(lag),
        "connections_failed": 0, "connections_ended": 0, **values,
    }  # fmt: skip


def report(
    scenario: str,
    labels: dict[str, Any],
    *workers: dict[str, Any],
    windows: dict[int, Any] | None = None,
    ended_by: str = COMPLETE,
) -> LoadReport:
    raw = {
        "begun_at": 1_795_000_000.0, "ended_by": ended_by, "prepare_failed": 0, "connections": 0, "labels": labels,
        "windows": {str(at): each for at, each in ({0: labels} if windows is None else windows).items()},
        "workers": list(workers or (worker(),)),
    }  # fmt: skip
    order = ordered(CAPACITY, DEPLOYMENT, scenario, TARGET, SCHEMAS, 1)
    return reported(CAPACITY, DEPLOYMENT, TARGET, order, JsonPart(JsonDocument("result.json", "", ""), (), raw))


def kept(found: LoadReport) -> dict[str, str]:
    return {each.what: each.kept for each in found.judged}


def test_a_run_that_keeps_everything_is_a_yes() -> None:
    found = report("ticket_spike", {TICKETS: count(0.2, 1500)})
    assert (found.verdict, found.complete, found.invalid) == ("yes", True, ())
    # 1,500 in the 5 s until the last answer came.
    assert found.labels[TICKETS].per_second == 300


def test_what_was_refused_each_time_is_in_the_table_of_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """It has no latency, and was sent all the same."""
    print_report(report("ticket_spike", {TICKETS: count(0.1, 0, refused=40)}))
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [*TICKETS.split(), "40", "8.0", "40", "-", "-", "-", "-"] in rows


def test_a_spike_is_judged_by_what_is_expected_of_it_and_not_by_the_operation() -> None:
    """700 ms is within the spike's 1,000 and above create_ticket's 500."""
    found = report("ticket_spike", {TICKETS: count(0.45, 1500)})
    assert "ticket_spike: p95 latency" in kept(found)
    assert f"{TICKETS}: p95 latency" not in kept(found)
    slow = report("mixed", {TICKETS: count(0.7)})
    assert kept(slow)[f"{TICKETS}: p95 latency"] == "no"
    assert slow.verdict == "no"


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"processor_percent": 91.0}, "worker vm took 91 % of a processor core, more than 90"),
        ({"lag_seconds": 0.08}, "the event loop of worker vm was 80 ms late (p99), more than 50"),
        ({"dropped": 2, "started": 98}, "2 of 100 sessions were dropped, as 2,000 were open in a worker"),
    ],
)
def test_a_client_that_can_not_keep_up_makes_a_run_invalid_and_never_slow(values: dict[str, Any], why: str) -> None:
    found = report("ticket_spike", {TICKETS: count(3.0)}, worker(**values))
    assert [each.startswith(why) for each in found.invalid] == [True]
    assert found.verdict == "not known"
    assert kept(found)["ticket_spike: p95 latency"] == "no"


def test_what_a_client_may_take_makes_nothing_invalid() -> None:
    at_the_limit = worker(processor_percent=90.0, lag_seconds=0.049, dropped=1, started=99)
    assert report("ticket_spike", {TICKETS: count(0.2, 1500)}, at_the_limit).invalid == ()


@pytest.mark.parametrize("ended_by", ["interrupted", "60 % of the requests of 10 s failed"])
def test_a_run_that_ended_early_is_no_yes(ended_by: str) -> None:
    found = report("ticket_spike", {TICKETS: count(0.2, 1500)}, ended_by=ended_by)
    assert (found.complete, found.verdict) == (False, "not known")
    broken = report("ticket_spike", {TICKETS: count(3.0)}, ended_by=ended_by)
    assert broken.verdict == "no"


def test_a_lost_worker_makes_a_run_incomplete_and_is_said() -> None:
    lost = worker(lost_after_seconds=31.0, unreported_seconds=4.0)
    found = report("ticket_spike", {TICKETS: count(0.2, 1500)}, lost)
    assert (found.complete, found.ended_by, found.verdict) == (False, "a worker was lost", "not known")
    assert any(
        "worker vm was lost after 31 s; what it counted in its last 4 s is missing" in note for note in found.notes
    )


def test_refused_requests_are_throttles_and_none_is_not_known() -> None:
    refused = report(
        "notification_storm", {"push of POST /notifications": count(0.1), "POST /notifications": count(0.1, 90, 10)}
    )
    assert kept(refused)["notification_storm: throttles"] == "no"
    assert (
        kept(report("notification_storm", {"push of POST /notifications": count(0.1)}))["notification_storm: throttles"]
        == "not known"
    )


def test_connections_are_judged_though_they_open_before_the_run() -> None:
    labels = {"WebSocket connect": count(1.5), "push of POST /notifications": count(0.1)}
    windows = {
        BEFORE: {"WebSocket connect": labels["WebSocket connect"]},
        WARM_UP: {"POST /notifications": count(9.0)},
        0: {"push of POST /notifications": labels["push of POST /notifications"]},
    }
    found = report("notification_storm", labels, windows=windows)
    assert kept(found)["WebSocket connect: p95 latency"] == "no"
    assert found.labels["WebSocket connect"].windows == {}
    # They have no rate in the run.
    assert found.labels["WebSocket connect"].per_second == 0
    assert sorted(found.labels["push of POST /notifications"].windows) == [0]


def test_nothing_measured_is_not_known() -> None:
    assert report("ticket_spike", {}).verdict == "not known"


def test_what_users_of_a_locust_file_consume_is_measured_though_nothing_predicts_it() -> None:
    order = ordered(CAPACITY, DEPLOYMENT, "ticket_spike", TARGET, SCHEMAS, 1)
    lane = {
        "table": "securebase-prod-webhooks", "index": None, "side": "read", "series": [2, 3], "throttled": 0, "throttles": {},
    }  # fmt: skip
    measurement = Read(
        Span(95, 100, 102),
        {"since": 50.0, "uncounted": {}, "lanes": [lane], "causes": []},
        {"since": 50.0, "functions": [], "routes": []},
        {"functions": [], "routes": []},
    )
    raw = {
        "begun_at": 95.0, "ended_by": COMPLETE, "prepare_failed": 0, "connections": 0, "labels": {TICKETS: count(0.1)},
        "windows": {"0": {TICKETS: count(0.1)}}, "workers": [worker()],
    }  # fmt: skip
    written = JsonPart(JsonDocument("result.json", "", ""), (), raw)
    used = reported(CAPACITY, DEPLOYMENT, TARGET, order, written, None, measurement).consumption
    assert used is not None
    assert [(each.table, each.units, each.predicted_units) for each in used.tables] == [("webhooks", 5, None)]


def test_an_invalid_run_is_no_yes_however_fast_it_was() -> None:
    found = report("ticket_spike", {TICKETS: count(0.2, 1500)}, worker(processor_percent=91.0))
    assert set(kept(found).values()) == {"yes"}
    assert found.verdict == "not known"


def test_a_run_that_was_interrupted_has_the_rate_of_the_time_that_it_had() -> None:
    """100 in 5 s of the 120 that it should have taken."""
    found = report("mixed", {TICKETS: count(0.1)}, ended_by="interrupted")
    assert (found.seconds, found.labels[TICKETS].per_second) == (5.0, 20.0)
    assert report("mixed", {TICKETS: count(0.1)}).seconds == 120


def test_tenants_that_could_not_be_prepared_make_a_run_invalid_and_are_said() -> None:
    """However well the others were served."""
    unprepared = worker() | {
        "unprepared": 3,
        "prepare_failures": {"PUT /cost/actuals 403": 2, "POST /support/tickets 429": 1},
    }
    found = report("ticket_spike", {TICKETS: count(0.2, 1500)}, unprepared)
    assert [each.partition(": ")[0] for each in found.invalid] == [
        "3 test tenants could not be prepared (PUT /cost/actuals 403 2 times, POST /support/tickets 429 1 times)"
    ]
    assert found.verdict == "not known"


def test_requests_that_nothing_could_fill_are_said() -> None:
    found = report("mixed", {TICKETS: count(0.1)}, worker() | {"unfilled": {"GET /support/tickets/{ticket_id}": 4}})
    assert (
        "GET /support/tickets/{ticket_id} was not sent 4 times, as no answer before had what its path names"
        in found.notes
    )
