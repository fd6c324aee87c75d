"""Dangerous plans made on purpose, each with the traffic that makes it so and the address that is refused."""

from __future__ import annotations

from typing import Any

from plan_made import INDEX, NAME, TABLE, change, destroyed, index, plan, replaced, table, target, updated

from phase3b.change.guard.asked.traffic import Owner, Traffic, unknown_traffic

QUIET = Traffic({}, 24)
UNKNOWN = unknown_traffic("CloudWatch did not respond (AccessDenied)")
ON_TABLE, ON_INDEX = Owner(NAME, None), Owner(NAME, INDEX)
ON_DEMAND = {"billing_mode": "PAY_PER_REQUEST", "read_capacity": 0, "write_capacity": 0}
FUNCTION, FUNCTION_ARN = "aws_lambda_function.authorizer", "arn:aws:lambda:us-east-1:123456789012:function:authorizer"
OTHER_QUEUE = {"name": "securebase-prod-other"}


def busy(owner: Owner, side: Any, units: float) -> Traffic:
    return Traffic({(owner, side): units}, 24)


def scaled(floor: int, ceiling: int) -> dict[str, Any]:
    return updated(
        "aws_appautoscaling_target.support_tickets_read", target("read", 75, 300), target("read", floor, ceiling)
    )


def ceiling(units: int) -> list[dict[str, int]]:
    return [{"max_read_request_units": units, "max_write_request_units": 0}]


def unprotected() -> dict[str, Any]:
    """A table that AWS would delete."""
    return table(deletion_protection_enabled=False)


DANGERS: dict[str, tuple[dict[str, Any], Traffic, str]] = {
    "a renamed table": (
        plan(replaced(TABLE, unprotected(), table(name="securebase-prod-tickets"), "name")),
        QUIET,
        TABLE,
    ),
    "another partition key": (
        plan(replaced(TABLE, unprotected(), table(hash_key="ticket_id"), "hash_key")),
        QUIET,
        TABLE,
    ),
    "another sort key": (
        plan(replaced(TABLE, unprotected(), table(range_key="created_at"), "range_key")),
        QUIET,
        TABLE,
    ),
    "a table that is no longer in the file": (plan(destroyed(TABLE, unprotected())), QUIET, TABLE),
    "a queue turned into a FIFO queue": (
        plan(
            replaced(
                "aws_sqs_queue.webhook_deliveries",
                {"name": "securebase-prod-webhook-deliveries", "fifo_queue": False},
                {"name": "securebase-prod-webhook-deliveries.fifo", "fifo_queue": True},
                "fifo_queue",
                "name",
            )
        ),
        QUIET,
        "aws_sqs_queue.webhook_deliveries",
    ),
    "a KMS key replaced": (
        plan(
            replaced(
                "aws_kms_key.phase3b",
                {"key_id": "8f14e45f", "customer_master_key_spec": "SYMMETRIC_DEFAULT"},
                {"customer_master_key_spec": "RSA_2048"},
                "customer_master_key_spec",
            )
        ),
        QUIET,
        "aws_kms_key.phase3b",
    ),
    "a KMS key switched off": (
        plan(
            updated(
                "aws_kms_key.phase3b",
                {"key_id": "8f14e45f", "is_enabled": True},
                {"key_id": "8f14e45f", "is_enabled": False},
            )
        ),
        QUIET,
        "aws_kms_key.phase3b/is_enabled",
    ),
    "a log group that is no longer in the file": (
        plan(destroyed("aws_cloudwatch_log_group.authorizer", {"name": "/aws/lambda/securebase-prod-authorizer"})),
        QUIET,
        "aws_cloudwatch_log_group.authorizer",
    ),
    "logs kept for a shorter time": (
        plan(
            updated(
                "aws_cloudwatch_log_group.authorizer",
                {"name": "/aws/lambda/securebase-prod-authorizer", "retention_in_days": 90},
                {"name": "/aws/lambda/securebase-prod-authorizer", "retention_in_days": 30},
            )
        ),
        QUIET,
        "aws_cloudwatch_log_group.authorizer/retention_in_days",
    ),
    "logs that were kept for ever": (
        plan(
            updated(
                "aws_cloudwatch_log_group.authorizer",
                {"name": "/aws/lambda/securebase-prod-authorizer", "retention_in_days": 0},
                {"name": "/aws/lambda/securebase-prod-authorizer", "retention_in_days": 3653},
            )
        ),
        QUIET,
        "aws_cloudwatch_log_group.authorizer/retention_in_days",
    ),
    "messages kept for a shorter time": (
        plan(
            updated(
                "aws_sqs_queue.failed_events",
                {"name": "securebase-prod-failed-events", "message_retention_seconds": 1209600},
                {"name": "securebase-prod-failed-events", "message_retention_seconds": 345600},
            )
        ),
        QUIET,
        "aws_sqs_queue.failed_events/message_retention_seconds",
    ),
    "a secret with another name": (
        plan(
            replaced(
                "aws_secretsmanager_secret.token_key",
                {"name": "securebase-prod-token-key"},
                {"name": "securebase-prod-key"},
                "name",
            )
        ),
        QUIET,
        "aws_secretsmanager_secret.token_key",
    ),
    "a bucket": (plan(destroyed("aws_s3_bucket.reports", {"bucket": "reports"})), QUIET, "aws_s3_bucket.reports"),
    "a REST API": (
        plan(destroyed("aws_api_gateway_rest_api.phase3b", {"name": "securebase-prod-phase3b"})),
        QUIET,
        "aws_api_gateway_rest_api.phase3b",
    ),
    "a customer's API key": (
        plan(destroyed("aws_api_gateway_api_key.demo", {"name": "securebase-prod-phase3b-demo"})),
        QUIET,
        "aws_api_gateway_api_key.demo",
    ),
    "an index that is read": (
        plan(updated(TABLE, table(), table(global_secondary_index=[]))),
        busy(ON_INDEX, "read", 41.5),
        f"{TABLE}/index/{INDEX}",
    ),
    "an index of which nobody knows whether it is read": (
        plan(updated(TABLE, table(), table(global_secondary_index=[]))),
        UNKNOWN,
        f"{TABLE}/index/{INDEX}",
    ),
    "an index with another key under its old name": (
        plan(updated(TABLE, table(), table(global_secondary_index=index(range_key="created_at")))),
        busy(ON_INDEX, "read", 41.5),
        f"{TABLE}/index/{INDEX}",
    ),
    "capacity below what is consumed": (
        plan(updated(TABLE, table(), table(read_capacity=25)), scaled(25, 100)),
        busy(ON_TABLE, "read", 60.2),
        f"{TABLE}/read_capacity",
    ),
    "capacity below where auto scaling has raised it": (
        plan(updated(TABLE, table(read_capacity=240), table(read_capacity=100)), scaled(25, 100)),
        QUIET,
        f"{TABLE}/read_capacity",
    ),
    "schedules removed while one of them allows more than the tier": (
        plan(
            updated(TABLE, table(read_capacity=280), table(read_capacity=100)),
            updated(
                "aws_appautoscaling_target.support_tickets_read", target("read", 150, 300), target("read", 25, 100)
            ),
            destroyed("aws_appautoscaling_scheduled_action.support_tickets_read_sale", {"name": "sale"}),
        ),
        QUIET,
        f"{TABLE}/read_capacity",
    ),
    "one unit less than auto scaling has raised it to": (
        plan(updated(TABLE, table(read_capacity=76), table(read_capacity=75)), scaled(25, 75)),
        QUIET,
        f"{TABLE}/read_capacity",
    ),
    "an index's capacity below where auto scaling has raised it": (
        plan(
            updated(TABLE, table(global_secondary_index=index(write_capacity=240)), table()),
            updated(
                "aws_appautoscaling_target.support_tickets_tenant_status_index_write",
                target("write", 75, 300, index_name=INDEX),
                target("write", 25, 75, index_name=INDEX),
            ),
        ),
        QUIET,
        f"{TABLE}/index/{INDEX}/write_capacity",
    ),
    "less capacity while nobody knows what is consumed": (
        plan(updated(TABLE, table(), table(write_capacity=25))),
        UNKNOWN,
        f"{TABLE}/write_capacity",
    ),
    "provisioned with a maximum below what is consumed on demand": (
        plan(
            updated(TABLE, table(**ON_DEMAND), table()),
            change("aws_appautoscaling_target.support_tickets_read", ["create"], None, target("read", 75, 300)),
        ),
        busy(ON_TABLE, "read", 512),
        f"{TABLE}/read_capacity",
    ),
    "a maximum below what is consumed at the peak, while the table is quiet": (
        plan(change(TABLE, ["no-op"], table(), table()), scaled(25, 100)),
        busy(ON_TABLE, "read", 180.5),
        f"{TABLE}/read_capacity",
    ),
    "an on-demand maximum below what is consumed": (
        plan(updated(TABLE, table(**ON_DEMAND), table(**ON_DEMAND, on_demand_throughput=ceiling(40)))),
        busy(ON_TABLE, "read", 55),
        f"{TABLE}/read_capacity",
    ),
    "an on-demand maximum lowered while nobody knows what is consumed": (
        plan(
            updated(
                TABLE,
                table(**ON_DEMAND, on_demand_throughput=ceiling(100)),
                table(**ON_DEMAND, on_demand_throughput=ceiling(40)),
            )
        ),
        UNKNOWN,
        f"{TABLE}/read_capacity",
    ),
    "auto scaling taken from a provisioned table": (
        plan(
            updated(TABLE, table(), table(tags={"a": "b"})),
            destroyed("aws_appautoscaling_target.support_tickets_read", target("read", 75, 300)),
        ),
        QUIET,
        f"{TABLE}/read_capacity/auto_scaling",
    ),
    "auto scaling taken from a table that itself stays as it is": (
        plan(
            change(TABLE, ["no-op"], table(), table()),
            destroyed("aws_appautoscaling_target.support_tickets_read", target("read", 75, 300)),
        ),
        QUIET,
        f"{TABLE}/read_capacity/auto_scaling",
    ),
    "prod without deletion protection": (
        plan(updated(TABLE, table(), table(deletion_protection_enabled=False))),
        QUIET,
        f"{TABLE}/deletion_protection_enabled",
    ),
    "prod without point-in-time recovery": (
        plan(updated(TABLE, table(), table(point_in_time_recovery=[{"enabled": False}]))),
        QUIET,
        f"{TABLE}/point_in_time_recovery",
    ),
    "prod without our key": (
        plan(updated(TABLE, table(), table(server_side_encryption=[]))),
        QUIET,
        f"{TABLE}/server_side_encryption",
    ),
    "a stream switched off": (
        plan(updated(TABLE, table(), table(stream_enabled=False, stream_view_type=""))),
        QUIET,
        f"{TABLE}/stream_enabled",
    ),
    "a stream that shows something else": (
        plan(updated(TABLE, table(), table(stream_view_type="KEYS_ONLY"))),
        QUIET,
        f"{TABLE}/stream_view_type",
    ),
    "a replica less": (
        plan(updated(TABLE, table(replica=[{"region_name": "us-west-2"}]), table())),
        QUIET,
        f"{TABLE}/replica/us-west-2",
    ),
    "a REST stage of another name": (
        plan(
            replaced(
                "aws_api_gateway_stage.api",
                {"stage_name": "v1", "rest_api_id": "abc123"},
                {"stage_name": "v2", "rest_api_id": "abc123"},
                "stage_name",
            )
        ),
        QUIET,
        "aws_api_gateway_stage.api",
    ),
    "a WebSocket API with all that is in it": (
        plan(
            destroyed("aws_apigatewayv2_api.websocket", {"id": "ws1", "name": "securebase-prod-websocket"}),
            destroyed("aws_apigatewayv2_stage.websocket", {"api_id": "ws1", "name": "v1"}),
            destroyed("aws_apigatewayv2_route.connect", {"api_id": "ws1", "route_key": "$connect"}),
        ),
        QUIET,
        "aws_apigatewayv2_api.websocket",
    ),
    "a route of a WebSocket API that stays": (
        plan(destroyed("aws_apigatewayv2_route.connect", {"api_id": "ws1", "route_key": "$connect"})),
        QUIET,
        "aws_apigatewayv2_route.connect",
    ),
    "a function that goes, with its alias and what calls it": (
        plan(
            destroyed(FUNCTION, {"function_name": "securebase-prod-authorizer", "arn": FUNCTION_ARN}),
            destroyed("aws_lambda_alias.authorizer", {"name": "live", "function_name": "securebase-prod-authorizer"}),
            destroyed("aws_lambda_event_source_mapping.queue", {"function_name": f"{FUNCTION_ARN}:live"}),
        ),
        QUIET,
        FUNCTION,
    ),
    "an event source mapping created again for a stream that changes": (
        plan(
            updated(
                TABLE,
                table(stream_arn="arn:aws:dynamodb:::table/t/stream/1"),
                table(stream_view_type="KEYS_ONLY", stream_arn=None),
            ),
            replaced(
                "aws_lambda_event_source_mapping.stream",
                {"event_source_arn": "arn:aws:dynamodb:::table/t/stream/1"},
                {},
                "event_source_arn",
                unknown={"event_source_arn": True},
            ),
        ),
        QUIET,
        f"{TABLE}/stream_view_type",
    ),
    "an event source mapping created again for another reason": (
        plan(
            replaced(
                "aws_lambda_event_source_mapping.stream",
                {"event_source_arn": "arn:1", "starting_position": "LATEST"},
                {"event_source_arn": "arn:1", "starting_position": "TRIM_HORIZON"},
                "starting_position",
            )
        ),
        QUIET,
        "aws_lambda_event_source_mapping.stream",
    ),
    "an email address that is no longer told": (
        plan(
            replaced(
                "aws_sns_topic_subscription.alerts",
                {"endpoint": "a@example.com", "topic_arn": "arn:topic"},
                {"endpoint": "b@example.com", "topic_arn": "arn:topic"},
                "endpoint",
            )
        ),
        QUIET,
        "aws_sns_topic_subscription.alerts",
    ),
    "time to live switched on while nobody can look": (
        plan(updated(TABLE, table(ttl=[]), table())),
        QUIET,
        f"{TABLE}/ttl",
    ),
    "time to live moved while nobody can look": (
        plan(updated(TABLE, table(), table(ttl=[{"attribute_name": "gone_at", "enabled": True}]))),
        QUIET,
        f"{TABLE}/ttl",
    ),
}
