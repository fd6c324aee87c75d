"""What a machine that was too slow says of an alarm."""

from __future__ import annotations

import pytest

from phase3b.drill.caused import TOO_SLOW, Caused, told_apart
from phase3b.drill.rehearsal import Rehearsed


def caused(fired: int | None, over: int | None, *, in_time: bool) -> Caused:
    return Caused("requests", "7 are throttled", Rehearsed(fired, over, (), ()), 7, in_time=in_time)


@pytest.mark.parametrize(
    ("fired", "over", "in_time", "told"),
    [
        (3, 5, True, True),
        # As it should, though it was given less.
        (3, 5, False, True),
        (None, None, True, True),
        (None, None, False, False),
        (3, None, True, True),
        (3, None, False, False),
    ],
)
def test_what_a_machine_had_no_time_for_is_no_fault_of_the_alarm(
    fired: int | None, over: int | None, *, in_time: bool, told: bool
) -> None:
    found = told_apart({"one": caused(fired, over, in_time=in_time)}, {"other": "no route"}, ("third",))
    assert found.others == ("third",)
    if told:
        assert found.caused["one"].did.fired_minutes == fired
        assert found.why_not == {"other": "no route"}
    else:
        assert found.caused == {}
        assert found.why_not == {"other": "no route", "one": TOO_SLOW}
