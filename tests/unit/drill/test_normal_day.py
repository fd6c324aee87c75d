"""A normal day: quiet as the file says it is, an alarm where it does not fit, and not known where it says nothing."""

from __future__ import annotations

import pytest
from drilled_alarms import ROOT, deployed, of_prod, prod

from phase3b.capacity.loader import load
from phase3b.drill.drilled import Planned
from phase3b.drill.normal_day import NormalDay, normal_day

SIMULATION = load(ROOT / "capacity.yaml").simulation
PATTERN = SIMULATION.patterns[SIMULATION.default_pattern]


def of_kind(kind: str) -> Planned:
    return next(each for each in of_prod() if each.alarm.kind == kind)


def day(each: Planned, **changed: object) -> NormalDay:
    return normal_day(each.alarm, each.fitted, {**deployed(each.alarm), **changed}, prod(), PATTERN, {})


@pytest.mark.parametrize(
    "kind", ["read_ceiling", "duration_average", "no_requests", "function_concurrency", "server_errors"]
)
def test_a_normal_day_is_quiet(kind: str) -> None:
    assert day(of_kind(kind)).quiet is True


@pytest.mark.parametrize(
    "kind", ["memory", "cache_hits", "cold_starts", "queue_age", "queue_drain", "stream_age", "event_age"]
)
def test_what_the_file_does_not_say_is_not_known(kind: str) -> None:
    assert day(of_kind(kind)) == NormalDay(None, "capacity.yaml does not say what is usual")


def test_a_level_that_is_usual_is_an_alarm_every_day() -> None:
    """The function takes as long as service.assumptions has it: a threshold below that fires as soon as requests come."""
    shown = day(of_kind("duration_average"), Threshold=1.0)
    assert shown.quiet is False
    assert "UTC with " in shown.why
    assert "as service.assumptions has it" in shown.why


def test_requests_that_stay_away_for_long_on_a_normal_night_are_an_alarm() -> None:
    """More are asked for in five minutes than come at night, and as many come at noon."""
    each = of_kind("no_requests")
    per_second = each.fitted.rate.per_second
    assert per_second is not None
    shown = day(each, Threshold=per_second * 300)
    assert shown.quiet is False


@pytest.mark.parametrize("kind", ["read_throttles", "dead_letters", "failed_notifications"])
def test_a_day_without_faults_is_quiet_only_where_no_data_is_good(kind: str) -> None:
    assert day(of_kind(kind)).quiet is True
    assert day(of_kind(kind), Threshold=-1.0, TreatMissingData="breaching").quiet is False
