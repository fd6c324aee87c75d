"""The limit of decreases is the account's: quotas.changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.simulation.decreases import DecreaseLimit

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")


@pytest.mark.parametrize(("seconds", "minutes"), [(3600, 60), (60, 1), (61, 2), (119, 2), (120, 2)])
def test_a_pause_is_whole_minutes_rounded_up(seconds: int, minutes: int) -> None:
    assert CAPACITY.quotas.changes is not None
    changes = CAPACITY.quotas.changes.model_copy(update={"decreases_at_once": 3, "decrease_pause_seconds": seconds})
    assert DecreaseLimit.of("documented", changes) == DecreaseLimit("documented", 3, minutes)


def test_ours() -> None:
    assert CAPACITY.quotas.changes is not None
    assert DecreaseLimit.of("measured", CAPACITY.quotas.changes) == DecreaseLimit("measured", 4, 60)
