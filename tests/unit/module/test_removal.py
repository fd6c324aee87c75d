"""What is gone from a module is said once for each thing that was removed: of every kind, in the shipped module."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phase3b.module.releases.removal import of_index, removals

ROOT = Path(__file__).parents[3]
RELEASED = tuple(json.loads((ROOT / "releases/phase3b-performance.json").read_text("utf-8"))["addresses"])
OWNERS = ("aws_dynamodb_table", "aws_lambda_function", "aws_sqs_queue")


def having(*parts: str) -> list[str]:
    return [each for each in RELEASED if any(part in each for part in parts)]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("idempotency_keys",), ["aws_dynamodb_table.idempotency_keys"]),
        (("connections",), ["aws_dynamodb_table.connections"]),
        # A table and a function of one name are two.
        (
            (".support_tickets", '"support_tickets', "_support_tickets_stream"),
            ["aws_dynamodb_table.support_tickets", "aws_lambda_function.support_tickets"],
        ),
        (("webhook_deliveries",), ["aws_sqs_queue.webhook_deliveries"]),
        (("failed_events",), ["aws_sqs_queue.failed_events"]),
        # The queue's name is in the function's mappings; the function's is not in the queue's.
        (("webhook_deliver",), ["aws_lambda_function.webhook_delivery", "aws_sqs_queue.webhook_deliveries"]),
        (("cost_forecasting",), ["aws_lambda_function.cost_forecasting"]),
        (("cost_forecasting_ingest",), ["aws_cloudwatch_event_rule.cost_forecasting_ingest_actuals"]),
        (("aws_apigatewayv2_", "websocket"), ["aws_apigatewayv2_api.websocket"]),
        (("aws_api_gateway_", '"api_'), ["aws_api_gateway_rest_api.api"]),
        # An alarm of nothing that is removed is one thing at both its levels.
        (
            ("account_concurrency_",),
            ['aws_cloudwatch_metric_alarm.performance["account_concurrency_critical"]'],
        ),
        # A mapping alone is a thing of its own.
        (("event_source_mapping.webhook_manager",), ["aws_lambda_event_source_mapping.webhook_manager_support_tickets_stream"]),
    ],
)  # fmt: skip
def test_one_for_each_thing(parts: tuple[str, ...], expected: list[str]) -> None:
    gone = having(*parts)
    found = removals(gone)
    assert [each.address for each in found] == expected
    # Nothing is left out and nothing is said twice.
    assert sorted([*(each.address for each in found), *(one for each in found for one in each.others)]) == sorted(gone)


def test_all_that_was_released_is_as_many_as_things() -> None:
    found = removals(RELEASED)
    assert sum(each.address.split(".")[0] in OWNERS for each in found) == 7 + 6 + 2
    assert sum(1 + len(each.others) for each in found) == len(RELEASED)
    # 7 of them are composite alarms, each of a part of the service.
    assert len(found) < 40


def test_what_is_said() -> None:
    (found,) = removals(
        ["aws_dynamodb_table.a", 'aws_cloudwatch_metric_alarm.performance["a_read_throttles_critical"]']
    )
    assert found.words == "aws_dynamodb_table.a with 1 more (aws_cloudwatch_metric_alarm)"


def test_what_belongs_to_an_index() -> None:
    path = "aws_dynamodb_table.support_tickets/index/tenant-priority-index"
    mine = [each for each in RELEASED if of_index(each, path)]
    assert len(mine) == len(having("support_tickets_tenant_priority_index"))
    assert len(mine) >= 4
