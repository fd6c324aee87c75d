"""Dangerous plans made on purpose, and what the guard says of each; harmless ones pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from plan_made import INDEX, NAME, TABLE, change, destroyed, index, plan, replaced, table, target, updated

from phase3b.guard.consumption import owners_of
from phase3b.guard.destruction import KEPT
from phase3b.guard.judge import judge
from phase3b.guard.plan_json import resource_changes
from phase3b.guard.traffic import Owner, Traffic, unknown_traffic

GOLDEN = Path(__file__).parents[2] / "golden/guard/refusals.txt"
QUIET = Traffic({}, 24)
UNKNOWN = unknown_traffic("CloudWatch did not answer (AccessDenied)")
ON_TABLE, ON_INDEX = Owner(NAME, None), Owner(NAME, INDEX)
ON_DEMAND = {"billing_mode": "PAY_PER_REQUEST", "read_capacity": 0, "write_capacity": 0}
OTHER_QUEUE = {"name": "securebase-prod-other"}


def busy(owner: Owner, side: Any, units: float) -> Traffic:
    return Traffic({(owner, side): units}, 24)


def scaled(floor: int, ceiling: int) -> dict[str, Any]:
    return updated(
        "aws_appautoscaling_target.support_tickets_read", target("read", 75, 300), target("read", floor, ceiling)
    )


def ceiling(units: int) -> list[dict[str, int]]:
    return [{"max_read_request_units": units, "max_write_request_units": 0}]


DANGERS: dict[str, tuple[dict[str, Any], Traffic, str]] = {
    "a renamed table": (
        plan(replaced(TABLE, table(), table(name="securebase-prod-tickets"), "name")),
        QUIET,
        TABLE,
    ),
    "another partition key": (plan(replaced(TABLE, table(), table(hash_key="ticket_id"), "hash_key")), QUIET, TABLE),
    "another sort key": (plan(replaced(TABLE, table(), table(range_key="created_at"), "range_key")), QUIET, TABLE),
    "a table that is no longer in the file": (plan(destroyed(TABLE, table())), QUIET, TABLE),
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
    "capacity below where auto scaling has brought it": (
        plan(updated(TABLE, table(read_capacity=240), table(read_capacity=100)), scaled(25, 100)),
        QUIET,
        f"{TABLE}/read_capacity",
    ),
    "one unit less than auto scaling has brought it to": (
        plan(updated(TABLE, table(read_capacity=76), table(read_capacity=75)), scaled(25, 75)),
        QUIET,
        f"{TABLE}/read_capacity",
    ),
    "an index's capacity below where auto scaling has brought it": (
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
    "provisioned with a ceiling below what is consumed on demand": (
        plan(
            updated(TABLE, table(**ON_DEMAND), table()),
            change("aws_appautoscaling_target.support_tickets_read", ["create"], None, target("read", 75, 300)),
        ),
        busy(ON_TABLE, "read", 512),
        f"{TABLE}/read_capacity",
    ),
    "a ceiling below what is consumed at the peak, while the table is quiet": (
        plan(change(TABLE, ["no-op"], table(), table()), scaled(25, 100)),
        busy(ON_TABLE, "read", 180.5),
        f"{TABLE}/read_capacity",
    ),
    "an on-demand ceiling below what is consumed": (
        plan(updated(TABLE, table(**ON_DEMAND), table(**ON_DEMAND, on_demand_throughput=ceiling(40)))),
        busy(ON_TABLE, "read", 55),
        f"{TABLE}/read_capacity",
    ),
    "an on-demand ceiling lowered while nobody knows what is consumed": (
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
}


@pytest.mark.parametrize("danger", DANGERS)
def test_a_dangerous_plan_is_refused_unless_exactly_that_is_allowed(danger: str) -> None:
    made, traffic, address = DANGERS[danger]
    verdict = judge(made, traffic)
    assert [each.address for each in verdict.refused] == [address]
    assert judge(made, traffic, [address]).refused == ()
    assert judge(made, traffic, [address]).allowed == verdict.refused
    assert judge(made, traffic, ["aws_dynamodb_table.another"]).refused == verdict.refused


def test_what_it_says(golden: Callable[[Path, str], None]) -> None:
    lines: list[str] = []
    for danger, (made, traffic, _) in DANGERS.items():
        lines += [f"{danger}:", *(f"  {each}" for each in judge(made, traffic).refused), ""]
    golden(GOLDEN, "\n".join(lines))


@pytest.mark.parametrize(
    ("made", "traffic"),
    [
        (plan(change(TABLE, ["create"], None, table())), UNKNOWN),
        (plan(change(TABLE, ["no-op"], table(), table())), UNKNOWN),
        # More capacity, and protection that comes.
        (plan(updated(TABLE, table(), table(read_capacity=150)), scaled(150, 600)), UNKNOWN),
        (plan(updated(TABLE, table(deletion_protection_enabled=False), table())), UNKNOWN),
        # A smaller tier when nothing needs the bigger one: 75 was the floor, and 60 a second were consumed at most.
        (plan(updated(TABLE, table(), table(read_capacity=61)), scaled(25, 61)), busy(ON_TABLE, "read", 60.2)),
        # An index that nobody reads, whatever is written into it.
        (plan(updated(TABLE, table(), table(global_secondary_index=[]))), busy(ON_INDEX, "write", 500)),
        # Another order of the same projected attributes is the same index.
        (
            plan(
                updated(TABLE, table(), table(global_secondary_index=index(non_key_attributes=["status", "subject"])))
            ),
            UNKNOWN,
        ),
        # On-demand takes what comes, without a ceiling and above what is consumed.
        (plan(updated(TABLE, table(), table(**ON_DEMAND))), busy(ON_TABLE, "read", 5000)),
        (
            plan(updated(TABLE, table(), table(**ON_DEMAND, on_demand_throughput=ceiling(60)))),
            busy(ON_TABLE, "read", 55),
        ),
        # The floor is below what is consumed, the ceiling is not: apply starts the table at what it consumes.
        (
            plan(
                updated(TABLE, table(**ON_DEMAND), table()),
                change("aws_appautoscaling_target.support_tickets_read", ["create"], None, target("read", 75, 300)),
            ),
            busy(ON_TABLE, "read", 200),
        ),
        # Scaling goes with the provisioned capacity.
        (
            plan(
                updated(TABLE, table(), table(**ON_DEMAND)),
                destroyed("aws_appautoscaling_target.support_tickets_read", target("read", 75, 300)),
            ),
            UNKNOWN,
        ),
        # What holds nothing may be replaced.
        (
            plan(replaced("aws_cloudwatch_metric_alarm.a", {"alarm_name": "a"}, {"alarm_name": "b"}, "alarm_name")),
            UNKNOWN,
        ),
        (
            plan(
                updated(
                    "aws_cloudwatch_log_group.a",
                    {"name": "a", "retention_in_days": 30},
                    {"name": "a", "retention_in_days": 0},
                )
            ),
            UNKNOWN,
        ),
    ],
)
def test_a_harmless_plan_passes(made: dict[str, Any], traffic: Traffic) -> None:
    assert judge(made, traffic).refused == ()


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_nothing_of_what_is_kept_goes(kind: str) -> None:
    address, was = f"{kind}.x", {KEPT[kind].name: "its-name"}
    for gone in (destroyed(address, was), replaced(address, was, {KEPT[kind].name: "another"}, KEPT[kind].name)):
        (refusal,) = judge(plan(gone), QUIET).refused
        assert refusal.address == address
        assert f"The {KEPT[kind].noun} its-name would be destroyed" in refusal.what
        assert refusal.why == KEPT[kind].loss


def test_a_floor_that_nobody_can_compare_is_no_start_for_what_was_on_demand() -> None:
    before = table(**ON_DEMAND, global_secondary_index=index(read_capacity=0, write_capacity=0))
    refused = judge(plan(updated(TABLE, before, table())), UNKNOWN).refused
    assert [each.address for each in refused] == [
        f"{TABLE}/read_capacity",
        f"{TABLE}/write_capacity",
        f"{TABLE}/index/{INDEX}/read_capacity",
        f"{TABLE}/index/{INDEX}/write_capacity",
    ]
    assert refused[0].what == f"The read capacity of the table {NAME} would start at 75 units a second."
    assert "can't be told: CloudWatch did not answer" in refused[0].why
    assert judge(plan(updated(TABLE, before, table())), QUIET).refused == ()


@pytest.mark.parametrize(("units", "refusals"), [(100, 0), (100.1, 1)])
def test_a_ceiling_may_fall_to_what_is_consumed(units: float, refusals: int) -> None:
    made = plan(change(TABLE, ["no-op"], table(), table()), scaled(25, 100))
    assert len(judge(made, busy(ON_TABLE, "read", units)).refused) == refusals
    assert judge(made, UNKNOWN).refused == ()


def test_what_is_asked_about_is_what_changes_itself_or_in_its_scaling() -> None:
    stays = change(TABLE, ["no-op"], table(), table())
    assert owners_of(resource_changes(plan(stays))) == ()
    assert owners_of(resource_changes(plan(stays, scaled(25, 100)))) == (ON_TABLE, ON_INDEX)
    assert owners_of(resource_changes(plan(updated(TABLE, table(), table(read_capacity=80))))) == (ON_TABLE, ON_INDEX)
    same = change("aws_appautoscaling_target.a", ["no-op"], target("read", 75, 300), target("read", 75, 300))
    assert owners_of(resource_changes(plan(stays, same))) == ()
    # Bounds of a new target are no target that is there.
    new = change("aws_appautoscaling_target.a", ["create"], None, target("read", 75, 300))
    assert owners_of(resource_changes(plan(stays, new))) == ()


def test_every_danger_is_found_at_once() -> None:
    after = table(name="x", deletion_protection_enabled=False)
    made = plan(
        replaced(TABLE, table(), after, "name"),
        updated("aws_dynamodb_table.webhooks", table(name="w"), table(name="w", deletion_protection_enabled=False)),
        destroyed("aws_sqs_queue.failed_events", {"name": "q"}),
    )
    assert [each.address for each in judge(made, QUIET).refused] == [
        TABLE,
        "aws_dynamodb_table.webhooks/deletion_protection_enabled",
        "aws_sqs_queue.failed_events",
    ]
