"""A raise carried through from any state: the record and AWS are read again before each step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from phase3b.capacity.deployment import OnDemand
from phase3b.change.rollout.keeper import Keeper
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.raised.account import Change, NameOf, do, read_state
from phase3b.operations.raised.evidence import TableState
from phase3b.operations.raised.kept_raises import change_raises, read_raises
from phase3b.operations.raised.raise_record import Raise
from phase3b.operations.raised.steps import Held, Settled, Step, Wait, next_step
from phase3b.plan.tables.scaling_dimension import SIDES, Side

# Each of two sides has an end, bounds and units; another person's raise at the same time makes it twice as many.
MOST_STEPS: Final = 40
PAUSE_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Around:
    """Where raises of an environment are kept and carried out; `wait_seconds` is how long a busy table is waited for."""

    keeper: Keeper
    reading: Reading
    now: Callable[[], datetime]
    name_of: Callable[[Owner], NameOf]
    wait_seconds: int
    consumed_minutes: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a raise: as it is recorded (None: it has ended), what AWS has, what was done, and what is left."""

    one: Raise | None
    state: TableState
    done: tuple[Change, ...]
    left: str


def state_of(around: Around, owner: Owner) -> TableState:
    """What AWS has of a table or an index.

    Raises:
        Phase3bError: AWS did not say (3).
    """
    return read_state(around.reading, owner, around.name_of(owner), around.now(), around.consumed_minutes)


def carried_through(around: Around, owner: Owner) -> Outcome:
    """Does what is left of a raise of a table or an index, as its record says now, and removes the record of one that is over.

    Raises:
        Phase3bError: the record or AWS can't be read or changed (3); the record says what is left.
    """
    done: list[Change] = []
    give_up = time.monotonic() + around.wait_seconds
    for _ in range(MOST_STEPS):
        one = read_raises(around.keeper).of(owner.table, owner.index)
        state = state_of(around, owner)
        if one is None:
            return Outcome(None, state, tuple(done), "")
        step = step_of(one, state, around.now(), owner)
        match step:
            case Settled(over=True):
                if change_raises(around.keeper, lambda raises, was=one: raises.without(was)).of(  # type: ignore[misc]
                    owner.table, owner.index
                ):
                    # Another one has raised it again.
                    continue
                return Outcome(None, state, tuple(done), "")
            case Settled():
                return Outcome(one, state, tuple(done), "")
            case Held(why=why):
                return Outcome(one, state, tuple(done), why)
            case Wait(status=status):
                if time.monotonic() >= give_up:
                    return Outcome(one, state, tuple(done), _still_busy(one, status))
                time.sleep(PAUSE_SECONDS)
            case _:
                if do(around.reading, owner, step, around.name_of(owner)):
                    done.append(step)
                elif time.monotonic() >= give_up:
                    return Outcome(one, state, tuple(done), _still_busy(one, state.table_status))
                else:
                    time.sleep(PAUSE_SECONDS)
    return Outcome(one, state, tuple(done), "AWS is changed by others all the time")


def step_of(one: Raise, state: TableState, now: datetime, owner: Owner) -> Step:
    """The next step of a raise of this table or index."""
    return next_step(one, state, now, in_file(owner))


def in_file(owner: Owner) -> dict[Side, int]:
    """What capacity.yaml guarantees of each side: the minimum of a provisioned one, the maximum of an on-demand one."""
    billing = owner.billing
    if isinstance(billing, OnDemand):
        return {"read": billing.read_ceiling or 0, "write": billing.write_ceiling or 0}
    return {side: billing.read.floor if side == "read" else billing.write.floor for side in SIDES}


def _still_busy(one: Raise, status: str) -> str:
    by_itself = "" if one.on_demand else "; auto scaling raises it to the minimum by itself"
    return f"DynamoDB is changing the table ({status}){by_itself}: phase3b ops capacity status goes on"
