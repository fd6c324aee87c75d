"""The mute rules of an environment as data: which alarms, from when, for how long.

Source: PutAlarmMuteRule in the Amazon CloudWatch API Reference: a rule names up to 100 alarms, an `at` expression runs it once,
and its duration is in ISO 8601. Alarms that are muted go on to change their state; what is still in ALARM at the end notifies then.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from typing import Any, Final

from phase3b.capacity.ops.mute import Mute
from phase3b.capacity.text.problem_text import instead
from phase3b.errors import bad_input
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm

MOST_ALARMS: Final = 100
MINUTE: Final = 60
HOUR: Final = 3600
MARK: Final = 8


@dataclass(frozen=True, slots=True)
class MuteRule:
    """A rule that mutes alarms once; `until` is its end."""

    name: str
    alarms: tuple[str, ...]
    begin: datetime
    until: datetime
    description: str = ""

    def parameters(self) -> dict[str, Any]:
        """What PutAlarmMuteRule is asked for."""
        minutes = int((self.until - self.begin).total_seconds()) // MINUTE
        return {
            "Name": self.name,
            "Description": self.description,
            "Rule": {
                "Schedule": {
                    "Expression": f"at({self.begin:%Y-%m-%dT%H:%M})",
                    "Duration": f"PT{minutes}M",
                    "Timezone": "UTC",
                }
            },
            "MuteTargets": {"AlarmNames": list(self.alarms)},
            "ExpireDate": self.until,
        }


def notifying(records: Iterable[object], pattern: str | None) -> tuple[str, ...]:
    """The names of the alarms that notify somebody by themselves, and match a pattern such as `*-throttles-*`.

    Raises:
        Phase3bError: there is none (2).
    """
    every = sorted(
        each.alarm.name if isinstance(each, MetricAlarm) else each.name
        for each in records
        if isinstance(each, MetricAlarm | CompositeAlarm)
        and (each.topic_arn is not None or each.over_topic_arn is not None)
    )
    found = tuple(each for each in every if pattern is None or fnmatchcase(each, pattern))
    if not found:
        raise bad_input(
            f"--alarm: no alarm that notifies somebody is named like {pattern}"
            if pattern
            else "no alarm notifies anybody",
            instead(pattern or "", every) if every else "There is nothing to mute",
            code="P3B-OPS-MUTE-NOTHING",
        )
    return found


def mute_rules(
    prefix: str, alarms: Sequence[str], now: datetime, lasting: timedelta, rules: Mute, why: str
) -> tuple[MuteRule, ...]:
    """As many as AWS needs for so many alarms. They begin with the next minute: `at` has no seconds, and runs once it comes.

    Raises:
        Phase3bError: they would last longer than the file allows (2).
    """
    if lasting.total_seconds() > rules.longest_hours * HOUR:
        raise bad_input(
            f"--for: {lasting.total_seconds() / HOUR:g} hours are longer than alarms may be muted ({rules.longest_hours:g})",
            "Mute for less; the limit is ops.mute.longest_hours",
            code="P3B-OPS-MUTE-TOO-LONG",
        )
    begin = datetime.fromtimestamp(math.ceil(now.timestamp() / MINUTE) * MINUTE, UTC)
    # PutAlarmMuteRule replaces a rule of the same name: what is muted otherwise within the same minute has another one.
    what = hashlib.sha256("\n".join([*alarms, f"{begin + lasting:%Y%m%d-%H%M}"]).encode()).hexdigest()
    stamp = f"{begin:%Y%m%d-%H%M}-{what[:MARK]}"
    return tuple(
        MuteRule(
            f"{prefix}-muted-{stamp}-{number + 1}",
            tuple(alarms[start : start + MOST_ALARMS]),
            begin,
            begin + lasting,
            why,
        )
        for number, start in enumerate(range(0, len(alarms), MOST_ALARMS))
    )
