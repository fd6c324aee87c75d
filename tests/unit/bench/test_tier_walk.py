"""The walk over the tiers takes each switch once."""

from __future__ import annotations

import itertools

import pytest
from tier_walk import every_switch


@pytest.mark.parametrize("count", range(2, 9))
def test_each_ordered_pair_once_and_each_where_the_last_ended(count: int) -> None:
    tiers = [f"tier-{number}" for number in range(count)]
    switches = every_switch(tiers)
    assert sorted(switches) == sorted(itertools.permutations(tiers, 2))
    assert all(one[1] == next_one[0] for one, next_one in itertools.pairwise(switches))
    assert (switches[0][0], switches[-1][1]) == (tiers[0], tiers[0])


def test_six_tiers_are_thirty_switches() -> None:
    assert len(every_switch(list("abcdef"))) == 30
