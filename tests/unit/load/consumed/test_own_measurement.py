"""What a service measured of itself is asked when a run is over, and must not lose the run."""

from __future__ import annotations

from pathlib import Path

import pytest
from loaded_service import LIMITS

from phase3b.cli.load.own_measurement import own_measurement
from phase3b.errors import outside_failure
from phase3b.load.consumed import local_measurement
from phase3b.load.consumed.consumption import Read, Span
from phase3b.load.order import Order, OrderedSession, Request
from phase3b.local.aws.claim import Session

REQUEST = Request("GET /ok", "GET", "/ok", {}, None, {}, 0.0, 100.0, pushed=False)
ORDER = Order(
    scenario="test", rest_url="http://x", websocket_url="", api_keys=("a",), tenants=("t",), tokens=("x",), zipf_exponent=0,
    sessions=(OrderedSession("s", 1, (REQUEST,)),), prepare=(), stretches=(), spacing="even", users=None, listeners=0,
    warm_up_seconds=0, seed=1, limits=LIMITS,
)  # fmt: skip


def test_a_service_that_is_gone_leaves_a_note_and_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def gone(*_: object) -> object:
        raise outside_failure("the embedded AWS does not answer", "Start it", code="P3B-LOCAL-NOT-UP")

    monkeypatch.setattr(local_measurement, "local_measurement", gone)
    session = Session("prod", "http://127.0.0.1:9", 1, "", str(tmp_path))
    found, notes = own_measurement(
        session, ORDER, {"begun_at": 1.0, "ended_by": "Ctrl-C", "workers": [{"seconds": 5.0}]}
    )
    assert found is None
    assert len(notes) == 1
    assert "the embedded AWS does not answer" in notes[0]


@pytest.mark.parametrize(
    ("late", "said"),
    [
        ((0.0, True), ()),
        ((6.5, True), ("6.5 units were consumed after the last second of the run",)),
        ((6.5, False), ("it was not over then: streams or queues are behind",)),
    ],
)
def test_late_units_are_a_note(
    monkeypatch: pytest.MonkeyPatch, late: tuple[float, bool], said: tuple[str, ...]
) -> None:
    read = Read(Span(0, 1, 6), {}, {}, {})
    monkeypatch.setattr(local_measurement, "local_measurement", lambda *_: read)
    monkeypatch.setattr(local_measurement, "late_units", lambda _, end: late if end == 6 else (1e9, True))
    found, notes = own_measurement(
        Session("prod", "", 1, "", ""), ORDER, {"begun_at": 1.0, "ended_by": "Ctrl-C", "workers": [{"seconds": 5.0}]}
    )
    assert found is read
    assert len(notes) == len(said)
    assert all(each in notes[0] for each in said)


def test_what_is_consumed_after_the_last_second_is_waited_for_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a run that ends at 100: streams consume until 103, and two seconds without anything end it."""
    series, clock = [4.0, 0.0, 2.5, 0.0, 0.0, 9.0], iter((100.0, 101.9, 102.0, 103.0, 104.0, 105.0))
    asked: list[int] = []

    def answered(url: str, begin: int, end: int) -> object:
        assert (url, begin) == ("http://127.0.0.1:9/phase3b/consumed", 100)
        asked.append(end)
        return {"lanes": [{"series": series[: end - begin]}, {"series": [0.0] * (end - begin)}]}

    monkeypatch.setattr(local_measurement, "_asked", answered)
    session = Session("prod", "http://127.0.0.1:9", 1, "", "")
    found = local_measurement.late_units(session, 100, lambda: next(clock), lambda _: None)
    assert (found, asked) == ((6.5, True), [101, 101, 102, 103, 104, 105])


def test_one_second_without_anything_is_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream is asked once a second: what it brings may come after a second in which nothing did."""
    series, clock = [0.0, 3.0, 0.0, 0.0, 9.0], iter((101.0, 102.0, 103.0, 104.0, 105.0))
    monkeypatch.setattr(local_measurement, "_asked", lambda _, b, e: {"lanes": [{"series": series[: e - b]}]})
    session = Session("prod", "http://127.0.0.1:9", 1, "", "")
    assert local_measurement.late_units(session, 100, lambda: next(clock), lambda _: None) == (3.0, True)


def test_streams_that_stay_behind_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_measurement, "_asked", lambda _, b, e: {"lanes": [{"series": [1.0] * (e - b)}]})
    session = Session("prod", "http://127.0.0.1:9", 1, "", "")
    assert local_measurement.late_units(session, 100, lambda: 200.0, lambda _: None) == (100.0, False)
