"""The whole embedded AWS in one process: a table that throttles is measured, scales, and its alarm fires."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError
from dynamodb_contract import InProcess, client_of
from enforced_dynamodb import ACCOUNT_ID, BEGIN, KEYS, simulation

from phase3b.local.account_state.clock import Clock
from phase3b.local.aws.behaviour import Behaviour
from phase3b.local.aws.embedded_app import embedded_app


def clients(behaviour: Behaviour, *services: str) -> tuple[InProcess, list[Any]]:
    wsgi = InProcess(embedded_app(account_id=ACCOUNT_ID, clock=Clock(lambda: float(BEGIN)), behaviour=behaviour))
    wsgi.post("/moto-api/reset", b"", {})
    made = [client_of(each, None) for each in services]
    for each in made:
        wsgi.listen(each)
    return wsgi, made


def test_a_table_that_throttles_is_measured_and_scales_and_its_alarm_fires() -> None:
    behaviour = Behaviour(simulation(burst_seconds=0, minutes_to_apply=0), throttling=True)
    wsgi, (db, scaling, cloudwatch) = clients(behaviour, "dynamodb", "application-autoscaling", "cloudwatch")
    units = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
    attributes = [{"AttributeName": "p", "AttributeType": "S"}]
    db.create_table(TableName="orders", AttributeDefinitions=attributes, **KEYS, ProvisionedThroughput=units)
    named = {
        "ServiceNamespace": "dynamodb", "ResourceId": "table/orders", "ScalableDimension": "dynamodb:table:WriteCapacityUnits",
    }  # fmt: skip
    scaling.register_scalable_target(**named, MinCapacity=1, MaxCapacity=5)
    scaling.put_scaling_policy(
        **named,
        PolicyName="writes",
        PolicyType="TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 50.0,
            "PredefinedMetricSpecification": {"PredefinedMetricType": "DynamoDBWriteCapacityUtilization"},
        },
    )
    cloudwatch.put_metric_alarm(
        AlarmName="throttles", Namespace="AWS/DynamoDB", MetricName="WriteThrottleEvents", Statistic="Sum", Period=60,
        Dimensions=[{"Name": "TableName", "Value": "orders"}], EvaluationPeriods=1, Threshold=0,
        ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching",
    )  # fmt: skip
    refused = 0
    for _ in range(60):
        for _ in range(2):
            try:
                db.put_item(TableName="orders", Item={"p": {"S": "a"}})
            except ClientError:
                refused += 1
        wsgi.post("/phase3b/clock", "1", {})
    assert refused == 60

    def measured(name: str) -> list[float]:
        found = cloudwatch.get_metric_statistics(
            Namespace="AWS/DynamoDB", MetricName=name, Dimensions=[{"Name": "TableName", "Value": "orders"}], Period=60,
            StartTime=datetime.fromtimestamp(BEGIN, UTC), EndTime=datetime.fromtimestamp(BEGIN + 180, UTC), Statistics=["Sum"],
        )["Datapoints"]  # fmt: skip
        return [each["Sum"] for each in sorted(found, key=lambda each: each["Timestamp"])]

    assert measured("WriteThrottleEvents") == measured("WriteProvisionedThroughputThrottleEvents") == [60]
    assert measured("ConsumedWriteCapacityUnits") == [60]
    (alarm,) = cloudwatch.describe_alarms(AlarmNames=["throttles"])["MetricAlarms"]
    assert alarm["StateValue"] == "ALARM"
    for _ in range(60):
        db.put_item(TableName="orders", Item={"p": {"S": "a"}})
        wsgi.post("/phase3b/clock", "1", {})
    # 60 a minute are half of 2 a second.
    described = db.describe_table(TableName="orders")["Table"]
    assert described["ProvisionedThroughput"]["WriteCapacityUnits"] == 2
    wsgi.post("/phase3b/clock", "60", {})
    assert measured("ProvisionedWriteCapacityUnits") == [1, 1, 2]
    # The last data point counts for two more minutes.
    wsgi.post("/phase3b/clock", "60", {})
    (alarm,) = cloudwatch.describe_alarms(AlarmNames=["throttles"])["MetricAlarms"]
    assert alarm["StateValue"] == "OK"


def test_a_decrease_by_auto_scaling_is_one_of_the_day_s() -> None:
    wsgi, (db, scaling) = clients(Behaviour(simulation(minutes_to_apply=0)), "dynamodb", "application-autoscaling")
    units = {"ReadCapacityUnits": 9, "WriteCapacityUnits": 9}
    attributes = [{"AttributeName": "p", "AttributeType": "S"}]
    db.create_table(TableName="orders", AttributeDefinitions=attributes, **KEYS, ProvisionedThroughput=units)
    named = {
        "ServiceNamespace": "dynamodb", "ResourceId": "table/orders", "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
    }  # fmt: skip
    for most in (8, 7, 6, 5):
        scaling.register_scalable_target(**named, MinCapacity=1, MaxCapacity=most)
        wsgi.post("/phase3b/clock", "60", {})
    db.describe_table(TableName="orders")
    with pytest.raises(ClientError) as caught:
        db.update_table(TableName="orders", ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 8})
    assert caught.value.response["Error"]["Code"] == "LimitExceededException"
    assert "Number of decreases today: 4" in caught.value.response["Error"]["Message"]


def test_the_behaviour_reaches_the_process_as_it_was() -> None:
    behaviour = Behaviour(simulation(burst_seconds=7, minutes_to_apply=3), throttling=True, speed=60)
    assert Behaviour.of_json(behaviour.as_json()) == behaviour
