"""SnapStart of a function: what is deployed and counted, where it can't be had, what it costs, in which order it comes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from file_kinds import project
from limits_judged import planned
from plan_made import change, destroyed, plan
from priced_plan import billed, chosen, cost, line
from service_capacity import changed, text

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.change.difference.rules.rules import _functions
from phase3b.change.rollout.snap_start_step import snapshots_last
from phase3b.change.rollout.split import Step
from phase3b.module.built_module import built_module
from phase3b.module.releases.released import NOTHING
from phase3b.module.variants.number_bounds import number_bounds
from phase3b.module.variants.tier_table import sentence, tiers
from phase3b.plan.functions.records import LambdaFunction, LogMetric
from phase3b.plan.plan import Plan
from phase3b.pricing.usage.usage_estimate import estimated
from phase3b.validity.judged import judged

SIZE = "delivery: {memory_mb: 256, timeout_seconds: 10}"
RESTORED = (SIZE, "delivery: {memory_mb: 256, timeout_seconds: 10, snap_start: true}")
HANDLER = "aws_lambda_function.support_tickets"
PROVISIONED = "aws_lambda_provisioned_concurrency_config.support_tickets"


def plan_of(*edits: tuple[str, str]) -> Plan:
    problems, plans = planned(changed(*edits))
    assert not problems
    return plans[0]


def with_snapshots(made: Plan) -> Plan:
    records = [replace(each, snap_start=True) if isinstance(each, LambdaFunction) else each for each in made.records]
    return replace(made, records=tuple(records))


def test_it_is_of_the_published_versions_of_one_function() -> None:
    made: dict[str, Any] = module_blocks(plan_of(RESTORED).records, "prod")["resource"]["aws_lambda_function"]
    assert made["delivery"]["snap_start"] == {"apply_on": "PublishedVersions"}
    assert made["delivery"]["publish"] is True
    assert [name for name, each in made.items() if "snap_start" in each] == ["delivery"]


def test_its_cold_starts_are_restores() -> None:
    """A report of a version with SnapStart has no Init Duration: counted as before, it would have no cold start at all."""
    of = {each.address.name: each.pattern for each in plan_of(RESTORED).records if isinstance(each, LogMetric)}
    assert of["delivery_cold_starts"] == '{ $.type = "platform.report" && $.record.metrics.restoreDurationMs > 0 }'
    assert of["tickets_api_cold_starts"] == '{ $.type = "platform.report" && $.record.metrics.initDurationMs > 0 }'


@pytest.mark.parametrize(
    ("region", "said"),
    [
        (
            "ap-east-2",
            (
                "environments.prod.region: the function delivery has SnapStart, which Lambda does not have in ap-east-2. Switch it "
                "off there: overrides: {functions: {delivery: {snap_start: false}}}. [P3B-FUNCTION-SNAP-START]"
            ),
        ),
        ("us-west-2", ""),
    ],
)
def test_where_lambda_has_none(region: str, said: str, tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "capacity.yaml").write_text(
        changed(RESTORED, ("tier: growth\n    region: us-east-1", f"tier: growth\n    region: {region}")), "utf-8"
    )
    found = [str(each) for each in judged(tmp_path / "capacity.yaml", tmp_path / "lambda_src").problems]
    assert [each.partition(" ")[2] for each in found if "SNAP-START" in each] == ([said] if said else [])


def test_what_snapshots_and_restores_cost() -> None:
    """2 versions x 0.5 GB x 2,628,000 s = 2,628,000 GB-s x 0.0000015046; 30,000 x 0.5 GB = 15,000 GB x 0.0001397998."""
    usage = {"invocations": 3_000_000, "duration_ms": 300, "restores": 30_000, "snapshots": 2}
    bill = billed({"functions": {"support_tickets": usage}}, plan=with_snapshots(chosen().plan))
    assert line(bill, HANDLER, "SnapStart, snapshots").quantity == 2_628_000
    assert cost(bill, HANDLER, "SnapStart, snapshots") == pytest.approx(3.9540888)
    assert line(bill, HANDLER, "SnapStart, restores").quantity == 15_000
    assert cost(bill, HANDLER, "SnapStart, restores") == pytest.approx(2.096997)
    without = billed({"functions": {"support_tickets": usage}})
    assert not [each for each in without.lines if each.component.startswith("SnapStart")]


def test_what_is_assumed_of_it() -> None:
    """Of 100 invocations one restores, for which no INIT of 500 ms is billed: 5 ms less on average. Two versions are kept."""
    target = chosen()
    load_of = expected_traffic(target.plan.deployment.tier)
    before, after = (
        estimated(each, load_of, target.plan.deployment.assumptions, 730).functions["support_tickets"]
        for each in (target.plan, with_snapshots(target.plan))
    )
    assert before.duration_ms is not None
    assert after.duration_ms == pytest.approx(before.duration_ms - 5)
    assert after.invocations is not None
    assert after.restores == pytest.approx(after.invocations / 100)
    assert (after.snapshots, before.snapshots, before.restores) == (2, None, None)


def steps(*changes: dict[str, Any]) -> list[tuple[str, bool]]:
    """Each step, and whether the function has SnapStart in it."""
    wanted = {
        "resource": {"aws_lambda_function": {"support_tickets": {"snap_start": {"apply_on": "PublishedVersions"}}}}
    }
    made = snapshots_last((Step("everything", "", wanted),), plan(*changes), wanted)
    assert made[-1].stack == wanted
    return [
        (each.name, "snap_start" in each.stack["resource"]["aws_lambda_function"]["support_tickets"]) for each in made
    ]


def test_provisioned_concurrency_ends_in_an_apply_before() -> None:
    gone = destroyed(PROVISIONED, {"provisioned_concurrent_executions": 10})
    assert steps(gone) == [("everything", False), ("SnapStart of support_tickets", True)]
    # That of another function, and none: one apply.
    other = destroyed(PROVISIONED.replace("support_tickets", "authorizer"), {"provisioned_concurrent_executions": 10})
    assert steps(other) == [("everything", True)]
    same = change(
        PROVISIONED, ["no-op"], {"provisioned_concurrent_executions": 10}, {"provisioned_concurrent_executions": 10}
    )
    assert steps(same) == [("everything", True)]


def test_diff_says_it_once() -> None:
    before, after = (parse(each, "c.yaml") for each in (text(), changed(RESTORED)))
    of_after, of_before = (planned(each)[1][0].deployment for each in (changed(RESTORED), text()))
    rules = [each for each in _functions(of_before, of_after, (), after.quotas.changes) if each.kind == "snap-start"]
    assert [each.about for each in rules] == ["aws_lambda_function.delivery"]
    assert not list(_functions(of_after, of_after, (), before.quotas.changes))


def test_the_module_has_it_where_a_tier_has(root: Path, tmp_path: Path) -> None:
    """A choice of the tier, which no number of capacity_overrides is; a module of tiers without it has no word of it."""
    assert "snap_start" not in number_bounds()["functions"]
    with_it = (tmp_path / "capacity.yaml", tmp_path / "lambda_src")
    project(tmp_path)
    with_it[0].write_text(changed(RESTORED), "utf-8")
    assert "snap_start" in sentence(tiers(load(with_it[0])))
    made = built_module(with_it[0], None, "1.0.0", NOTHING)
    lines = [line.strip() for line in made.files["functions.tf"].decode().splitlines()]
    assert 'dynamic "snap_start" {' in lines
    assert "for_each = local.tier.functions.delivery.snap_start ? [1] : []" in lines
    without = built_module(root / "tests/golden/small.yaml", None, "1.0.0", NOTHING)
    assert not [name for name, data in without.files.items() if b"snap_start" in data]
