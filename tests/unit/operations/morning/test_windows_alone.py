"""A window of a burn rate that is in ALARM by itself: nobody is notified of it, and the morning check finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.naming import Names
from phase3b.operations.check import AlarmState, AlarmStates, judged, name_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import alarm_records, told_together

MADE = resolve(load(Path(__file__).parents[4] / "capacity.yaml"), "prod")
NAMES = Names(MADE.project, MADE.name, MADE.component)
WATCHED = alarms(MADE, NAMES)
RECORDS = tuple(alarm_records(MADE, WATCHED, told_together(MADE, NAMES, WATCHED)))
FAST = "securebase-prod-api-availability-burn-fast"
LONG, SHORT, BOTH = f"{FAST}-long-critical", f"{FAST}-short-critical", f"{FAST}-incident-critical"


def states(*firing: str, gone: str = "") -> AlarmStates:
    return AlarmStates({
        name: AlarmState(name, "ALARM" if name in firing else "OK", "2026-11-30 07:00 UTC", "", enabled=True)
        for name in map(name_of, RECORDS) if name != gone
    })  # fmt: skip


@pytest.mark.parametrize(
    ("found", "alone", "ringing"),
    [
        (states(LONG), (LONG,), []),
        (states(SHORT), (SHORT,), []),
        (states(LONG, SHORT, BOTH), (), [LONG, SHORT]),
        # A composite that is not there notifies nobody of anything: then each window is looked at.
        (states(LONG, gone=BOTH), (), [LONG]),
        (states("securebase-prod-api-server-errors-critical"), (), ["securebase-prod-api-server-errors-critical"]),
        (states(), (), []),
    ],
)
def test_only_a_window_without_the_other_is_nothing_to_look_at(
    found: AlarmStates, alone: tuple[str, ...], ringing: list[str]
) -> None:
    checked = judged(RECORDS, {}, found)
    assert checked.alone == alone
    assert [each.about for each in checked.findings if each.kind == "ringing"] == ringing
