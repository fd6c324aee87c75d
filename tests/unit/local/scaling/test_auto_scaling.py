"""Application Auto Scaling in the embedded AWS, by hand: target tracking, bounds, scheduled actions, activities."""

from __future__ import annotations

from typing import Any

from enforced_dynamodb import BEGIN, Enforced, body, enforced, simulation
from moto.applicationautoscaling.models import applicationautoscaling_backends
from moto.awslambda.models import lambda_backends

from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.moto_gaps.aws_lambda import kept_of
from phase3b.local.scaling.activities import note, units_set

# Applied in the minute that decides.
AT_ONCE = simulation(minutes_to_apply=0)
GET = body(TableName="orders", Key={"p": {"S": "a"}}, ConsistentRead=True)


def read(twin: Enforced, per_second: int, minutes: int = 1) -> None:
    for _ in range(60 * minutes):
        for _ in range(per_second):
            twin.ask("GetItem", GET)
        twin.clock.advance(1)


def capacity(twin: Enforced, name: str = "orders") -> tuple[int, int]:
    found = twin.db.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]
    return found["ReadCapacityUnits"], found["WriteCapacityUnits"]


def activities(twin: Enforced, **more: Any) -> list[Any]:
    twin.plane.throughput.go_on(twin.clock.now())
    found: list[Any] = twin.scaling.describe_scaling_activities(ServiceNamespace="dynamodb", **more)[
        "ScalingActivities"
    ]
    return found


def test_two_minutes_above_the_target_scale_out() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 10)
        read(twin, 2)
        assert capacity(twin) == (2, 2)
        read(twin, 2)
        # 2 a second are 70 % of 2.86.
        described = twin.db.describe_table(TableName="orders")["Table"]
        assert described["ProvisionedThroughput"]["ReadCapacityUnits"] == 3
        # Told once, as of any change.
        assert described["TableStatus"] == "UPDATING"
        assert twin.db.describe_table(TableName="orders")["Table"]["TableStatus"] == "ACTIVE"
        (found,) = activities(twin)
        assert found["Description"] == "Setting read capacity units to 3."
        assert (
            found["StatusMessage"]
            == "Successfully set read capacity units to 3. Change successfully fulfilled by dynamodb."
        )
        assert found["Cause"].endswith("in state ALARM triggered policy orders-None-Read")
        assert "-AlarmHigh-" in found["Cause"]
        assert (found["ResourceId"], found["ScalableDimension"]) == ("table/orders", "dynamodb:table:ReadCapacityUnits")
        assert found["StartTime"].timestamp() == BEGIN + 120


def test_fifteen_quiet_minutes_scale_in_and_count_as_a_decrease() -> None:
    with enforced(AT_ONCE) as twin:
        noted: list[tuple[str, ...]] = []
        twin.plane.throughput.decreased = lambda *names: noted.append(names)
        twin.table("orders", 8, 2)
        twin.scale("orders", "Read", 2, 10)
        twin.clock.advance(14 * 60)
        assert capacity(twin) == (8, 2)
        twin.clock.advance(60)
        assert capacity(twin) == (2, 2)
        assert "-AlarmLow-" in activities(twin)[0]["Cause"]
        assert noted == [("123456789012", "us-east-1", "orders", "")]


def test_an_index_scales_by_itself() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 5, {"state": (2, 2)})
        twin.scale("orders", "Write", 2, 10, index="state")
        for _ in range(120):
            for number in range(2):
                twin.ask(
                    "PutItem",
                    body(TableName="orders", Item={"p": {"S": str(number)}, "state": {"S": str(twin.clock.now())}}),
                )
            twin.clock.advance(1)
        (index,) = twin.db.describe_table(TableName="orders")["Table"]["GlobalSecondaryIndexes"]
        # Each write is a deletion and a put in the index: 4 a second, of which the index serves 2 and its burst capacity.
        assert index["ProvisionedThroughput"]["WriteCapacityUnits"] == 6
        assert activities(twin)[0]["ResourceId"] == "table/orders/index/state"


def test_a_minimum_that_is_raised_raises_the_capacity() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 10)
        twin.clock.advance(60)
        capacity(twin)
        twin.scale("orders", "Read", 5, 10)
        twin.clock.advance(60)
        assert capacity(twin) == (5, 2)
        assert activities(twin)[0]["Cause"] == "minimum capacity was set to 5"
        twin.scale("orders", "Read", 1, 4)
        twin.clock.advance(60)
        assert capacity(twin) == (4, 2)
        assert activities(twin)[0]["Cause"] == "maximum capacity was set to 4"


def test_a_scheduled_action_sets_the_bounds_of_its_target() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 10)
        named = {
            "ServiceNamespace": "dynamodb",
            "ResourceId": "table/orders",
            "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        }
        # The clock is at 08:00 UTC, nine in Berlin.
        for name, schedule, bounds in (
            ("open", "cron(5 9 * * ? *)", {"MinCapacity": 6, "MaxCapacity": 20}),
            ("close", "at(2026-11-28T09:10:00)", {"MinCapacity": 1, "MaxCapacity": 3}),
            ("often", "rate(7 minutes)", {"MaxCapacity": 30}),
        ):
            twin.scaling.put_scheduled_action(
                **named,
                ScheduledActionName=name,
                Schedule=schedule,
                Timezone="Europe/Berlin",
                ScalableTargetAction=bounds,
            )
        capacity(twin)
        seen = []
        for _ in range(12):
            twin.clock.advance(60)
            target = twin.scaling.describe_scalable_targets(ServiceNamespace="dynamodb")["ScalableTargets"][0]
            units = capacity(twin)[0]
            target = twin.scaling.describe_scalable_targets(ServiceNamespace="dynamodb")["ScalableTargets"][0]
            seen.append((target["MinCapacity"], target["MaxCapacity"], units))
        assert seen == [(2, 10, 2)] * 4 + [(6, 20, 6)] * 3 + [(6, 30, 6)] * 2 + [(1, 3, 3)] * 3
        texts = [each["Cause"] for each in reversed(activities(twin))]
        assert texts == [
            "scheduled action name open was triggered",
            "minimum capacity was set to 6",
            "scheduled action name often was triggered",
            "scheduled action name close was triggered",
            "maximum capacity was set to 3",
        ]


def test_an_action_runs_between_its_begin_and_its_end_and_not_where_schedules_are_suspended() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 10)
        named = {
            "ServiceNamespace": "dynamodb",
            "ResourceId": "table/orders",
            "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        }
        twin.scaling.put_scheduled_action(
            **named, ScheduledActionName="each", Schedule="cron(* * * * ? *)", ScalableTargetAction={"MinCapacity": 3},
            StartTime=BEGIN + 120, EndTime=BEGIN + 300,
        )  # fmt: skip
        capacity(twin)
        ran = []
        for _ in range(7):
            twin.clock.advance(60)
            ran.append(len([each for each in activities(twin) if each["Cause"].startswith("scheduled action")]))
        assert ran == [0, 1, 2, 3, 3, 3, 3]
        twin.scaling.put_scheduled_action(**named, ScheduledActionName="each", Schedule="cron(* * * * ? *)")
        twin.scaling.register_scalable_target(**named, SuspendedState={"ScheduledScalingSuspended": True})
        twin.clock.advance(120)
        capacity(twin)
        assert len([each for each in activities(twin) if each["Cause"].startswith("scheduled action")]) == 3


def test_activities_are_kept_for_six_weeks() -> None:
    with enforced(AT_ONCE) as twin:
        backend = applicationautoscaling_backends["123456789012"]["us-east-1"]
        lane = LaneName("orders", None, "read")
        for at in (0.0, 1.0, 6 * 7 * 86_400.0 + 0.5):
            note(backend, units_set(lane, 5, "why", at))
        found = twin.scaling.describe_scaling_activities(ServiceNamespace="dynamodb")["ScalingActivities"]
        assert [each["StartTime"].timestamp() for each in found] == [6 * 7 * 86_400 + 0.5, 1.0]


def test_what_is_suspended_does_not_happen() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 10, DisableScaleIn=True)
        read(twin, 2, 2)
        assert capacity(twin)[0] == 3
        twin.clock.advance(20 * 60)
        assert capacity(twin)[0] == 3
        twin.scaling.register_scalable_target(
            ServiceNamespace="dynamodb", ResourceId="table/orders", ScalableDimension="dynamodb:table:ReadCapacityUnits",
            SuspendedState={"DynamicScalingOutSuspended": True},
        )  # fmt: skip
        twin.clock.advance(60)
        read(twin, 3, 3)
        assert capacity(twin)[0] == 3


def test_a_maximum_that_is_reached_is_told_to_who_asks_for_it() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        twin.scale("orders", "Read", 2, 2)
        read(twin, 2, 3)
        assert activities(twin) == []
        (found,) = activities(twin, IncludeNotScaledActivities=True)
        assert found["StatusCode"] == "Failed"
        assert found["NotScaledReasons"] == [{"Code": "AlreadyAtMaxCapacity", "MaxCapacity": 2, "CurrentCapacity": 2}]


def test_the_alarms_of_a_policy_follow_target_and_capacity() -> None:
    with enforced(AT_ONCE) as twin:
        cloudwatch = twin.client("cloudwatch")

        def alarms() -> dict[str, tuple[Any, ...]]:
            found = cloudwatch.describe_alarms(AlarmNamePrefix="TargetTracking-table/orders/index/state-")[
                "MetricAlarms"
            ]
            assert {tuple(each["Dimensions"][0].values()) for each in found} <= {
                ("TableName", "orders"),
                ("GlobalSecondaryIndexName", "state"),
            }
            return {
                each["AlarmName"].split("-")[2]: (
                    each["MetricName"], each["ComparisonOperator"], each["Threshold"], each["EvaluationPeriods"], each["Period"],
                )
                for each in found
            }  # fmt: skip

        twin.table("orders", 2, 5, {"state": (10, 4)})
        twin.scale("orders", "Write", 4, 10, index="state")
        twin.clock.advance(60)
        capacity(twin)
        assert alarms() == {
            "AlarmHigh": ("ConsumedWriteCapacityUnits", "GreaterThanThreshold", 168, 2, 60),
            "AlarmLow": ("ConsumedWriteCapacityUnits", "LessThanThreshold", 120, 15, 60),
            "ProvisionedCapacityHigh": ("ProvisionedWriteCapacityUnits", "GreaterThanThreshold", 4, 3, 300),
            "ProvisionedCapacityLow": ("ProvisionedWriteCapacityUnits", "LessThanThreshold", 4, 3, 300),
        }
        names = {each["AlarmName"] for each in cloudwatch.describe_alarms()["MetricAlarms"]}
        assert len(names) == 4
        twin.scale("orders", "Write", 6, 10, index="state")
        twin.clock.advance(60)
        capacity(twin)
        assert {kind: each[2] for kind, each in alarms().items()} == {
            "AlarmHigh": 252, "AlarmLow": 180, "ProvisionedCapacityHigh": 6, "ProvisionedCapacityLow": 6,
        }  # fmt: skip
        policies = twin.scaling.describe_scaling_policies(ServiceNamespace="dynamodb")["ScalingPolicies"]
        now = {each["AlarmName"] for each in cloudwatch.describe_alarms()["MetricAlarms"]}
        assert {each["AlarmName"] for each in policies[0]["Alarms"]} == now


def test_the_newest_activities_come_first_and_in_pages() -> None:
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        for units in range(3, 8):
            twin.scale("orders", "Read", units, 10)
            twin.clock.advance(60)
            capacity(twin)
        pages = twin.scaling.get_paginator("describe_scaling_activities").paginate(
            ServiceNamespace="dynamodb", ResourceId="table/orders", PaginationConfig={"PageSize": 2}
        )
        found = [[each["Description"][-2:-1] for each in page["ScalingActivities"]] for page in pages]
        assert found == [["7", "6"], ["5", "4"], ["3"]]
        assert activities(twin, ResourceId="table/none") == []


def test_schedules_set_provisioned_concurrency_in_their_minute() -> None:
    """The clock is at 08:00 UTC, nine in Berlin. A target that is registered brings what is there into its bounds."""
    with enforced(AT_ONCE) as twin:
        twin.table("orders", 2, 2)
        kept = kept_of(lambda_backends["123456789012"]["us-east-1"])
        kept["f:live"] = 2
        named = {
            "ServiceNamespace": "lambda",
            "ResourceId": "function:f:live",
            "ScalableDimension": "lambda:function:ProvisionedConcurrency",
        }
        twin.scaling.register_scalable_target(**named, MinCapacity=3, MaxCapacity=3)
        assert kept == {"f:live": 3}
        for name, schedule, executions in (("open", "cron(2 9 * * ? *)", 20), ("close", "cron(4 9 * * ? *)", 5)):
            twin.scaling.put_scheduled_action(
                **named,
                ScheduledActionName=name,
                Schedule=schedule,
                Timezone="Europe/Berlin",
                ScalableTargetAction={"MinCapacity": executions, "MaxCapacity": executions},
            )
        seen = []
        for _ in range(5):
            twin.clock.advance(60)
            capacity(twin)
            seen.append(kept["f:live"])
        assert seen == [3, 20, 20, 5, 5]
        described = twin.scaling.describe_scaling_activities(ServiceNamespace="lambda")["ScalingActivities"]
        assert [(each["Cause"], each["ServiceNamespace"], each["ResourceId"]) for each in reversed(described)] == [
            ("scheduled action name open was triggered", "lambda", "function:f:live"),
            ("scheduled action name close was triggered", "lambda", "function:f:live"),
        ]
        assert activities(twin) == []
        # With 0 there is none any more, and no later schedule makes another.
        twin.scaling.register_scalable_target(**named, MinCapacity=0, MaxCapacity=0)
        twin.scaling.register_scalable_target(**named, MinCapacity=4, MaxCapacity=4)
        assert kept == {}
