"""All functions against their objectives and one budget, what a run on AWS costs before it, and the page of a report."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as ET

import pytest
from memory_made import asked, many, terms
from priced_plan import chosen, frozen_prices

from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage
from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.invocation_cost import MonthlyCost
from phase3b.tuning.memory.measuring.aws_cost import aws_cost
from phase3b.tuning.memory.page import html, image
from phase3b.tuning.memory.report import FunctionCurve, MemoryReport
from phase3b.tuning.memory.together import Budget, as_together, together

WAITS, COMPUTES = "authorizer", "cost_forecasting"


def curves(p95_ms: float = 100.0) -> list[FunctionCurve]:
    usage = Usage.model_validate(
        {"functions": {name: {"invocations": 10e6, "duration_ms": 50.0} for name in (WAITS, COMPUTES)}}
    )
    monthly = MonthlyCost(context(chosen("prod").plan, usage, "expected", 730, expected_units), frozen_prices())
    return [
        fitted(
            many(waiting, cpu, route="GET /a"),
            "modelled",
            asked(512, p95_objective_ms=p95_ms),
            terms(function=name, monthly=monthly),
        )
        for name, waiting, cpu in ((WAITS, 40.0, 0.0), (COMPUTES, 20.0, 10.0))
    ]


def cost(sizes: Mapping[str, tuple[int, float]]) -> float:
    """A tier of 100 dollars beside these functions, each dollar of which is a MB."""
    return 100.0 + sum(size for size, _ in sizes.values())


def test_the_cheapest_that_meets_each_objective_then_what_the_budget_leaves() -> None:
    found = together(curves(), Budget(500.0, cost), 5.0)
    # 40 ms of waiting at 128 MB; 91 ms at 256 MB, where 100 are allowed.
    assert found.sizes == {WAITS: 128, COMPUTES: 256}
    assert (found.tier_usd, found.within_budget, found.bought) == (484.0, "yes", ())
    assert found.monthly_usd is not None
    assert found.before_usd is not None
    assert found.monthly_usd < found.before_usd
    richer = together(curves(), Budget(1300.0, cost), 5.0)
    assert richer.sizes == {WAITS: 128, COMPUTES: 1024}
    (bought,) = richer.bought
    assert bought.startswith("cost_forecasting: 256 to 1,024 MB, ")
    assert [
        each.proposal and each.proposal.change.after for each in (as_together(one, richer) for one in curves())
    ] == [
        128,
        1024,
    ]
    poor = together(curves(), Budget(300.0, cost), 5.0)
    assert (poor.sizes, poor.within_budget) == ({WAITS: 128, COMPUTES: 256}, "no")


def test_what_meets_no_objective_keeps_its_size_and_says_so() -> None:
    found = together(curves(1.0), Budget(5000.0, cost), 5.0)
    assert found.sizes == {WAITS: 512, COMPUTES: 512}
    assert found.unmet[WAITS].startswith("no size meets it: at best 4")
    kept = as_together(curves(1.0)[0], found)
    assert (kept.proposal, kept.chosen.memory_mb) == (None, None)
    unknown = together(curves(), Budget(5000.0, lambda _: None), 5.0)
    assert (unknown.within_budget, unknown.tier_usd, unknown.bought) == ("not known", None, ())


def test_what_a_run_on_aws_costs_is_no_less_than_it_will() -> None:
    deployment = chosen("prod").deployment
    found = aws_cost(deployment, ["authorizer"], [256, 512], 65, frozen_prices(), {"authorizer": "arm64"})
    assert found.requests == 2 * 2 * 65
    requests, seconds = found.lines
    assert requests.usd == pytest.approx(260 * 0.0000002)
    assert deployment.assumptions is not None
    (own,) = (each for each in deployment.functions if each.name == "authorizer")
    ms, init = deployment.assumptions.functions["authorizer"].duration_ms, deployment.assumptions.init_ms.value
    scaled = {size: max(1.0, own.capacity.memory_mb / size) for size in (256, 512)}
    by_hand = sum(size / 1024 * (ms * scaled[size] + init) / 1000 for size in scaled) * 65 * 2
    assert seconds.quantity == pytest.approx(by_hand)
    unknown = aws_cost(deployment, ["authorizer"], [256], 1, frozen_prices(), {"authorizer": "mips"})
    assert [each.usd for each in unknown.lines][1] is None


def report() -> MemoryReport:
    made = together(curves(), Budget(500.0, cost), 5.0)
    return MemoryReport(
        "prod", "business", "the embedded AWS", "modelled", "2026-11-30T02:00:00+00:00", 12.0, "balanced", 90.0,
        tuple(curves()), {"<g>": "nothing invoked it"}, ("a note",), made,
    )  # fmt: skip


def test_the_page_needs_nothing_else_and_the_image_is_one() -> None:
    page = html(report(), "--- a/capacity.yaml\n")
    assert page.count("<svg") == 4
    assert "http" not in page.replace("http-equiv", "")
    # What is shown is text and no markup.
    assert "&lt;g&gt;" in page
    assert "<g>" not in page
    assert "Memory of prod" in page
    assert "within its budget of $500.00? <strong>yes</strong>" in page
    drawn = ET.fromstring(image(report()))  # noqa: S314  our own
    titles = [
        each.text for each in drawn.iter("{http://www.w3.org/2000/svg}text") if (each.text or "").startswith("auth")
    ]
    assert titles == [
        "authorizer: milliseconds by memory (modelled)",
        "authorizer: dollars of one million invocations by memory (modelled)",
    ]
