"""What people do to AWS behind Terraform's back, in the console or in a script: one function for each row that needs it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PREFIX = "securebase-dev"
EVERYTHING = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
# DynamoDB allows one change of time to live an hour.
TTL_PAUSE_SECONDS = 2 * 3600
STATE = "state/dev.tfstate"


@dataclass(frozen=True, slots=True)
class Place:
    """The folder with capacity.yaml and state/, a maker of fresh boto3 clients, what lets seconds pass in AWS, and an apply."""

    folder: Path
    client: Callable[[str], Any]
    later: Callable[[int], None]
    apply: Callable[[], None]

    def table(self, name: str) -> str:
        """securebase-dev-support-tickets."""
        return f"{PREFIX}-{name.replace('_', '-')}"

    @property
    def state(self) -> Path:
        """The Terraform state."""
        return self.folder / STATE


# ── tables ──


def delete_table(place: Place, table: str) -> None:
    unprotect(place, table)
    dynamodb = place.client("dynamodb")
    dynamodb.delete_table(TableName=place.table(table))
    # Its name is free when AWS has done it.
    dynamodb.get_waiter("table_not_exists").wait(TableName=place.table(table), WaiterConfig={"Delay": 1})


def _update(place: Place, table: str, **changes: Any) -> None:
    """A change, and the wait for it: DynamoDB takes no other of the table before."""
    dynamodb = place.client("dynamodb")
    dynamodb.update_table(TableName=place.table(table), **changes)
    dynamodb.get_waiter("table_exists").wait(TableName=place.table(table), WaiterConfig={"Delay": 1})


def make_table_again(place: Place, table: str) -> None:
    dynamodb = place.client("dynamodb")
    was = dynamodb.describe_table(TableName=place.table(table))["Table"]
    delete_table(place, table)
    _make(place, table, was["AttributeDefinitions"], was["KeySchema"])


def make_table(place: Place, table: str) -> None:
    keys = {"tenant_id": "HASH", "record_id": "RANGE"}
    _make(
        place,
        table,
        [{"AttributeName": name, "AttributeType": "S"} for name in keys],
        [{"AttributeName": name, "KeyType": kind} for name, kind in keys.items()],
    )
    item = {name: {"S": "1"} for name in keys}
    place.client("dynamodb").put_item(TableName=place.table(table), Item=item)


def _make(place: Place, table: str, attributes: Any, keys: Any) -> None:
    place.client("dynamodb").create_table(
        TableName=place.table(table), AttributeDefinitions=attributes, KeySchema=keys, BillingMode="PAY_PER_REQUEST"
    )


def unprotect(place: Place, table: str) -> None:
    _update(place, table, DeletionProtectionEnabled=False)


def delete_index(place: Place, table: str, index: str) -> None:
    gone = [{"Delete": {"IndexName": index}}]
    _update(place, table, GlobalSecondaryIndexUpdates=gone)


def add_index(place: Place, table: str) -> None:
    made = {
        "IndexName": "by-hand-index",
        "KeySchema": [{"AttributeName": "record_id", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }
    _update(
        place,
        table,
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("tenant_id", "record_id")],
        GlobalSecondaryIndexUpdates=[{"Create": made}],
    )


def set_ttl(place: Place, table: str, attribute: str, enabled: bool) -> None:  # noqa: FBT001  a row's value
    place.client("dynamodb").update_time_to_live(
        TableName=place.table(table), TimeToLiveSpecification={"Enabled": enabled, "AttributeName": attribute}
    )


def move_ttl(place: Place, table: str, attribute: str) -> None:
    set_ttl(place, table, "expires_at", False)
    place.later(TTL_PAUSE_SECONDS)
    set_ttl(place, table, attribute, True)


def stop_backups(place: Place, table: str) -> None:
    place.client("dynamodb").update_continuous_backups(
        TableName=place.table(table), PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": False}
    )


def shorten_backups(place: Place, table: str, days: int) -> None:
    place.client("dynamodb").update_continuous_backups(
        TableName=place.table(table),
        PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True, "RecoveryPeriodInDays": days},
    )


def suspend_scaling(place: Place, table: str) -> None:
    place.client("application-autoscaling").register_scalable_target(
        ServiceNamespace="dynamodb",
        ResourceId=f"table/{place.table(table)}",
        ScalableDimension="dynamodb:table:ReadCapacityUnits",
        SuspendedState={"DynamicScalingInSuspended": True, "DynamicScalingOutSuspended": True},
    )


def scale_out(place: Place, table: str, units: int) -> None:
    _update(place, table, ProvisionedThroughput={"ReadCapacityUnits": units, "WriteCapacityUnits": units})


def schedule_in_force(place: Place, table: str, floor: int, ceiling: int, units: int | None = None) -> None:
    """The committed file is applied, and one of its schedules has run: Application Auto Scaling keeps to its bounds."""
    place.apply()
    name = place.table(table)
    place.client("application-autoscaling").register_scalable_target(
        ServiceNamespace="dynamodb",
        ResourceId=f"table/{name}",
        ScalableDimension="dynamodb:table:ReadCapacityUnits",
        MinCapacity=floor,
        MaxCapacity=ceiling,
    )
    there = place.client("dynamodb").describe_table(TableName=name)["Table"]["ProvisionedThroughput"]
    kept = {"ReadCapacityUnits": units or floor, "WriteCapacityUnits": there["WriteCapacityUnits"]}
    _update(place, table, ProvisionedThroughput=kept)


def on_demand(place: Place, table: str) -> None:
    _update(place, table, BillingMode="PAY_PER_REQUEST")


def stop_stream(place: Place, table: str) -> None:
    _update(place, table, StreamSpecification={"StreamEnabled": False})


def unscale(place: Place, table: str) -> None:
    scaling = place.client("application-autoscaling")
    for side in ("Read", "Write"):
        scaling.deregister_scalable_target(
            ServiceNamespace="dynamodb",
            ResourceId=f"table/{place.table(table)}",
            ScalableDimension=f"dynamodb:table:{side}CapacityUnits",
        )


def tag_table(place: Place, table: str) -> None:
    dynamodb = place.client("dynamodb")
    arn = dynamodb.describe_table(TableName=place.table(table))["Table"]["TableArn"]
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "Owner", "Value": "somebody"}])


def consume(place: Place, table: str, index: str | None, side: str, units: float) -> None:
    """As DynamoDB publishes it: the sum of a minute, an hour ago."""
    dimensions = [{"Name": "TableName", "Value": place.table(table)}]
    if index is not None:
        dimensions.append({"Name": "GlobalSecondaryIndexName", "Value": index})
    place.client("cloudwatch").put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[
            {
                "MetricName": f"Consumed{side.capitalize()}CapacityUnits",
                "Dimensions": dimensions,
                "Value": units * 60,
                "Timestamp": dt.datetime.now(dt.UTC) - dt.timedelta(hours=1),
            }
        ],
    )


# ── queues and functions ──


def _queue(place: Place, name: str) -> str:
    url: str = place.client("sqs").get_queue_url(QueueName=f"{PREFIX}-{name}")["QueueUrl"]
    return url


def delete_queue(place: Place, name: str) -> None:
    place.client("sqs").delete_queue(QueueUrl=_queue(place, name))


def set_queue(place: Place, name: str, attribute: str, value: str) -> None:
    place.client("sqs").set_queue_attributes(QueueUrl=_queue(place, name), Attributes={attribute: value})


def delete_function(place: Place, name: str) -> None:
    place.client("lambda").delete_function(FunctionName=f"{PREFIX}-{name}")


def reserve(place: Place, name: str, executions: int) -> None:
    place.client("lambda").put_function_concurrency(
        FunctionName=f"{PREFIX}-{name}", ReservedConcurrentExecutions=executions
    )


def move_alias(place: Place, name: str) -> None:
    place.client("lambda").update_alias(FunctionName=f"{PREFIX}-{name}", Name="live", FunctionVersion="$LATEST")


def _mappings(place: Place, name: str) -> list[str]:
    found = place.client("lambda").list_event_source_mappings()["EventSourceMappings"]
    made = [each["UUID"] for each in found if f":{PREFIX}-{name}" in each["FunctionArn"]]
    assert made, name
    return made


def disable_mapping(place: Place, name: str) -> None:
    for uuid in _mappings(place, name):
        place.client("lambda").update_event_source_mapping(UUID=uuid, Enabled=False)


def delete_mapping(place: Place, name: str) -> None:
    for uuid in _mappings(place, name):
        place.client("lambda").delete_event_source_mapping(UUID=uuid)


def let_call(place: Place, name: str) -> None:
    place.client("lambda").add_permission(
        FunctionName=f"{PREFIX}-{name}",
        StatementId="theirs",
        Principal="210987654321",
        Action="lambda:InvokeFunction",
    )


def give_url(place: Place, name: str) -> None:
    place.client("lambda").create_function_url_config(FunctionName=f"{PREFIX}-{name}", AuthType="NONE")


# ── API, logs, keys, alarms, roles ──


def _key(place: Place) -> str:
    (key,) = place.client("apigateway").get_api_keys()["items"]
    found: str = key["id"]
    return found


def disable_key(place: Place) -> None:
    off = [{"op": "replace", "path": "/enabled", "value": "false"}]
    place.client("apigateway").update_api_key(apiKey=_key(place), patchOperations=off)


def delete_key(place: Place) -> None:
    place.client("apigateway").delete_api_key(apiKey=_key(place))


def unplan_key(place: Place) -> None:
    gateway = place.client("apigateway")
    (plan,) = gateway.get_usage_plans()["items"]
    gateway.delete_usage_plan_key(usagePlanId=plan["id"], keyId=_key(place))


def _api(place: Place) -> str:
    (api,) = place.client("apigateway").get_rest_apis()["items"]
    found: str = api["id"]
    return found


def delete_stage(place: Place) -> None:
    place.client("apigateway").delete_stage(restApiId=_api(place), stageName="v1")


def delete_api(place: Place) -> None:
    place.client("apigateway").delete_rest_api(restApiId=_api(place))


def close_api(place: Place) -> None:
    off = [{"op": "replace", "path": "/disableExecuteApiEndpoint", "value": "true"}]
    place.client("apigateway").update_rest_api(restApiId=_api(place), patchOperations=off)


def disable_schedule(place: Place) -> None:
    (rule,) = place.client("events").list_rules()["Rules"]
    place.client("events").disable_rule(Name=rule["Name"])


def delete_websocket(place: Place) -> None:
    gateway = place.client("apigatewayv2")
    (api,) = gateway.get_apis()["Items"]
    gateway.delete_api(ApiId=api["ApiId"])


def delete_logs(place: Place, name: str) -> None:
    place.client("logs").delete_log_group(logGroupName=f"/aws/lambda/{PREFIX}-{name}")


def shorten_logs(place: Place, name: str) -> None:
    place.client("logs").put_retention_policy(logGroupName=f"/aws/lambda/{PREFIX}-{name}", retentionInDays=1)


def _kms(place: Place) -> str:
    aliases = place.client("kms").list_aliases()["Aliases"]
    (key,) = [each["TargetKeyId"] for each in aliases if PREFIX in each["AliasName"]]
    found: str = key
    return found


def disable_kms(place: Place) -> None:
    place.client("kms").disable_key(KeyId=_kms(place))


def delete_kms(place: Place) -> None:
    place.client("kms").schedule_key_deletion(KeyId=_kms(place), PendingWindowInDays=7)


def _secret(place: Place) -> str:
    (secret,) = place.client("secretsmanager").list_secrets()["SecretList"]
    found: str = secret["ARN"]
    return found


def delete_secret(place: Place) -> None:
    place.client("secretsmanager").delete_secret(SecretId=_secret(place), ForceDeleteWithoutRecovery=True)


def change_secret(place: Place) -> None:
    place.client("secretsmanager").put_secret_value(SecretId=_secret(place), SecretString="another")


def open_secret(place: Place) -> None:
    place.client("secretsmanager").put_resource_policy(SecretId=_secret(place), ResourcePolicy=EVERYTHING)


def delete_alarm(place: Place, name: str) -> None:
    cloudwatch = place.client("cloudwatch")
    names = [
        each["AlarmName"]
        for page in cloudwatch.get_paginator("describe_alarms").paginate()
        for each in page["MetricAlarms"]
    ]
    (found,) = [each for each in names if name in each]
    cloudwatch.delete_alarms(AlarmNames=[found])


def silence_alarms(place: Place) -> None:
    cloudwatch = place.client("cloudwatch")
    pages = cloudwatch.get_paginator("describe_alarms").paginate()
    names = [each["AlarmName"] for page in pages for each in page["MetricAlarms"]]
    cloudwatch.disable_alarm_actions(AlarmNames=names[:100])


def delete_topic(place: Place) -> None:
    sns = place.client("sns")
    (topic,) = sns.list_topics()["Topics"]
    sns.delete_topic(TopicArn=topic["TopicArn"])


def widen_role(place: Place, name: str) -> None:
    iam = place.client("iam")
    role = f"{PREFIX}-{name}-role"
    (policy,) = iam.list_role_policies(RoleName=role)["PolicyNames"]
    iam.put_role_policy(RoleName=role, PolicyName=policy, PolicyDocument=EVERYTHING)


def add_role_policy(place: Place, name: str, policy: str) -> None:
    place.client("iam").put_role_policy(RoleName=f"{PREFIX}-{name}-role", PolicyName=policy, PolicyDocument=EVERYTHING)


def attach_role_policy(place: Place, name: str) -> None:
    iam = place.client("iam")
    made = iam.create_policy(PolicyName="everything", PolicyDocument=EVERYTHING)["Policy"]
    iam.attach_role_policy(RoleName=f"{PREFIX}-{name}-role", PolicyArn=made["Arn"])
