"""What was applied to an environment, kept beside its state: for a rollback, and for going on after an interruption.

It is written before each step, whole and at once. It decides nothing about resources: what is left to do is worked
out from what is there. So one that is lost costs the way back, never data.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Final

from phase3b.change.rollout.keeper import Keeper
from phase3b.errors import ExitCode, Phase3bError
from phase3b.files.json_file import JsonPart, parse_json

VERSION: Final = 1
FIX: Final = "Move it away: nothing but the way back by `phase3b rollback` is lost"


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
    text = keeper.read()
    if text is None:
        return History()
    try:
        read = parse_json(text, keeper.place, FIX)
        if read.get("version").integer() != VERSION:
            raise read.get("version").wrong(
                "it is of another version of phase3b", "Use the phase3b that wrote it", code="P3B-HISTORY-FORM"
            )
        applied, before = (_text_or_none(read.get(key)) for key in ("applied", "before"))
        return History(applied, before, _rollout(read.get("rollout")))
    except Phase3bError as error:
        # Nobody writes it by hand: what is wrong with it is no mistake of an input.
        raise Phase3bError(*error.problems, exit_code=ExitCode.OUTSIDE_FAILURE) from None


def _text_or_none(part: JsonPart) -> str | None:
    return None if part.is_nothing() else part.text()


def _rollout(part: JsonPart) -> Rollout | None:
    if part.is_nothing():
        return None
    steps = tuple(each.text() for each in part.get("steps").each())
    at = part.get("at")
    if at.integer() not in range(len(steps)):
        raise at.wrong(f"{at.integer()} is not one of the {len(steps)} steps", code="P3B-HISTORY-FORM")
    back = part.find("back")
    is_back = back.flag() if back is not None else False
    return Rollout(part.get("capacity").text(), part.get("since").text(), steps, at.integer(), is_back)


def write_history(keeper: Keeper, history: History) -> None:
    """Keeps a history in place of the one before.

    Raises:
        Phase3bError: it can't be written.
    """
    keeper.write(json.dumps({"version": VERSION, **asdict(history)}, indent=2))
