"""Alarms in a whole account: data points come, the account's clock goes on, alarms fire, incidents tell, mail arrives.

Effects are all here: the embedded AWS gets data points and is moved on in time, and is asked for what came of it.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import ceil
from typing import Any, Final

from phase3b.drill.alone import series_of
from phase3b.drill.burst import Sample
from phase3b.drill.trial import MINUTE, Trial, healthy
from phase3b.drill.wave import Wave, series_of_measure
from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.account_state.account_state import CLOCK_PATH
from phase3b.local.cloudwatch.delivery import Delivery
from phase3b.local.cloudwatch.read_inbox import read_inbox
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.quick_dataclass import dataclass

PATIENCE_SECONDS: Final = 600.0
# SNS cuts off what is longer.
LONGEST_SUBJECT: Final = 100
# When, in seconds since 1970, an alarm had which state from then on.
Change = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived when an alarm fired; `to` is empty where nobody is subscribed, and `why_not` says why it was not delivered."""

    subject: str
    topic: str
    to: str
    minutes: float
    why_not: str


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What an alarm did among all others: after how many minutes it fired and was over, counted from the first data beyond.

    None where it did not. `messages` are those of its own or of its incident when it fired, `over_messages` when it was over.
    """

    fired_minutes: int | None
    over_minutes: int | None
    messages: tuple[Message, ...]
    over_messages: tuple[Message, ...]


class Account:
    """The account that is rehearsed in: an embedded AWS, asked and moved on."""

    def __init__(self, endpoint: str, region: str, cloudwatch: Any, named: Mapping[str, str]) -> None:
        """An embedded AWS that is up.

        Args:
            endpoint: of the embedded AWS.
            region: of its alarms.
            cloudwatch: a boto3 client of CloudWatch there.
            named: values of dimensions that only AWS knows, by what the plan has for them.
        """
        self._endpoint, self._region, self._cloudwatch, self._named = endpoint, region, cloudwatch, named
        self._direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def described(self) -> dict[str, Mapping[str, Any]]:
        """All alarms by name, as DescribeAlarms has them."""
        pages = self._cloudwatch.get_paginator("describe_alarms").paginate(AlarmTypes=["MetricAlarm"])
        return {each["AlarmName"]: each for page in pages for each in page["MetricAlarms"]}

    def confirm_recipients(self, sns: Any) -> int:
        """Confirms each subscription by mail that waits for it, as its recipient would; how many topics had one."""
        waiting = {
            each["TopicArn"]
            for page in sns.get_paginator("list_subscriptions").paginate()
            for each in page["Subscriptions"]
            if each["SubscriptionArn"] == "PendingConfirmation"
        }
        for topic in sorted(waiting):
            sns.confirm_subscription(TopicArn=topic, Token="any")  # noqa: S106  nobody gets a mail here
        return len(waiting)

    def move_on(self, seconds: float) -> float:
        """Moves the clock on, through each minute; what time it is then, in seconds since 1970.

        Raises:
            Phase3bError: the embedded AWS does not answer.
        """
        try:
            with self._direct.open(
                f"{self._endpoint}{CLOCK_PATH}", data=str(seconds).encode(), timeout=PATIENCE_SECONDS
            ) as answer:
                return parse_json(answer.read().decode(), CLOCK_PATH, "Try again").get("now").number()
        except OSError as error:
            raise outside_failure(
                f"the clock of the embedded AWS at {self._endpoint} could not be moved on: {error}",
                "Start it again with: phase3b local up",
                code="P3B-LOCAL-AWS-FAILED",
            ) from None

    def run(
        self, wave: Wave, trials: Mapping[str, Trial], incident_of: Mapping[str, str], expecting: Sequence[Alarm]
    ) -> dict[str, Rehearsed]:
        """Rehearses the alarms of a wave, each with its trial, by name; meanwhile others get what they are `expecting`."""
        hours = {trials[alarm.name].begins_at_hour for alarm in wave.alarms} - {None}
        begin = self._begin(next(iter(hours), None))
        before = max((each.number for each in read_inbox(self._endpoint)), default=0)
        self._send(wave, trials, begin)
        touched = frozenset().union(*(series_of_measure(alarm.measure) for alarm in wave.alarms))
        others = [each for each in expecting if not series_of_measure(each.measure) & touched]
        self.keep_quiet(others, int(self.move_on(0)), begin + wave.minutes * MINUTE)
        self.move_on(begin + wave.minutes * MINUTE - self.move_on(0) + 1)
        arrived = read_inbox(self._endpoint, before)
        return {
            alarm.name: self.seen(
                alarm,
                incident_of[alarm.name],
                begin + trials[alarm.name].begins_beyond * MINUTE,
                arrived,
                self._changes(alarm.name),
            )
            for alarm in wave.alarms
        }

    def _begin(self, hour: int | None) -> int:
        """A minute from now on, or the next time that it is this hour: of what is reminded of at others."""
        now = self.move_on(0)
        if hour is None:
            return ceil((now + 1) / MINUTE) * MINUTE
        today = int(now) // 86_400 * 86_400 + hour * 3600
        return today if today > now else today + 86_400

    def keep_quiet(self, alarms: Sequence[Alarm], begin: int, end: int) -> None:
        """Gives alarms what they would miss: in a rehearsal nobody calls the service for hours."""
        points = SentPoints(self._endpoint, self._region)
        for alarm in alarms:
            for at in range(begin, end, alarm.period_seconds):
                self._put(points, healthy(alarm), at)
        self._flush(points)

    def _put(self, points: SentPoints, samples: Sequence[Sample], at: int) -> None:
        for sample in samples:
            series = series_of(sample.series, self._named)
            points.put(series.namespace, series.name, dict(series.dimensions), sample.value, at=at, count=sample.count)

    def _flush(self, points: SentPoints) -> None:
        if not points.flush():
            raise outside_failure(
                f"the embedded AWS at {self._endpoint} did not take the data points",
                "See its log, and start it again with: phase3b local up",
                code="P3B-LOCAL-AWS-FAILED",
            )

    def _send(self, wave: Wave, trials: Mapping[str, Trial], begin: int) -> None:
        points = SentPoints(self._endpoint, self._region)
        for alarm in wave.alarms:
            for minute, samples in trials[alarm.name].minutes:
                self._put(points, samples, begin + minute * MINUTE)
        self._flush(points)

    def seen(
        self, alarm: Alarm, incident: str, beyond: int, arrived: Sequence[Delivery], changes: Sequence[Change]
    ) -> Rehearsed:
        """What an alarm did since `beyond` by the changes of its state, and which of the messages tell of it."""
        minutes = [(ceil((at - beyond) / MINUTE), state) for at, state in changes if at > beyond]
        fired = next((minute for minute, state in minutes if state == "ALARM"), None)
        over = None if fired is None else next((m for m, state in minutes if m > fired and state == "OK"), None)
        names = {alarm.name, incident}
        told = [each for each in _messages(arrived, names, "ALARM", beyond) if each.minutes > 0]
        # The first state of an alarm without data is OK too.
        told_over = [
            each for each in _messages(arrived, names, "OK", beyond) if fired is not None and each.minutes > fired
        ]
        return Rehearsed(fired, over, tuple(told), tuple(told_over))

    def all_changes(self, begin: float) -> dict[str, list[Change]]:
        """The changes of all alarms since a time, by name, the oldest first."""
        pages = self._cloudwatch.get_paginator("describe_alarm_history").paginate(
            HistoryItemType="StateUpdate", ScanBy="TimestampAscending", StartDate=datetime.fromtimestamp(begin, UTC)
        )
        found: dict[str, list[Change]] = {}
        for page in pages:
            for each in page["AlarmHistoryItems"]:
                found.setdefault(each["AlarmName"], []).append(_change(each))
        return found

    def _changes(self, name: str) -> list[Change]:
        """The changes of an alarm's state, the oldest first, in seconds since 1970."""
        pages = self._cloudwatch.get_paginator("describe_alarm_history").paginate(
            AlarmName=name, HistoryItemType="StateUpdate", ScanBy="TimestampAscending"
        )
        return [_change(each) for page in pages for each in page["AlarmHistoryItems"]]


def _change(item: Mapping[str, Any]) -> Change:
    when: datetime = item["Timestamp"]
    read = parse_json(item["HistoryData"], "HistoryData", "Try again")
    return when.timestamp(), read.get("newState").get("stateValue").text()


def _messages(arrived: Sequence[Delivery], names: set[str], state: str, beyond: int) -> Iterator[Message]:
    """What tells of a new state of the alarm, or of the incident that tells for it: CloudWatch's subject begins with both."""
    subjects = tuple(f'{state}: "{name}"'[:LONGEST_SUBJECT] for name in names)
    for each in arrived:
        if each.subject.startswith(subjects):
            yield Message(
                each.subject, each.topic.rpartition(":")[2], each.to, (each.at - beyond) / MINUTE, each.why_not
            )


def rehearsed(
    account: Account,
    waves: Sequence[Wave],
    trials: Mapping[str, Trial],
    incident_of: Mapping[str, str],
    expecting: Sequence[Alarm],
    announce: Callable[[int, int], None],
) -> dict[str, Rehearsed]:
    """All waves, one after the other.

    `expecting` are alarms that fire where nothing comes; `announce` gets how many waves are done of how many.
    """
    found: dict[str, Rehearsed] = {}
    for number, wave in enumerate(waves, start=1):
        found |= account.run(wave, trials, incident_of, expecting)
        announce(number, len(waves))
    return found
