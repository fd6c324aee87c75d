"""What goes with a part of the service, read off plans without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.module.variants.counted import Counts
from phase3b.module.variants.switches import Part, Presence, both, least, less, needs_of, presences
from phase3b.naming import Address
from phase3b.packaging.service_packages import service_packages
from phase3b.plan.plan import plan

ROOT = Path(__file__).parents[4]
A, B, C = Part("tables", "a"), Part("functions", "b"), Part("functions", "c")


@pytest.fixture(scope="module")
def found() -> dict[Address, Presence]:
    capacity = load(ROOT / "capacity.yaml")
    artifacts = service_packages(capacity).artifacts

    def planned(deployment: Deployment) -> list[Address]:
        return [each.address for each in plan(deployment, artifacts).records]

    return presences([resolve(capacity, "prod")], planned)


@pytest.mark.parametrize(
    ("address", "test"),
    [
        ("aws_dynamodb_table.webhooks", "local.on.tables.webhooks"),
        ("aws_appautoscaling_target.support_tickets_tenant_status_index_read", "local.on.tables.support_tickets"),
        ("aws_sqs_queue.webhook_deliveries_dead_letters", "local.on.queues.webhook_deliveries"),
        ("aws_cloudwatch_event_rule.cost_forecasting_ingest_actuals", "local.on.functions.cost_forecasting"),
        # A route of one function, and of the API, whose authorizer is another.
        (
            "aws_lambda_permission.support_tickets_api",
            "local.on.functions.support_tickets && local.on.functions.authorizer",
        ),
        ("aws_lambda_event_source_mapping.webhook_delivery_webhook_deliveries", "local.on.queues.webhook_deliveries"),
        # Of each function that reads a stream, and of none alone.
        (
            "aws_s3_bucket.failed_events",
            "local.on.functions.notification_handler || local.on.functions.webhook_manager",
        ),
        ("aws_kms_key.phase3b", "var.create"),
        ("aws_sns_topic.alerts", "var.create"),
    ],
)
def test_what_a_resource_needs(found: dict[Address, Presence], address: str, test: str) -> None:
    assert found[Address(*address.split(".", 1))].test == test


def test_every_alarm_of_a_table_goes_with_it(found: dict[Address, Presence]) -> None:
    """Each that names the table, and the others are there without it."""
    of_table = [each for address, each in found.items() if address.name.startswith("ticket_comments_read_")]
    assert of_table
    assert {each.test for each in of_table} == {"local.on.tables.ticket_comments"}


def test_needs_are_those_of_a_stack() -> None:
    needs = needs_of(resolve(load(ROOT / "capacity.yaml"), "prod"))
    of_manager = needs[Part("functions", "webhook_manager")]
    assert {Part("tables", "webhooks"), Part("queues", "webhook_deliveries")} < of_manager
    # Of the queue that it fills, which is there for the function that empties it.
    assert Part("functions", "webhook_delivery") in of_manager
    assert needs[Part("tables", "webhooks")] == frozenset()


def test_what_needs_a_part_goes_with_it() -> None:
    left = less(resolve(load(ROOT / "capacity.yaml"), "prod"), [Part("tables", "webhooks")])
    assert [each.name for each in left.functions] == [
        "support_tickets", "notification_handler", "cost_forecasting", "authorizer"
    ]  # fmt: skip
    assert [each.name for each in left.queues] == ["failed_events"]
    assert left.api is not None
    assert not [each for each in left.api.routes if each.definition.function == "webhook_manager"]


def test_least_leaves_out_what_is_implied() -> None:
    needs = {A: frozenset[Part](), B: frozenset({A}), C: frozenset({A})}
    assert least([A, B], needs) == (B,)
    assert least([A], needs) == (A,)
    assert least([B, C], {B: frozenset({C}), C: frozenset({B})}) == (B,)


def test_several_parts_are_in_brackets_beside_others() -> None:
    several = Presence((A,), (B, C))
    assert several.test == "local.on.tables.a && (local.on.functions.b || local.on.functions.c)"
    assert Presence((), (B, C)).test == "local.on.functions.b || local.on.functions.c"
    assert both() == ""


def test_a_resource_that_may_be_left_out_is_named_without_an_error() -> None:
    counts = Counts(
        {Address("aws_sqs_queue", "q"): (A.test,), Address("aws_s3_bucket", "b"): (f"({B.test} || {C.test})",)},
        {B.test: frozenset({A.test})},
    )
    code = "x(aws_sqs_queue.q[0].arn, aws_s3_bucket.b[0].id, aws_kms_key.k[0].arn)"
    assert counts.safe(code, [B.test]) == code
    assert counts.safe(code, [A.test]) == code.replace("aws_s3_bucket.b[0].id", 'join("", aws_s3_bucket.b[*].id)')
    assert counts.safe("aws_sqs_queue.q[0].arn") == 'join("", aws_sqs_queue.q[*].arn)'
