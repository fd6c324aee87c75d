"""What is a fault of an alarm in a drill, and what is none: each by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drilled_alarms import of_prod

from phase3b.drill.caused import Caused, Causes
from phase3b.drill.drilled import Drilled, Planned, drilled
from phase3b.drill.normal_day import NormalDay
from phase3b.drill.rehearsal import Message, Rehearsed
from phase3b.drill.tried import Fault, Tried
from phase3b.runbook.catalogue import catalogue

QUIET = NormalDay(True, "the documented load")
TRIED = Tried("an-alarm", 6, 5, ())
MAIL = Message("ALARM", "alerts", "ops@example.com", 5.0, "")
OVER = Message("OK", "alerts", "ops@example.com", 6.0, "")
# Three of five periods of a minute: the first, and the last two of five.
WELL = Rehearsed(5, 6, (MAIL,), (OVER,))


@pytest.fixture
def planned() -> Planned:
    """An alarm of three of five minutes, of which somebody is told twice."""
    found = next(each for each in of_prod() if each.alarm.kind == "read_throttles" and each.told_over)
    assert (found.alarm.period_seconds, found.alarm.datapoints, found.alarm.evaluation_periods) == (60, 3, 5)
    assert found.told
    return found


def faults(
    each: Planned, tried: Tried = TRIED, day: NormalDay = QUIET, rehearsal: Rehearsed | None = WELL
) -> tuple[str, ...]:
    return drilled(each, (tried, day), rehearsal, "", Causes({}, {}), deployed=True).faults


def test_all_is_well(planned: Planned) -> None:
    assert faults(planned) == ()
    assert faults(planned, rehearsal=None) == ()


def test_what_a_trial_showed_is_one(planned: Planned) -> None:
    assert faults(planned, replace(TRIED, faults=(Fault("too few", "it fires"),))) == ("it fires",)


def test_a_normal_day_that_is_none(planned: Planned) -> None:
    assert faults(planned, day=NormalDay(False, "fires at 14:00 UTC")) == ("a normal day: fires at 14:00 UTC",)
    assert faults(planned, day=NormalDay(None, "not known")) == ()


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"fired_minutes": None}, "among all others: it did not fire"),
        ({"fired_minutes": 7}, "among all others: it fired after 7 min, and must after 5 min"),
        ({"over_minutes": None}, "among all others: it was never over"),
        ({"messages": ()}, "no message arrived when it fired"),
        ({"messages": (replace(MAIL, why_not="nobody is subscribed"),)}, "no message arrived when it fired: nobody is subscribed"),
        ({"over_messages": ()}, "no message arrived when it was over"),
    ],
)  # fmt: skip
def test_what_did_not_happen_among_all_others(planned: Planned, changed: dict[str, object], fault: str) -> None:
    assert faults(planned, rehearsal=replace(WELL, **changed)) == (fault,)  # type: ignore[arg-type]


def test_who_is_not_told_misses_nothing(planned: Planned) -> None:
    silent = replace(planned, told=False, told_over=False)
    assert faults(silent, rehearsal=Rehearsed(5, 6, (), ())) == ()


def test_one_that_reached_somebody_is_enough(planned: Planned) -> None:
    lost = replace(MAIL, to="other@example.com", why_not="the address has not confirmed the subscription")
    assert faults(planned, rehearsal=replace(WELL, messages=(lost, MAIL))) == ()


def really(each: Planned, did: Rehearsed, read: float | None = 11.0) -> Drilled:
    found = Caused("requests", "11 GetItem are throttled", did, read)
    return drilled(each, (TRIED, QUIET), WELL, "", Causes({each.alarm.name: found}, {}), deployed=True)


def test_an_alarm_that_was_really_caused_says_by_what(planned: Planned) -> None:
    found = really(planned, WELL)
    assert (found.by, found.faults) == ("requests", ())
    alone = drilled(planned, (TRIED, QUIET), WELL, "", Causes({}, {planned.alarm.name: "no fault"}), deployed=True)
    assert (alone.by, alone.caused, alone.not_caused) == ("data points", None, "no fault")


@pytest.mark.parametrize(
    ("changed", "read", "fault"),
    [
        (
            {"fired_minutes": None},
            1.0,
            "really caused, it did not fire: 11 GetItem are throttled; it read 1, and fires above {threshold}",
        ),
        (
            {"fired_minutes": None},
            None,
            "really caused, it did not fire: 11 GetItem are throttled; it read no data, and fires above {threshold}",
        ),
        ({"over_minutes": None}, 11.0, "really caused (11 GetItem are throttled), it was never over"),
        ({"messages": ()}, 11.0, "really caused: no message arrived when it fired"),
        ({"over_messages": ()}, 11.0, "really caused: no message arrived when it was over"),
    ],
)
def test_what_is_wrong_when_it_was_really_caused(
    planned: Planned, changed: dict[str, object], read: float | None, fault: str
) -> None:
    did = replace(WELL, **changed)  # type: ignore[arg-type]
    assert really(planned, did, read).faults == (fault.format(threshold=f"{planned.alarm.threshold:g}"),)


def test_a_kind_without_an_entry_in_the_runbook_is_one(planned: Planned, monkeypatch: pytest.MonkeyPatch) -> None:
    found = drilled(planned, (TRIED, QUIET), WELL, "", Causes({}, {}), deployed=True)
    assert (found.runbook, found.faults) == ("docs/runbook.md#read_throttles", ())
    entries = {kind: entry for kind, entry in catalogue().entries.items() if kind != "read_throttles"}
    monkeypatch.setattr("phase3b.runbook.catalogue.catalogue", lambda: replace(catalogue(), entries=entries))
    found = drilled(planned, (TRIED, QUIET), WELL, "", Causes({}, {}), deployed=True)
    assert (found.runbook, found.faults) == (None, ("its kind has no entry in the runbook",))
