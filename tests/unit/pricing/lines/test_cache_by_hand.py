"""What the cache of `scale` and its network add to a month, worked out by hand: beside the guide's $50 for a cache.t3.micro."""

from __future__ import annotations

import pytest
from priced_plan import billed, chosen, line, terms

from phase3b.pricing.report.cost_report import priced
from phase3b.pricing.report.saved_by_hits import saved_by_hits
from phase3b.pricing.usage.usage import Usage

HOURS = 730


def test_two_nodes_and_their_network() -> None:
    """$49.60 a month, as `phase3b cost` has it: 19.86 of nodes, 29.20 of endpoints, 0.54 of a secret and of keys."""
    found = priced(chosen("scale"), terms()).bills.expected
    nodes = line(found, "aws_elasticache_replication_group.cache", "nodes")
    assert nodes.monthly_usd == pytest.approx(2 * HOURS * 0.0136) == pytest.approx(19.856)
    # Secrets Manager and Cost Explorer, each in two zones.
    hours = [each for each in found.lines if each.price == "vpc.endpoint_hour"]
    assert [each.monthly_usd for each in hours] == [pytest.approx(2 * HOURS * 0.01)] * 2
    assert sum(each.monthly_usd or 0 for each in hours) == pytest.approx(29.20)
    assert line(found, "aws_secretsmanager_secret.cache", "secret").monthly_usd == pytest.approx(0.40)
    reads, keys = 24 * HOURS * 5e-6, 2 * 12 * HOURS * 3e-6
    assert (reads, keys) == (pytest.approx(0.0876), pytest.approx(0.05256))
    assert 19.856 + 29.20 + 0.40 + reads + keys == pytest.approx(49.60, abs=0.005)


def test_to_watch_it() -> None:
    """A share of hits has 3 metrics and one of what is away 4, lost writes 1, and 4 alarms of each of 2 nodes 1; of each level."""
    found = priced(chosen("scale"), terms()).bills.expected
    of_alarms = [each for each in found.lines if ".cache_" in each.resource and each.service == "CloudWatch"]
    composites = [each for each in of_alarms if "composite" in each.resource]
    assert len(composites) == 2
    assert len(of_alarms) == 24
    metrics = 2 * (3 + 4 + 1 + 4 * 2)
    assert metrics == 32
    spent = sum(each.monthly_usd or 0 for each in of_alarms)
    assert spent == pytest.approx(metrics * 0.10 + 2 * 0.50)
    kept, shared = (
        next(each for each in found.lines if each.component == name)
        for name in ("metrics of kept answers", "metrics of the cache")
    )
    assert (kept.monthly_usd, shared.monthly_usd) == (pytest.approx(0.60), pytest.approx(0.60))
    assert spent + 1.20 == pytest.approx(5.40)


def test_a_tier_without_a_cache_pays_for_none() -> None:
    assert [each for each in billed({}, "prod").lines if each.service in {"ElastiCache", "VPC"}] == []


def test_what_hits_save_and_what_goes_between_zones() -> None:
    """36,281 requests a day reach it; 60 % are hits. Tickets' tables are at their minimum, forecasts are on demand: 2.6 cents."""
    of = priced(chosen("scale"), terms())
    saved = saved_by_hits(of)
    assert saved is not None
    days = HOURS / 24
    tickets, forecasts = 32_982.456, 3_298.2456
    assert saved.hits == pytest.approx(0.6 * (tickets + forecasts) * days)
    assert saved.read_units == pytest.approx(0.6 * (tickets * 0.6034 + forecasts * 3.5) * days)
    assert saved.usd == pytest.approx(0.6 * forecasts * 3.5 * days * 1.25e-7, abs=1e-6)
    assert saved.sentence == (
        "cache: 60 % hits (assumed) answer 662,123 requests a month and keep 573,880 read units from the tables: $0.03 less "
        "than while it is away"
    )
    zones = line(of.bills.expected, "aws_elasticache_replication_group.cache", "between zones")
    assert zones.quantity == pytest.approx((tickets + forecasts) * days * 4 / 1024**2 / 2)
    assert saved_by_hits(priced(chosen("prod"), terms())) is None


def test_what_was_measured_has_its_hits_already() -> None:
    tables = {name: {"read_units_per_second": 5} for name in ("support_tickets", "cost_forecasts")}
    saved = saved_by_hits(priced(chosen("scale"), terms(), measured=Usage.model_validate({"tables": tables})))
    assert saved is not None
    assert (saved.read_units, saved.usd) == (0, 0)
    assert saved.sentence == (
        "cache: 60 % hits (assumed) are in no line: what the tables read is measured, or not known by route"
    )
