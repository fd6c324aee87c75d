"""The limit of decreases is the account's: quotas.changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.model.simulation import DecreaseRule
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY
from phase3b.simulation.capacity.decreases import DecreaseLimit, Decreases, decreased, next_decrease

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")


@pytest.mark.parametrize(("seconds", "minutes"), [(3600, 60), (60, 1), (61, 2), (119, 2), (120, 2)])
def test_a_pause_is_whole_minutes_rounded_up(seconds: int, minutes: int) -> None:
    changes = CAPACITY.quotas.changes.model_copy(update={"decreases_at_once": 3, "decrease_pause_seconds": seconds})
    assert DecreaseLimit.of("documented", changes) == DecreaseLimit("documented", 3, minutes)


def test_ours() -> None:
    assert DecreaseLimit.of("measured", CAPACITY.quotas.changes) == DecreaseLimit("measured", 4, 60)


@pytest.mark.parametrize("rule", ["measured", "documented"])
@pytest.mark.parametrize(
    ("at_once", "seconds", "of_a_day"), [(4, 3600, 27), (1, 3600, 24), (2, 86_400, 2), (2, 43_200, 3)]
)
def test_what_a_day_allows_is_what_is_said_of_it(rule: DecreaseRule, at_once: int, seconds: int, of_a_day: int) -> None:
    """Who decreases whenever it is allowed: by hand, AWS's "27" is 4 at midnight and 23 at the full hours after it."""
    changes = CAPACITY.quotas.changes.model_copy(
        update={"decreases_at_once": at_once, "decrease_pause_seconds": seconds}
    )
    assert changes.decreases_per_day == of_a_day
    limit = DecreaseLimit.of(rule, changes)
    state, minute, accepted = Decreases(), next_decrease(Decreases(), limit, 0), 0
    while minute < MINUTES_PER_DAY:
        state, accepted = decreased(state, limit, minute), accepted + 1
        minute = next_decrease(state, limit, minute)
    assert accepted == of_a_day
