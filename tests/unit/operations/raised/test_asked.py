"""Whether a raise may be made: by hand, each limit by itself and all that is wrong at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from raised_made import NOW, ON_DEMAND, TABLE, on_demand, raised, side, state

from phase3b.change.guard.refusals.account_limits import UnitLimits
from phase3b.cli.ops.capacity.keep import raised_there
from phase3b.cli.ops.capacity.raised_environment import raised_environment
from phase3b.cli.ops.capacity.raising import raise_
from phase3b.errors import Phase3bError
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.raised.asked import By, Limits, Wish, first_run, wished
from phase3b.operations.raised.evidence import OtherAction, TableState
from phase3b.operations.raised.raise_record import Raise, Raises

ROOT = Path(__file__).resolve().parents[4]
LIMITS = Limits(UnitLimits(40_000, 40_000, 80_000, 80_000), {"read": 0, "write": 0}, timedelta(hours=72))
BY = By("ann", "desk", NOW, "r1")


def asked(
    units: int, found: TableState | None = None, hours: float | None = 2, limits: Limits = LIMITS,
    there: Raise | None = None, owner: Owner = TABLE,
) -> Raise:  # fmt: skip
    lasting = None if hours is None else timedelta(hours=hours)
    return wished(Wish(owner, {"write": units}, lasting, "a sale"), found or state(), there, limits, BY)


def problem(units: int, found: TableState | None = None, **more: object) -> str:
    with pytest.raises(Phase3bError) as caught:
        asked(units, found, **more)  # type: ignore[arg-type]
    return str(caught.value)


def test_the_record_has_what_was_before() -> None:
    assert asked(200) == raised(write=200)
    assert asked(500, on_demand(), owner=ON_DEMAND) == raised(ON_DEMAND, write=500)
    kept = asked(200, hours=None)
    assert (kept.phase, kept.until) == ("kept", "")


def test_what_is_raised_already_is_lengthened_with_what_was_before_it() -> None:
    there = raised(write=200)
    found = state(write=side(200, (200, 200)))
    assert asked(200, found, hours=5, there=there).sides == there.sides
    assert "no more than it has now (200)" in problem(150, found, there=there)


@pytest.mark.parametrize(("second", "until"), [(0, "08:00:00"), (1, "08:01:00"), (59, "08:01:00")])
def test_it_ends_with_a_whole_minute_and_lasts_no_less_than_was_asked_for(second: int, until: str) -> None:
    """A scheduled action that runs before the record is over would be taken for one that somebody else has undone."""
    wish, by = Wish(TABLE, {"write": 200}, timedelta(hours=2), ""), By("ann", "desk", NOW.replace(second=second), "r1")
    assert wished(wish, state(), None, LIMITS, by).until == f"2026-11-30T{until}Z"


def test_no_more_than_it_has() -> None:
    assert problem(5) == (
        "--write: 5 write units a second are no more than it has now (5), and a raise lowers nothing. Say more than 5. "
        "[P3B-OPS-RAISE-LOWERS]"
    )
    # A minimum of 30 is on its way.
    assert "(30)" in problem(30, state(write=side(5, (30, 50))))
    assert asked(6).sides[0].units == 6


def test_less_than_what_is_consumed() -> None:
    """Burst capacity lets 7.2 be consumed of 5."""
    assert "less than what is consumed (7.2). Say at least 8." in problem(7, state(write=side(consumed=7.2)))
    assert asked(8, state(write=side(consumed=7.2))).sides[0].units == 8
    # What is not known hinders nothing: it is more than what is provisioned.
    assert asked(6, state(write=side(consumed=None))).sides[0].units == 6


def test_the_quota_of_a_table_and_of_the_account() -> None:
    assert asked(40_000).sides[0].units == 40_000
    assert problem(50_000) == (
        "--write: 50,000 write units a second are more than a table or an index of this account may have (40,000). Ask for "
        "more at Service Quotas (DynamoDB, table-level throughput), or say less. [P3B-OPS-RAISE-QUOTA]"
    )
    others = replace(LIMITS, elsewhere={"read": 0, "write": 79_000})
    assert asked(1_000, limits=others).sides[0].units == 1_000
    assert "would have 80,001 write units a second, and the account gives 80,000" in problem(1_001, limits=others)


def test_too_long() -> None:
    assert asked(6, hours=72).until == "2026-12-03T06:00:00Z"
    assert problem(6, hours=96) == (
        "--for: 96 hours are longer than a raise may last (72). What lasts belongs in capacity.yaml: --permanent. The limit "
        "is ops.raised.longest_hours. [P3B-OPS-RAISE-TOO-LONG]"
    )
    both = problem(4, hours=96)
    assert "RAISE-TOO-LONG" in both
    assert "RAISE-LOWERS" in both


def test_nothing_to_raise() -> None:
    assert problem(500, on_demand(write=None), owner=ON_DEMAND) == (
        "--write: notes-prod-topics is on-demand without a write maximum: there is nothing to raise. phase3b doctor says "
        "which limit throttles it. [P3B-OPS-RAISE-NOTHING]"
    )
    assert "has no auto scaling in AWS" in problem(20, state(write=side(bounds=None)))


def test_scheduled_scaling_that_is_suspended_would_not_end_it() -> None:
    assert problem(20, state(write=side(suspended=True))) == (
        "--write: scheduled scaling of notes-prod-notes is suspended: AWS would not end the raise. Resume it, or raise in "
        "capacity.yaml: --permanent. [P3B-OPS-RAISE-SUSPENDED]"
    )


def test_a_schedule_that_runs_before_the_end() -> None:
    """07:20 is 80 minutes after 06:00: a raise of 79 is the longest that has ended before."""
    night = OtherAction("night", "cron(20 7 * * ? *)", "UTC")
    assert problem(20, state(write=side(others=(night,)))) == (
        "--for: the scheduled action night sets the write bounds of notes-prod-notes at 2026-11-30T07:20Z, before the raise "
        "would end. Raise until then (--for 79m), or change the schedule in capacity.yaml. [P3B-OPS-RAISE-SCHEDULE]"
    )
    assert asked(20, state(write=side(others=(night,))), hours=79 / 60).until == "2026-11-30T07:19:00Z"


@pytest.mark.parametrize(
    ("expression", "zone", "runs"),
    [
        ("cron(0 8 * * ? *)", "Europe/Berlin", datetime(2026, 11, 30, 7, 0, tzinfo=UTC)),
        ("at(2026-11-30T06:30:00)", "UTC", datetime(2026, 11, 30, 6, 30, tzinfo=UTC)),
        ("at(2026-11-30T05:30:00)", "UTC", None),
        ("cron(0 6 * * ? *)", "UTC", None),
    ],
)
def test_when_a_schedule_runs_first(expression: str, zone: str, runs: datetime | None) -> None:
    assert first_run(OtherAction("x", expression, zone), "write", NOW, NOW + timedelta(hours=2)) == runs


def test_what_is_not_raised() -> None:
    with pytest.raises(Phase3bError) as caught:
        raised_there(Raises(), "notes")
    assert str(caught.value) == "notes is not raised. Nothing is raised. [P3B-OPS-NOT-RAISED]"
    with pytest.raises(Phase3bError, match=r"topics is not raised. Raised: notes\."):
        raised_there(Raises((raised(write=9),)), "topics")


def test_a_table_that_the_environment_has_not() -> None:
    around = raised_environment(ROOT / "examples/minimal/capacity.yaml", "prod", embedded=False)
    with pytest.raises(Phase3bError) as caught:
        around.owner("note")
    assert str(caught.value) == "prod has no table or index 'note'. Did you mean notes? [P3B-OPS-TABLE-UNKNOWN]"


def test_neither_a_time_nor_permanent() -> None:
    with pytest.raises(Phase3bError) as caught:
        raise_.main(["notes", "--env", "prod", "--write", "9"], standalone_mode=False)
    assert str(caught.value) == (
        "a raise is either for a time or permanent. Say --for TIME, such as --for 2h, or --permanent. [P3B-OPS-RAISE-OPTIONS]"
    )
