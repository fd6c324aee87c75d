"""What one of two regions has of the traffic: half of the reads, and the writes of both."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.simulation.region_traffic import region_traffic
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

READS, WRITES = SeriesKey("support_tickets", None, "read"), SeriesKey("support_tickets", None, "write")
OF_AN_INDEX = SeriesKey("support_tickets", "tenant_status", "write")
OWN_READS, OWN_WRITES = SeriesKey("connections", None, "read"), SeriesKey("connections", None, "write")
TRACE = Trace("t", 0, {key: [1000, 7] for key in (READS, WRITES, OF_AN_INDEX, OWN_READS, OWN_WRITES)})


@pytest.fixture(scope="module")
def capacity(root: Path) -> Capacity:
    """`global` has two regions, and connections are each region's own."""
    read = load(root / "capacity.yaml")
    tables = dict(read.service.tables)
    tables["connections"] = tables["connections"].model_copy(update={"regional": True})
    size = read.tiers["global"].model_copy(update={"second_region": True})
    return replace(
        read,
        tiers={**read.tiers, "global": size},
        service=read.service.model_copy(update={"tables": tables}),
    )


def test_writes_of_both_arrive_and_requests_are_divided(capacity: Capacity) -> None:
    """Of 1,000 reads 300; of 1,000 writes of a replicated table and its index all; of a region's own table 300."""
    left = region_traffic(capacity, subject(capacity, "global"), 30).left(TRACE)
    assert left.series == {
        READS: [300, 2],
        WRITES: [1000, 7],
        OF_AN_INDEX: [1000, 7],
        OWN_READS: [300, 2],
        OWN_WRITES: [300, 2],
    }
    assert left.notes == (
        "the region answers 30 % of the requests, and the writes of both regions arrive in it; connections has its own writes alone",
    )


def test_after_a_failover_a_region_has_all_of_it(capacity: Capacity) -> None:
    assert region_traffic(capacity, subject(capacity, "global"), 100).left(TRACE).series == TRACE.series


def test_a_region_that_nobody_asks_has_the_writes_of_the_other(capacity: Capacity) -> None:
    left = region_traffic(capacity, subject(capacity, "global"), 0).left(TRACE)
    assert (left.series[READS], left.series[WRITES]) == ([0, 0], [1000, 7])


def test_one_region_is_refused(capacity: Capacity) -> None:
    with pytest.raises(Phase3bError) as refused:
        region_traffic(capacity, subject(capacity, "scale"), 50)
    assert refused.value.problems[0].what == "scale has one region, which has all of the traffic"
    assert refused.value.problems[0].code == "P3B-OPTION-CONFLICT"
