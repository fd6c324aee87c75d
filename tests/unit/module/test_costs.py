"""What the module's README says that the cache costs, beside a sum by hand."""

from __future__ import annotations

from pathlib import Path

from phase3b.capacity.loader import load
from phase3b.module.pages.costs import tier_costs
from phase3b.module.variants.variants import variants
from phase3b.packaging.service_packages import service_packages

ROOT = Path(__file__).parents[3]


def test_what_the_cache_adds() -> None:
    capacity = load(ROOT / "capacity.yaml")
    found = tier_costs(capacity, variants(capacity, "prod", service_packages(capacity).artifacts))
    assert found.region == "us-east-1"
    assert [row[0] for row in found.cached] == ["`scale`", "`global`", "`enterprise`"]
    expected = {row[0]: row[3] for row in found.rows}
    for tier, without, cached, adds in found.cached:
        assert without == expected[tier]
        # 2 nodes cache.t3.micro of Valkey ($0.0136 an hour) and 2 endpoints in 2 zones ($0.01 an hour each), in 730 hours.
        by_hand = (2 * 0.0136 + 2 * 2 * 0.01) * 730
        # The rest is its alarms, its secret and the metrics of kept answers, less the reads that it saves.
        assert 0 < dollars(adds) - by_hand < 10
        assert abs(dollars(cached) - dollars(without) - dollars(adds)) <= 1


def dollars(cell: str) -> int:
    return int(cell.removeprefix("$").replace(",", ""))
