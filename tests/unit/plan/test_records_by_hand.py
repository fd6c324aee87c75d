"""The records of a deployment, kind by kind, against lists written from what the service must do and AWS's guides.

Two queues for one consumer, several indexes and schedules: what holds for the only one of a kind may not for the second.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import pytest
from small_capacity import planned
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.planned import rest_log, websocket_log
from phase3b.plan.plan import Plan, plan

FILE = Path(__file__).parents[3] / "capacity.yaml"
ARTIFACTS = described(load(FILE))
MINIMAL = (FILE.parent / "examples/minimal/capacity.yaml").read_text("utf-8")
SECOND_QUEUE = """    webhook_replays:
      description: Deliveries that a customer asked for again
      retention_days: 3
      consumer:
        function: webhook_delivery
        batch_size: 7
        maximum_concurrency: 2
        visibility_timeout_seconds: 190
        max_receive_count: 4
        dead_letter_retention_days: 13
"""


@functools.cache
def made(tier: str = "business", *, two_queues: bool = False) -> Plan:
    text = securebase()
    if two_queues:
        before = "    failed_events:\n      description: Scheduled"
        for old, new in (
            (before, SECOND_QUEUE + before),
            (
                "      webhook_deliveries: {fifo: false}\n",
                "      webhook_deliveries: {fifo: false}\n      webhook_replays: {fifo: false}\n",
            ),
            (
                "    queues: {webhook_deliveries: {fifo: true}}\n",
                "    queues: {webhook_deliveries: {fifo: true}, webhook_replays: {fifo: true}}\n",
            ),
            ("maximum_concurrency: 12", "maximum_concurrency: 9"),
        ):
            assert old in text
            text = text.replace(old, new, 1)
    return plan(resolve(parse(text, "capacity.yaml"), "prod", tier), ARTIFACTS)


def of(kind: str, plan_made: Plan | None = None) -> dict[str, Any]:
    return {each.address.name: each for each in (plan_made or made()).records if type(each).__name__ == kind}


# table: index, keys, what is copied into it.
INDEXES = {
    "support_tickets": [
        ("tenant-status-index", "tenant_id", "status_created_at"),
        ("tenant-priority-index", "tenant_id", "priority_created_at"),
    ],
    "notifications": [("tenant-unread-index", "tenant_id", "unread_created_at")],
    "connections": [("tenant-index", "tenant_id", "connection_id")],
}


def test_keys_of_indexes() -> None:
    found = {
        name: [(each.name, each.partition_key, each.sort_key) for each in table.indexes]
        for name, table in of("DynamodbTable").items()
        if table.indexes
    }
    assert found == INDEXES


def test_what_is_copied_into_an_index() -> None:
    """INCLUDE copies what it names; ALL and KEYS_ONLY name nothing."""
    (index,) = of("DynamodbTable", planned())["tickets"].indexes
    assert (index.projection, index.non_key_attributes) == ("INCLUDE", ("subject", "due_at"))
    for table in of("DynamodbTable").values():
        for each in table.indexes:
            assert (each.projection == "INCLUDE") == bool(each.non_key_attributes), each


# mapping: queue, batch, concurrency.
MAPPINGS = {
    "webhook_delivery_webhook_deliveries": ("webhook_deliveries", 10, 9),
    "webhook_delivery_webhook_deliveries_fifo": ("webhook_deliveries_fifo", 10, 9),
    "webhook_delivery_webhook_replays": ("webhook_replays", 7, 2),
    "webhook_delivery_webhook_replays_fifo": ("webhook_replays_fifo", 7, 2),
}


def test_every_queue_of_a_consumer_calls_it() -> None:
    found = {
        name: (each.queue_arn, each.function_arn, each.batch_size, each.maximum_concurrency)
        for name, each in of("QueueMapping", made(two_queues=True)).items()
    }
    alias = "${aws_lambda_alias.webhook_delivery.arn}"
    assert found == {
        name: (f"${{aws_sqs_queue.{queue}.arn}}", alias, batch, most) for name, (queue, batch, most) in MAPPINGS.items()
    }
    policy = json.loads(of("RolePolicy", made(two_queues=True))["webhook_delivery"].policy)
    (polls,) = [each for each in policy["Statement"] if "sqs:ReceiveMessage" in each["Action"]]
    assert set(polls["Resource"]) == {f"${{aws_sqs_queue.{queue}.arn}}" for queue, _, _ in MAPPINGS.values()}


# queue: visible again after, kept for days, given up after, where to.
QUEUES = {
    "webhook_deliveries": (180, 4, 12, "webhook_deliveries_dead_letters"),
    "webhook_deliveries_fifo": (180, 4, 12, "webhook_deliveries_fifo_dead_letters"),
    "webhook_deliveries_dead_letters": (None, 14, None, None),
    "webhook_deliveries_fifo_dead_letters": (None, 14, None, None),
    "webhook_replays": (190, 3, 4, "webhook_replays_dead_letters"),
    "webhook_replays_fifo": (190, 3, 4, "webhook_replays_fifo_dead_letters"),
    "webhook_replays_dead_letters": (None, 13, None, None),
    "webhook_replays_fifo_dead_letters": (None, 13, None, None),
    "failed_events": (None, 14, None, None),
}


def test_queues_and_where_they_give_messages_up_to() -> None:
    found = of("Queue", made(two_queues=True))
    assert set(found) == set(QUEUES)
    for name, (visible, days, receives, dead) in QUEUES.items():
        queue = found[name]
        assert (queue.visibility_timeout_seconds, queue.retention_seconds) == (visible, days * 86_400), name
        assert queue.fifo == ("_fifo" in name) == queue.name.endswith(".fifo")
        letters = queue.dead_letters
        assert (letters and (letters.queue_arn, letters.max_receive_count)) == (
            None if dead is None else (f"${{aws_sqs_queue.{dead}.arn}}", receives)
        )


REST, SOCKET = "${aws_api_gateway_rest_api.api.execution_arn}", "${aws_apigatewayv2_api.websocket.execution_arn}"
GATEWAY = "apigateway.amazonaws.com"
# permission: who may call, and from where.
PERMISSIONS = {
    **{
        f"{function}_api": (GATEWAY, f"{REST}/v1/*")
        for function in ("support_tickets", "notification_handler", "cost_forecasting", "webhook_manager")
    },
    "authorizer_api_authorizer": (GATEWAY, f"{REST}/authorizers/*"),
    "authorizer_websocket_authorizer": (GATEWAY, f"{SOCKET}/authorizers/*"),
    "notification_handler_websocket": (GATEWAY, f"{SOCKET}/v1/*"),
}


def test_who_else_may_call_a_function() -> None:
    found = of("InvokePermission")
    schedules = {name for name, each in found.items() if each.principal == "events.amazonaws.com"}
    assert {
        name: (each.principal, each.source_arn) for name, each in found.items() if name not in schedules
    } == PERMISSIONS
    for name, each in found.items():
        function = next(of_name for of_name in of("LambdaFunction") if name.startswith(f"{of_name}_"))
        assert each.statement_id == name.removeprefix(f"{function}_")
        assert each.function_name == f"${{aws_lambda_alias.{function}.function_name}}"
        assert each.qualifier == f"${{aws_lambda_alias.{function}.name}}"
    rules = of("ScheduleRule")
    assert schedules == {
        next(
            f"{function}_schedule_{name.removeprefix(f'{function}_')}"
            for function in of("LambdaFunction")
            if name.startswith(function)
        )
        for name in rules
    }


def test_what_functions_are_told_on_a_schedule() -> None:
    (target,) = of("ScheduleTarget").values()
    assert json.loads(target.input) == {"source": "phase3b.schedule", "task": "ingest_actuals"}


def test_metrics_made_of_logs() -> None:
    found = of("LogMetric")
    assert set(found) == {
        *(f"{each}_{what}" for each in of("LambdaFunction") for what in ("cold_starts", "memory_used")),
        *(f"{api}_{what}" for api in ("api", "websocket") for what in ("client_mistakes", "refused", "throttled")),
        "authorizer_crashes",
        "cost_forecasting_ingest_actuals_runs",
    }
    for api in ("api", "websocket"):
        made = {what: found[f"{api}_{what}"] for what in ("client_mistakes", "refused", "throttled")}
        assert {each.log_group_name for each in made.values()} == {f"${{aws_cloudwatch_log_group.{api}.name}}"}
        assert {each.namespace for each in made.values()} == {f"Phase3b/securebase-prod-phase3b-{api}"}
    cold, memory = found["authorizer_cold_starts"], found["authorizer_memory_used"]
    assert (cold.metric_name, cold.value) == ("ColdStarts", "1")
    assert cold.pattern == '{ $.type = "platform.report" && $.record.metrics.initDurationMs > 0 }'
    assert (memory.metric_name, memory.value) == ("MaxMemoryUsedMB", "$.record.metrics.maxMemoryUsedMB")
    assert memory.pattern == '{ $.type = "platform.report" && $.record.metrics.maxMemoryUsedMB > 0 }'
    for each in (cold, memory):
        assert each.log_group_name == "${aws_cloudwatch_log_group.authorizer.name}"
        assert each.namespace == "Phase3b/securebase-prod-authorizer"


def test_what_access_logs_say() -> None:
    """Names of "$context variables" in the API Gateway Developer Guide; no token, no body, no query."""
    both = {
        "requestId": "$context.requestId",
        "time": "$context.requestTimeEpoch",
        "status": "$context.status",
        "integrationLatencyMs": "$context.integrationLatency",
        "tenantId": "$context.authorizer.tenantId",
        "error": "$context.error.message",
    }
    (rest,), (socket,) = of("RestStage").values(), of("WebSocketStage").values()
    assert json.loads(rest.log_format) == {
        **both,
        "latencyMs": "$context.responseLatency",
        "method": "$context.httpMethod",
        "path": "$context.resourcePath",
        "apiKeyId": "$context.identity.apiKeyId",
    }
    assert json.loads(socket.log_format) == {
        **both,
        "route": "$context.routeKey",
        "connectionId": "$context.connectionId",
    }


def test_addresses_of_people_are_logged_for_a_reason_alone() -> None:
    """A sentence says why; a word does not."""
    for given in ('""', "because"):
        text = MINIMAL.replace("stage: v1, authorizer:", f"stage: v1, log_source_ip: {given}, authorizer:", 1)
        with pytest.raises(Phase3bError, match="log_source_ip"):
            parse(text, "c.yaml")
    reason = "Abuse is traced by it and logs are kept for 30 days"
    api = parse(MINIMAL.replace("stage: v1,", f"stage: v1, log_source_ip: {reason},", 1), "c.yaml").service.api
    assert api is not None
    for line in (rest_log(api), websocket_log(api)):
        assert json.loads(line)["sourceIp"] == "$context.identity.sourceIp"


def test_routes_of_the_websocket_api() -> None:
    """Who connects is asked for a token; only what a client sends by itself is answered."""
    found = {
        each.route_key: (name, each.authorizer_id is not None, each.answers)
        for name, each in of("WebSocketRoute").items()
    }
    assert found == {
        "$connect": ("connect", True, False),
        "$disconnect": ("disconnect", False, False),
        "$default": ("default", False, True),
    }
    assert set(of("WebSocketRouteResponse")) == {"default"}


@pytest.mark.parametrize("kind", ["StreamMapping"])
def test_streams_call_their_function_and_keep_what_fails(kind: str) -> None:
    found = of(kind)
    assert {name: (each.stream_arn, each.function_arn, each.failed_events_arn) for name, each in found.items()} == {
        f"{function}_{table}_stream": (
            f"${{aws_dynamodb_table.{table}.stream_arn}}",
            f"${{aws_lambda_alias.{function}.arn}}",
            "${aws_s3_bucket.failed_events.arn}",
        )
        for function, table in (("notification_handler", "notifications"), ("webhook_manager", "support_tickets"))
    }


def test_failed_batches_are_kept_as_long_as_the_file_says_of_failed_events() -> None:
    for tier in ("starter", "business"):
        found = {
            kind: of(f"Bucket{kind}", made(tier)) for kind in ("", "Versioning", "Privacy", "Lifecycle", "Encryption")
        }
        assert {kind: set(each) for kind, each in found.items()} == {key: {"failed_events"} for key in found}
        assert found["Lifecycle"]["failed_events"].retention_days == 14
        assert found["Encryption"]["failed_events"].key_arn == "${aws_kms_key.phase3b.arn}"
        assert found[""]["failed_events"].prevent_destroy is True
    (target,) = of("ScheduleTarget").values()
    assert (target.maximum_retry_attempts, target.maximum_event_age_seconds, target.dead_letter_arn) == (
        60,
        43200,
        "${aws_sqs_queue.failed_events.arn}",
    )


def test_a_stage_waits_for_the_log_group_that_api_gateway_would_make_itself() -> None:
    groups = of("LogGroup")
    assert groups["api_executions"].name == "API-Gateway-Execution-Logs_${aws_api_gateway_rest_api.api.id}/v1"
    assert groups["websocket_executions"].name == "/aws/apigateway/${aws_apigatewayv2_api.websocket.id}/v1"
    for kind, group in (("RestStage", "api_executions"), ("WebSocketStage", "websocket_executions")):
        (stage,) = of(kind).values()
        assert f"aws_cloudwatch_log_group.{group}" in [str(each) for each in stage.needs]


def test_the_environment_of_a_function() -> None:
    """Names of what it may touch, each once, and its settings; in one order, or every synthesis would deploy it again."""
    variables = of("LambdaFunction")["notification_handler"].environment
    assert list(variables) == sorted(variables)
    assert {
        name: value for name, value in variables.items() if name.startswith(("TABLE_", "INDEX_", "QUEUE_", "S", "E"))
    } == {
        "SERVICE": "securebase",
        "ENVIRONMENT": "prod",
        "TABLE_NOTIFICATIONS": "${aws_dynamodb_table.notifications.name}",
        "TABLE_CONNECTIONS": "${aws_dynamodb_table.connections.name}",
        "TABLE_IDEMPOTENCY_KEYS": "${aws_dynamodb_table.idempotency_keys.name}",
        "INDEX_NOTIFICATIONS_TENANT_UNREAD": "tenant-unread-index",
        "INDEX_CONNECTIONS_TENANT": "tenant-index",
    }
    assert variables["AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"] == (
        '${replace(aws_apigatewayv2_stage.websocket.invoke_url, "wss:", "https:")}'
    )
    delivery = of("LambdaFunction")["webhook_delivery"].environment
    assert delivery["MAX_RECEIVE_COUNT"] == "12"
    # The standard queue in every tier: a FIFO queue delays no message by itself.
    for tier in ("business", "enterprise"):
        retries = of("LambdaFunction", made(tier))["webhook_delivery"].environment
        assert {name: value for name, value in retries.items() if name.startswith(("RETRY_", "QUEUE_"))} == {
            "QUEUE_RETRIES": "${aws_sqs_queue.webhook_deliveries.url}",
            "RETRY_DELAYS_SECONDS": "5,300,1800,7200,18000,36000,50400,72000,86400",
            "RETRY_JITTER_PERCENT": "10",
            "RETRY_WAIT_SECONDS": "240",
            "RETRY_AFTER_MAX_SECONDS": "86400",
        }
    secrets = {
        name: value for name, value in of("LambdaFunction")["authorizer"].environment.items() if "SECRET_" in name
    }
    assert secrets["SECRET_TOKEN_KEY"] == "${aws_secretsmanager_secret.token_key.arn}"  # noqa: S105  where it is
    manager = {
        tier: of("LambdaFunction", made(tier))["webhook_manager"].environment for tier in ("business", "enterprise")
    }
    assert manager["business"]["QUEUE_WEBHOOK_DELIVERIES"] == "${aws_sqs_queue.webhook_deliveries.url}"
    assert manager["enterprise"]["QUEUE_WEBHOOK_DELIVERIES"] == "${aws_sqs_queue.webhook_deliveries_fifo.url}"


def test_only_what_is_called_on_a_schedule_keeps_its_failed_events_by_itself() -> None:
    """A stream's failures are kept by its mapping; a request's are its caller's."""
    found = {name: each.dead_letter_arn for name, each in of("LambdaFunction").items() if each.dead_letter_arn}
    assert found == {"cost_forecasting": "${aws_sqs_queue.failed_events.arn}"}


@pytest.mark.parametrize(("tier", "size"), [("starter", None), ("business", "0.5")])
def test_the_cache_of_the_api(tier: str, size: str | None) -> None:
    (stage,) = of("RestStage", made(tier)).values()
    assert (stage.cache_size_gb and str(stage.cache_size_gb)) == size
