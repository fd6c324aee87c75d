"""The throughput of every account and region of an embedded AWS: what the data plane asks, and what a minute leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb.ministack_engine import LOCK
from phase3b.local.dynamodb.table_metrics import Point, of_account, of_lanes, of_requests
from phase3b.local.dynamodb.throughput.injected import InjectedThrottles
from phase3b.local.dynamodb.throughput.lanes import Rules
from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.dynamodb.throughput.throughput import Throughput
from phase3b.local.scaling.auto_scaling import AutoScaling
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, units

# Told of a decrease by auto scaling: account, region, table, and the index (empty: the table itself).
Decreased = Callable[[str, str, str, str], object]


@dataclass(slots=True)
class AccountThroughput:
    """Of one embedded AWS; `enforced` False: nothing is throttled, and all else is as it is."""

    clock: Clock
    rules: Rules
    enforced: bool = False
    injected: InjectedThrottles = field(default_factory=InjectedThrottles)
    decreased: Decreased | None = None
    _of: dict[tuple[str, str], Throughput] = field(default_factory=dict)
    # Tables whose capacity auto scaling has changed: UPDATING until somebody was told so.
    _updating: set[tuple[str, str, str]] = field(default_factory=set)

    def of(self, account_id: str, region: str) -> Throughput:
        """That of an account in a region."""
        found = self._of.get((account_id, region))
        if found is None:
            scaling = AutoScaling(account_id, region, self.rules.simulation.rules, self._scaled)
            made = Throughput(account_id, region, self.rules, scaling, self.injected, enforced=self.enforced)
            found = self._of.setdefault((account_id, region), made)
        return found

    def updating(self, account_id: str, region: str, table: str) -> bool:
        """Whether auto scaling has changed a table since somebody asked for the last time."""
        key = (account_id, region, table)
        there = key in self._updating
        self._updating.discard(key)
        return there

    def go_on(self, now: float) -> None:
        """Ends every minute up to a time, in each table."""
        with LOCK:
            for each in list(self._of.values()):
                each.go_on(now)

    def ended(self, minute_start: float) -> Iterator[tuple[str, str, list[Point]]]:
        """The metrics of a minute that has ended, of each account and region; once. It began at this second since 1970."""
        minute, quotas = int(minute_start) // SECONDS_PER_MINUTE, self.rules.quotas
        for (account_id, region), each in list(self._of.items()):
            with LOCK:
                each.go_on((minute + 1) * SECONDS_PER_MINUTE)
                lanes, throttled = each.minutes.take(minute)
            capacities = [(one.lane, one.capacity) for one in lanes if one.capacity is not None]
            most = (quotas.account_units_per_second, quotas.table_units_per_second)
            yield (
                account_id,
                region,
                [
                    *of_lanes(lanes),
                    *of_requests(each.requests.take(minute), throttled),
                    *of_account(capacities, *most, minute),
                ],
            )

    def minutes(self) -> dict[str, Any]:
        """What is kept of each lane, minute by minute, as JSON has it: units offered and consumed, capacity, throttle events."""
        with LOCK:
            self.go_on(self.clock.now())
            lanes = list(self._lanes())
        return {"speed": self.clock.speed, "throttling": self.enforced, "lanes": lanes}

    def clear(self) -> None:
        """Forgets everything."""
        with LOCK:
            for each in self._of.values():
                each.clear()
            self._of.clear()
            self._updating.clear()
            self.injected.clear()

    def _lanes(self) -> Iterator[dict[str, Any]]:
        for (account_id, region), each in self._of.items():
            of: dict[LaneName, list[list[float | None]]] = {}
            for one in each.minutes.kept():
                events = float(sum(one.events.values()))
                row = [one.minute, units(one.offered), units(one.consumed), one.capacity, events]
                of.setdefault(one.lane, []).append(row)
            for lane, rows in of.items():
                yield {
                    "account": account_id,
                    "region": region,
                    "table": lane.table,
                    "index": lane.index_name,
                    "side": lane.side,
                    "minutes": rows,
                }

    def _scaled(self, account_id: str, region: str, lane: LaneName, before: int, after: int) -> None:
        self._updating.add((account_id, region, lane.table))
        if after < before and self.decreased is not None:
            self.decreased(account_id, region, lane.table, lane.index_name or "")
