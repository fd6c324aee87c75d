"""Where each field of a record goes: Terraform argument, member of an AWS operation, and the place in capacity.yaml.

The one list of what reaches AWS. `make limits` derives the limits of these members from botocore, `limit_problems`
judges the records of plans by it, and a test fails when a record has a field, or a synthesized stack an argument, that
is neither here nor excluded here with a reason.

How paths are written: `a.b` is a field of a field, `a[]` each element of a list, `a[].0` the first of each pair,
`a{key}` each key of a mapping and `a{*}` each value. A member that a mapping of texts holds is `Attributes{DisplayName}`.
Places are paths of the file as one environment has it (`service`, `tier`, `environment`, `objectives`); what stands in
braces there is filled in by `phase3b/limits/origins.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sent:
    """A field that AWS is sent: as which argument, as which member, and what of capacity.yaml decides it.

    `of` is the operation, where it is not that of the record. `named` is a name that is made of other names.
    """

    argument: str
    member: str
    at: str
    of: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class Unsent:
    """A field that AWS is not sent, or not as it stands, and why nothing of it is judged here."""

    reason: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: what people call it, its Terraform type, the operation that makes it, and its fields."""

    noun: str
    terraform: str
    operation: str
    fields: Mapping[str, Sent | Unsent]


OF_TERRAFORM: Final = Unsent("Terraform's own: an address, an order, a protection")
DRAWN: Final = Unsent("constructs write a constant for it, which STATIC_ARGUMENTS has")
IN_EXPRESSION: Final = Unsent("a part of the metric math, which is judged whole")
LIVE: Final = Unsent("what auto scaling made of it, between a floor and a ceiling that are both judged")

_FUNCTION: Final = "service.functions.{function}"
_TABLE: Final = "service.tables.{table}"
_INDEX: Final = "service.tables.{table}.indexes.{indexes}"
_QUEUE: Final = "service.queues.{queue}"
_SIZE: Final = "tier.functions.{function}"
_STREAM: Final = "service.functions.{function}.streams.{stream}"
_PROJECT: Final = "service.project"


def _series(measure: str, query: str, metric: str) -> dict[str, Sent | Unsent]:
    """A series of an alarm, by itself or in a query of metric math."""
    return {
        f"{measure}.metric": Sent(f"{query}metric_name", f"{metric}MetricName", "{subject}"),
        f"{measure}.dimensions[].0": Sent(f"{query}dimensions{{key}}", f"{metric}Dimensions[].Name", "{subject}"),
        f"{measure}.dimensions[].1": Sent(f"{query}dimensions{{*}}", f"{metric}Dimensions[].Value", "{subject}"),
        f"{measure}.own_namespace": Sent(f"{query}namespace", f"{metric}Namespace", "{subject}", named=True),
    }


_QUERY: Final = ("metric_query[].metric[].", "Metrics[].MetricStat.Metric.")
_TRACKING: Final = "TargetTrackingScalingPolicyConfiguration"
_TRACKING_ARGUMENT: Final = "target_tracking_scaling_policy_configuration[]"

KINDS: Final[Mapping[str, Kind]] = {
    "Key": Kind(
        "key",
        "aws_kms_key",
        "kms.CreateKey",
        {
            "description": Sent("description", "Description", _PROJECT),
            "policy": Sent("policy", "Policy", _PROJECT),
            "deletion_window_days": Sent(
                "deletion_window_in_days",
                "PendingWindowInDays",
                "environment.kms_deletion_window_days",
                of="kms.ScheduleKeyDeletion",
            ),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "KeyAlias": Kind(
        "key's alias",
        "aws_kms_alias",
        "kms.CreateAlias",
        {
            "name": Sent("name", "AliasName", "service.component", named=True),
            "key_id": Sent("target_key_id", "TargetKeyId", _PROJECT),
        },
    ),
    "Topic": Kind(
        "topic",
        "aws_sns_topic",
        "sns.CreateTopic",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "display_name": Sent("display_name", "Attributes{DisplayName}", _PROJECT, named=True),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _PROJECT),
        },
    ),
    "TopicPolicy": Kind(
        "topic's policy",
        "aws_sns_topic_policy",
        "sns.SetTopicAttributes",
        {
            "topic_arn": Sent("arn", "TopicArn", _PROJECT),
            "policy": Sent("policy", "AttributeValue", _PROJECT),
        },
    ),
    "EmailSubscription": Kind(
        "subscription",
        "aws_sns_topic_subscription",
        "sns.Subscribe",
        {
            "topic_arn": Sent("topic_arn", "TopicArn", _PROJECT),
            "email": Sent("endpoint", "Endpoint", "environment.alert_email"),
        },
    ),
    "DynamodbTable": Kind(
        "table",
        "aws_dynamodb_table",
        "dynamodb.CreateTable",
        {
            "name": Sent("name", "TableName", _TABLE, named=True),
            "billing_mode": Sent("billing_mode", "BillingMode", "tier.tables.{table}.billing_mode"),
            "provisioned.read": Sent(
                "read_capacity", "ProvisionedThroughput.ReadCapacityUnits", "tier.tables.{table}.read.min"
            ),
            "provisioned.write": Sent(
                "write_capacity", "ProvisionedThroughput.WriteCapacityUnits", "tier.tables.{table}.write.min"
            ),
            "scaled.read": LIVE,
            "scaled.write": LIVE,
            "on_demand_ceiling.read": Sent(
                "on_demand_throughput[].max_read_request_units",
                "OnDemandThroughput.MaxReadRequestUnits",
                "tier.tables.{table}.read.max",
            ),
            "on_demand_ceiling.write": Sent(
                "on_demand_throughput[].max_write_request_units",
                "OnDemandThroughput.MaxWriteRequestUnits",
                "tier.tables.{table}.write.max",
            ),
            "lifted_ceiling.read": LIVE,
            "lifted_ceiling.write": LIVE,
            "lifted_ceiling.needed": OF_TERRAFORM,
            "partition_key": Sent("hash_key", "KeySchema[].AttributeName", f"{_TABLE}.partition_key"),
            "sort_key": Sent("range_key", "KeySchema[].AttributeName", f"{_TABLE}.sort_key"),
            "attributes[].0": Sent("attribute[].name", "AttributeDefinitions[].AttributeName", f"{_TABLE}.attributes"),
            "attributes[].1": Sent("attribute[].type", "AttributeDefinitions[].AttributeType", f"{_TABLE}.attributes"),
            "indexes[].name": Sent(
                "global_secondary_index[].name", "GlobalSecondaryIndexes[].IndexName", _INDEX, named=True
            ),
            "indexes[].partition_key": Sent(
                "global_secondary_index[].hash_key",
                "GlobalSecondaryIndexes[].KeySchema[].AttributeName",
                f"{_INDEX}.partition_key",
            ),
            "indexes[].sort_key": Sent(
                "global_secondary_index[].range_key",
                "GlobalSecondaryIndexes[].KeySchema[].AttributeName",
                f"{_INDEX}.sort_key",
            ),
            "indexes[].projection": Sent(
                "global_secondary_index[].projection_type",
                "GlobalSecondaryIndexes[].Projection.ProjectionType",
                f"{_INDEX}.projection",
            ),
            "indexes[].non_key_attributes": Sent(
                "global_secondary_index[].non_key_attributes",
                "GlobalSecondaryIndexes[].Projection.NonKeyAttributes",
                f"{_INDEX}.non_key_attributes",
            ),
            "indexes[].non_key_attributes[]": Sent(
                "global_secondary_index[].non_key_attributes[]",
                "GlobalSecondaryIndexes[].Projection.NonKeyAttributes[]",
                f"{_INDEX}.non_key_attributes",
            ),
            "indexes[].provisioned.read": Sent(
                "global_secondary_index[].read_capacity",
                "GlobalSecondaryIndexes[].ProvisionedThroughput.ReadCapacityUnits",
                "tier.tables.{table}.indexes.{indexes}.read.min",
            ),
            "indexes[].provisioned.write": Sent(
                "global_secondary_index[].write_capacity",
                "GlobalSecondaryIndexes[].ProvisionedThroughput.WriteCapacityUnits",
                "tier.tables.{table}.indexes.{indexes}.write.min",
            ),
            "indexes[].scaled.read": LIVE,
            "indexes[].scaled.write": LIVE,
            "indexes[].on_demand_ceiling.read": Sent(
                "global_secondary_index[].on_demand_throughput[].max_read_request_units",
                "GlobalSecondaryIndexes[].OnDemandThroughput.MaxReadRequestUnits",
                "tier.tables.{table}.indexes.{indexes}.read.max",
            ),
            "indexes[].on_demand_ceiling.write": Sent(
                "global_secondary_index[].on_demand_throughput[].max_write_request_units",
                "GlobalSecondaryIndexes[].OnDemandThroughput.MaxWriteRequestUnits",
                "tier.tables.{table}.indexes.{indexes}.write.max",
            ),
            "indexes[].lifted_ceiling.read": LIVE,
            "indexes[].lifted_ceiling.write": LIVE,
            "indexes[].lifted_ceiling.needed": OF_TERRAFORM,
            "ttl_to_end": Unsent("an expression: the attribute that AWS still deletes by, to be switched off"),
            "ttl_attribute": Sent(
                "ttl[].attribute_name",
                "TimeToLiveSpecification.AttributeName",
                f"{_TABLE}.ttl_attribute",
                of="dynamodb.UpdateTimeToLive",
            ),
            "stream": Sent("stream_view_type", "StreamSpecification.StreamViewType", f"{_TABLE}.stream"),
            "point_in_time_recovery": Sent(
                "point_in_time_recovery[].enabled",
                "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                "environment.point_in_time_recovery",
                of="dynamodb.UpdateContinuousBackups",
            ),
            "deletion_protection": Sent(
                "deletion_protection_enabled", "DeletionProtectionEnabled", "environment.deletion_protection"
            ),
            "prevent_destroy": OF_TERRAFORM,
            "key_arn": Sent("server_side_encryption[].kms_key_arn", "SSESpecification.KMSMasterKeyId", _TABLE),
            "tags{key}": Sent("tags{key}", "Tags[].Key", _TABLE),
            "tags{*}": Sent("tags{*}", "Tags[].Value", _TABLE, named=True),
        },
    ),
    "ScalingTarget": Kind(
        "scaling target",
        "aws_appautoscaling_target",
        "application-autoscaling.RegisterScalableTarget",
        {
            "resource_id": Sent("resource_id", "ResourceId", "{owner}", named=True),
            "dimension": Sent("scalable_dimension", "ScalableDimension", "{owner}"),
            "floor": Sent("min_capacity", "MinCapacity", "{capacity}.{side}.min"),
            "ceiling": Sent("max_capacity", "MaxCapacity", "{capacity}.{side}.max"),
        },
    ),
    "ScalingPolicy": Kind(
        "scaling policy",
        "aws_appautoscaling_policy",
        "application-autoscaling.PutScalingPolicy",
        {
            "name": Sent("name", "PolicyName", "{owner}", named=True),
            "resource_id": Sent("resource_id", "ResourceId", "{owner}", named=True),
            "dimension": Sent("scalable_dimension", "ScalableDimension", "{owner}"),
            "predefined_metric": Sent(
                f"{_TRACKING_ARGUMENT}.predefined_metric_specification[].predefined_metric_type",
                f"{_TRACKING}.PredefinedMetricSpecification.PredefinedMetricType",
                "{owner}",
            ),
            "target_percent": Sent(
                f"{_TRACKING_ARGUMENT}.target_value", f"{_TRACKING}.TargetValue", "{tracking}.target_percent"
            ),
            "scale_out_cooldown_seconds": Sent(
                f"{_TRACKING_ARGUMENT}.scale_out_cooldown",
                f"{_TRACKING}.ScaleOutCooldown",
                "{tracking}.scale_out_cooldown_seconds",
            ),
            "scale_in_cooldown_seconds": Sent(
                f"{_TRACKING_ARGUMENT}.scale_in_cooldown",
                f"{_TRACKING}.ScaleInCooldown",
                "{tracking}.scale_in_cooldown_seconds",
            ),
        },
    ),
    "MetricAlarm": Kind(
        "alarm",
        "aws_cloudwatch_metric_alarm",
        "cloudwatch.PutMetricAlarm",
        {
            "alarm.address": OF_TERRAFORM,
            "alarm.name": Sent("alarm_name", "AlarmName", "{subject}", named=True),
            "alarm.kind": Unsent("our own word for what is watched"),
            "alarm.level": Unsent("our own word, a part of the name"),
            "alarm.description": Sent("alarm_description", "AlarmDescription", "{subject}"),
            **_series("alarm.measure.series", "", ""),
            **_series("alarm.measure.consumed", *_QUERY),
            **_series("alarm.measure.part", *_QUERY),
            **_series("alarm.measure.wholes[]", *_QUERY),
            "alarm.measure.statistic": Sent("extended_statistic", "ExtendedStatistic", "{rule}"),
            "alarm.measure.expression": Sent("metric_query[].expression", "Metrics[].Expression", "{rule}"),
            "alarm.measure.ceiling_units_per_second": IN_EXPRESSION,
            "alarm.measure.whole": IN_EXPRESSION,
            "alarm.measure.min_samples": IN_EXPRESSION,
            "alarm.measure.percent_of_few": IN_EXPRESSION,
            "alarm.side": DRAWN,
            "alarm.threshold": Sent("threshold", "Threshold", "{rule}.{level}"),
            "alarm.period_seconds": Sent("period", "Period", "{rule}.period_seconds"),
            "alarm.evaluation_periods": Sent("evaluation_periods", "EvaluationPeriods", "{rule}.evaluation_periods"),
            "alarm.datapoints": Sent("datapoints_to_alarm", "DatapointsToAlarm", "{rule}.datapoints"),
            "alarm.rule": Unsent("the key of capacity.yaml that the threshold comes from"),
            **{
                f"alarm.subject.{name}": Unsent("names of capacity.yaml, of which AWS's are made")
                for name in ("table", "index", "operation", "function", "queue")
            },
            "topic_arn": Sent("alarm_actions[]", "AlarmActions[]", "{subject}"),
        },
    ),
    "Dashboard": Kind(
        "dashboard",
        "aws_cloudwatch_dashboard",
        "cloudwatch.PutDashboard",
        {
            "name": Sent("dashboard_name", "DashboardName", "service.component", named=True),
            "body": Sent("dashboard_body", "DashboardBody", "service.tables"),
        },
    ),
    "LogGroup": Kind(
        "log group",
        "aws_cloudwatch_log_group",
        "logs.CreateLogGroup",
        {
            "name": Sent("name", "logGroupName", "{owner}", named=True),
            "retention_days": Sent(
                "retention_in_days", "retentionInDays", "environment.log_retention_days", of="logs.PutRetentionPolicy"
            ),
            "key_arn": Sent("kms_key_id", "kmsKeyId", "{owner}"),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "LogMetric": Kind(
        "metric filter",
        "aws_cloudwatch_log_metric_filter",
        "logs.PutMetricFilter",
        {
            "name": Sent("name", "filterName", _FUNCTION, named=True),
            "log_group_name": Sent("log_group_name", "logGroupName", _FUNCTION, named=True),
            "pattern": Sent("pattern", "filterPattern", _FUNCTION),
            "namespace": Sent(
                "metric_transformation[].namespace",
                "metricTransformations[].metricNamespace",
                _FUNCTION,
                named=True,
            ),
            "metric_name": Sent("metric_transformation[].name", "metricTransformations[].metricName", _FUNCTION),
            "value": Sent("metric_transformation[].value", "metricTransformations[].metricValue", _FUNCTION),
        },
    ),
    "Role": Kind(
        "role",
        "aws_iam_role",
        "iam.CreateRole",
        {
            "name": Sent("name", "RoleName", "{owner}", named=True),
            "description": Sent("description", "Description", "{owner}"),
            "trust_policy": Sent("assume_role_policy", "AssumeRolePolicyDocument", "{owner}"),
        },
    ),
    "RolePolicy": Kind(
        "role's policy",
        "aws_iam_role_policy",
        "iam.PutRolePolicy",
        {
            "name": Sent("name", "PolicyName", "{owner}", named=True),
            "role_id": Sent("role", "RoleName", "{owner}", named=True),
            "policy": Sent("policy", "PolicyDocument", "{owner}"),
        },
    ),
    "LambdaFunction": Kind(
        "function",
        "aws_lambda_function",
        "lambda.CreateFunction",
        {
            "name": Sent("function_name", "FunctionName", _FUNCTION, named=True),
            "description": Sent("description", "Description", f"{_FUNCTION}.description"),
            "handler": Sent("handler", "Handler", _FUNCTION),
            "file": Unsent("a file of this machine, whose content is sent"),
            "sha256_base64": Unsent("Terraform's own: whether the file has changed"),
            "role_arn": Sent("role", "Role", _FUNCTION),
            "architecture": Sent("architectures[]", "Architectures[]", _FUNCTION),
            "memory_mb": Sent("memory_size", "MemorySize", f"{_SIZE}.memory_mb"),
            "timeout_seconds": Sent("timeout", "Timeout", f"{_SIZE}.timeout_seconds"),
            "reserved_concurrency": Sent(
                "reserved_concurrent_executions",
                "ReservedConcurrentExecutions",
                f"{_SIZE}.reserved_concurrency",
                of="lambda.PutFunctionConcurrency",
            ),
            "environment{key}": Sent(
                "environment[].variables{key}", "Environment.Variables{key}", f"{_FUNCTION}.settings"
            ),
            "environment{*}": Sent("environment[].variables{*}", "Environment.Variables{*}", f"{_FUNCTION}.settings"),
            "key_arn": Sent("kms_key_arn", "KMSKeyArn", _FUNCTION),
            "tracing": DRAWN,
            "log_group_name": Sent("logging_config[].log_group", "LoggingConfig.LogGroup", _FUNCTION, named=True),
            "dead_letter_arn": Sent(
                "dead_letter_config[].target_arn", "DeadLetterConfig.TargetArn", "service.failed_events"
            ),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "LambdaAlias": Kind(
        "alias",
        "aws_lambda_alias",
        "lambda.CreateAlias",
        {
            "name": Sent("name", "Name", _FUNCTION),
            "function_name": Sent("function_name", "FunctionName", _FUNCTION, named=True),
            "version": Sent("function_version", "FunctionVersion", _FUNCTION),
        },
    ),
    "ProvisionedConcurrency": Kind(
        "provisioned concurrency",
        "aws_lambda_provisioned_concurrency_config",
        "lambda.PutProvisionedConcurrencyConfig",
        {
            "function_name": Sent("function_name", "FunctionName", _FUNCTION, named=True),
            "qualifier": Sent("qualifier", "Qualifier", _FUNCTION),
            "executions": Sent(
                "provisioned_concurrent_executions",
                "ProvisionedConcurrentExecutions",
                f"{_SIZE}.provisioned_concurrency",
            ),
        },
    ),
    "InvokePermission": Kind(
        "permission",
        "aws_lambda_permission",
        "lambda.AddPermission",
        {
            "statement_id": Sent("statement_id", "StatementId", "{owner}", named=True),
            "function_name": Sent("function_name", "FunctionName", "{owner}", named=True),
            "qualifier": Sent("qualifier", "Qualifier", "{owner}"),
            "principal": Sent("principal", "Principal", "{owner}"),
            "source_arn": Sent("source_arn", "SourceArn", "{owner}"),
        },
    ),
    "StreamMapping": Kind(
        "event source mapping",
        "aws_lambda_event_source_mapping",
        "lambda.CreateEventSourceMapping",
        {
            "stream_arn": Sent("event_source_arn", "EventSourceArn", _STREAM),
            "function_arn": Sent("function_name", "FunctionName", _FUNCTION, named=True),
            "batch_size": Sent("batch_size", "BatchSize", f"{_STREAM}.batch_size"),
            "batching_window_seconds": Sent(
                "maximum_batching_window_in_seconds",
                "MaximumBatchingWindowInSeconds",
                f"{_STREAM}.batching_window_seconds",
            ),
            "maximum_retry_attempts": Sent(
                "maximum_retry_attempts", "MaximumRetryAttempts", f"{_STREAM}.maximum_retry_attempts"
            ),
            "maximum_record_age_seconds": Sent(
                "maximum_record_age_in_seconds",
                "MaximumRecordAgeInSeconds",
                f"{_STREAM}.maximum_record_age_seconds",
            ),
            "parallelization_factor": Sent(
                "parallelization_factor", "ParallelizationFactor", f"{_STREAM}.parallelization_factor"
            ),
            "failed_events_arn": Sent(
                "destination_config[].on_failure[].destination_arn",
                "DestinationConfig.OnFailure.Destination",
                "service.failed_events",
            ),
        },
    ),
    "QueueMapping": Kind(
        "event source mapping",
        "aws_lambda_event_source_mapping",
        "lambda.CreateEventSourceMapping",
        {
            "queue_arn": Sent("event_source_arn", "EventSourceArn", _QUEUE),
            "function_arn": Sent("function_name", "FunctionName", _FUNCTION, named=True),
            "batch_size": Sent("batch_size", "BatchSize", f"{_QUEUE}.consumer.batch_size"),
            "maximum_concurrency": Sent(
                "scaling_config[].maximum_concurrency",
                "ScalingConfig.MaximumConcurrency",
                f"{_QUEUE}.consumer.maximum_concurrency",
            ),
        },
    ),
    "ScheduleRule": Kind(
        "rule",
        "aws_cloudwatch_event_rule",
        "events.PutRule",
        {
            "name": Sent("name", "Name", "{owner}", named=True),
            "description": Sent("description", "Description", "{owner}.task"),
            "expression": Sent("schedule_expression", "ScheduleExpression", "{owner}.expression"),
        },
    ),
    "ScheduleTarget": Kind(
        "rule's target",
        "aws_cloudwatch_event_target",
        "events.PutTargets",
        {
            "rule_name": Sent("rule", "Rule", "{owner}", named=True),
            "function_arn": Sent("arn", "Targets[].Arn", "{owner}"),
            "input": Sent("input", "Targets[].Input", "{owner}.task"),
        },
    ),
    "Secret": Kind(
        "secret",
        "aws_secretsmanager_secret",
        "secretsmanager.CreateSecret",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "description": Sent("description", "Description", _PROJECT),
            "key_id": Sent("kms_key_id", "KmsKeyId", _PROJECT),
            "recovery_days": Sent(
                "recovery_window_in_days",
                "RecoveryWindowInDays",
                "environment.kms_deletion_window_days",
                of="secretsmanager.DeleteSecret",
            ),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "SecretValue": Kind(
        "secret's value",
        "aws_secretsmanager_secret_version",
        "secretsmanager.PutSecretValue",
        {
            "secret_id": Sent("secret_id", "SecretId", _PROJECT),
            "length": Sent(
                "aws_secretsmanager_random_password.password_length",
                "PasswordLength",
                "service.api.authorizer.key_characters",
                of="secretsmanager.GetRandomPassword",
            ),
        },
    ),
    "Queue": Kind(
        "queue",
        "aws_sqs_queue",
        "sqs.CreateQueue",
        {
            "name": Sent("name", "QueueName", _QUEUE, named=True),
            "fifo": Sent("fifo_queue", "Attributes{FifoQueue}", _QUEUE),
            "visibility_timeout_seconds": Sent(
                "visibility_timeout_seconds",
                "Attributes{VisibilityTimeout}",
                f"{_QUEUE}.consumer.visibility_timeout_seconds",
            ),
            "retention_seconds": Sent(
                "message_retention_seconds", "Attributes{MessageRetentionPeriod}", f"{_QUEUE}.{{retention}}"
            ),
            "dead_letters.queue_arn": DRAWN,
            "dead_letters.max_receive_count": Sent(
                "redrive_policy", "Attributes{RedrivePolicy}", f"{_QUEUE}.consumer.max_receive_count"
            ),
            "policy": Sent("policy", "Attributes{Policy}", _QUEUE),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _QUEUE),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "RestApi": Kind(
        "REST API",
        "aws_api_gateway_rest_api",
        "apigateway.CreateRestApi",
        {
            "name": Sent("name", "name", "service.component", named=True),
            "description": Sent("description", "description", "service.api.title"),
            "body": Sent("body", "body", "service.routes", of="apigateway.PutRestApi"),
        },
    ),
    "RestDeployment": Kind(
        "deployment",
        "aws_api_gateway_deployment",
        "apigateway.CreateDeployment",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "trigger": Unsent("Terraform's own: when a new deployment is made"),
        },
    ),
    "RestStage": Kind(
        "stage",
        "aws_api_gateway_stage",
        "apigateway.CreateStage",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "deployment_id": Sent("deployment_id", "deploymentId", "service.api"),
            "name": Sent("stage_name", "stageName", "service.api.stage"),
            "cache_size_gb": Sent("cache_cluster_size", "cacheClusterSize", "tier.api.cache.size_gb"),
            "tracing": Sent("xray_tracing_enabled", "tracingEnabled", "tier.tracing"),
            "log_group_arn": Sent(
                "access_log_settings[].destination_arn",
                "destinationArn",
                "service.api",
                of="apigateway.AccessLogSettings",
            ),
            "log_format": Sent(
                "access_log_settings[].format", "format", "service.api", of="apigateway.AccessLogSettings"
            ),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "MethodSettings": Kind(
        "method's settings",
        "aws_api_gateway_method_settings",
        "apigateway.UpdateStage",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "stage_name": Sent("stage_name", "stageName", "service.api.stage"),
            "method_path": Sent("method_path", "patchOperations[].path", "{owner}"),
            "cache_seconds": Sent(
                "settings[].cache_ttl_in_seconds", "cacheTtlInSeconds", "{caching}", of="apigateway.MethodSetting"
            ),
            "rate_per_second": Sent(
                "settings[].throttling_rate_limit",
                "throttlingRateLimit",
                "{throttle}.rate_per_second",
                of="apigateway.MethodSetting",
            ),
            "burst": Sent(
                "settings[].throttling_burst_limit",
                "throttlingBurstLimit",
                "{throttle}.burst",
                of="apigateway.MethodSetting",
            ),
        },
    ),
    "UsagePlan": Kind(
        "usage plan",
        "aws_api_gateway_usage_plan",
        "apigateway.CreateUsagePlan",
        {
            "name": Sent("name", "name", "service.component", named=True),
            "description": Sent("description", "description", "tier.api.per_customer"),
            "rest_api_id": Sent("api_stages[].api_id", "apiStages[].apiId", "service.api"),
            "stage_name": Sent("api_stages[].stage", "apiStages[].stage", "service.api.stage"),
            "rate_per_second": Sent(
                "throttle_settings[].rate_limit", "throttle.rateLimit", "tier.api.per_customer.requests_per_minute"
            ),
            "burst": Sent("throttle_settings[].burst_limit", "throttle.burstLimit", "tier.api.per_customer.burst"),
        },
    ),
    "ApiKey": Kind(
        "API key",
        "aws_api_gateway_api_key",
        "apigateway.CreateApiKey",
        {
            "name": Sent("name", "name", "{owner}", named=True),
            "description": Sent("description", "description", "{owner}"),
        },
    ),
    "UsagePlanKey": Kind(
        "usage plan's key",
        "aws_api_gateway_usage_plan_key",
        "apigateway.CreateUsagePlanKey",
        {
            "key_id": Sent("key_id", "keyId", "{owner}"),
            "usage_plan_id": Sent("usage_plan_id", "usagePlanId", "{owner}"),
        },
    ),
    "GatewayAccount": Kind(
        "account's role",
        "aws_api_gateway_account",
        "apigateway.Account",
        {
            "role_arn": Sent("cloudwatch_role_arn", "cloudwatchRoleArn", "environment.manage_api_gateway_account"),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "WebSocketApi": Kind(
        "WebSocket API",
        "aws_apigatewayv2_api",
        "apigatewayv2.CreateApi",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "description": Sent("description", "Description", "service.api.title"),
        },
    ),
    "WebSocketAuthorizer": Kind(
        "authorizer",
        "aws_apigatewayv2_authorizer",
        "apigatewayv2.CreateAuthorizer",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "name": Sent("name", "Name", "service.component", named=True),
            "invoke_arn": Sent("authorizer_uri", "AuthorizerUri", "service.api.authorizer.function"),
        },
    ),
    "WebSocketIntegration": Kind(
        "integration",
        "aws_apigatewayv2_integration",
        "apigatewayv2.CreateIntegration",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "invoke_arn": Sent("integration_uri", "IntegrationUri", "service.api.websocket.function"),
        },
    ),
    "WebSocketRoute": Kind(
        "route",
        "aws_apigatewayv2_route",
        "apigatewayv2.CreateRoute",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "route_key": Sent("route_key", "RouteKey", "service.api.websocket"),
            "integration_id": Sent("target", "Target", "service.api.websocket"),
            "authorizer_id": Sent("authorizer_id", "AuthorizerId", "service.api.websocket"),
            "answers": DRAWN,
        },
    ),
    "WebSocketRouteResponse": Kind(
        "route's response",
        "aws_apigatewayv2_route_response",
        "apigatewayv2.CreateRouteResponse",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "route_id": Sent("route_id", "RouteId", "service.api"),
        },
    ),
    "WebSocketStage": Kind(
        "stage",
        "aws_apigatewayv2_stage",
        "apigatewayv2.CreateStage",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "name": Sent("name", "StageName", "service.api.websocket.stage"),
            "rate_per_second": Sent(
                "default_route_settings[].throttling_rate_limit",
                "DefaultRouteSettings.ThrottlingRateLimit",
                "tier.api.throttle.rate_per_second",
            ),
            "burst": Sent(
                "default_route_settings[].throttling_burst_limit",
                "DefaultRouteSettings.ThrottlingBurstLimit",
                "tier.api.throttle.burst",
            ),
            "log_group_arn": Sent(
                "access_log_settings[].destination_arn", "AccessLogSettings.DestinationArn", "service.api"
            ),
            "log_format": Sent("access_log_settings[].format", "AccessLogSettings.Format", "service.api"),
            "needs[]": OF_TERRAFORM,
        },
    ),
}

# Records that are no resource.
UNSENT_RECORDS: Final[Mapping[str, str]] = {
    "DataSource": "asks AWS and makes nothing",
    "ExistingTables": "asks AWS and makes nothing",
    "LocalValue": "Terraform's own: an expression with a name",
    "Output": "Terraform's own: what the stack tells others",
}

# On every resource that has tags.
TAG_KEY: Final = "iam.CreateRole.Tags[].Key"
TAG_VALUE: Final = "iam.CreateRole.Tags[].Value"


def member_of(kind: Kind, sent: Sent) -> str:
    """The member's whole name: lambda.CreateFunction.FunctionName."""
    return f"{sent.of or kind.operation}.{sent.member}"
