"""prod as it is synthesized, and for each policy the one change of it that the policy forbids."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Document = dict[str, Any]


def named(document: Document, kind: str, name: str) -> Document:
    found: Document = document["resource"][kind][name]
    return found


def without(document: Document, kind: str, start: str) -> None:
    """Takes away the resources of a type whose names begin so."""
    kept = {name: values for name, values in document["resource"][kind].items() if not name.startswith(start)}
    assert kept != document["resource"][kind], f"no {kind}.{start}*"
    document["resource"][kind] = kept


def _alarms_without(document: Document, metric: str, dimension: str, value: str) -> None:
    """Takes away the alarms on a metric of one table, index or function."""
    alarms = document["resource"]["aws_cloudwatch_metric_alarm"]

    def watches(alarm: Mapping[str, Any]) -> bool:
        inner = [each["metric"] for each in alarm.get("metric_query", ()) if "metric" in each]
        return any(
            each.get("metric_name") == metric and (each.get("dimensions") or {}).get(dimension) == value
            for each in (alarm, *inner)
        )

    kept = {name: alarm for name, alarm in alarms.items() if not watches(alarm)}
    assert kept != alarms, f"nothing watches {metric} of {value}"
    document["resource"]["aws_cloudwatch_metric_alarm"] = kept


def unscaled(document: Document) -> str:
    without(document, "aws_appautoscaling_target", "notifications_tenant_unread_index_write")
    return "aws_dynamodb_table.notifications"


def out_of_bounds(document: Document) -> str:
    target = named(document, "aws_appautoscaling_target", "notifications_read")
    target["min_capacity"] += 1
    return "aws_dynamodb_table.notifications"


def high_target(document: Document) -> str:
    policy = named(document, "aws_appautoscaling_policy", "support_tickets_read")
    policy["target_tracking_scaling_policy_configuration"]["target_value"] = 91
    return "aws_appautoscaling_policy.support_tickets_read"


def no_ttl(document: Document) -> str:
    named(document, "aws_dynamodb_table", "connections")["ttl"]["enabled"] = False
    return "aws_dynamodb_table.connections"


def no_recovery(document: Document) -> str:
    named(document, "aws_dynamodb_table", "cost_forecasts")["point_in_time_recovery"]["enabled"] = False
    return "aws_dynamodb_table.cost_forecasts"


def deletable(document: Document) -> str:
    named(document, "aws_dynamodb_table", "cost_forecasts")["deletion_protection_enabled"] = False
    return "aws_dynamodb_table.cost_forecasts"


def no_throttle_alarm(document: Document) -> str:
    _alarms_without(document, "WriteThrottleEvents", "TableName", "securebase-prod-idempotency-keys")
    return "aws_dynamodb_table.idempotency_keys"


def no_error_alarm(document: Document) -> str:
    _alarms_without(document, "Errors", "FunctionName", "securebase-prod-support-tickets")
    return "aws_lambda_function.support_tickets"


def endless_logs(document: Document) -> str:
    named(document, "aws_cloudwatch_log_group", "webhook_manager").pop("retention_in_days")
    return "aws_lambda_function.webhook_manager"


def unreserved(document: Document) -> str:
    named(document, "aws_lambda_function", "authorizer").pop("reserved_concurrent_executions")
    return "aws_lambda_function.authorizer"


def failures_lost(document: Document) -> str:
    named(document, "aws_lambda_function", "cost_forecasting").pop("dead_letter_config")
    return "aws_lambda_function.cost_forecasting"


def no_access_log(document: Document) -> str:
    named(document, "aws_api_gateway_stage", "api").pop("access_log_settings")
    return "aws_api_gateway_stage.api"


def unthrottled(document: Document) -> str:
    named(document, "aws_apigatewayv2_stage", "websocket").pop("default_route_settings")
    return "aws_apigatewayv2_stage.websocket"


def tenantless_cache(document: Document) -> str:
    api = named(document, "aws_api_gateway_rest_api", "api")
    body = json.loads(api["body"])
    body["paths"]["/support/tickets"]["get"]["x-amazon-apigateway-integration"].pop("cacheKeyParameters")
    api["body"] = json.dumps(body)
    return "aws_api_gateway_method_settings.get_support_tickets"


def silent_alarm(document: Document) -> str:
    named(document, "aws_cloudwatch_metric_alarm", "failed_events_kept_critical")["alarm_actions"] = []
    return "aws_cloudwatch_metric_alarm.failed_events_kept_critical"


def silenced(document: Document) -> str:
    named(document, "aws_cloudwatch_composite_alarm", "queues_incident_critical")["alarm_rule"] = "FALSE"
    return "aws_cloudwatch_composite_alarm.queues_incident_critical"


def deaf_alarm(document: Document) -> str:
    """The dimension that makes the seeds' own alarm never fire: UserErrors of a table."""
    alarms = document["resource"]["aws_cloudwatch_metric_alarm"]
    name = next(name for name, alarm in reversed(alarms.items()) if alarm.get("dimensions"))
    alarms[name]["dimensions"] = {**alarms[name]["dimensions"], "InstanceId": "i-0abc"}
    return f"aws_cloudwatch_metric_alarm.{name}"


def undead(document: Document) -> str:
    named(document, "aws_sqs_queue", "webhook_deliveries").pop("redrive_policy")
    return "aws_sqs_queue.webhook_deliveries"


def destroyable(document: Document) -> str:
    named(document, "aws_dynamodb_table", "ticket_comments").pop("lifecycle")
    return "aws_dynamodb_table.ticket_comments"


def keyless(document: Document) -> str:
    named(document, "aws_cloudwatch_log_group", "authorizer").pop("kms_key_id")
    return "aws_cloudwatch_log_group.authorizer"


def unrotated(document: Document) -> str:
    named(document, "aws_kms_key", "phase3b")["enable_key_rotation"] = False
    return "aws_kms_key.phase3b"


def wildcard(document: Document) -> str:
    role = named(document, "aws_iam_role_policy", "support_tickets")
    policy = json.loads(role["policy"])
    policy["Statement"][0]["Action"] = "dynamodb:*"
    role["policy"] = json.dumps(policy)
    return "aws_iam_role_policy.support_tickets"


def plain_secret(document: Document) -> str:
    function = named(document, "aws_lambda_function", "webhook_delivery")
    function["environment"]["variables"]["SIGNING_SECRET"] = "not-a-real-secret"  # noqa: S105  that is the point
    return "aws_lambda_function.webhook_delivery"


def overweight(document: Document) -> str:
    """The package grows, as the context's budget shrinks below it."""
    del document
    return "aws_lambda_function.authorizer"


def untagged(document: Document) -> str:
    provider = document["provider"]["aws"]
    (provider[0] if isinstance(provider, list) else provider)["default_tags"][0]["tags"].pop("Component")
    return "aws_sns_topic.alerts"


MUTATIONS: dict[str, Callable[[Document], str]] = {
    "P3B_TABLE_SCALED": unscaled,
    "P3B_TABLE_WITHIN_BOUNDS": out_of_bounds,
    "P3B_SCALING_TARGET": high_target,
    "P3B_TABLE_TTL": no_ttl,
    "P3B_TABLE_RECOVERY": no_recovery,
    "P3B_TABLE_UNDELETABLE": deletable,
    "P3B_TABLE_THROTTLE_ALARMS": no_throttle_alarm,
    "P3B_FUNCTION_ALARMS": no_error_alarm,
    "P3B_FUNCTION_LOGS": endless_logs,
    "P3B_FUNCTION_CONCURRENCY": unreserved,
    "P3B_FUNCTION_DEAD_LETTERS": failures_lost,
    "P3B_PACKAGE_BUDGET": overweight,
    "P3B_API_ACCESS_LOG": no_access_log,
    "P3B_API_THROTTLING": unthrottled,
    "P3B_API_CACHE_TENANT": tenantless_cache,
    "P3B_ALARM_ACTION": silent_alarm,
    "P3B_COMPOSITE_ALARM": silenced,
    "P3B_ALARM_METRIC": deaf_alarm,
    "P3B_QUEUE_DEAD_LETTERS": undead,
    "P3B_STATEFUL_KEPT": destroyable,
    "P3B_CUSTOMER_KEY": keyless,
    "P3B_KEY_ROTATION": unrotated,
    "P3B_IAM_NO_WILDCARD": wildcard,
    "P3B_NO_PLAIN_SECRET": plain_secret,
    "P3B_TAGS": untagged,
}


def mutated(document: Document, *checks: str) -> tuple[Document, dict[str, str]]:
    """The document with the changes that the checks forbid, and the address that each is about."""
    changed = copy.deepcopy(document)
    return changed, {check: MUTATIONS[check](changed) for check in checks}


def read(file: Path) -> Document:
    found: Document = json.loads(file.read_text("utf-8"))
    return found
