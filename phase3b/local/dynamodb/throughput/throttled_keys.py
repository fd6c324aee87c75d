"""Contributor Insights for DynamoDB: which partition keys of a table or an index were throttled, by the minute.

Counted from when it is switched on, for what it is switched on for. Rules are named as AWS names them; the report of a rule
has its keys with their counts. Sources, read on 2026-11-29: "CloudWatch Contributor Insights for DynamoDB: How it works" in the
DynamoDB Developer Guide, DescribeContributorInsights and UpdateContributorInsights in its API Reference, GetInsightRuleReport
in the CloudWatch API Reference. Accessed keys are not counted: their rules have no contributor here.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE

Mode = str
MODES: Final[tuple[Mode, ...]] = ("ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS")
# Of partition keys: accessed, throttled.
_RULES: Final = {"ACCESSED_AND_THROTTLED_KEYS": ("PKC", "PKT"), "THROTTLED_KEYS": ("PKT",)}
_THROTTLED: Final = "PKT"
_NAME: Final = "DynamoDBContributorInsights"
# A limit of memory, not of the domain.
KEPT_MINUTES: Final = MINUTES_PER_DAY
# A table, or one of its indexes.
Owner = tuple[str, str | None]


@dataclass(slots=True)
class _Switched:
    mode: Mode
    since: float
    counts: dict[int, Counter[str]] = field(default_factory=dict)

    def rules(self, owner: Owner) -> list[str]:
        table, index = owner
        name = table if index is None else f"{table}-{index}"
        return [f"{_NAME}-{each}-{name}-{int(self.since * 1000)}" for each in _RULES[self.mode]]


@dataclass(slots=True)
class ThrottledKeys:
    """Of one account in one region; safe to be asked and changed by many threads."""

    _switched: dict[Owner, _Switched] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def any(self) -> bool:
        """Whether it is on for anything: what a throttle asks first."""
        return bool(self._switched)

    def note(self, owner: Owner, keys: Iterable[Hashable], now: float) -> None:
        """Throttled keys; nothing where it is not on for their table or index."""
        with self._lock:
            found = self._switched.get(owner)
            if found is None:
                return
            minute = int(now) // SECONDS_PER_MINUTE
            found.counts.setdefault(minute, Counter()).update(str(each) for each in keys)
            for each in [each for each in found.counts if each <= minute - KEPT_MINUTES]:
                del found.counts[each]

    def switch(self, owner: Owner, *, on: bool, mode: Mode | None, now: float) -> dict[str, Any]:
        """UpdateContributorInsights. In another mode its rules are others, and what was counted stays."""
        with self._lock:
            if not on:
                self._switched.pop(owner, None)
                return {"ContributorInsightsStatus": "DISABLED"}
            before = self._switched.get(owner)
            made = _Switched(mode or MODES[0], now, {} if before is None else before.counts)
            self._switched[owner] = made
            return {"ContributorInsightsStatus": "ENABLED", "ContributorInsightsMode": made.mode}

    def described(self, owner: Owner) -> dict[str, Any]:
        """DescribeContributorInsights."""
        with self._lock:
            found = self._switched.get(owner)
            if found is None:
                return {"ContributorInsightsStatus": "DISABLED"}
            return {
                "ContributorInsightsStatus": "ENABLED",
                "ContributorInsightsMode": found.mode,
                "ContributorInsightsRuleList": found.rules(owner),
                "LastUpdateDateTime": found.since,
            }

    def report(self, rule: str, begin: float, end: float) -> Counter[str] | None:
        """How often each key was throttled in a time, by the rule; None where there is no such rule."""
        with self._lock:
            for owner, found in self._switched.items():
                if rule in found.rules(owner):
                    inside = (
                        counts
                        for minute, counts in found.counts.items()
                        if begin <= minute * SECONDS_PER_MINUTE < end and f"-{_THROTTLED}-" in rule
                    )
                    return sum(inside, Counter())
            return None

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._switched.clear()
