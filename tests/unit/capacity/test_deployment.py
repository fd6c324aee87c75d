"""Inheritance, overrides and defaults, by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_capacity import capacity, deployment

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, TargetTracking, resolve
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError

TRACKING = TargetTracking(70, 30, 60)  # type: ignore[arg-type]  numbers stand for their units here


def test_a_tier_takes_over_what_it_does_not_say() -> None:
    tickets, webhooks = deployment("prod").tables
    assert tickets.billing == Provisioned(Range(50, 200), Range(50, 200), TRACKING)  # type: ignore[arg-type]
    assert webhooks.billing == OnDemand(20, 20)  # type: ignore[arg-type]


def test_an_environment_overrides_one_number() -> None:
    tickets = deployment("dev").tables[0]
    assert tickets.billing == Provisioned(Range(10, 100), Range(25, 100), TRACKING)  # type: ignore[arg-type]


def test_overrides_follow_the_environment_into_another_tier() -> None:
    tickets = deployment("dev", tier="growth").tables[0]
    assert tickets.billing == Provisioned(Range(10, 200), Range(50, 200), TRACKING)  # type: ignore[arg-type]


def test_an_index_takes_its_tables_numbers_one_by_one() -> None:
    text = "        write: {min: 50, max: 200}"
    index = (
        deployment("prod", (text, text + "\n        indexes: {tenant_status: {read: {min: 7}}}")).tables[0].indexes[0]
    )
    assert index.billing == Provisioned(Range(7, 200), Range(50, 200), TRACKING)  # type: ignore[arg-type]


def test_a_table_may_have_its_own_target() -> None:
    text = "        write: {min: 50, max: 200}"
    tickets = deployment("prod", (text, text + "\n        auto_scaling: {target_percent: 50}")).tables[0]
    assert isinstance(tickets.billing, Provisioned)
    assert tickets.billing.tracking == TargetTracking(50, 30, 60)  # type: ignore[arg-type]
    assert tickets.indexes[0].billing == Provisioned(
        tickets.billing.read, tickets.billing.write, tickets.billing.tracking
    )


def test_a_changed_billing_mode_inherits_no_ceiling() -> None:
    """Inherited, the maximum of 200 for auto scaling would cap the on-demand table."""
    old = "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}"
    tickets = deployment("prod", (old, "        billing_mode: PAY_PER_REQUEST")).tables[0]
    assert tickets.billing == OnDemand(None, None)
    assert tickets.indexes[0].billing == OnDemand(None, None)


def test_null_takes_back_what_is_inherited() -> None:
    tier = capacity(("    customers: {min: 100, max: 500}", "    customers: {min: 100, max: null}")).tiers["growth"]
    assert tier.customers.max is None


def test_tags_of_the_environment_win() -> None:
    edit = ("    tier: growth\n", "    tier: growth\n    tags: {Owner: somebody, CostCenter: '12'}\n")
    assert deployment("prod", edit).tags == {
        "Project": "securebase",
        "Environment": "prod",
        "Component": "phase3b",
        "ManagedBy": "phase3b",
        "Owner": "somebody",
        "CostCenter": "12",
    }


def test_overrides_that_fit_no_other_tier_are_said_when_that_is_asked_for() -> None:
    found = capacity(("          read: {min: 10}", "          read: {min: 80, max: 90}"))
    assert resolve(found, "dev").tables[0].billing.read == Range(80, 90)  # type: ignore[arg-type, union-attr]
    with pytest.raises(Phase3bError, match="overrides of the environment dev don't fit the tier growth"):
        # growth's write minimum is 50, its read maximum becomes 90: fits; 95 does not.
        resolve(capacity(("          read: {min: 10}", "          write: {max: 40}")), "dev", "growth")


@pytest.mark.parametrize(
    ("environment", "tier", "message"),
    [
        ("prdo", None, r'there is no environment "prdo" in small.yaml. Did you mean `prod`\?'),
        ("prod", "grwth", r'there is no tier "grwth" in small.yaml. Did you mean `growth`\?'),
    ],
)
def test_what_is_not_there(environment: str, tier: str | None, message: str) -> None:
    with pytest.raises(Phase3bError, match=message):
        resolve(capacity(), environment, tier)


SCALING_TABLE = {
    # tier: customers, tickets a day, GB, invocations a day, capacity, budget: the guide's scaling table
    "starter": (1, 100, 50, 1, 10_000, 25, 150),
    "growth": (100, 500, 250, 5, 50_000, 50, 350),
    "business": (500, 1_000, 500, 10, 100_000, 75, 650),
    "scale": (1_000, 5_000, 2_500, 50, 500_000, 150, 2_500),
    "global": (5_000, 10_000, 5_000, 100, 1_000_000, 300, 5_000),
    "enterprise": (10_000, None, 10_000, 200, 2_000_000, 500, 10_000),
}


@pytest.mark.parametrize("name", SCALING_TABLE)
def test_our_tiers_are_the_guides_scaling_table(root: Path, name: str) -> None:
    least, most, tickets, size_gb, invocations, units, budget = SCALING_TABLE[name]
    tier = load(root / "capacity.yaml").tiers[name]
    assert (tier.customers.min, tier.customers.max) == (least, most)
    documented = tier.documented
    assert (documented.tickets_per_day, documented.invocations_per_day) == (tickets, invocations)
    assert (documented.database_gb, documented.monthly_cost_usd) == (size_gb, budget)
    assert documented.read_units_per_second == documented.write_units_per_second == units
    assert tier.tables["support_tickets"].read.min == tier.tables["support_tickets"].write.min == units
    assert tier.auto_scaling.model_dump() == {
        "target_percent": 70,
        "scale_out_cooldown_seconds": 30,
        "scale_in_cooldown_seconds": 60,
        "schedules": {},
    }
