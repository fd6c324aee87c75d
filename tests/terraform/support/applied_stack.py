"""What boto3 sees of a stack that was applied, against what capacity.yaml says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import boto3

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.functions.records import LambdaFunction, ProvisionedConcurrency
from phase3b.plan.iam.unscoped_actions import NO_NARROWER_RESOURCE
from phase3b.plan.plan import Plan, plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.tables.records import DynamodbTable, ScalingPolicy, ScalingTarget

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TableDescriptionTypeDef


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


def see_everything(aws: EmbeddedAws, capacity: Capacity, tier: str) -> None:
    deployment = resolve(capacity, "prod", tier)
    made = plan(deployment, described(capacity))
    see_tables(aws, deployment, made)
    see_scaling(aws, made)
    see_alarms(aws, made)
    see_dashboard(aws, made)
    see_functions(aws, made)
    see_queues(aws, made)
    see_api(aws, deployment)


def see_functions(aws: EmbeddedAws, made: Plan) -> None:
    lambdas, logs, iam = client(aws, "lambda"), client(aws, "logs"), client(aws, "iam")
    functions = [record for record in made.records if isinstance(record, LambdaFunction)]
    assert len(functions) == 6
    for record in functions:
        found = lambdas.get_function_configuration(FunctionName=record.name)
        assert (found["Runtime"], found["Architectures"]) == ("python3.13", ["arm64"])
        assert (found["MemorySize"], found["Timeout"]) == (record.memory_mb, record.timeout_seconds)
        assert found["TracingConfig"]["Mode"] == ("Active" if record.tracing else "PassThrough")
        assert found["LoggingConfig"]["LogFormat"] == "JSON"
        assert set(found["Environment"]["Variables"]) == set(record.environment)
        assert "${" not in str(found["Environment"])
        assert "PHASE3B_LOCAL_WEBHOOKS" not in found["Environment"]["Variables"]
        reserved = lambdas.get_function_concurrency(FunctionName=record.name).get("ReservedConcurrentExecutions")
        assert reserved == record.reserved_concurrency
        assert lambdas.get_alias(FunctionName=record.name, Name="live")["FunctionVersion"] != "$LATEST"
        group = logs.describe_log_groups(logGroupNamePrefix=f"/aws/lambda/{record.name}")["logGroups"][0]
        assert group["retentionInDays"] == 90
        (policy,) = iam.list_role_policies(RoleName=f"{record.name}-role")["PolicyNames"]
        document = iam.get_role_policy(RoleName=f"{record.name}-role", PolicyName=policy)["PolicyDocument"]
        for statement in document["Statement"]:
            assert not any("*" in action for action in statement["Action"]), statement
            if statement["Resource"] == ["*"]:
                assert set(statement["Action"]) <= set(NO_NARROWER_RESOURCE), statement
    warm = [record for record in made.records if isinstance(record, ProvisionedConcurrency)]
    for record in warm:
        name = f"securebase-prod-{record.address.name.replace('_', '-')}"
        config = lambdas.get_provisioned_concurrency_config(FunctionName=name, Qualifier="live")
        assert config["RequestedProvisionedConcurrentExecutions"] == record.executions


def see_queues(aws: EmbeddedAws, made: Plan) -> None:
    sqs = client(aws, "sqs")
    for record in (each for each in made.records if isinstance(each, Queue)):
        url = sqs.get_queue_url(QueueName=record.name)["QueueUrl"]
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        assert attributes["MessageRetentionPeriod"] == str(record.retention_seconds)
        assert attributes.get("FifoQueue", "false") == str(record.fifo).lower()
        assert ("RedrivePolicy" in attributes) is (record.dead_letters is not None)
        assert attributes["KmsMasterKeyId"].startswith("arn:aws:kms:")


def see_api(aws: EmbeddedAws, deployment: Deployment) -> None:
    gateway = client(aws, "apigateway")
    assert deployment.api is not None
    (api,) = [each for each in gateway.get_rest_apis()["items"] if each["name"] == "securebase-prod-phase3b-api"]
    resources = gateway.get_resources(restApiId=api["id"], limit=500, embed=["methods"])["items"]
    methods = {(method, each["path"]) for each in resources for method in each.get("resourceMethods", {})}
    routes = {(route.definition.method, route.definition.path) for route in deployment.api.routes}
    # What is routed nowhere is answered 405 by a method ANY, beside each path's own.
    assert methods == routes | {("ANY", path) for _, path in routes}
    stage = gateway.get_stage(restApiId=api["id"], stageName="v1")
    cache = deployment.api.capacity.cache
    assert stage["cacheClusterEnabled"] is (cache is not None)
    settings = stage["methodSettings"]
    assert settings["*/*"]["cachingEnabled"] is False
    assert (settings["*/*"]["throttlingRateLimit"], settings["*/*"]["throttlingBurstLimit"]) == (1000, 2000)
    cached = {path: each["cacheTtlInSeconds"] for path, each in settings.items() if each["cachingEnabled"]}
    wanted = {"~1support~1tickets/GET": 30, "~1cost~1forecast/GET": 300}
    assert cached == (wanted if cache is not None else {})
    (plan_of_customers,) = gateway.get_usage_plans()["items"]
    assert (plan_of_customers["throttle"]["rateLimit"], plan_of_customers["throttle"]["burstLimit"]) == (1.6667, 200)
    websockets = client(aws, "apigatewayv2")
    (socket,) = websockets.get_apis()["Items"]
    routes = {route["RouteKey"]: route for route in websockets.get_routes(ApiId=socket["ApiId"])["Items"]}
    assert set(routes) == {"$connect", "$disconnect", "$default"}
    assert routes["$connect"]["AuthorizationType"] == "CUSTOM"


def see_outputs(outputs: Any) -> None:
    assert outputs["support_tickets_table_name"] == "securebase-prod-support-tickets"
    assert outputs["alert_topic_arn"] == "arn:aws:sns:us-east-1:123456789012:securebase-prod-phase3b-alerts"
    assert outputs["performance_dashboard_url"] == (
        "https://console.aws.amazon.com/cloudwatch/home?region=us-east-1"
        "#dashboards:name=securebase-prod-phase3b-performance"
    )
    assert "${" not in str(outputs)


def see_tables(aws: EmbeddedAws, deployment: Deployment, made: Plan) -> None:
    dynamodb = client(aws, "dynamodb")
    names = Names(deployment.project, deployment.name, deployment.component)
    assert sorted(dynamodb.list_tables()["TableNames"]) == sorted(
        names.table(table.name) for table in deployment.tables
    )
    for table in deployment.tables:
        name = names.table(table.name)
        found = dynamodb.describe_table(TableName=name)["Table"]
        see_capacity(found, table.billing)
        assert found["DeletionProtectionEnabled"] is True
        assert found["SSEDescription"]["SSEType"] == "KMS"
        assert {each["AttributeName"]: each["AttributeType"] for each in found["AttributeDefinitions"]} == dict(
            table.attributes
        )
        keys = [key for key in (table.partition_key, table.sort_key) if key is not None]
        assert [key["AttributeName"] for key in found["KeySchema"]] == keys
        assert found.get("StreamSpecification", {}).get("StreamViewType") == table.stream
        indexes = {index["IndexName"]: index for index in found.get("GlobalSecondaryIndexes", [])}
        assert set(indexes) == {names.index(index.name) for index in table.indexes}
        for index in table.indexes:
            seen = indexes[names.index(index.name)]
            assert [key["AttributeName"] for key in seen["KeySchema"]] == [index.partition_key, index.sort_key]
            assert seen["Projection"]["ProjectionType"] == index.projection
            assert set(seen["Projection"].get("NonKeyAttributes", [])) == set(index.non_key_attributes)
            see_capacity(seen, index.billing)
        ttl = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
        assert (ttl["TimeToLiveStatus"], ttl["AttributeName"]) == ("ENABLED", table.ttl_attribute)
        backups = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    assert len([record for record in made.records if isinstance(record, DynamodbTable)]) == len(deployment.tables)


def see_capacity(found: TableDescriptionTypeDef | Any, billing: Provisioned | OnDemand) -> None:
    units = (
        found["ProvisionedThroughput"]["ReadCapacityUnits"],
        found["ProvisionedThroughput"]["WriteCapacityUnits"],
    )
    if isinstance(billing, Provisioned):
        assert units == (billing.read.floor, billing.write.floor)
        assert "OnDemandThroughput" not in found
    else:
        assert units == (0, 0)
        ceilings = {
            name: units
            for name, units in (
                ("MaxReadRequestUnits", billing.read_ceiling),
                ("MaxWriteRequestUnits", billing.write_ceiling),
            )
            if units is not None
        }
        assert found.get("OnDemandThroughput", {}) == ceilings


def see_scaling(aws: EmbeddedAws, made: Plan) -> None:
    scaling = client(aws, "application-autoscaling")
    targets = scaling.get_paginator("describe_scalable_targets").paginate(ServiceNamespace="dynamodb")
    seen = {
        (each["ResourceId"], each["ScalableDimension"]): (each["MinCapacity"], each["MaxCapacity"])
        for page in targets
        for each in page["ScalableTargets"]
    }
    tables = {str(record.address): record.name for record in made.records if isinstance(record, DynamodbTable)}
    wanted = {
        (record.resource_id.replace("${" + address + ".name}", name), record.dimension): (record.floor, record.ceiling)
        for record in made.records
        if isinstance(record, ScalingTarget)
        for address, name in tables.items()
        if address + "." in record.resource_id
    }
    assert seen == wanted
    policies = scaling.describe_scaling_policies(ServiceNamespace="dynamodb")["ScalingPolicies"]
    rules = {
        each["PolicyName"]: (
            each["TargetTrackingScalingPolicyConfiguration"]["TargetValue"],
            each["TargetTrackingScalingPolicyConfiguration"]["ScaleOutCooldown"],
            each["TargetTrackingScalingPolicyConfiguration"]["ScaleInCooldown"],
            each["TargetTrackingScalingPolicyConfiguration"]["PredefinedMetricSpecification"]["PredefinedMetricType"],
        )
        for each in policies
    }
    assert rules == {
        record.name: (
            record.target_percent,
            record.scale_out_cooldown_seconds,
            record.scale_in_cooldown_seconds,
            record.predefined_metric,
        )
        for record in made.records
        if isinstance(record, ScalingPolicy)
    }


def see_alarms(aws: EmbeddedAws, made: Plan) -> None:
    cloudwatch = client(aws, "cloudwatch")
    found = [
        alarm
        for page in cloudwatch.get_paginator("describe_alarms").paginate()
        for alarm in page["MetricAlarms"]
        # Auto scaling's own alarms, which target tracking makes.
        if not alarm["AlarmName"].startswith("TargetTracking-")
    ]
    seen = {
        alarm["AlarmName"]: (
            alarm["Threshold"],
            alarm["EvaluationPeriods"],
            alarm["DatapointsToAlarm"],
            alarm["TreatMissingData"],
        )
        for alarm in found
    }
    wanted = {
        record.alarm.name: (
            record.alarm.threshold,
            record.alarm.evaluation_periods,
            record.alarm.datapoints,
            record.alarm.missing,
        )
        for record in made.records
        if isinstance(record, MetricAlarm)
    }
    assert seen == wanted
    see_who_is_told(cloudwatch, found, made)
    one = next(
        alarm
        for alarm in found
        if alarm["AlarmName"].endswith("notifications-tenant-unread-index-write-throttles-warning")
    )
    assert {each["Name"]: each["Value"] for each in one["Dimensions"]} == {
        "TableName": "securebase-prod-notifications",
        "GlobalSecondaryIndexName": "tenant-unread-index",
    }


def see_who_is_told(cloudwatch: Any, found: list[dict[str, Any]], made: Plan) -> None:
    """Each alarm by itself or through one composite; that it is over, where it paged and a reminder does not look like an end."""
    pages = cloudwatch.get_paginator("describe_alarms").paginate(AlarmTypes=["CompositeAlarm"])
    composites = {each["AlarmName"]: each for page in pages for each in page["CompositeAlarms"]}
    assert composites.keys() == {each.name for each in made.records if isinstance(each, CompositeAlarm)}
    held: list[str] = []
    for name, composite in composites.items():
        held += re.findall(r'ALARM\("([^"]+)"\)', composite["AlarmRule"])
        assert composite["AlarmActions"][0].endswith(":securebase-prod-phase3b-alerts")
        assert composite["OKActions"] == (composite["AlarmActions"] if name.endswith("-critical") else [])
        assert composite["ActionsEnabled"]
    assert len(held) == len(set(held))
    assert set(held) < {alarm["AlarmName"] for alarm in found}
    for alarm in found:
        told = alarm["AlarmName"] not in held
        assert [each.rsplit(":", 1)[1] for each in alarm["AlarmActions"]] == ["securebase-prod-phase3b-alerts"] * told
        over = alarm["AlarmName"].endswith("-critical") and not alarm["AlarmName"].endswith("-kept-critical")
        assert alarm["OKActions"] == (alarm["AlarmActions"] if over else [])


def see_dashboard(aws: EmbeddedAws, made: Plan) -> None:
    pages = [record.name for record in made.records if isinstance(record, Dashboard)]
    cloudwatch = client(aws, "cloudwatch")
    assert [each["DashboardName"] for each in cloudwatch.list_dashboards()["DashboardEntries"]] == pages
    body = cloudwatch.get_dashboard(DashboardName=pages[0])["DashboardBody"]
    assert "${" not in body
    assert "arn:aws:cloudwatch:us-east-1:123456789012:alarm:securebase-prod-" in body
