"""DAX of `enterprise` by hand: what its nodes cost in each region, and what its hits keep from the tables."""

from __future__ import annotations

import pytest
from by_formula import BY_FORMULA
from dax_made import capacity_with_dax
from priced_plan import chosen, line, terms

from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.report.saved_by_hits import saved_by_hits, saved_data
from phase3b.pricing.usage.usage import Usage

HOURS = 730
CLUSTER = "aws_dax_cluster.dax"


def enterprise(measured: Usage | None = None) -> Priced:
    with_dax = capacity_with_dax()
    shipped = Terms(prices_of("us-east-1"), BY_FORMULA)
    return priced(priced_target(with_dax, described(with_dax), "prod", "enterprise"), shipped, measured=measured)


def test_three_small_nodes_in_each_region() -> None:
    """3 nodes x 730 h x $0.04, in us-east-1 as in us-west-2."""
    stacks = enterprise().stacks
    assert len(stacks) == 2
    for each in stacks:
        nodes = line(each.bills.expected, CLUSTER, "nodes")
        assert (nodes.quantity, nodes.monthly_usd) == (3 * HOURS, pytest.approx(87.60))


@pytest.mark.parametrize(
    ("region", "small", "r5_large", "r4_large"),
    [("us-east-1", 0.04, 0.255, 0.269), ("us-west-2", 0.04, 0.255, 0.269), ("eu-west-1", 0.042, 0.284, 0.3)],
)
def test_each_region_has_the_price_of_every_node_type(
    region: str, small: float, r5_large: float, r4_large: float
) -> None:
    prices = prices_of(region).by_key
    assert [prices[f"dax.dax_{each}"].usd for each in ("t3_small", "r5_large", "r4_large")] == [
        small,
        r5_large,
        r4_large,
    ]
    assert {key for key in prices if key.startswith("dax.")} == {
        key for key in prices_of("us-east-1").by_key if key.startswith("dax.")
    }


def test_what_hits_keep_from_the_tables() -> None:
    """2,000,000 invocations a day x 0.08 queries of comments; 20 % of those are hits, of half a unit each.

    1,000,000 units a day are 11.6 a second, of a table that has 200 at least: that hits take 0.2 of them off costs no less.
    """
    saved = saved_by_hits(enterprise(), "DAX")
    assert saved is not None
    days = HOURS / 24
    assert saved.hits == pytest.approx(2_000_000 * 0.08 * 0.2 * days)
    assert saved.read_units == pytest.approx(2_000_000 * 0.08 * 0.2 * 0.5 * days)
    assert saved.usd == 0
    assert saved.sentence == (
        "DAX: 20 % hits (assumed) answer 973,333 requests a month and keep 486,667 read units from the tables: no less, as "
        "capacity is at its minimums"
    )


def test_the_cache_is_told_of_beside_it_and_a_tier_without_dax_tells_nothing() -> None:
    assert saved_data(enterprise()).keys() == {"cache_hits", "dax_hits"}
    assert saved_by_hits(priced(chosen("scale"), terms()), "DAX") is None


def test_what_was_measured_has_its_hits_already() -> None:
    """A usage file is of the first region: what is left is the second one's half."""
    measured = Usage.model_validate({"tables": {"ticket_comments": {"read_units_per_second": 5}}})
    saved = saved_by_hits(enterprise(measured), "DAX")
    assert saved is not None
    assert saved.read_units == pytest.approx(2_000_000 * 0.08 * 0.2 * 0.5 * HOURS / 24 / 2)
