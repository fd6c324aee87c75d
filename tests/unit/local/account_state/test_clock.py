"""The account's time: moved on, and faster than the machine's."""

from __future__ import annotations

import pytest

from phase3b.local.account_state.clock import Clock


class Machine:
    """A machine's clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_a_clock_runs_so_many_times_as_fast_from_its_start_on() -> None:
    machine = Machine()
    clock = Clock(machine, speed=60)
    assert (clock.now(), clock.moved) == (1_000, 0)
    machine.now += 10
    assert (clock.now(), clock.moved) == (1_600, 590)
    clock.advance(100)
    machine.now += 1
    assert (clock.now(), clock.moved) == (1_760, 749)
    assert clock.machine_seconds(30) == 0.5


def test_a_clock_that_is_kept_goes_on_from_where_it_was() -> None:
    machine = Machine()
    first = Clock(machine, speed=60)
    machine.now += 10
    second = Clock(machine, moved=first.moved, speed=2)
    assert second.now() == first.now()
    machine.now += 10
    assert second.now() == 1_620


def test_in_real_time_it_is_the_machine_s() -> None:
    machine = Machine()
    clock = Clock(machine)
    machine.now += 0.1
    assert clock.now() == machine.now
    assert clock.moved == 0


@pytest.mark.parametrize("speed", [0.5, 0, -1, float("inf"), float("nan")])
def test_it_never_runs_slower(speed: float) -> None:
    with pytest.raises(ValueError, match="once as fast"):
        Clock(speed=speed)
