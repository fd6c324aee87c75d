"""Whatever AWS charges is priced or free with a reason: every type of resource and every argument, line by line.

That every argument of the synthesized stacks is among those that are walked here is shown by
tests/unit/limits/test_deployed_fields.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from priced_plan import ROOT, capacity, chosen

from phase3b.limits.fields.deployed_fields import KINDS
from phase3b.limits.fields.sent_field import Sent
from phase3b.limits.fields.static_arguments import STATIC_ARGUMENTS
from phase3b.naming import Address
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.records import MethodSettings, RestStage, WebSocketStage
from phase3b.plan.cache.records import ServerlessCache
from phase3b.plan.dax.records import DaxCluster
from phase3b.plan.domain.records import HealthCheck
from phase3b.plan.environment_plans import plans_of
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.network.records import ElasticIp, NatGateway
from phase3b.plan.plan import Plan
from phase3b.pricing.billed_arguments import BilledType, as_of, billed_types, covers, outside
from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.lines.record_costs import plan_costs
from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import FunctionUsage, Usage

TYPES = billed_types()
NAMES = (*capacity().environments, *capacity().tiers)
ADDRESSES = sorted((ROOT / "tests/golden/addresses").glob("*.txt"))


def arguments() -> Iterator[tuple[str, str]]:
    """Type and argument of everything that a record or a constant puts into a stack."""
    for kind in KINDS.values():
        for sent in kind.fields.values():
            if isinstance(sent, Sent):
                own = sent.argument.startswith("aws_")
                yield _parted(sent.argument if own else f"{kind.terraform}.{sent.argument}")
    for argument in STATIC_ARGUMENTS:
        yield _parted(argument)


def _parted(argument: str) -> tuple[str, str]:
    kind, _, of_kind = argument.replace("[]", "").partition(".")
    return kind, of_kind


ARGUMENTS = frozenset(arguments())


def switched_on(plan: Plan) -> Plan:
    """A plan with what no shipped tier has: traces, SnapStart, detailed metrics, a NAT gateway, a serverless cache, DAX, a health check."""
    changed = [
        replace(each, tracing=True, snap_start=True)
        if isinstance(each, LambdaFunction)
        else replace(each, tracing=True)
        if isinstance(each, RestStage)
        else replace(each, detailed_metrics=True)
        if isinstance(each, MethodSettings | WebSocketStage)
        else each
        for each in plan.records
    ]
    at, serverless = Address("aws_eip", "nat_1"), ("c", "", "valkey", "8", 1, 1000, "", (), (), "")
    dax = ("d", "", "dax.t3.small", 3, "r", "p", "s", (), "sun:05:00-sun:06:00", ())
    changed += [
        DaxCluster(Address("aws_dax_cluster", "dax"), *dax),
        ElasticIp(at, "n", ()),
        NatGateway(Address("aws_nat_gateway", "nat_1"), "n", "s", "a", ()),
        ServerlessCache(Address("aws_elasticache_serverless_cache", "cache"), *serverless),
        HealthCheck(Address("aws_route53_health_check", "domain"), "n", "h", "/v1/health", 10, 3, measure_latency=True),
    ]
    return replace(plan, records=tuple(changed))


def named(line: Metered) -> str:
    """As the file names a line; the size of a cache is left out."""
    component = re.sub(r"of [\d.]+ GB$", "of N GB", line.component)
    return f"{line.resource.partition('.')[0]}: {component}"


@pytest.fixture(scope="module")
def billed() -> frozenset[str]:
    """The lines of every tier and environment, and of a tier with everything on."""
    functions = {
        name: FunctionUsage(data_out_gb=1, invocations=1, duration_ms=1) for name in capacity().service.functions
    }
    second = plans_of(capacity(), "prod", described(capacity()), "global")[1]
    plans = [*(chosen(name).plan for name in NAMES), switched_on(chosen("global").plan), second]
    return frozenset(
        named(line)
        for plan in plans
        for usage in (Usage(), Usage(functions=functions))
        for line in plan_costs(context(plan, usage, "floor", 730, expected_units))
        if isinstance(line, Metered) and line.resource.startswith("aws_")
    )


@pytest.mark.parametrize("file", ADDRESSES, ids=lambda file: file.stem)
def test_every_type_of_a_tier_has_an_entry(file: Path) -> None:
    drawn = {address.partition(".")[0] for address in file.read_text("utf-8").split()}
    assert {kind for kind in drawn if kind.startswith("aws_")} <= TYPES.keys()


def test_every_argument_is_priced_or_free() -> None:
    unlisted = {
        f"{kind}.{argument}" for kind, argument in ARGUMENTS if kind not in TYPES or not TYPES[kind].lists(argument)
    }
    assert not unlisted, "say in billed_arguments.json which lines price them, or why they are free"


def test_no_entry_is_of_an_argument_that_no_stack_can_have() -> None:
    stale = {
        f"{kind.name}.{listed}"
        for kind in TYPES.values()
        for listed in (*kind.priced, *kind.free)
        if not any(name == kind.name and covers(listed, argument) for name, argument in ARGUMENTS)
    }
    assert not stale


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda kind: kind.name)
def test_an_argument_is_not_priced_and_free_and_each_reason_says_something(kind: BilledType) -> None:
    assert not kind.priced.keys() & kind.free.keys()
    assert all(kind.priced.values())
    assert all(len(reason) > 8 for reason in (kind.source, *kind.free.values()))
    # What has no line of its own and prices nothing is free as a whole, and says why.
    assert kind.lines or kind.free


def test_every_line_that_prices_an_argument_is_in_the_bill_of_a_tier(billed: frozenset[str]) -> None:
    assert {line for kind in TYPES.values() for line in kind.lines} - billed == set()


def test_every_line_of_a_bill_prices_an_argument_or_a_resource(billed: frozenset[str]) -> None:
    assert billed - {line for kind in TYPES.values() for line in kind.lines} == set()


def test_what_is_not_in_the_bill_is_on_the_page_of_costs() -> None:
    page = (ROOT / "docs/cost.md").read_text("utf-8")
    for each in outside():
        assert f"| {each.of} | {each.reason} |" in page
        assert each.source


def test_the_entries_have_a_day() -> None:
    assert date.fromisoformat(as_of()) >= date(2026, 11, 29)


def test_a_block_covers_what_is_below_it_alone() -> None:
    assert covers("rule.action.*", "rule.action.block.custom_response.response_code")
    assert not covers("rule.action.*", "rule.action_name")
    assert not covers("period", "metric_query.metric.period")
    assert covers("*", "anything")
