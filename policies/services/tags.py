"""Policy of tags."""

from __future__ import annotations

from typing import Final

from policies.policy import Policy, Verdict, unless
from policies.stack_read.stack import Resource, Stack

WANTED: Final = ("Project", "Environment", "ManagedBy", "Component")
TAGGED: Final = (
    "aws_api_gateway_api_key", "aws_api_gateway_rest_api", "aws_api_gateway_stage", "aws_api_gateway_usage_plan", "aws_apigatewayv2_api",
    "aws_apigatewayv2_stage", "aws_appautoscaling_target", "aws_budgets_budget", "aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription",
    "aws_cloudwatch_composite_alarm", "aws_cloudwatch_event_rule", "aws_cloudwatch_log_group", "aws_cloudwatch_metric_alarm",
    "aws_dynamodb_table", "aws_iam_role", "aws_kms_key", "aws_lambda_event_source_mapping", "aws_lambda_function",
    "aws_s3_bucket", "aws_secretsmanager_secret", "aws_sns_topic", "aws_sqs_queue",
)  # fmt: skip


def _tagged(resource: Resource, stack: Stack) -> Verdict:
    own = resource.values.get("tags_all") or resource.values.get("tags") or {}
    tags = {**stack.default_tags, **own}
    missing = [tag for tag in WANTED if not tags.get(tag)]
    if missing:
        return (f"it has no tag {', '.join(missing)}",)
    environment = stack.context.environment
    return unless(
        not environment or tags["Environment"] == environment,
        f"its tag Environment is {tags['Environment']}, and it is of {environment}",
    )


POLICIES: Final = (
    Policy(
        "P3B_TAGS",
        "Everything that can have tags says whose it is",
        TAGGED,
        "Costs are shared out and leftovers are found by tags.",
        "Set service.tags",
        "service.tags",
        _tagged,
    ),
)
