"""Every minute each metric alarm is evaluated: its state, its history, and who is notified.

Source: "Alarm evaluation", CloudWatch User Guide: once a minute, over periods that end with this minute, or once an hour where
an alarm looks back for more than a day. CloudWatch comes a minute or two after a minute has ended, this at its end.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC
from typing import Final
from weakref import WeakKeyDictionary

from moto.cloudwatch.models import Alarm, CloudWatchBackend, cloudwatch_backends

from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.cloudwatch.datapoints import MINUTE, MetricStore
from phase3b.local.cloudwatch.evaluation.judged import Judgement, judged
from phase3b.local.cloudwatch.evaluation.reasons import reason, reason_data
from phase3b.local.cloudwatch.metric_math.evaluated import Range
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_stores import store_of
from phase3b.local.cloudwatch.ready_alarm import ReadyAlarm, ready_alarm
from phase3b.local.moto_gaps.cloudwatch.alarm_states import LOCK, change_state, settle
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm

LOG: Final = logging.getLogger(__name__)


@dataclass(slots=True)
class _Round:
    """An alarm that is ready, or None where it is not evaluated here; `quiet` says what it was found to be without any data.

    `since` is when it was put, in seconds since 1970.
    """

    ready: ReadyAlarm | None
    since: float
    quiet: Judgement | None = None


class AlarmRounds:
    """Of every account and region that moto has."""

    def __init__(self) -> None:
        # By the alarm itself: PutMetricAlarm makes another one.
        self._rounds: WeakKeyDictionary[Alarm, _Round] = WeakKeyDictionary()

    def __call__(self, minute: int) -> None:
        """Evaluates what is due at the end of a minute."""
        end = minute + MINUTE
        for regions in list(cloudwatch_backends.values()):
            for backend in list(regions.values()):
                self._of(backend, end)

    def _of(self, backend: CloudWatchBackend, end: int) -> None:
        store = store_of(backend)
        with LOCK:
            for alarm in list(backend.alarms.values()):
                if not isinstance(alarm, CompositeAlarm):
                    self._evaluate(backend, store, alarm, end)
            settle(backend, end)

    def _evaluate(self, backend: CloudWatchBackend, store: MetricStore, alarm: Alarm, end: int) -> None:
        found = self._rounds.get(alarm)
        if found is None:
            found = self._rounds[alarm] = _Round(_ready(alarm), _put_at(alarm))
        # Where the account's time runs fast, minutes are evaluated here that were over when it was put.
        if end <= found.since:
            return
        ready = found.ready
        if ready is None or (ready.hourly and end % aws_rule("hour_seconds")):
            return
        over = ready.over(end)
        if _is_quiet(ready, store, over):
            judgement = found.quiet
            if judgement is None or ready.queries.of_time:
                judgement = _judged(ready, store, alarm, over)
                found.quiet = judgement
        else:
            judgement = _judged(ready, store, alarm, over)
        state = None if judgement is None else judgement.state
        if judgement is None or state is None or state == alarm.state_value:
            return
        if judgement is found.quiet:
            # The reason has the times of this minute.
            judgement = _judged(ready, store, alarm, over) or judgement
        change_state(
            backend,
            alarm,
            state,
            reason(judgement, state, ready.definition),
            reason_data(judgement, ready.definition, end),
            end,
        )


def _is_quiet(ready: ReadyAlarm, store: MetricStore, over: Range) -> bool:
    """Whether there is no data in the evaluation range: then its state is what it was the last time that there was none."""
    for each in ready.series:
        newest = store.newest(each)
        if newest is not None and newest >= over.begin:
            return False
    return True


def _put_at(alarm: Alarm) -> float:
    put = alarm.configuration_updated_timestamp
    return (put if put.tzinfo is not None else put.replace(tzinfo=UTC)).timestamp()


def _ready(alarm: Alarm) -> ReadyAlarm | None:
    try:
        return ready_alarm(alarm)
    except ExpressionError as error:
        _not_evaluated(alarm, error)
        return None


def _judged(ready: ReadyAlarm, store: MetricStore, alarm: Alarm, over: Range) -> Judgement | None:
    try:
        return judged(ready.points(store, over), ready.definition)
    except ExpressionError as error:
        _not_evaluated(alarm, error)
        return None


def _not_evaluated(alarm: Alarm, error: ExpressionError) -> None:
    """Says so where the alarm's state is read, which stays as it is."""
    if alarm.state_reason != str(error):
        LOG.warning("the alarm %s is not evaluated: %s", alarm.name, error)
        alarm.state_reason = str(error)
