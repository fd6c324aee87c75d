"""Every value of capacity.yaml that a change changes, with its key and its line; worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from differences import actions, between, values
from small_capacity import TEXT
from split_file import securebase

from phase3b.capacity.loader import load
from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    file_difference,
    tier_difference,
)
from phase3b.packaging.service_packages import described

ROOT = Path(__file__).parents[4]
OURS = ROOT / "capacity.yaml"


def test_starter_to_growth_by_hand() -> None:
    """Every number of the planning guide that doubles, and the cache that growth adds."""
    capacity = load(OURS)
    ours = CapacityFile.parse(securebase(), "capacity.yaml")
    found = values(tier_difference(ours, "dev", ("starter", "growth"), Comparison(described(capacity))))
    deployed = {
        key: change for key, change in found.items() if not key.startswith(("tier.documented", "tier.customers"))
    }
    del deployed["tier.description"], deployed["tier.advice[0].action"]
    assert deployed == {
        "tier.tables.support_tickets.read.min": (25, 50),
        "tier.tables.support_tickets.read.max": (100, 200),
        "tier.tables.support_tickets.write.min": (25, 50),
        "tier.tables.support_tickets.write.max": (100, 200),
        "tier.tables.ticket_comments.read.min": (10, 20),
        "tier.tables.ticket_comments.read.max": (50, 100),
        "tier.tables.ticket_comments.write.min": (10, 20),
        "tier.tables.ticket_comments.write.max": (50, 100),
        "tier.tables.notifications.read.min": (50, 100),
        "tier.tables.notifications.read.max": (200, 400),
        "tier.tables.notifications.write.min": (50, 100),
        "tier.tables.notifications.write.max": (200, 400),
        "tier.tables.cost_forecasts.read.max": (25, 50),
        "tier.tables.cost_forecasts.write.max": (25, 50),
        "tier.tables.webhooks.read.max": (20, 40),
        "tier.tables.webhooks.write.max": (20, 40),
        "tier.api.cache.size_gb": (None, 0.5),
    }
    assert found["tier.documented.monthly_cost_usd"] == (150, 350)
    assert found["tier.customers.max"] == (100, 500)


def test_streams_stay_on_when_a_tier_has_no_second_region_any_more() -> None:
    """AWS has replicas until the second stack goes, and keeps the streams that they are made of."""
    ours = CapacityFile.parse(securebase(), "capacity.yaml")
    found = tier_difference(ours, "staging", ("global", "scale"), Comparison(described(ours.capacity)))
    changed = {str(each.address): {name.name for name in each.attributes} for each in found.resources}
    assert not any("stream" in names for address, names in changed.items() if "aws_dynamodb_table." in address)
    assert [
        str(each) for rule in found.rules if rule.kind == "lessened" for each in rule.about if "stream" in str(each)
    ] == []
    up = tier_difference(ours, "staging", ("scale", "global"), Comparison(described(ours.capacity)))
    made = {str(each.address): {name.name for name in each.attributes} for each in up.resources}
    assert {address for address, names in made.items() if "aws_dynamodb_table." in address and "stream" in names} == {
        f"aws_dynamodb_table.{name}" for name in ("ticket_comments", "cost_forecasts", "webhooks", "idempotency_keys")
    }


def test_business_to_global_by_hand() -> None:
    """Two tables become provisioned, FIFO and warm functions appear, the cache grows; overrides of staging hold."""
    ours = CapacityFile.parse(securebase(), "capacity.yaml")
    comparison = Comparison(described(ours.capacity))
    found = tier_difference(ours, "staging", ("business", "global"), comparison)
    number = values(found)
    assert number["tier.tables.cost_forecasts.billing_mode"] == ("PAY_PER_REQUEST", "PROVISIONED")
    assert number["tier.tables.cost_forecasts.read.min"] == (None, 60)
    assert number["tier.tables.cost_forecasts.read.max"] == (150, 300)
    assert number["tier.functions.support_tickets.provisioned_concurrency"] == (None, 10)
    assert number["tier.functions.notification_handler.reserved_concurrency"] == (500, 100)
    assert number["tier.queues.webhook_deliveries.fifo"] == (False, True)
    assert number["tier.api.cache.size_gb"] == (0.5, 1.6)
    # Staging overrides the minimum of notifications in every tier.
    assert "tier.tables.notifications.read.min" not in number
    assert number["tier.tables.notifications.read.max"] == (600, 2400)
    happens = actions(found)
    assert happens["aws_appautoscaling_target.cost_forecasts_read"] == "create"
    assert happens["aws_lambda_provisioned_concurrency_config.support_tickets"] == "create"
    # The variable of the queue changes, so a version is published, so the alias moves to it.
    assert happens["aws_lambda_function.webhook_manager"] == "update"
    assert happens["aws_lambda_alias.webhook_manager"] == "update"
    # It reads the cache, in a network that it moves into.
    assert happens["aws_lambda_function.support_tickets"] == "update"
    assert happens["aws_lambda_alias.support_tickets"] == "update"
    assert happens["aws_elasticache_replication_group.cache"] == "create"
    # It is told that there are two regions, and in which of them it is.
    assert happens["aws_lambda_alias.webhook_delivery"] == "update"
    assert {rule.kind for rule in found.rules} == {
        "reserved-lowered", "to-provisioned", "api-cache", "provisioned-concurrency", "queue-switched",
        "functions-published", "second-region", "firewall", "cache",
    }  # fmt: skip
    levels = [rule.level for rule in found.rules]
    assert levels == sorted(levels, key=["danger", "care", "note"].index)


@pytest.mark.parametrize(("before", "after", "level"), [("scale", "business", "care"), ("business", "scale", "note")])
def test_a_firewall_that_goes_is_a_warning_and_one_that_comes_a_note(before: str, after: str, level: str) -> None:
    ours = CapacityFile.parse(securebase(), "capacity.yaml")
    found = tier_difference(ours, "staging", (before, after), Comparison(described(ours.capacity)))
    [rule] = [each for each in found.rules if each.kind == "firewall"]
    assert (rule.level, rule.about, rule.code) == (level, "aws_wafv2_web_acl.api", "P3B-CHANGE-FIREWALL")
    assert ("loses its firewall" in rule.says) is (level == "care")


@pytest.mark.parametrize(("before", "after", "level"), [("scale", "business", "care"), ("business", "scale", "note")])
def test_a_cache_that_goes_is_a_warning_and_one_that_comes_a_note(before: str, after: str, level: str) -> None:
    ours = CapacityFile.parse(securebase(), "capacity.yaml")
    found = tier_difference(ours, "staging", (before, after), Comparison(described(ours.capacity)))
    [rule] = [each for each in found.rules if each.kind == "cache"]
    assert (rule.level, rule.about, rule.code) == (level, "tier.cache", "P3B-CHANGE-CACHE")
    assert rule.says.startswith("support_tickets and cost_forecasting ")
    # Pushes to WebSocket connections have no way out of the network.
    stays = (
        "notification_handler stays outside: it pushes to WebSocket connections, which no endpoint in a VPC leads to"
    )
    assert (stays in rule.says) is (level == "note")
    assert ("--qualifier VERSION" in rule.says) is (level == "care")


@pytest.mark.parametrize(
    ("operation", "before", "after", "instead"),
    [
        ("list_tickets", "", ', scope: "webhooks:read"', ""),
        ("list_webhooks", ', scope: "webhooks:read"', ', scope: "webhooks:write"', " instead of webhooks:read"),
    ],
)
def test_a_route_that_asks_for_another_scope(operation: str, before: str, after: str, instead: str) -> None:
    text = securebase()
    [route] = [each for each in text.splitlines() if f"operation: {operation}," in each]
    changed = route.removesuffix(f"{before}}}") + after + "}"
    sides = [CapacityFile.parse(each, "capacity.yaml") for each in (text, text.replace(route, changed))]
    comparison = Comparison(described(sides[0].capacity))
    [rule] = [each for each in file_difference(*sides, "dev", comparison).rules if each.kind == "scope-needed"]
    assert (rule.level, rule.code) == ("care", "P3B-CHANGE-SCOPE-NEEDED")
    assert f"{instead}: a token without it is answered with 403" in rule.says
    # One that asks for none any more refuses nobody.
    back = file_difference(sides[1], sides[0], "dev", comparison).rules
    assert len([each for each in back if each.kind == "scope-needed"]) == (1 if instead else 0)


def test_a_value_is_said_with_the_key_and_the_line_that_a_person_changes() -> None:
    difference = between(("write: {min: 50, max: 200}", "write: {min: 50, max: 201}"))
    [change] = difference.values
    assert (change.key, change.before, change.after, change.deployed) == (
        "tier.tables.tickets.write.max",
        200,
        201,
        True,
    )
    assert change.before_written is not None
    assert change.after_written is not None
    assert change.before_written.key == change.after_written.key == "tiers.growth.tables.tickets.write.max"
    line = TEXT.splitlines().index("        write: {min: 50, max: 200}") + 1
    assert str(change.after_written.where) == f"after.yaml:{line}:31"


def test_what_people_read_is_not_deployed() -> None:
    difference = between(
        ("monthly_cost_usd: 150", "monthly_cost_usd: 160"), ("target: 0, warning: 1", "target: 1, warning: 1")
    )
    assert values(difference) == {
        "tier.documented.monthly_cost_usd": (150, 160),
        "objectives.thresholds.tables.read_throttles_per_minute.target": (0, 1),
    }
    assert not any(change.deployed for change in difference.values)
    assert difference.resources == ()


def test_a_comment_or_another_way_to_write_it_is_no_difference() -> None:
    assert between(("tier: growth", 'tier:   "growth" # as before')).empty
