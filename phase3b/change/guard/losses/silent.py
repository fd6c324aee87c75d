"""What is done about each argument that Terraform's plan does not report (silent_arguments.json, measured).

`removed` is silent where the provider keeps what it had for an argument that is no longer written; `drifted` where it does
not read back what AWS has; `changed` where it suppresses the difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Written of each resource of its type, whatever capacity.yaml says, so that it is never removed: a test asks every stack.
ALWAYS_WRITTEN: Final = frozenset({
    "aws_api_gateway_method_settings.settings.cache_data_encrypted",
    "aws_api_gateway_method_settings.settings.caching_enabled",
    "aws_api_gateway_method_settings.settings.data_trace_enabled",
    "aws_api_gateway_method_settings.settings.logging_level",
    "aws_api_gateway_method_settings.settings.metrics_enabled",
    "aws_api_gateway_method_settings.settings.require_authorization_for_cache_control",
    "aws_api_gateway_method_settings.settings.unauthorized_cache_control_header_strategy",
    "aws_api_gateway_rest_api.api_key_source",
    "aws_api_gateway_rest_api.description",
    "aws_api_gateway_rest_api.endpoint_configuration",
    "aws_api_gateway_rest_api.put_rest_api_mode",
    "aws_apigatewayv2_integration.integration_method",
    "aws_apigatewayv2_integration.passthrough_behavior",
    "aws_apigatewayv2_stage.default_route_settings.data_trace_enabled",
    "aws_apigatewayv2_stage.default_route_settings.logging_level",
    "aws_budgets_budget.limit_amount",
    "aws_budgets_budget.limit_unit",
    "aws_budgets_budget.name",
    "aws_cloudwatch_event_rule.name",
    "aws_cloudwatch_log_group.name",
    "aws_dynamodb_table.attribute",
    "aws_dynamodb_table.billing_mode",
    "aws_dynamodb_table.hash_key",
    "aws_dynamodb_table.point_in_time_recovery",
    "aws_dynamodb_table.server_side_encryption",
    "aws_dynamodb_table.server_side_encryption.kms_key_arn",
    "aws_iam_role.name",
    "aws_iam_role_policy.name",
    "aws_kms_alias.name",
    "aws_kms_key.description",
    "aws_kms_key.policy",
    "aws_lambda_function.architectures",
    "aws_lambda_function.logging_config",
    "aws_lambda_function.logging_config.log_group",
    "aws_lambda_function.tracing_config",
    "aws_lambda_permission.statement_id",
    "aws_s3_bucket.bucket",
    "aws_s3_bucket.force_destroy",
    "aws_s3_bucket_lifecycle_configuration.rule.expiration.days",
    "aws_s3_bucket_lifecycle_configuration.rule.filter.prefix",
    "aws_secretsmanager_secret.name",
    "aws_secretsmanager_secret.recovery_window_in_days",
    "aws_sns_topic.name",
    "aws_sqs_queue.message_retention_seconds",
    "aws_sqs_queue.name",
    "aws_sqs_queue.policy",
})  # fmt: skip

_BILLING: Final = "left out of an on-demand table, whose billing_mode is written and in the plan"
_FIFO: Final = "left out of a queue that is not FIFO, which is another resource with another name"
_OF_A_STREAM: Final = "left out of the mapping of a queue, which is another resource than that of a stream"
_NO_VALUE: Final = "Terraform passes it on and keeps it nowhere; secret_string_wo_version says when there is another"
_OF_TERRAFORM: Final = "an order to Terraform; AWS has no such value"
_AT_DELETION: Final = "an order for the day of the deletion; AWS has no such value before"

# Argument and how it is silent -> what is done, or why nothing need be.
ELSEWISE: Final[Mapping[str, str]] = {
    "aws_dynamodb_table.attribute.type changed": "compared with AWS at each plan (unseen.py)",
    "aws_secretsmanager_secret_version.secret_string_wo changed": _NO_VALUE,
    "aws_lambda_event_source_mapping.starting_position changed": "ignored on purpose: another value would replace the mapping, and it is of one that is made alone",
    "aws_api_gateway_method_settings.settings.cache_ttl_in_seconds removed": "left out without a cache: caching_enabled is written false",
    "aws_budgets_budget.cost_filter removed": "a budget of the whole account is another resource, with another name (budget_plan.py)",
    "aws_cloudwatch_metric_alarm.evaluate_low_sample_count_percentiles removed": "left out with the percentile that it is about, which is in the plan",
    "aws_dynamodb_table.global_secondary_index.read_capacity removed": _BILLING,
    "aws_dynamodb_table.global_secondary_index.write_capacity removed": _BILLING,
    "aws_dynamodb_table.read_capacity removed": _BILLING,
    "aws_dynamodb_table.write_capacity removed": _BILLING,
    "aws_dynamodb_table.stream_view_type removed": "left out with stream_enabled, which is in the plan",
    "aws_dynamodb_table.ttl removed": "written switched off while AWS has one switched on (live_capacity.py)",
    "aws_lambda_event_source_mapping.maximum_record_age_in_seconds removed": _OF_A_STREAM,
    "aws_lambda_event_source_mapping.maximum_retry_attempts removed": _OF_A_STREAM,
    "aws_lambda_event_source_mapping.parallelization_factor removed": _OF_A_STREAM,
    "aws_lambda_event_source_mapping.starting_position removed": _OF_A_STREAM,
    "aws_lambda_function.source_code_hash removed": "left out where no package was built, which nothing is applied without",
    "aws_secretsmanager_secret_version.secret_string_wo removed": _NO_VALUE,
    "aws_sqs_queue.deduplication_scope removed": _FIFO,
    "aws_sqs_queue.fifo_throughput_limit removed": _FIFO,
    "aws_sqs_queue.redrive_policy removed": "compared with AWS at each plan (unseen.py)",
    "aws_api_gateway_deployment.triggers drifted": _OF_TERRAFORM,
    "aws_api_gateway_rest_api.body drifted": "its routes are compared with AWS at each plan (unseen.py)",
    "aws_kms_key.deletion_window_in_days drifted": _AT_DELETION,
    "aws_lambda_function.filename drifted": _OF_TERRAFORM,
    "aws_lambda_function.function_name drifted": "the id under which AWS is asked: of another name there is another function",
    "aws_lambda_function.publish drifted": _OF_TERRAFORM,
    "aws_lambda_function.source_code_hash drifted": "compared with AWS at each plan (unseen.py)",
    "aws_s3_bucket.force_destroy drifted": _AT_DELETION,
    "aws_secretsmanager_secret.recovery_window_in_days drifted": _AT_DELETION,
    "aws_secretsmanager_secret_version.secret_string_wo_version drifted": _OF_TERRAFORM,
}  # fmt: skip
