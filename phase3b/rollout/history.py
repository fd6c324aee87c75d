"""What was applied to an environment, kept beside its state: for a rollback, and for going on after an interruption.

It is written before each step, whole and at once. It decides nothing about resources: what is left to do is worked
out from what is there. So one that is lost costs the way back, never data.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Final

from phase3b.errors import outside_failure
from phase3b.rollout.keeper import Keeper

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Rollout:
    """An apply that has begun and not ended: the capacity file it applies, its steps, and which of them is under way.

    `back` is whether it is a rollback.
    """

    capacity: str
    since: str
    steps: tuple[str, ...]
    at: int
    back: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """The capacity file that was applied last and the one before it, as texts, and the rollout under way."""

    applied: str | None = None
    before: str | None = None
    rollout: Rollout | None = None

    def begun(self, capacity: str, since: str, steps: tuple[str, ...], *, back: bool = False) -> History:
        """With a rollout under way, at its first step."""
        return replace(self, rollout=Rollout(capacity, since, steps, 0, back))

    def step(self, at: int) -> History:
        """With the rollout at another step."""
        return self if self.rollout is None else replace(self, rollout=replace(self.rollout, at=at))

    def ended(self, capacity: str) -> History:
        """With the capacity file applied. Applying the same again does not forget what was there before."""
        if capacity == self.applied:
            return replace(self, rollout=None)
        return History(capacity, self.applied, None)

    @property
    def back_to(self) -> str | None:
        """What a rollback goes to: what was there before the rollout under way, or else before the last one.

        One that was interrupted goes on to where it went.
        """
        if self.rollout is None:
            return self.before
        return self.rollout.capacity if self.rollout.back else self.applied


def read_history(keeper: Keeper) -> History:
    """What is kept; an empty history where nothing is.

    Raises:
        Phase3bError: it can't be read.
    """
    try:
        text = keeper.read()
        if text is None:
            return History()
        said = json.loads(text)
        if said.pop("version") != VERSION:
            raise outside_failure(f"{keeper.place} is of another version of phase3b", "Use the phase3b that wrote it")
        rollout = said.pop("rollout")
        if rollout is not None:
            rollout = Rollout(**{**rollout, "steps": tuple(rollout["steps"])})
        return _sound(History(**said, rollout=rollout))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise outside_failure(
            f"{keeper.place} can't be read as a history of applies",
            "Put it aside: nothing but the way back by `phase3b rollback` is lost",
        ) from None


def _sound(history: History) -> History:
    """The same history, when its values are what they are said to be.

    Raises:
        ValueError: one is something else.
    """
    rollout = history.rollout
    texts = [text for text in (history.applied, history.before) if text is not None]
    if rollout is not None:
        texts += [rollout.capacity, rollout.since, *rollout.steps]
        if rollout.at not in range(len(rollout.steps)) or not isinstance(rollout.back, bool):
            raise ValueError("no step of the rollout is under way")
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a text is something else")
    return history


def write_history(keeper: Keeper, history: History) -> None:
    """Keeps a history in place of the one before.

    Raises:
        Phase3bError: it can't be written.
    """
    keeper.write(json.dumps({"version": VERSION, **asdict(history)}, indent=2))
