"""Nothing is deployed unpriced: every kind of record has cost lines or a reason why it is free."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from by_formula import BY_FORMULA
from dax_made import planned as planned_with_dax
from dax_made import with_dax
from domain_made import NAMED, named_plan, named_text
from priced_plan import capacity, chosen
from small_capacity import deployment, planned

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.model.network import Network, Vpc
from phase3b.capacity.model.scaling_schedule import ConcurrencySchedule
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.packaging.service_packages import described
from phase3b.plan import records
from phase3b.plan.environment_plans import plans_of
from phase3b.plan.functions.artifacts import Artifact
from phase3b.plan.functions.records import QueueMapping
from phase3b.plan.plan import Plan, plan
from phase3b.pricing.bill import Terms
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.lines.record_costs import record_costs
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.pricing_context import context
from phase3b.pricing.report.cost_report import priced
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage

NAMES = ("dev", "staging", "prod", "starter", "growth", "business", "scale", "global", "enterprise")


# No file of the project has schedules.
OF_TICKETS = "        write: {min: 50, max: 200}"
NIGHT = """
        auto_scaling: {schedules: {night: {expression: cron(0 20 * * ? *), read: {min: 1}}}}"""


# Alerts go by mail alone in the project's own file.
LEVELS = "    alarm_levels: [critical]\n"
NOTIFIED = f"{LEVELS}    notifications: {{oncall: {{to: pagerduty}}}}\n"


SHIPPED = described(capacity())
NOTIFIER = replace(SHIPPED, packages={**SHIPPED.packages, "alert_notifier": Artifact("alert_notifier.zip", None)})


def plans() -> list[Plan]:
    small = (
        planned("dev"),
        planned("prod", (OF_TICKETS, OF_TICKETS + NIGHT)),
        plan(deployment("dev", (LEVELS, NOTIFIED)), NOTIFIER),
    )
    # Nor has it a NAT gateway, a serverless cache, or a network that is there already.
    scale = resolve(capacity(), "prod", "scale")
    serverless = CacheCapacity(serverless=ServerlessSize(data_gb_max=1, ecpu_per_second_max=1000))
    theirs = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))
    others = (
        replace(scale, environment=scale.environment.model_copy(update={"network": Network(nat=True)})),
        replace(scale, tier=scale.tier.model_copy(update={"cache": serverless})),
        replace(scale, environment=scale.environment.model_copy(update={"vpc": theirs})),
    )
    # Nor are there schedules of provisioned concurrency.
    often = ConcurrencySchedule(expression="rate(1 day)", concurrency=2)
    update = {"provisioned_concurrency": 1, "provisioned_schedules": {"often": often}}
    others = (
        *others,
        replace(
            scale,
            functions=tuple(
                replace(each, capacity=each.capacity.model_copy(update=update)) if each is scale.functions[0] else each
                for each in scale.functions
            ),
        ),
    )
    # Nor has it DAX, or a domain with one region or two; and of what customers hold only dev has keys.
    two_regions = f"{NAMED}    second_region: {{region: us-west-2}}\n    overrides: {{second_region: true}}\n"
    named = (
        named_plan("dev"),
        *plans_of(of_two := parse(named_text("dev", two_regions), "capacity.yaml"), "dev", described(of_two)),
    )
    small = (*small, *named, planned_with_dax(with_dax()))
    return [*small, *(chosen(name).plan for name in NAMES), *(plan(each, SHIPPED) for each in others)]


def test_all_names_are_walked() -> None:
    assert {*capacity().environments, *capacity().tiers} == set(NAMES)


def test_every_kind_that_a_plan_can_hold_is_in_one_that_is_walked() -> None:
    held = {type(record) for plan in plans() for record in plan.records}
    assert held == set(get_args(records.Record))


@pytest.mark.parametrize("level", ["floor", "expected", "ceiling"])
def test_every_record_of_every_plan_has_lines_or_a_reason(level: str) -> None:
    for each_plan in plans():
        # Nothing is known of its use, so that every line that there could be is there.
        shown = context(each_plan, Usage(), level, 730, expected_units)  # type: ignore[arg-type]
        for record in each_plan.records:
            found = list(record_costs(record, shown))
            assert found, record
            for each in found:
                assert each.resource.startswith(str(record.address))
                if isinstance(each, Free):
                    assert len(found) == 1
                    assert each.reason
                else:
                    assert isinstance(each, Metered)
                    assert each.quantity is not None or each.needs


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_prices_and_assumptions_price_every_line(name: str) -> None:
    bills = priced(chosen(name), Terms(prices_of("us-east-1"), BY_FORMULA)).bills
    for bill in (bills.floor, bills.expected, bills.ceiling):
        assert bill.missing_prices == ()
        assert bill.needs_usage == ()
    assert 0 < bills.floor.total_usd <= bills.expected.total_usd <= bills.ceiling.total_usd


def test_what_nobody_knows_is_said_and_never_taken_for_zero() -> None:
    shown = context(chosen().plan, Usage(), "expected", 730, expected_units)
    known = {
        each.component
        for record in chosen().plan.records
        for each in record_costs(record, shown)
        if isinstance(each, Metered) and each.quantity is not None
    }
    # What is there whether it is used or not.
    assert known == {
        "cache of 0.5 GB",
        "alarm on a metric",
        "alarm on metric math",
        "composite alarm",
        "dashboard",
        "metric of logs",
        "key",
        "secret",
    }


def test_a_consumer_that_is_switched_off_asks_its_queue_for_nothing() -> None:
    shown = context(chosen().plan, Usage(), "expected", 730, expected_units)
    mapping = next(each for each in chosen().plan.records if isinstance(each, QueueMapping))
    (asks,) = record_costs(mapping, shown)
    assert isinstance(asks, Metered)
    (free,) = record_costs(replace(mapping, enabled=False), shown)
    assert isinstance(free, Free)
    assert free.reason == "switched off: Lambda does not ask the queue"
