"""Verdicts and costs, with sums worked out by hand. Prices: 0.001 a read unit and hour, 0.01 a write unit and hour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from simulated import COST, capacity

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, TargetTracking
from phase3b.capacity.model.simulation import Simulation, TableWarmThroughput, WarmThroughput
from phase3b.simulation.capacity.findings import longest_above
from phase3b.simulation.capacity.headroom import headroom_times
from phase3b.simulation.capacity.on_demand import OnDemandLane
from phase3b.simulation.capacity.outcome import Outcome, simulate
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.subject import Subject, subject
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.units import Percent, Seconds, UnitsPerSecond

CAPACITY = capacity()
TRACKING = TargetTracking(Percent(70), Seconds(0), Seconds(0))


def fixed(units: int) -> Range:
    return Range(UnitsPerSecond(units), UnitsPerSecond(units))


def webhooks(billing: Provisioned | OnDemand) -> Subject:
    """A tier of which only the table webhooks matters, with this capacity."""
    found = subject(CAPACITY, "starter")
    tables = tuple(replace(table, billing=billing) for table in found.tables if table.name == "webhooks")
    return replace(found, tables=tables)


def traced(reads: list[int], writes: list[int]) -> Trace:
    """Units per second, minute by minute."""
    series: Mapping[SeriesKey, list[int]] = {
        SeriesKey("webhooks", None, "read"): [each * 60_000 for each in reads],
        SeriesKey("webhooks", None, "write"): [each * 60_000 for each in writes],
    }
    return Trace("trace.csv", 1_767_571_200 // 60, series)


def outcome(chosen: Subject, trace: Trace) -> Outcome:
    return simulate(chosen, trace, CAPACITY.simulation, CAPACITY.objectives, CAPACITY.quotas, COST, "floor").outcome


def test_provisioned_capacity_is_paid_for_by_the_hour() -> None:
    found = outcome(webhooks(Provisioned(fixed(20), fixed(10), TRACKING)), traced([5] * 60, [1] * 60))
    # A month of 720 hours: 20 x 0.001 x 720 and 10 x 0.01 x 720.
    assert [each.monthly_usd for each in found.lanes] == pytest.approx([14.4, 72.0])
    assert found.monthly_usd == pytest.approx(86.4)
    assert [each.utilisation_percent for each in found.lanes] == pytest.approx([25, 10])
    assert found.holds


def test_on_demand_is_paid_for_by_what_is_consumed() -> None:
    found = outcome(webhooks(OnDemand(None, None)), traced([100] * 60, [10] * 60))
    # 100 a second are 259.2 million in 720 hours, at 0.10 a million; 10 are 25.92 million, at 1.00.
    assert [each.monthly_usd for each in found.lanes] == pytest.approx([25.92, 25.92])
    assert [each.utilisation_percent for each in found.lanes] == [None, None]


def test_one_throttled_request_misses_the_objective() -> None:
    # Capacity 10 of reads, and nothing saved: 11 in the first minute are 60 units too many, of 60 requests.
    found = outcome(webhooks(Provisioned(fixed(10), fixed(10), TRACKING)), traced([11, 5], [0, 0]))
    assert not found.holds
    assert found.throttled_requests == 60
    reads = found.lanes[0]
    assert (reads.throttled_minutes, reads.worst_minute, reads.worst_requests_per_minute) == (1, "2026-01-05 00:00", 60)
    assert [str(each.what) for each in found.findings if each.level == "fails"] == [
        "60 requests throttled in 1 minute, at worst 60 in the minute of 2026-01-05 00:00; the objective is 0"
    ]


def indexed(*writes: int) -> Subject:
    """webhooks with an index for each further number, and so much write capacity each."""
    found = webhooks(Provisioned(fixed(10), fixed(writes[0]), TRACKING))
    (some, *_) = next(table.indexes for table in subject(CAPACITY, "starter").tables if table.indexes)
    indexes = tuple(
        replace(some, name=f"by_{number}", billing=Provisioned(fixed(10), fixed(each), TRACKING))
        for number, each in enumerate(writes[1:], start=1)
    )
    return replace(found, tables=(replace(found.tables[0], indexes=indexes),))


def test_a_write_that_an_index_holds_back_is_one_throttled_request() -> None:
    # An hour of 50 writes a second is 180,000. The second index serves 1 a second, 3,600: 176,400 fail, once each.
    found = outcome(indexed(100, 100, 1), traced([0] * 60, [50] * 60))
    assert found.throttled_requests == 176_400
    by_name = {(each.name, each.side): each for each in found.lanes}
    counted = {
        key: (each.throttled_requests, each.throttle_events) for key, each in by_name.items() if each.side == "write"
    }
    assert counted == {
        ("webhooks", "write"): (0, 0),
        ("webhooks/by_1", "write"): (0, 0),
        ("webhooks/by_2", "write"): (176_400, 176_400),
    }
    # None of them is consumed capacity anywhere.
    assert [each.throttled_units for each in found.lanes if each.side == "write"] == [176_400] * 3
    assert [each.about for each in found.findings if each.level == "fails"] == ["webhooks/by_2 writes"]


def test_two_short_indexes_are_two_events_of_one_request() -> None:
    # A minute of 20 a second: 1,200. by_1 lacks 10 a second, by_2 15: 900 requests fail, all at by_2; 600 of them
    # would have failed at by_1 too.
    found = outcome(indexed(100, 10, 5), traced([0], [20]))
    assert found.throttled_requests == 900
    events = {
        each.name: (each.throttled_requests, each.throttle_events) for each in found.lanes if each.side == "write"
    }
    assert events == {"webhooks": (0, 0), "webhooks/by_1": (0, 600), "webhooks/by_2": (900, 900)}
    # Alarms are on events of each index: both are above the objective, and one is to blame.
    assert [(each.about, each.what.split(" in ")[0]) for each in found.findings if each.level == "fails"] == [
        ("webhooks/by_1 writes", "600 throttle events"),
        ("webhooks/by_2 writes", "900 requests throttled"),
    ]


def test_an_index_that_is_written_twice_by_a_write_counts_requests_not_units() -> None:
    # 10 writes a second are 20 units of the index, which serves 5: three of four writes fail, 450 of 600.
    trace = traced([0], [10])
    series = {**trace.series, SeriesKey("webhooks", "by_1", "write"): [20 * 60_000]}
    found = outcome(indexed(100, 5), replace(trace, series=series))
    index = next(each for each in found.lanes if each.index == "by_1" and each.side == "write")
    assert (found.throttled_requests, index.throttle_events, index.throttled_units) == (450, 450, 900)


def test_a_quarter_of_an_hour_near_the_ceiling_is_a_warning() -> None:
    # 70 % of a maximum of 100 for fifteen minutes: 71 a second.
    chosen = webhooks(Provisioned(fixed(100), fixed(10), TRACKING))
    assert [each.what for each in outcome(chosen, traced([71] * 15, [0] * 15)).findings] == [
        "above 70 % of its maximum of 100 for 15 minutes in a row: auto scaling has little left to give"
    ]
    assert outcome(chosen, traced([71] * 14 + [70], [0] * 15)).findings == ()
    assert outcome(chosen, traced([71] * 14 + [70], [0] * 15)).holds


def test_more_than_a_partition_serves_is_a_warning() -> None:
    chosen = webhooks(Provisioned(fixed(100), fixed(4000), TRACKING))
    found = outcome(chosen, traced([0] * 5, [2000] * 5))
    # A partition writes 1,000: half of 2,000.
    assert [each.what for each in found.findings] == [
        (
            "its peak of 2,000 units/s needs more than one partition (1,000 each): a key with more than 50 % of the traffic "
            "is throttled whatever the capacity"
        )
    ]
    assert found.holds


def of_tenants(tenants: int, exponent: float, **warm: object) -> Simulation:
    found = CAPACITY.simulation
    changed = {"tenants": tenants, "zipf_exponent": exponent, **warm}
    return found.model_copy(update={"assumptions": found.assumptions.model_copy(update=changed)})


def test_a_hot_tenant_is_a_finding_of_its_own() -> None:
    # Of 2,200 writes a second the largest of three tenants has 6/11: 1,200 of a partition's 1,000. On demand serves 4,000.
    found = simulate(
        webhooks(OnDemand(None, None)), traced([0] * 2, [2200, 100]), of_tenants(3, 1), CAPACITY.objectives, CAPACITY.quotas,
        COST, "floor",
    ).outcome  # fmt: skip
    assert (found.holds, found.throttled_requests, found.verdict.answer) == (False, 12_000, "no")
    assert [(each.level, each.about, each.what) for each in found.findings] == [
        (
            "fails",
            "webhooks writes",
            (
                "12,000 requests throttled by hot partitions in 1 minute, at worst 12,000 in the minute of 2026-01-05 00:00: the "
                "key of the largest tenant (55 % of the traffic) needs up to 1,200 units/s, and a partition serves 1,000 whatever "
                "the capacity; the objective is 0"
            ),
        )
    ]
    # Nobody pays for what was refused: 2,000 and 100 of a minute each.
    assert found.lanes[1].consumed_units == 2100 * 60


def test_capacity_and_hot_tenants_are_two_findings() -> None:
    # 4,400 writes: 2,400, 1,200 and 800. 1,600 are refused by partitions, and of 2,800 a maximum of 2,000 serves so many.
    found = simulate(
        webhooks(OnDemand(None, UnitsPerSecond(2000))), traced([0], [4400]), of_tenants(3, 1), CAPACITY.objectives,
        CAPACITY.quotas, COST, "floor",
    ).outcome  # fmt: skip
    assert [each.what.split(":")[0] for each in found.findings] == [
        "48,000 requests throttled in 1 minute, at worst 48,000 in the minute of 2026-01-05 00",
        "96,000 requests throttled by hot partitions in 1 minute, at worst 96,000 in the minute of 2026-01-05 00",
    ]
    assert "(55 % of the traffic, and those of 1 more)" in found.findings[1].what
    assert found.throttled_requests == 144_000


def test_the_objective_of_hot_partitions_is_the_stricter_one() -> None:
    tables = CAPACITY.objectives.thresholds.tables
    loose = tables.write_throttles_per_minute.model_copy(update={"target": 20_000})
    assert tables.hot_partition_throttles_per_minute is not None
    for hot, holds in ((0, False), (12_000, True), (None, True)):
        own = None if hot is None else tables.hot_partition_throttles_per_minute.model_copy(update={"target": hot})
        changed = tables.model_copy(
            update={"write_throttles_per_minute": loose, "hot_partition_throttles_per_minute": own}
        )
        objectives = CAPACITY.objectives.model_copy(
            update={"thresholds": CAPACITY.objectives.thresholds.model_copy(update={"tables": changed})}
        )
        found = simulate(
            webhooks(OnDemand(None, None)), traced([0], [2200]), of_tenants(3, 1), objectives, CAPACITY.quotas, COST, "floor"
        ).outcome  # fmt: skip
        assert found.holds == holds


def test_on_demand_starts_from_its_warm_throughput() -> None:
    chosen, trace = webhooks(OnDemand(None, None)), traced([30_001], [4000])
    alike = of_tenants(100, 0)
    cold = simulate(chosen, trace, alike, CAPACITY.objectives, CAPACITY.quotas, COST, "floor").outcome
    # A new table has 12,000 reads and 4,000 writes a second.
    assert [each.throttled_requests for each in cold.lanes] == [18_001 * 60, 0]
    warmed = of_tenants(
        100, 0, warm_throughput={"webhooks": TableWarmThroughput(read_units_per_second=UnitsPerSecond(30_000))}
    )
    warm = simulate(chosen, trace, warmed, CAPACITY.objectives, CAPACITY.quotas, COST, "floor").outcome
    assert [each.throttled_requests for each in warm.lanes] == [60, 0]


def test_an_index_has_its_own_warm_throughput() -> None:
    table = next(each for each in subject(CAPACITY, "starter").tables if each.name == "connections")
    warm = TableWarmThroughput(indexes={"tenant": WarmThroughput(write_units_per_second=UnitsPerSecond(9000))})
    changed = of_tenants(100, 0, warm_throughput={"connections": warm})
    lanes = TableModel.of(table, changed, CAPACITY.quotas).lanes
    assert [each.at_once for each in lanes if isinstance(each, OnDemandLane)] == [12_000, 4000, 12_000, 9000]


def test_headroom_ends_where_a_key_is_too_hot() -> None:
    # One tenant has everything, and a partition writes 1,000: ten times 100.
    chosen = webhooks(OnDemand(None, None))
    found = headroom_times(chosen, traced([1] * 5, [100] * 5), of_tenants(1, 1), CAPACITY.quotas)
    assert 9.8 <= found <= 10


def test_headroom_is_what_a_ceiling_serves() -> None:
    without_burst = replace(CAPACITY, simulation=CAPACITY.simulation.model_copy(
        update={"rules": CAPACITY.simulation.rules.model_copy(update={"burst_seconds": 0})}
    ))  # fmt: skip
    chosen = webhooks(Provisioned(fixed(100), fixed(100), TRACKING))
    trace = traced([10] * 200, [5] * 200)
    # 10 of 100 reads: ten times as much, to 2 % below.
    found = headroom_times(chosen, trace, without_burst.simulation, CAPACITY.quotas)
    assert 9.8 <= found <= 10
    assert headroom_times(chosen, traced([200], [1]), without_burst.simulation, CAPACITY.quotas) == 0


def test_longest_above() -> None:
    assert longest_above([5, 6, 7, 1, 6, 6, 6], 5) == 3
    assert longest_above([], 5) == 0
