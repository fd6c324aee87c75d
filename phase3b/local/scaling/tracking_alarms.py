"""The four alarms of a target tracking policy, as Application Auto Scaling keeps them: by the target and the capacity of now.

moto makes alarms with fixed thresholds on the reads of the table, whatever the policy is of. Sources: "Managing throughput
capacity automatically with DynamoDB auto scaling", Developer Guide, for which there are and how many periods they take;
alarms exported from accounts for their thresholds, as `simulation.rules` has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple
from uuid import uuid4

from moto.applicationautoscaling.models import FakeApplicationAutoscalingPolicy
from moto.cloudwatch.models import cloudwatch_backends

from phase3b.capacity.model.simulation import ScalingRules
from phase3b.local.dynamodb.throughput.lanes import Tracked
from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.scaling.scaled_names import resource_id
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_table_or_index
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE

PERCENT: Final = 100
_KINDS: Final = frozenset({"AlarmHigh", "AlarmLow", "ProvisionedCapacityHigh", "ProvisionedCapacityLow"})
# Those of the provisioned capacity see that somebody else has changed it.
_LEVEL_SECONDS: Final = 300
_LEVEL_PERIODS: Final = 3
_CONSUMED: Final = {"read": Metric.CONSUMED_READ, "write": Metric.CONSUMED_WRITE}
_PROVISIONED: Final = {"read": Metric.PROVISIONED_READ, "write": Metric.PROVISIONED_WRITE}


class _Alarm(NamedTuple):
    kind: str
    series: MetricSeries
    above: bool
    threshold: float
    periods: int
    seconds: int


def put_alarms(
    policy: FakeApplicationAutoscalingPolicy, lane: LaneName, tracked: Tracked, capacity: int, rules: ScalingRules
) -> None:
    """Gives a policy its alarms at a capacity; those that it has keep their names."""
    backend = cloudwatch_backends[policy.account_id][policy.region_name]
    begin = f"TargetTracking-{resource_id(lane)}-"
    named = {each.name.removeprefix(begin).partition("-")[0]: each.name for each in policy.alarms}
    before = named if set(named) == _KINDS else {}
    if not before:
        policy.delete_alarms(policy.account_id, policy.region_name)
    made = []
    for each in _alarms(lane, tracked, capacity, rules):
        name = before.get(each.kind) or f"{begin}{each.kind}-{uuid4()}"
        made.append(
            backend.put_metric_alarm(
                name=name,
                namespace=each.series.namespace,
                metric_name=each.series.metric.metric_name,
                dimensions=[{"Name": key, "Value": value} for key, value in each.series.dimensions],
                metric_data_queries=[],
                comparison_operator="GreaterThanThreshold" if each.above else "LessThanThreshold",
                evaluation_periods=each.periods,
                period=each.seconds,
                threshold=each.threshold,
                statistic="Sum" if each.seconds == SECONDS_PER_MINUTE else "Average",
                description=f"DO NOT EDIT OR DELETE. For TargetTrackingScaling policy {policy.policy_arn}.",
                alarm_actions=[policy.policy_arn],
            )
        )
    policy.alarms = made


def _alarms(lane: LaneName, tracked: Tracked, capacity: int, rules: ScalingRules) -> Iterator[_Alarm]:
    consumed = of_table_or_index(_CONSUMED[lane.side], lane.table, lane.index_name)
    provisioned = of_table_or_index(_PROVISIONED[lane.side], lane.table, lane.index_name)
    minute = capacity * SECONDS_PER_MINUTE / PERCENT
    low = tracked.target_percent - rules.scale_in_below_target_points
    yield _Alarm(
        "AlarmHigh", consumed, True, tracked.target_percent * minute, rules.scale_out_minutes, SECONDS_PER_MINUTE
    )
    yield _Alarm("AlarmLow", consumed, False, low * minute, rules.scale_in_minutes, SECONDS_PER_MINUTE)
    yield _Alarm("ProvisionedCapacityHigh", provisioned, True, float(capacity), _LEVEL_PERIODS, _LEVEL_SECONDS)
    yield _Alarm("ProvisionedCapacityLow", provisioned, False, float(capacity), _LEVEL_PERIODS, _LEVEL_SECONDS)
