"""Where AWS is sent what is recorded of functions, their roles, logs and secrets, and what calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, OF_TERRAFORM, Kind, Sent, Unsent

_FUNCTION: Final = "service.functions.{function}"
_QUEUE: Final = "service.queues.{queue}"
_SIZE: Final = "tier.functions.{function}"
_STREAM: Final = "service.functions.{function}.streams.{stream}"
_PROJECT: Final = "service.project"


FIELDS: Final[Mapping[str, Kind]] = {
    "Role": Kind(
        "role",
        "aws_iam_role",
        "iam.CreateRole",
        {
            "name": Sent("name", "RoleName", "{owner}", named=True),
            "description": Sent("description", "Description", "{owner}"),
            "trust_policy": Sent("assume_role_policy", "AssumeRolePolicyDocument", "{owner}"),
            "permissions_boundary": Sent(
                "permissions_boundary", "PermissionsBoundary", "environment.iam.permissions_boundary_arn"
            ),
            "path": Sent("path", "Path", "environment.iam.path"),
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
            "subnet_ids[]": Sent("vpc_config[].subnet_ids[]", "VpcConfig.SubnetIds[]", "environment.vpc.subnet_ids"),
            "security_group_ids[]": Sent(
                "vpc_config[].security_group_ids[]",
                "VpcConfig.SecurityGroupIds[]",
                "environment.vpc.security_group_ids",
            ),
            "layers[]": Sent("layers[]", "Layers[]", f"{_FUNCTION}.layers"),
            "package_type": Sent("package_type", "PackageType", f"{_FUNCTION}.image"),
            "image_uri": Sent("image_uri", "Code.ImageUri", f"{_FUNCTION}.image.uri"),
            "entry_point[]": Sent(
                "image_config[].entry_point[]", "ImageConfig.EntryPoint[]", f"{_FUNCTION}.image.entry_point"
            ),
            "command[]": Sent("image_config[].command[]", "ImageConfig.Command[]", f"{_FUNCTION}.image.command"),
            "working_directory": Sent(
                "image_config[].working_directory",
                "ImageConfig.WorkingDirectory",
                f"{_FUNCTION}.image.working_directory",
            ),
            "tracing": DRAWN,
            "snap_start": DRAWN,
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
            "scheduled": OF_TERRAFORM,
        },
    ),
    "ProvisionedTarget": Kind(
        "scaling target",
        "aws_appautoscaling_target",
        "application-autoscaling.RegisterScalableTarget",
        {
            "resource_id": Sent("resource_id", "ResourceId", _FUNCTION, named=True),
            "executions": Sent("min_capacity", "MinCapacity", f"{_SIZE}.provisioned_concurrency"),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "ProvisionedAction": Kind(
        "scheduled action",
        "aws_appautoscaling_scheduled_action",
        "application-autoscaling.PutScheduledAction",
        {
            "name": Sent("name", "ScheduledActionName", "{schedule}", named=True),
            "resource_id": Sent("resource_id", "ResourceId", _FUNCTION, named=True),
            "expression": Sent("schedule", "Schedule", "{schedule}.expression"),
            "timezone": Sent("timezone", "Timezone", "{schedule}.timezone"),
            "executions": Sent(
                "scalable_target_action[].min_capacity", "ScalableTargetAction.MinCapacity", "{schedule}.concurrency"
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
            "filters[]": Sent(
                "filter_criteria[].filter[].pattern", "FilterCriteria.Filters[].Pattern", f"{_STREAM}.filters"
            ),
            "enabled": Sent("enabled", "Enabled", f"{_STREAM}.enabled"),
            "needs[]": OF_TERRAFORM,
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
            "enabled": Sent("enabled", "Enabled", f"{_QUEUE}.consumer.enabled"),
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
            "enabled": DRAWN,
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
            "maximum_retry_attempts": Sent(
                "retry_policy[].maximum_retry_attempts",
                "Targets[].RetryPolicy.MaximumRetryAttempts",
                "{owner}.maximum_retry_attempts",
            ),
            "maximum_event_age_seconds": Sent(
                "retry_policy[].maximum_event_age_in_seconds",
                "Targets[].RetryPolicy.MaximumEventAgeInSeconds",
                "{owner}.maximum_event_age_seconds",
            ),
            "dead_letter_arn": Sent(
                "dead_letter_config[].arn", "Targets[].DeadLetterConfig.Arn", "service.failed_events"
            ),
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
            "replica_region": Sent(
                "replica[].region", "AddReplicaRegions[].Region", "environment.second_region.region"
            ),
            "replica_key_id": Sent(
                "replica[].kms_key_id", "AddReplicaRegions[].KmsKeyId", "environment.second_region.kms_key_arn"
            ),
        },
    ),
    "KnownSecretValue": Kind(
        "secret's value",
        "aws_secretsmanager_secret_version",
        "secretsmanager.PutSecretValue",
        {
            "secret_id": Sent("secret_id", "SecretId", _PROJECT),
            "value": Unsent("customers' API keys, which AWS chose"),
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
}
