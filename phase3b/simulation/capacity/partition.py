"""What partitions refuse: the traffic of tenants whose key is too hot for one.

A partition serves 3,000 read and 1,000 write units a second. Adaptive capacity is instant: a key can take the whole
table's capacity, and the hottest keys get partitions of their own. Beyond one partition a key does not get, whatever the
table has and whatever is saved as burst capacity (CloudWatch: Read- and WriteKeyRangeThroughputThrottleEvents). That an
item collection is not split by its sort key is on the safe side: AWS does so for some tables, and promises it for none.

Sources: "Burst and adaptive capacity" and "Designing partition keys to distribute your workload" in the DynamoDB Developer
Guide. How tenants share the traffic is an assumption: Zipf's law.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.admission import admitted
from phase3b.simulation.capacity.amounts import UNIT_MINUTE


@dataclass(frozen=True, slots=True)
class KeyLimit:
    """The tenants' parts of the traffic, the largest first, and what a partition serves in a minute (thousandths)."""

    shares: tuple[float, ...]
    most: int

    @staticmethod
    def of(simulation: Simulation, *, read: bool) -> KeyLimit:
        """Of reads or writes that are partitioned by the tenant."""
        rules = simulation.rules
        most = rules.partition_read_units_per_second if read else rules.partition_write_units_per_second
        return KeyLimit(tenant_shares(simulation), most * UNIT_MINUTE)

    def refused(self, amount: int) -> int:
        """What the partitions of all hot keys can't serve of a minute's traffic."""
        parts = (round(amount * share) for share in self.shares)
        return sum(part - self.most for part in takewhile(lambda part: part > self.most, parts))

    def hot_keys(self, amount: int) -> int:
        """How many keys have more than a partition serves."""
        return sum(1 for _ in takewhile(lambda share: round(amount * share) > self.most, self.shares))


def tenant_shares(simulation: Simulation) -> tuple[float, ...]:
    """The part of the traffic that each tenant has, the largest first, where shares follow Zipf's law."""
    return _zipf(simulation.assumptions.tenants, simulation.assumptions.zipf_exponent)


@lru_cache(maxsize=4)
def _zipf(tenants: int, exponent: float) -> tuple[float, ...]:
    parts = [float(rank**-exponent) for rank in range(1, tenants + 1)]
    whole = sum(parts)
    return tuple(part / whole for part in parts)


class Passed(NamedTuple):
    """A minute's traffic without what partitions refuse, and the lane of writes that held the others back (None: none)."""

    amounts: list[int]
    scarcest: int | None


def past_partitions(offered: Sequence[int], keys: Sequence[KeyLimit | None], writes: Sequence[int]) -> Passed:
    """What reaches the capacity of each lane. A write that one partition refuses is written nowhere."""
    passed = [
        amount if limit is None else amount - limit.refused(amount) for amount, limit in zip(offered, keys, strict=True)
    ]
    shares = admitted([offered[each] for each in writes], [passed[each] for each in writes])
    for place, each in enumerate(writes):
        passed[each] = shares.consumed[place]
    return Passed(passed, None if shares.scarcest is None else writes[shares.scarcest])


@dataclass(frozen=True, slots=True)
class Partitioned:
    """Of each lane: what reaches its capacity, what partitions refused by minute, and what was refused because of its own.

    What is blamed on a lane of writes is counted in writes of the table, each once.
    """

    reaching: Sequence[Sequence[int]]
    refused: Sequence[dict[int, int]]
    blamed: Sequence[dict[int, int]]


def partitioned(
    offered: Sequence[Sequence[int]], keys: Sequence[KeyLimit | None], writes: Sequence[int]
) -> Partitioned:
    """A whole trace. Where no key is ever too hot, which is nearly everywhere, nothing is gone through."""
    refused: list[dict[int, int]] = [{} for _ in offered]
    blamed: list[dict[int, int]] = [{} for _ in offered]
    if not any(limit is not None and limit.hot_keys(max(series)) for series, limit in zip(offered, keys, strict=False)):
        return Partitioned(offered, refused, blamed)
    reaching = [list(series) for series in offered]
    for minute, row in enumerate(zip(*offered, strict=True)):
        passed = past_partitions(row, keys, writes)
        for lane, (amount, kept) in enumerate(zip(row, passed.amounts, strict=True)):
            if kept == amount:
                continue
            reaching[lane][minute] = kept
            refused[lane][minute] = amount - kept
            if lane not in writes:
                blamed[lane][minute] = amount - kept
        if passed.scarcest is not None:
            counted = writes[0] if row[writes[0]] else passed.scarcest
            blamed[passed.scarcest][minute] = row[counted] - passed.amounts[counted]
    return Partitioned(reaching, refused, blamed)
