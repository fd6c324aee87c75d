"""Alarms as they are do what they must; an alarm that was changed in any way that makes a difference does not."""

from __future__ import annotations

import pytest
from changed_alarms import changes, same
from drilled_alarms import deployed, of_each_kind, of_prod

from phase3b.drill.alone import alone, states
from phase3b.drill.trial import rehearsal
from phase3b.drill.tried import tried
from phase3b.errors import Phase3bError
from phase3b.plan.cloudwatch.alarm import Alarm

# Of short periods, of each measure and each treatment of missing data but those that look back for days.
QUICK = (
    "read_throttles", "read_ceiling", "function_throttles", "function_error_share", "duration_p95", "cache_hits", "stream_age",
    "dead_letters", "queue_drain", "claimed_concurrency", "no_requests",
)  # fmt: skip


def found(alarm: Alarm, change: str) -> bool:
    """Whether the drill finds a change."""
    described = dict(changes(deployed(alarm)))[change]
    try:
        return bool(tried(alarm, described, {}).faults)
    except Phase3bError:
        return True


@pytest.mark.parametrize("kind", [each for each in of_each_kind() if each != "expired_items"])
def test_an_alarm_of_each_kind_does_what_it_must(kind: str) -> None:
    alarm = of_each_kind()[kind]
    shown = tried(alarm, deployed(alarm), {})
    assert shown.faults == ()
    assert shown.trials >= 4
    assert shown.minutes == _minutes_by_hand(alarm)


def _minutes_by_hand(alarm: Alarm) -> int:
    """The first minute of the last period that is needed, and as many periods before it as are looked at; hours where they are whole."""
    periods = 0 if alarm.datapoints == 1 else alarm.evaluation_periods - 1
    minutes = periods * alarm.period_seconds // 60 + 1
    hourly = alarm.period_seconds * alarm.evaluation_periods > 86_400
    return -(-minutes // 60) * 60 if hourly else minutes


@pytest.mark.parametrize("kind", QUICK)
def test_each_change_that_makes_a_difference_is_found(kind: str) -> None:
    """Of each kind a tenth of all changes, others for each; all of them are in the long test."""
    alarm = of_each_kind()[kind]
    some = [change for change, _ in changes(deployed(alarm)) if not same(alarm, change)][QUICK.index(kind) % 3 :: 3]
    assert len(some) >= 5
    assert [change for change in some if not found(alarm, change)] == []


@pytest.mark.long
@pytest.mark.parametrize("kind", of_each_kind())
def test_every_change_of_every_kind_is_found(kind: str) -> None:
    alarm = of_each_kind()[kind]
    left = [change for change, _ in changes(deployed(alarm)) if not found(alarm, change)]
    assert [change for change in left if not same(alarm, change)] == []


@pytest.mark.parametrize("kind", ["read_throttles", "function_throttles", "function_error_share"])
def test_what_is_said_to_make_no_difference_makes_none(kind: str) -> None:
    alarm = of_each_kind()[kind]
    alike = [change for change, _ in changes(deployed(alarm)) if same(alarm, change)]
    assert alike
    assert [change for change in alike if found(alarm, change)] == []


@pytest.mark.parametrize("kind", [each for each in of_each_kind() if each != "expired_items"])
def test_what_an_alarm_is_rehearsed_with_makes_it_fire(kind: str) -> None:
    alarm = of_each_kind()[kind]
    trial = rehearsal(alarm)
    found = [(at, state) for at, state in states(alone(deployed(alarm)), trial, {}) if state != "OK" or at > 1]
    assert [(at, state) for at, state in found if trial.fires_at is not None and at >= trial.fires_at] == [
        (trial.fires_at, "ALARM"), (trial.over_at, "OK"),
    ]  # fmt: skip


@pytest.mark.long
def test_every_alarm_of_prod_does_what_it_must() -> None:
    wrong = {each.alarm.name: tried(each.alarm, deployed(each.alarm), {}).faults for each in of_prod()}
    assert {name: faults for name, faults in wrong.items() if faults} == {}


def test_a_fault_says_what_happened_and_what_must() -> None:
    alarm = of_each_kind()["read_throttles"]
    late = tried(alarm, {**deployed(alarm), "EvaluationPeriods": 3, "DatapointsToAlarm": 3}, {})
    assert next(each.what for each in late.faults) == (
        "just beyond the threshold, then normal: stays quiet, and must fire after 10 min"
    )
    never = tried(alarm, {**deployed(alarm), "Threshold": 1000.0}, {})
    assert "stays quiet, and must fire after" in never.faults[0].what
    always = tried(alarm, {**deployed(alarm), "Threshold": 0.0}, {})
    assert "fires after" in always.faults[0].what


def test_an_alarm_that_can_not_be_evaluated_is_a_problem() -> None:
    alarm = of_each_kind()["read_ceiling"]
    broken = {**deployed(alarm), "ComparisonOperator": "LessThanLowerThreshold"}
    with pytest.raises(Phase3bError, match="anomaly detection") as raised:
        tried(alarm, broken, {})
    assert raised.value.problems[0].code == "P3B-DRILL-NOT-EVALUATED"


def test_an_alarm_that_has_no_state_without_data_is_a_fault() -> None:
    alarm = of_each_kind()["read_hot_partitions"]
    shown = tried(alarm, {**deployed(alarm), "TreatMissingData": "missing"}, {})
    assert any("has no state (INSUFFICIENT_DATA), and must keep one" in each.what for each in shown.faults)
