"""`phase3b cost diff` and `phase3b proof` can't disagree on a switch of tiers: any pair, any prices, any that are missing."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from by_formula import BY_FORMULA
from hypothesis import given, settings
from hypothesis import strategies as st
from priced_plan import capacity, chosen, frozen_prices

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.proof.costs import costs
from phase3b.change.proof.holding import Bearing, Holding
from phase3b.change.proof.planned import AnnouncedPlan
from phase3b.change.proof.policies import NotJudged
from phase3b.change.proof.proof import Proof
from phase3b.pricing.bill import Terms
from phase3b.pricing.report.cost_diff import CostDiff, cost_diff
from phase3b.pricing.report.cost_report import Priced, priced

BEARING = Bearing("a", True, 0, 2.0, None, ())
MARGINS = (0, 60)
GONE = (None, "lambda.pc_gb_second_arm64")
SIDES = st.tuples(st.sampled_from(list(capacity().tiers)), st.sampled_from(MARGINS), st.sampled_from(GONE))


@cache
def side(tier: str, margin: float, gone: str | None) -> Priced:
    """A tier by prices that are so much higher, without one of them."""
    prices = frozen_prices().with_margin(margin)
    kept = replace(prices, by_key={key: price for key, price in prices.by_key.items() if key != gone})
    return priced(chosen(tier), Terms(kept, BY_FORMULA))


def reasons_of_proof(diff: CostDiff) -> tuple[str, ...]:
    """All that speaks against a switch of which nothing but the costs is judged."""
    proof = Proof(
        environment="prod",
        before="a",
        after="b",
        current="a",
        difference=EnvironmentDifference("prod", "a", "b", (), (), ()),
        costs=costs(diff, ()),
        holding=Holding("steady", 1, None, False, BEARING, BEARING),
        policies=NotJudged("not asked", meant=True),
        plan=AnnouncedPlan({}),
    )
    return proof.reasons


@settings(max_examples=40)
@given(SIDES, SIDES)
def test_cost_diff_and_proof_agree(before: tuple[str, float, str | None], after: tuple[str, float, str | None]) -> None:
    old, new = side(*before), side(*after)
    diff = cost_diff(old, new)
    assert reasons_of_proof(diff) == diff.findings
    # The rule, said once more: the budget, nothing throttled, and totals that are known.
    passes = new.total_usd <= new.budget_usd and not new.overloaded and old.complete and new.complete
    if before[0] == after[0]:
        more = 100 * (new.total_usd / old.total_usd - 1)
        passes = passes and more <= diff.allowed_percent
    assert (not diff.findings) == passes
