"""Which of a tier's advice is done, by the tier's own values: what is advised and missing comes next."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel

from phase3b.capacity.model.tier import Advice, Tier
from phase3b.quick_dataclass import dataclass

AdviceState = Literal["done", "next", "by hand"]
Wanted = bool | float | str
"""What `done_when` asks of a key."""


@dataclass(frozen=True, slots=True)
class NextAction:
    """What is to be done next in a tier. With nothing left `action` is empty and the state is done."""

    action: str
    state: AdviceState

    @property
    def shown(self) -> str:
        """As a column of a table has it."""
        if self.state == "done":
            return "none: all is done"
        return f"{self.action} (by hand)" if self.state == "by hand" else self.action


def advice_state(advice: Advice, tier: Tier) -> AdviceState:
    """Whether a tier, alone or with an environment's overrides, has what is advised; `by hand` is where no key tells."""
    if advice.done_when is None:
        return "by hand"
    reached = all(_reached(value_of(tier, key), wanted) for key, wanted in advice.done_when.items())
    return "done" if reached else "next"


def next_action(tier: Tier) -> NextAction | None:
    """The first advice that the tier does not follow, else the first of which no key says so; None without any advice."""
    if not tier.advice:
        return None
    states = [(advice_state(each, tier), each.action) for each in tier.advice]
    for state in ("next", "by hand"):
        for found, action in states:
            if found == state:
                return NextAction(action, found)
    return NextAction("", "done")


def value_of(tier: Tier, key: str) -> object:
    """The value of a key with dots, None where the tier has none."""
    value: object = tier
    for name in key.split("."):
        if isinstance(value, BaseModel):
            value = getattr(value, name, None)
        else:
            value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _reached(value: object, wanted: Wanted) -> bool:
    if isinstance(wanted, bool):
        return bool(value) is wanted if isinstance(value, bool | Mapping | tuple) else (value is not None) is wanted
    if isinstance(wanted, str):
        return value == wanted
    return isinstance(value, int | float) and value >= wanted
