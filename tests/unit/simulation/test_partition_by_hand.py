"""Hot keys, worked out by hand: three tenants by Zipf's law have 6, 3 and 2 elevenths of the traffic.

A partition serves 3,000 reads and 1,000 writes a second, whatever the table has.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from lanes import lane, per_minute
from simulated import capacity, simulation

from phase3b.capacity.deployment import OnDemand
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.lane_outcome import PartitionThrottles, lane_outcomes
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.capacity.partition import KeyLimit, tenant_shares
from phase3b.simulation.capacity.run import TableRun, run, throttles
from phase3b.simulation.capacity.table import Lane, TableModel
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import KeyShare, SeriesKey, Trace

WIDE = lane(floor=40_000, ceiling=40_000)


def of_tenants(tenants: int, exponent: float = 1) -> Simulation:
    found = simulation()
    changed = found.assumptions.model_copy(update={"tenants": tenants, "zipf_exponent": exponent})
    return found.model_copy(update={"assumptions": changed})


THREE = of_tenants(3)
READS, WRITES = KeyLimit.of(THREE, read=True), KeyLimit.of(THREE, read=False)


def ran(
    reads: list[int],
    writes: list[int],
    lanes: tuple[Lane, Lane] = (WIDE, WIDE),
    limits: tuple[KeyLimit, KeyLimit] = (READS, WRITES),
) -> TableRun:
    return run(TableModel("tickets", (None,), lanes, limits), [reads, writes], 0, "floor")


def test_shares_of_tenants_follow_zipf() -> None:
    # 1 + 1/2 + 1/3 = 11/6.
    assert tenant_shares(THREE) == pytest.approx([6 / 11, 3 / 11, 2 / 11])
    assert tenant_shares(of_tenants(4, 0)) == (0.25,) * 4


def test_a_key_is_served_up_to_what_a_partition_has() -> None:
    # 6/11 of 5,500 are 3,000, and of 6,600 are 3,600.
    assert ran(per_minute(5500), per_minute(0)).lanes[0].partition == {}
    done = ran(per_minute(6600), per_minute(0)).lanes[0]
    assert done.partition == done.partition_blamed == {0: 600 * UNIT_MINUTE}
    assert (done.throttled, done.consumed()) == ({}, per_minute(6000))


def test_each_key_that_is_too_hot_is_refused_by_itself() -> None:
    # 13,200: 7,200, 3,600 and 2,400. Two are too hot, by 4,200 and 600.
    assert READS.refused(13_200 * UNIT_MINUTE) == 4800 * UNIT_MINUTE
    assert [READS.hot_keys(each * UNIT_MINUTE) for each in (5500, 6600, 13_200)] == [0, 1, 2]


def test_adaptive_capacity_is_instant_and_one_key_can_take_the_whole_table() -> None:
    # One tenant alone: a table of 100 serves it 100, and none of it is the partition's fault.
    alone = KeyLimit.of(of_tenants(1), read=True)
    small = lane(floor=100, ceiling=100, burst_seconds=0)
    done = ran(per_minute(100, 101), per_minute(0, 0), (small, small), (alone, alone)).lanes[0]
    assert (done.throttled, done.partition) == ({1: UNIT_MINUTE}, {})


def test_partitions_and_capacity_are_told_apart() -> None:
    # 600 of 6,600 are refused by the partition; of the 6,000 left the table serves 5,000.
    small = lane(floor=5000, ceiling=5000, burst_seconds=0)
    done = ran(per_minute(6600), per_minute(0), (small, small))
    reads = done.lanes[0]
    assert (reads.partition_blamed, reads.blamed) == ({0: 600 * UNIT_MINUTE}, {0: 1000 * UNIT_MINUTE})
    assert reads.refused() == {0: 1600 * UNIT_MINUTE}
    outcome = next(lane_outcomes(done, THREE, None))
    # A minute has 60 seconds, a request is one unit.
    assert (outcome.throttled_requests, outcome.throttle_events, outcome.worst_requests_per_minute) == (96_000,) * 3
    assert outcome.throttled_units == 96_000
    assert outcome.partition_throttles == PartitionThrottles(
        36_000, 1, "1970-01-01 00:00", 36_000, 1, pytest.approx(3600), pytest.approx(600 / 11), measured=False
    )


def test_burst_capacity_does_not_help_a_partition() -> None:
    assert ran(per_minute(*[0] * 10, 6600), per_minute(*[0] * 11)).lanes[0].partition == {10: 600 * UNIT_MINUTE}


def test_what_a_partition_refuses_is_not_consumed_and_scales_nothing_out() -> None:
    # 6,000 reach a capacity of 8,600: at 70 % of it 6,020 are allowed. 6,600 would be above.
    one = lane(floor=8600, ceiling=40_000)
    done = ran(per_minute(*[6600] * 10), per_minute(*[0] * 10), (one, WIDE)).lanes[0]
    assert [change.capacity for change in done.changes] == [8600]


def test_capacity_that_has_settled_is_that_of_what_partitions_let_through() -> None:
    """Half of 20 units a second are of one key, whose partition serves 7: 17 are consumed, and at 50 percent that is 34."""
    scaled = lane(floor=1, ceiling=100, target=50_000)
    model = TableModel("tickets", (None,), (scaled, scaled), (KeyLimit((0.5, 0.25, 0.25), 7 * UNIT_MINUTE), None))
    done = run(model, [per_minute(20), per_minute(0)], 0, "settled").lanes[0]
    assert (done.changes[0].capacity, done.consumed()) == (34, per_minute(17))


def test_a_write_that_an_index_partition_refuses_is_written_nowhere() -> None:
    # 2,200 writes: the table's largest key has 1,200 of 1,000. The index has twice the units: 2,400 and 1,200 of 1,000, so
    # that 1,600 of 4,400 are refused, 8 of 22. It is to blame for 800 writes of the table, and the table for none.
    model = TableModel("tickets", (None, "by_status"), (WIDE,) * 4, (READS, WRITES, READS, WRITES))
    done = run(model, [per_minute(0), per_minute(2200), per_minute(0), per_minute(4400)], 0, "floor")
    writes, index = done.lanes[1], done.lanes[3]
    assert (writes.partition, index.partition) == ({0: 800 * UNIT_MINUTE}, {0: 1600 * UNIT_MINUTE})
    assert (writes.partition_blamed, index.partition_blamed) == ({}, {0: 800 * UNIT_MINUTE})
    assert [each.throttled_requests for each in lane_outcomes(done, THREE, None)] == [0, 0, 0, 48_000]


def test_an_index_that_is_not_partitioned_by_the_tenant_has_no_hot_tenant() -> None:
    model = TableModel("tickets", (None, "by_day"), (WIDE,) * 4, (READS, WRITES, None, None))
    done = run(model, [per_minute(0), per_minute(0), per_minute(30_000), per_minute(30_000)], 0, "floor")
    assert not any(each.partition for each in done.lanes)


def test_which_lanes_are_partitioned_by_the_tenant() -> None:
    tables = {each.name: each for each in subject(capacity(), "starter").tables}
    model = TableModel.of(tables["connections"], THREE, capacity().quotas, "tenant_id")
    # connections are partitioned by their own id, and their index by the tenant.
    assert model.keys == (None, None, READS, WRITES)
    assert TableModel.of(tables["connections"], THREE, capacity().quotas).keys == ()


def test_a_measured_key_is_in_place_of_the_assumed_tenants() -> None:
    table = next(each for each in subject(capacity(), "starter").tables if each.name == "connections")
    model = TableModel.of(table, THREE, capacity().quotas, "tenant_id", busiest_part=0.5)
    # Of the table itself, whatever it is partitioned by; of its index nothing was measured.
    assert [None if each is None else each.shares for each in model.keys] == [
        (0.5,),
        (0.5,),
        *[tenant_shares(THREE)] * 2,
    ]
    assert [None if each is None else each.most for each in model.keys[:2]] == [3000 * UNIT_MINUTE, 1000 * UNIT_MINUTE]


def test_a_finding_says_that_the_key_was_measured() -> None:
    found = subject(capacity(), "starter")
    tables = tuple(
        replace(each, billing=OnDemand(None, None), indexes=()) for each in found.tables if each.name == "connections"
    )
    trace = Trace(
        "trace.csv", 0, {SeriesKey("connections", None, "read"): per_minute(8000)}, (),
        {"connections": KeyShare("keys.json", "connections", 0.5, 40)},
    )  # fmt: skip
    own = capacity()
    done = simulate(replace(found, tables=tables), trace, THREE, own.objectives, own.quotas, None).outcome
    # Half of 8,000 are 4,000 of a partition's 3,000.
    assert done.throttled_requests == 60_000
    assert "the busiest key (50 % of the traffic, as measured) needs up to 4,000 units/s" in done.findings[0].what


def test_a_refusal_ends_the_search_for_a_throttle() -> None:
    model = TableModel("tickets", (None,), (WIDE, WIDE), (READS, WRITES))
    assert throttles(model, [per_minute(6600), per_minute(0)], 0, "floor")
    assert not throttles(replace(model, keys=()), [per_minute(6600), per_minute(0)], 0, "floor")
