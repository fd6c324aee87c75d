"""Application Auto Scaling of one account in one region: what it knows of a lane, and what it is told was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from moto.applicationautoscaling.models import (
    ApplicationAutoscalingBackend,
    FakeScheduledAction,
    applicationautoscaling_backends,
)

from phase3b.capacity.model.simulation import ScalingRules
from phase3b.local.dynamodb.throughput.lanes import Scalable, Tracked
from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.scaling import activities
from phase3b.local.scaling.due_actions import due_actions
from phase3b.local.scaling.provisioned_concurrency import keep_between
from phase3b.local.scaling.scalable_targets import policy_of, scalable_of, schedules_suspended
from phase3b.local.scaling.tracking_alarms import put_alarms
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE

# Told of each change: account, region, the lane, and the capacity before and after.
Changed = Callable[[str, str, LaneName, int, int], None]
_HIGH, _LOW = 0, 1
# An alarm that stays in its state tries again: one activity in so many minutes is enough.
AGAIN_MINUTES: Final = 15


class AutoScaling:
    """Implements `Scaling` of the throughput room with what is registered with moto."""

    def __init__(self, account_id: str, region: str, rules: ScalingRules, changed: Changed | None = None) -> None:
        self._account_id = account_id
        self._region = region
        self._rules = rules
        self._changed = changed
        self._done = -1
        self._first_seen: dict[str, int] = {}
        self._told: dict[LaneName, int] = {}
        # What the alarms of each policy are of: its ARN, what it tracks, and the capacity.
        self._alarms_of: dict[LaneName, tuple[str, Tracked, int]] = {}

    @property
    def _backend(self) -> ApplicationAutoscalingBackend:
        return applicationautoscaling_backends[self._account_id][self._region]

    def scheduled(self, minute: int) -> None:
        """Runs the scheduled actions of a minute: each sets the bounds of its target; once for each minute."""
        if minute <= self._done:
            return
        self._done = minute
        backend = self._backend
        for each in backend.scheduled_actions:
            self._first_seen.setdefault(each.arn, minute)
        for action in due_actions(backend.scheduled_actions, minute, self._first_seen):
            self._run(backend, action, minute)

    def scalable(self, lane: LaneName) -> Scalable | None:
        """The scalable target of a lane."""
        return scalable_of(self._backend, lane)

    def tracks(self, lane: LaneName, tracked: Tracked, capacity: int) -> None:
        """Keeps the alarms of a lane's policy: their thresholds follow its target and its capacity."""
        policy = policy_of(self._backend, lane)
        if policy is None:
            return
        now = (policy.policy_arn, tracked, capacity)
        if self._alarms_of.get(lane) != now:
            self._alarms_of[lane] = now
            put_alarms(policy, lane, tracked, capacity, self._rules)

    def scaled(self, lane: LaneName, before: int, after: int, minute: int) -> None:
        """A capacity that was changed."""
        at = float(minute * SECONDS_PER_MINUTE)
        activities.note(self._backend, activities.units_set(lane, after, self._cause(lane, before, after), at))
        self._told.pop(lane, None)
        if self._changed is not None:
            self._changed(self._account_id, self._region, lane, before, after)

    def kept(self, lane: LaneName, capacity: int, bounds: Scalable, minute: int) -> None:
        """A capacity that is at its maximum and not enough."""
        if minute - self._told.get(lane, minute - AGAIN_MINUTES) < AGAIN_MINUTES:
            return
        self._told[lane] = minute
        at = float(minute * SECONDS_PER_MINUTE)
        cause = self._alarm_cause(lane, _HIGH)
        activities.note(self._backend, activities.at_maximum(lane, min(capacity, bounds.ceiling), cause, at))

    def _run(self, backend: ApplicationAutoscalingBackend, action: FakeScheduledAction, minute: int) -> None:
        target = backend.targets.get(action.scalable_dimension, {}).get(action.resource_id)
        if target is None or schedules_suspended(target):
            return
        # As it was sent, whatever moto says of its type; what is suspended stays so.
        wanted: Any = action.scalable_target_action or {}
        target.update(wanted.get("MinCapacity"), wanted.get("MaxCapacity"), target.suspended_state)
        keep_between(self._account_id, self._region, target)
        activities.note(
            backend,
            activities.bounds_set(
                action.resource_id,
                action.scalable_dimension,
                target.min_capacity or 0,
                target.max_capacity or 0,
                action.scheduled_action_name,
                float(minute * SECONDS_PER_MINUTE),
            ),
        )

    def _cause(self, lane: LaneName, before: int, after: int) -> str:
        bounds = scalable_of(self._backend, lane)
        if bounds is not None and before < bounds.floor:
            return f"minimum capacity was set to {bounds.floor}"
        if bounds is not None and before > bounds.ceiling:
            return f"maximum capacity was set to {bounds.ceiling}"
        return self._alarm_cause(lane, _HIGH if after > before else _LOW)

    def _alarm_cause(self, lane: LaneName, which: int) -> str:
        policy = policy_of(self._backend, lane)
        if policy is None:
            return "its scaling policy was deleted meanwhile"
        alarm = policy.alarms[which].name if len(policy.alarms) > which else policy.policy_name
        return f"monitor alarm {alarm} in state ALARM triggered policy {policy.policy_name}"
