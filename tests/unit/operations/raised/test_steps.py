"""The steps of a raise, by hand and of any account: the end first, nothing lowered, and whole from wherever it stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from raised_made import INDEX, NOW, ON_DEMAND, on_demand, raised, side, state

from phase3b.operations.raised.evidence import EndAction, SideState, TableState
from phase3b.operations.raised.raise_record import Raise, Raises, merged
from phase3b.operations.raised.steps import (
    DeleteEnd,
    Held,
    PutEnd,
    SetBounds,
    SetMaximum,
    Settled,
    SetUnits,
    Step,
    Wait,
    next_step,
)

END = EndAction("at(2026-11-30T08:00:00)", 5)
NOTHING: dict[str, int] = {}
LATER = NOW + timedelta(hours=2)


def done(found: TableState, step: Step) -> TableState:
    """What AWS has after a step. Auto scaling raises to a minimum and lowers to a maximum at once."""
    sides = dict(found.sides)
    match step:
        case PutEnd(side=of, end=end):
            sides[of] = replace(sides[of], end=end)
        case DeleteEnd(side=of):
            sides[of] = replace(sides[of], end=None)
        case SetBounds(side=of, minimum=low, maximum=high):
            sides[of] = replace(sides[of], bounds=(low, high), units=min(max(sides[of].units, low), high))
        case SetUnits(units=units):
            sides = {of: replace(each, units=units[of]) for of, each in sides.items()}
        case SetMaximum(side=of, maximum=most):
            sides[of] = replace(sides[of], on_demand_maximum=most)
        case _:
            raise AssertionError(step)
    return replace(found, sides=sides)


def steps_to_end(one: Raise, found: TableState, now: object = NOW) -> tuple[list[Step], TableState]:
    """All steps, and what AWS has then."""
    made: list[Step] = []
    while not isinstance(step := next_step(one, found, now, {}), Settled | Held | Wait):  # type: ignore[arg-type]
        made.append(step)
        found = done(found, step)
        assert len(made) < 20
    return [*made, step], found


def test_the_end_is_in_aws_before_anything_is_raised() -> None:
    """Write from 5 (5 to 50) to 200: the end sets 5 again; the bounds become 200 to 200; DynamoDB takes both sides at once."""
    assert next_step(raised(write=200), state(), NOW, {}) == PutEnd("write", END)
    one = state(write=side(end=END))
    assert next_step(raised(write=200), one, NOW, {}) == SetBounds("write", 200, 200)
    two = state(read=side(7), write=side(5, (200, 200), end=END))
    assert next_step(raised(write=200), two, NOW, {}) == SetUnits({"read": 7, "write": 200})
    three = state(write=side(200, (200, 200), end=END))
    assert next_step(raised(write=200), three, NOW, {}) == Settled(over=False)


def test_below_the_maximum_the_maximum_stays() -> None:
    assert next_step(raised(read=40), state(read=side(end=END)), NOW, {}) == SetBounds("read", 40, 50)


def test_a_table_that_is_being_changed_is_waited_for_after_its_bounds() -> None:
    """Auto scaling raises it by itself when DynamoDB is done."""
    found = state(write=side(5, (200, 200), end=END), status="UPDATING")
    assert next_step(raised(write=200), found, NOW, {}) == Wait("UPDATING")
    assert isinstance(next_step(raised(write=200), state(status="UPDATING"), NOW, {}), PutEnd)


def test_an_end_at_another_time_or_of_another_minimum_is_put_again() -> None:
    found = state(write=side(200, (200, 200), end=EndAction("at(2026-11-30T07:00:00)", 5)))
    assert next_step(raised(write=200), found, NOW, {}) == PutEnd("write", END)


def test_what_expired_has_its_bounds_again() -> None:
    """AWS has set the minimum to 5; the maximum of 200 is above the 50 before, of which 30 are consumed."""
    found = state(write=side(200, (5, 200), 30.0, end=END))
    assert next_step(raised(write=200), found, LATER, {}) == SetBounds("write", 5, 50)
    all_of_it = state(write=side(200, (5, 200), 50.0, end=END))
    assert next_step(raised(write=200), all_of_it, LATER, {}) == SetBounds("write", 5, 50)
    assert next_step(raised(write=200), state(write=side(50, (5, 50), end=END)), LATER, {}) == DeleteEnd("write")
    assert next_step(raised(write=200), state(), LATER, {}) == Settled(over=True)


@pytest.mark.parametrize("consumed", [50.1, None])
def test_a_maximum_below_what_is_in_use_or_not_known_stays(consumed: float | None) -> None:
    """The minimum is restored all the same: the capacity follows the traffic, and not below it."""
    made, after = steps_to_end(raised(write=200), state(write=side(200, (200, 200), consumed, end=END)), LATER)
    assert made[:2] == [SetBounds("write", 5, 200), DeleteEnd("write")]
    assert isinstance(made[2], Held)
    assert after.sides["write"].units == 200


def test_a_maximum_is_never_set_below_a_minimum_that_another_one_has_set_since() -> None:
    """AWS refuses a minimum above the maximum; 80 is somebody's, and the 50 before are less."""
    found = state(write=side(200, (80, 200), 30.0, end=END))
    assert next_step(raised(write=200), found, LATER, {}) == SetBounds("write", 80, 80)


def test_what_another_one_has_set_since_stays() -> None:
    found = state(write=side(300, (300, 400)))
    assert next_step(raised(write=200), found, LATER, {}) == Settled(over=True)


def test_what_the_file_has_meanwhile_is_not_taken_back() -> None:
    found = state(write=side(200, (200, 200), end=END))
    assert next_step(raised(write=200), found, LATER, {"write": 200}) == DeleteEnd("write")
    assert next_step(raised(write=200), state(write=side(200, (200, 200))), LATER, {"write": 200}) == Settled(over=True)
    # And not where the file has less.
    assert next_step(raised(write=200), found, LATER, {"write": 199}) == SetBounds("write", 5, 50)


def test_a_kept_raise_has_no_end_and_is_over_once_the_file_has_it() -> None:
    kept = replace(raised(write=200), phase="kept", until="")
    assert next_step(kept, state(write=side(200, (200, 200), end=END)), LATER, {}) == DeleteEnd("write")
    assert next_step(kept, state(), LATER, {}) == SetBounds("write", 200, 200)
    assert next_step(kept, state(write=side(200, (200, 200))), LATER, {}) == Settled(over=False)
    assert next_step(kept, state(), LATER, {"write": 200}) == Settled(over=True)


def test_an_on_demand_maximum() -> None:
    one = raised(ON_DEMAND, read=500)
    assert next_step(one, on_demand(), NOW, {}) == SetMaximum("read", 500)
    assert next_step(one, on_demand(500), NOW, {}) == Settled(over=False)
    assert next_step(one, on_demand(500, consumed=90), LATER, {}) == SetMaximum("read", 100)
    assert isinstance(next_step(one, on_demand(500, consumed=101), LATER, {}), Held)
    assert next_step(one, on_demand(100), LATER, {}) == Settled(over=True)
    # The file has no maximum any more.
    assert next_step(one, on_demand(None), LATER, {}) == Settled(over=True)


UNITS = st.integers(6, 500)


@given(UNITS, UNITS, st.integers(1, 500), st.integers(0, 12), st.floats(0, 600))
def test_from_wherever_it_was_killed_it_ends_whole(
    read: int, write: int, used: int, killed_after: int, consumed: float
) -> None:
    """Raised to the end, then ended to the end, and between two steps nobody knows where the one before stopped."""
    before = state(side(max(5, min(used, 50)), consumed=consumed), side(5, consumed=consumed))
    one = raised(read=max(read, before.sides["read"].units), write=write)
    found = before
    for _ in range(killed_after):
        step = next_step(one, found, NOW, {})
        if isinstance(step, Settled):
            break
        after = done(found, step)
        # Nothing is ever lowered by raising.
        assert all(after.sides[each].units >= found.sides[each].units for each in after.sides)
        # Nothing is raised before AWS has the end of it.
        assert isinstance(step, PutEnd) or after.sides["read"].end is not None
        found = after
    # The next run begins from what is there.
    _, whole = steps_to_end(one, found)
    assert (whole.sides["read"].units, whole.sides["write"].units) == (
        max(one.sides[0].units, used if used < 51 else 50),
        write,
    )
    last, ended = steps_to_end(replace(one, phase="ending"), whole)
    for each in one.sides:
        low, high = ended.sides[each.side].bounds or (0, 0)
        assert low == 5
        assert ended.sides[each.side].end is None
        # Never below what is in use: the maximum before, or what it was raised to where more than that is consumed.
        assert high == (each.maximum if consumed > 50 else 50)
        assert ended.sides[each.side].units >= min(consumed, whole.sides[each.side].units)
    raised_maximum = any(each.maximum > 50 for each in one.sides)
    assert last[-1] == Settled(over=True) or (isinstance(last[-1], Held) and consumed > 50 and raised_maximum)


def test_two_raises_are_the_more_of_both() -> None:
    one, two = raised(write=200), replace(raised(hours=1, write=100, read=30), id="r2", user="bob")
    for first, second in ((one, two), (two, one)):
        both = merged(first, second)
        assert {each.side: each.units for each in both.sides} == {"read": 30, "write": 200}
        assert both.until == one.until
        assert (both.id, both.user) == (first.id, second.user)


def test_what_was_before_is_that_of_the_first_raise() -> None:
    later = raised(write=300)
    later = replace(later, sides=(replace(later.sides[0], before_units=200, before_minimum=200, before_maximum=200),))
    (both,) = merged(raised(write=200), later).sides
    assert (both.units, both.before_units, both.before_minimum, both.before_maximum) == (300, 5, 5, 50)


def test_a_raise_over_one_that_is_being_ended_counts_and_one_that_is_kept_stays() -> None:
    ending = replace(raised(hours=9, write=200), phase="ending")
    assert (merged(ending, raised(write=100)).phase, merged(ending, raised(write=100)).until) == (
        "raised",
        raised().until,
    )
    kept = replace(raised(write=200), phase="kept", until="")
    assert (merged(kept, raised(write=300)).phase, merged(kept, raised(write=300)).until) == ("kept", "")


def test_a_record_goes_only_where_nobody_has_raised_again() -> None:
    one, other = raised(write=200), raised(INDEX, write=10)
    both = Raises().put(one).put(other)
    assert both.without(one) == Raises((other,))
    again = both.put(merged(one, raised(write=300)))
    assert again.without(one) == again


_: SideState = side()
