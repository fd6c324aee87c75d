"""A walk over the tiers that takes each switch once and begins each where the last has ended."""

from __future__ import annotations

import itertools
from collections.abc import Sequence


def every_switch(tiers: Sequence[str]) -> list[tuple[str, str]]:
    """All ordered pairs, as one round trip that begins and ends at the first tier.

    From each tier as many switches lead away as lead to it, so that there is such a trip (Euler); this is
    Hierholzer's way to find it.
    """
    left = {tier: [other for other in reversed(tiers) if other != tier] for tier in tiers}
    trip, backwards = [tiers[0]], list[str]()
    while trip:
        if left[trip[-1]]:
            trip.append(left[trip[-1]].pop())
        else:
            backwards.append(trip.pop())
    stations = backwards[::-1]
    return list(itertools.pairwise(stations))
