"""What somebody has changed for a time by hand, as lines: capacity that is raised, alarms that notify nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.looked import Line
from phase3b.operations.muted.account import Standing
from phase3b.operations.raised.raise_record import Raise


def raised_lines(raises: Sequence[Raise], now: datetime, commands: Commands) -> Iterator[Line]:
    """What is under way is no finding; what is over and not ended is, and what is kept and not in the file."""
    for each in raises:
        units = ", ".join(f"{side.side} {side.units:,}" for side in each.sides)
        by = f"by {each.user}@{each.machine}" + (f": {each.why}" if each.why else "")
        if each.phase == "kept":
            text = f"{units} is kept, and capacity.yaml does not have it yet ({by})"
            yield Line("look", "raised", each.title, text, commands.keep(each.title))
        elif each.over(now):
            what = "is to be ended" if each.phase == "ending" else f"has expired at {each.until}"
            yield Line(
                "look", "raised", each.title, f"{units} {what}, and nobody has restored what was before ({by})",
                commands.raised,
            )  # fmt: skip
        else:
            yield Line("fine", "raised", each.title, f"{units} until {each.until} ({by})")


def muted_lines(rules: Sequence[Standing], now: datetime, commands: Commands) -> Iterator[Line]:
    """Alarms that notify nobody now or soon; without an end, or after it, a person has forgotten them."""
    for each in rules:
        count = f"{len(each.alarms)} alarms notify nobody" if len(each.alarms) != 1 else "one alarm notifies nobody"
        why = f" ({each.why})" if each.why else ""
        if each.until is None:
            yield Line("look", "muted", each.name, f"{count}, without an end{why}", commands.unmute)
        elif each.until <= now:
            text = f"{count}, and its end was {each.until:%Y-%m-%d %H:%M} UTC{why}"
            yield Line("look", "muted", each.name, text, commands.unmute)
        else:
            yield Line("fine", "muted", each.name, f"{count} until {each.until:%Y-%m-%d %H:%M} UTC{why}")
