"""What is watched of the cache: of nodes, of a serverless one, where no function reaches it, and nothing where a tier has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from runbook_made import serverless, tiers

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.service.cache import CacheCapacity
from phase3b.naming import Names, names_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import PARTS, incidents
from phase3b.plan.cache.alarms import cache_metrics, cache_watches, node_names
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import PercentOf, PercentOfCeiling, Share, Statistic
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.network.members import members

CACHED = ("scale", "global", "enterprise")
SERVICE = (("Environment", "prod"), ("Service", "securebase"))


def of_cache(deployment: Deployment) -> tuple[Alarm, ...]:
    """Without those of its network: tests/unit/plan/network/test_network_alarms.py."""
    every = alarms(deployment, names_of(deployment))
    return tuple(each for each in every if PARTS[each.kind] == "cache" and each.kind != "endpoint_drops")


def sized(size: CacheCapacity | None) -> Deployment:
    scale = tiers()["scale"]
    return replace(scale, tier=scale.tier.model_copy(update={"cache": size}))


def kinds(found: Sequence[Alarm]) -> set[str]:
    return {each.kind for each in found}


@pytest.mark.parametrize("tier", list(tiers()))
def test_only_where_the_tier_has_one(tier: str) -> None:
    deployment = tiers()[tier]
    found = of_cache(deployment)
    assert bool(found) == (tier in CACHED) == bool(cache_metrics(deployment))
    # 3 of what functions read, 4 of each of 2 nodes, each with both levels.
    assert len(found) == (2 * (3 + 4 * 2) if tier in CACHED else 0)


def test_a_node_is_a_cluster_that_the_group_numbers() -> None:
    scale = tiers()["scale"]
    names = names_of(scale)
    size = scale.tier.cache
    assert size is not None
    assert node_names(size, names) == ("securebase-prod-phase3b-cache-001", "securebase-prod-phase3b-cache-002")
    judged = {
        dict(each.measure.series.dimensions)["CacheClusterId"]
        for each in of_cache(scale)
        if isinstance(each.measure, Statistic) and each.measure.series.namespace == "AWS/ElastiCache"
    }
    assert judged == set(node_names(size, names))


def test_the_longest_name_of_a_node_is_one_of_elasticache() -> None:
    """A CacheClusterId has 50 characters at most (CreateCacheCluster), and a replication group 40."""
    names = Names("p" * 12, "e" * 12, "c" * 8)
    assert {len(each) for each in node_names(CacheCapacity(node_type="cache.t3.micro", nodes=6), names)} == {44}


def test_of_one_node_nothing_can_be_behind() -> None:
    found = of_cache(sized(CacheCapacity(node_type="cache.t3.micro", nodes=1)))
    assert kinds(found) == {
        "kept_answers", "cache_away", "lost_invalidations", "cache_memory", "cache_evictions", "cache_cpu",
    }  # fmt: skip
    assert len(found) == 2 * (3 + 3)


def test_of_a_serverless_one_it_is_the_limits_of_the_file() -> None:
    """2 GB are 2,000,000,000 bytes; 1,500 ECPU a second."""
    found = {(each.kind, each.level): each for each in of_cache(serverless())}
    assert kinds(tuple(found.values())) == {
        "kept_answers", "cache_away", "lost_invalidations", "cache_memory", "cache_evictions", "cache_throttles",
        "cache_units",
    }  # fmt: skip
    memory, units = found["cache_memory", "warning"], found["cache_units", "critical"]
    of = (("clusterId", "securebase-prod-phase3b-cache"),)
    assert isinstance(memory.measure, PercentOf)
    assert (memory.measure.part.metric, memory.measure.part.dimensions) == (Metric.CACHE_BYTES, of)
    assert (memory.measure.whole, memory.threshold, memory.side) == (2_000_000_000, 75, "above")
    assert isinstance(units.measure, PercentOfCeiling)
    assert units.measure.expression == "100 * (consumed / PERIOD(consumed)) / 1500"
    assert (units.measure.consumed.dimensions, units.threshold) == (of, 90)
    refused = found["cache_throttles", "warning"].measure
    assert isinstance(refused, Statistic)
    assert (refused.series.metric, refused.series.dimensions, refused.statistic) == (Metric.CACHE_THROTTLES, of, "Sum")


def test_hits_are_a_share_of_what_the_cache_could_say() -> None:
    """70 hits, 30 misses and 100 that nobody could say anything of: 70 % were kept, and half was asked of tables."""
    found = {each.kind: each.measure for each in of_cache(tiers()["scale"])}
    kept, away = found["kept_answers"], found["cache_away"]
    assert isinstance(kept, Share)
    assert isinstance(away, Share)
    assert [each.metric for each in kept.wholes] == [Metric.READ_HITS, Metric.READ_MISSES]
    assert [each.metric for each in away.wholes] == [Metric.READ_HITS, Metric.READ_MISSES, Metric.CACHE_UNAVAILABLE]
    assert {each.dimensions for each in (*kept.wholes, *away.wholes)} == {SERVICE}
    # A few of which none was kept are no alarm.
    assert (kept.percent_of_few, away.percent_of_few) == (100, 0)


def test_where_no_function_reaches_it_only_what_is_kept_is_watched() -> None:
    """Those that keep answers in their process alone publish hits, and can't lose a cache that they do not have."""
    scale = tiers()["scale"]
    outside = tuple(
        replace(each, definition=each.definition.model_copy(update={"uses": ("connections",)}))
        for each in scale.functions
    )
    alone = replace(scale, functions=outside)
    assert members(alone) == ()
    assert kinds(of_cache(alone)) == {"kept_answers"}
    assert cache_metrics(alone) == (Metric.READ_HITS, Metric.READ_MISSES)


def test_what_is_null_is_not_watched() -> None:
    scale = tiers()["scale"]
    thresholds = scale.objectives.thresholds
    none = thresholds.cache.model_copy(update=dict.fromkeys(type(thresholds.cache).model_fields))
    objectives = scale.objectives.model_copy(update={"thresholds": thresholds.model_copy(update={"cache": none})})
    for deployment in (replace(scale, objectives=objectives), replace(serverless(), objectives=objectives)):
        assert list(cache_watches(deployment, names_of(deployment))) == []


def test_a_cache_that_is_away_is_one_incident() -> None:
    scale = tiers()["scale"]
    names = names_of(scale)
    together = [each for each in incidents(alarms(scale, names), names, "d") if each.part == "cache"]
    assert [(each.level, len(each.alarms)) for each in together] == [("critical", 13), ("warning", 13)]
