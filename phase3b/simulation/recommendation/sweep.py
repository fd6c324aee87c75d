"""The step simulator over many configurations at once: one table or index, its reads and writes, by numpy.

The same whole numbers as `run`, and a test compares them. What makes it fast is that all configurations see the same
traffic: whether the last two minutes were all above a mark, or the last fifteen all below one, needs only their lowest
and highest, which are known beforehand; burst capacity is looked at only while it is not full. Consumed and offered are
the same wherever an alarm compares: what is throttled is above every target.

Writes of a table that its indexes hold back are not here (an owner stands alone): where nothing is throttled, nothing
is held back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE, THOUSANDTHS, UNIT_MINUTE, WHOLE
from phase3b.simulation.capacity.decreases import DecreaseLimit
from phase3b.simulation.capacity.provisioned import LONG_AGO, ProvisionedLane
from phase3b.simulation.capacity.run import Start

Whole: TypeAlias = NDArray[np.int64]
NEVER = 2**62


@dataclass(frozen=True, slots=True)
class Swept:
    """For each lane (row) and configuration (column): provisioned unit-minutes, throttled thousandths and minutes."""

    unit_minutes: Whole
    throttled: Whole
    throttled_minutes: Whole
    final_capacity: Whole
    changes: Whole


def sweep(
    configurations: Sequence[Sequence[ProvisionedLane]],
    offered: Sequence[Sequence[int]],
    start_minute: int,
    start: Start,
) -> Swept:
    """Simulates every configuration of an owner: as many lanes each as there are series of traffic.

    Raises:
        ValueError: not one lane for each series, or configurations under different rules.
    """
    if any(len(each) != len(offered) for each in configurations) or not configurations:
        raise ValueError(f"every configuration needs {len(offered)} lanes")
    shared = _Budget.of(configurations)
    lanes = [
        _Lane.of([each[position] for each in configurations], series, start_minute, start)
        for position, series in enumerate(offered)
    ]
    ordered = lanes if shared.limit.first == "read" else lanes[::-1]
    for minute in range(len(offered[0])):
        for lane in ordered:
            lane.minute(minute, shared)
    for lane in lanes:
        lane.finish(len(offered[0]))
    return Swept(
        np.stack([lane.unit_minutes for lane in lanes]),
        np.stack([lane.throttled for lane in lanes]),
        np.stack([lane.throttled_minutes for lane in lanes]),
        np.stack([lane.capacity for lane in lanes]),
        np.stack([lane.changes for lane in lanes]),
    )


@dataclass(slots=True)
class _Budget:
    """What each configuration used up of its decreases, as `Decreases` has it; reads and writes share it."""

    limit: DecreaseLimit
    day: Whole
    used: Whole
    last: Whole

    @staticmethod
    def of(configurations: Sequence[Sequence[ProvisionedLane]]) -> _Budget:
        limits = {lane.decreases for each in configurations for lane in each}
        if len(limits) > 1:
            raise ValueError("configurations are swept under one rule of decreases")
        many = len(configurations)
        return _Budget(limits.pop(), np.full(many, -1), np.zeros(many, np.int64), np.zeros(many, np.int64))

    def next(self, some: Whole, at: int) -> Whole:
        """The first minute, from this one on, at which each accepts a decrease."""
        day, in_day = divmod(at, MINUTES_PER_DAY)
        pause, tomorrow = self.limit.pause_minutes, (day + 1) * MINUTES_PER_DAY
        if self.limit.rule == "measured":
            free = self.used[some] < self.limit.at_once
            later = np.minimum(np.maximum(self.last[some] + pause, at), tomorrow)
        else:
            free = self._missing(some, at) < self.limit.at_once
            following = day * MINUTES_PER_DAY + (in_day // pause + 1) * pause
            later = np.full(len(some), min(following, tomorrow))
        accepts: Whole = np.where(free | (self.day[some] != day), at, later)
        return accepts

    def take(self, some: Whole, at: int) -> None:
        """Each of them has been decreased."""
        day = at // MINUTES_PER_DAY
        before = self.used[some] if self.limit.rule == "measured" else self._missing(some, at)
        self.used[some] = np.where(self.day[some] == day, before, 0) + 1
        self.day[some] = day
        self.last[some] = at

    def _missing(self, some: Whole, at: int) -> Whole:
        pauses = at % MINUTES_PER_DAY // self.limit.pause_minutes
        then = self.last[some] % MINUTES_PER_DAY // self.limit.pause_minutes
        missing: Whole = np.maximum(0, self.used[some] - (pauses - then))
        return missing


@dataclass(slots=True)
class _Lane:
    """Reads or writes under every configuration. Minutes count from the beginning of the trace."""

    rules: ProvisionedLane
    start_minute: int
    offered: list[int]
    lowest: list[int]
    highest: list[int]
    floor: Whole
    ceiling: Whole
    target: Whole
    capacity: Whole
    burst: Whole
    grew_at: Whole
    grew_by: Whole
    fell_at: Whole
    since: Whole
    unit_minutes: Whole
    throttled: Whole
    throttled_minutes: Whole
    changes: Whole
    # What follows from the capacity; `high` and `low` are out of reach where nothing may be decided.
    per_minute: Whole
    most_burst: Whole
    high: Whole
    low: Whole
    out_from: Whole
    in_from: Whole
    least_high: int = 0
    most_low: int = 0
    first_in: int = 0
    least_per_minute: int = 0
    full: bool = False
    coming: dict[int, list[tuple[Whole, Whole]]] = field(default_factory=dict)

    @staticmethod
    def of(lanes: Sequence[ProvisionedLane], series: Sequence[int], start_minute: int, start: Start) -> _Lane:
        rules = lanes[0]
        if len({_rules_of(each) for each in lanes}) > 1:
            raise ValueError("configurations are swept under the same rules")
        many = len(lanes)
        zero = np.zeros(many, np.int64)
        found = _Lane(
            rules=rules,
            start_minute=start_minute,
            offered=list(series),
            lowest=_rolling(series, rules.scale_out_minutes, lowest=True),
            highest=_rolling(
                series if rules.scales_in_at_zero else [each or NEVER for each in series],
                rules.scale_in_minutes,
                lowest=False,
            ),
            floor=np.array([each.floor for each in lanes], np.int64),
            ceiling=np.array([each.ceiling for each in lanes], np.int64),
            target=np.array([each.target for each in lanes], np.int64),
            capacity=zero.copy(),
            burst=zero.copy(),
            grew_at=np.full(many, LONG_AGO),
            grew_by=zero.copy(),
            fell_at=np.full(many, LONG_AGO),
            since=zero.copy(),
            unit_minutes=zero.copy(),
            throttled=zero.copy(),
            throttled_minutes=zero.copy(),
            changes=zero.copy(),
            per_minute=zero.copy(),
            most_burst=zero.copy(),
            high=zero.copy(),
            low=zero.copy(),
            out_from=np.full(many, rules.scale_out_minutes - 1),
            in_from=np.full(many, rules.scale_in_minutes - 1),
        )
        everyone = np.arange(many)
        found.capacity = found.floor.copy() if start == "floor" else found.wanted(everyone, np.full(many, series[0]))
        found.follow(everyone)
        if start == "settled":
            kept = found.most_burst * rules.burst_at_start_percent // 100
            found.burst = np.where(series[0] <= found.per_minute, kept, 0)
        found.marks()
        return found

    def wanted(self, some: Whole, consumed: Whole) -> Whole:
        needed = -(-consumed * WHOLE // (UNIT_MINUTE * self.target[some]))
        between: Whole = np.maximum(self.floor[some], np.minimum(self.ceiling[some], needed))
        return between

    def follow(self, some: Whole) -> None:
        """Brings what follows from the capacity up to date."""
        capacity, target = self.capacity[some], self.target[some]
        per_minute = capacity * UNIT_MINUTE
        self.per_minute[some] = per_minute
        self.most_burst[some] = self.rules.burst_seconds * capacity * THOUSANDTHS
        high = per_minute * target // WHOLE
        low = -(-per_minute * (target - self.rules.below_target) // WHOLE)
        self.high[some] = np.where(capacity < self.ceiling[some], high, NEVER)
        self.low[some] = np.where(capacity > self.floor[some], low, -1)

    def marks(self) -> None:
        """The marks that any configuration reacts to first."""
        self.least_high, self.most_low = int(self.high.min()), int(self.low.max())
        self.first_in = int(self.in_from.min())
        self.least_per_minute = int(self.per_minute.min())

    def minute(self, minute: int, budget: _Budget) -> None:
        if minute in self.coming:
            for some, capacities in self.coming.pop(minute):
                self._arrive(minute, some, capacities)
        offered = self.offered[minute]
        short: Whole | None = None
        if not self.full or offered > self.least_per_minute:
            short = self._serve(offered)
        if self.lowest[minute] > self.least_high:
            self._scale_out(minute, offered, short)
        if self.highest[minute] < self.most_low and minute >= self.first_in:
            self._scale_in(minute, budget)

    def finish(self, minutes: int) -> None:
        self.unit_minutes += self.capacity * (minutes - self.since)

    def _serve(self, offered: int) -> Whole | None:
        """Burst capacity after a minute, and what was throttled where anything was."""
        short: Whole | None = None
        self.burst += self.per_minute
        self.burst -= offered
        if int(self.burst.min()) < 0:
            short = np.maximum(-self.burst, 0)
            self.throttled += short
            self.throttled_minutes += short > 0
            np.maximum(self.burst, 0, out=self.burst)
        np.minimum(self.burst, self.most_burst, out=self.burst)
        self.full = offered <= self.least_per_minute and bool((self.burst == self.most_burst).all())
        return short

    def _arrive(self, minute: int, some: Whole, capacities: Whole) -> None:
        before = self.capacity[some]
        grew = capacities > before
        self.unit_minutes[some] += before * (minute - self.since[some])
        self.since[some] = minute
        self.changes[some] += 1
        self.capacity[some] = capacities
        self.grew_at[some] = np.where(grew, minute, self.grew_at[some])
        self.grew_by[some] = np.where(grew, capacities - before, self.grew_by[some])
        self.fell_at[some] = np.where(grew, LONG_AGO, minute)
        self.out_from[some] = minute + self.rules.scale_out_minutes - 1
        self.in_from[some] = minute + self.rules.scale_in_minutes - 1
        self.follow(some)
        self.burst[some] = np.minimum(self.burst[some], self.most_burst[some])
        self.full = False
        self.marks()

    def _scale_out(self, minute: int, offered: int, short: Whole | None) -> None:
        some = np.flatnonzero((self.high < self.lowest[minute]) & (self.out_from <= minute))
        if not len(some):
            return
        consumed = np.full(len(some), offered) if short is None else offered - short[some]
        wanted, capacity = self.wanted(some, consumed), self.capacity[some]
        since = (minute + 1 + self.rules.alarm_lag_minutes - self.grew_at[some]) * SECONDS_PER_MINUTE
        paused = since < self.rules.scale_out_cooldown_seconds
        self._decide(minute, some, wanted, (wanted > capacity) & ~(paused & (wanted - capacity <= self.grew_by[some])))

    def _scale_in(self, minute: int, budget: _Budget) -> None:
        some = np.flatnonzero((self.low > self.highest[minute]) & (self.in_from <= minute))
        if not len(some):
            return
        wanted = self.wanted(some, np.full(len(some), self.highest[minute]))
        lag = self.rules.alarm_lag_minutes
        at = self.start_minute + minute + 1 + lag
        since = (minute + 1 + lag - self.fell_at[some]) * SECONDS_PER_MINUTE
        accepts = budget.next(some, at)
        allowed = accepts <= at
        # No sooner is one of these looked at again.
        self.in_from[some] = np.where(allowed, self.in_from[some], accepts - self.start_minute - 1 - lag)
        chosen = (wanted < self.capacity[some]) & (since >= self.rules.scale_in_cooldown_seconds) & allowed
        budget.take(some[chosen], at)
        self._decide(minute, some, wanted, chosen)
        self.first_in = int(self.in_from.min())

    def _decide(self, minute: int, some: Whole, wanted: Whole, chosen: NDArray[np.bool_]) -> None:
        """What is on its way; until it is there, nothing else is decided."""
        if not chosen.any():
            return
        deciding = some[chosen]
        arrives = minute + 1 + self.rules.alarm_lag_minutes + self.rules.minutes_to_apply
        self.coming.setdefault(arrives, []).append((deciding, wanted[chosen]))
        self.high[deciding], self.low[deciding] = NEVER, -1
        self.marks()


def _rules_of(lane: ProvisionedLane) -> tuple[object, ...]:
    """What all configurations of a sweep share."""
    return (
        lane.scale_out_cooldown_seconds,
        lane.scale_in_cooldown_seconds,
        lane.burst_seconds,
        lane.scale_out_minutes,
        lane.scale_in_minutes,
        lane.below_target,
        lane.scales_in_at_zero,
        lane.minutes_to_apply,
        lane.decreases,
        lane.alarm_lag_minutes,
        lane.burst_at_start_percent,
    )


def _rolling(series: Sequence[int], minutes: int, *, lowest: bool) -> list[int]:
    """For each minute the lowest or highest of the last so many; -1 or NEVER while there are fewer."""
    pad = np.full(minutes - 1, -1 if lowest else NEVER, np.int64)
    windows = sliding_window_view(np.concatenate([pad, np.asarray(series, np.int64)]), minutes)
    found = windows.min(axis=1) if lowest else windows.max(axis=1)
    values: list[int] = found.tolist()
    return values
