"""What a cache before the tables leaves for them, by hand: of 40 % that may be cached 60 % are hits, so 76 % of the reads are left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.simulation.cache_hits import cache_hits
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

TICKETS, FORECASTS = SeriesKey("support_tickets", None, "read"), SeriesKey("cost_forecasts", None, "read")
# Pushes keep notification_handler out of the network, so that no shared cache answers for it; webhooks have no cached route.
OTHERS = (
    SeriesKey("support_tickets", None, "write"),
    SeriesKey("notifications", None, "read"),
    SeriesKey("webhooks", None, "read"),
)
TRACE = Trace("t", 0, {key: [1000, 2000, 7] for key in (TICKETS, FORECASTS, *OTHERS)})


@pytest.fixture(scope="module")
def capacity(root: Path) -> Capacity:
    return load(root / "capacity.yaml")


def test_hits_do_not_reach_the_tables(capacity: Capacity) -> None:
    hits = cache_hits(capacity, subject(capacity, "scale"), 60)
    assert (hits.operations, set(hits.reads)) == (("forecast", "list_tickets"), {TICKETS, FORECASTS})
    assert hits.answered == pytest.approx(0.24)
    left = hits.left(TRACE)
    for key in (TICKETS, FORECASTS):
        assert left.series[key] == [760, 1520, 5]
    for key in OTHERS:
        assert left.series[key] == [1000, 2000, 7]
    (note,) = left.notes
    assert note == (
        "the cache answers 24 % of the reads of cost_forecasts and support_tickets: 40 % may be cached, and 60 % of those "
        "are hits"
    )


def test_a_cache_that_is_away_takes_nothing_off(capacity: Capacity) -> None:
    assert cache_hits(capacity, subject(capacity, "scale"), 0).left(TRACE).series == TRACE.series


def test_what_may_be_cached_is_all_that_hits_can_answer(capacity: Capacity) -> None:
    assert cache_hits(capacity, subject(capacity, "scale"), 100).left(TRACE).series[TICKETS] == [600, 1200, 4]


def test_a_tier_without_a_cache_is_refused(capacity: Capacity) -> None:
    with pytest.raises(Phase3bError) as refused:
        cache_hits(capacity, subject(capacity, "prod"), 60)
    assert refused.value.problems[0].what == "prod (business) has no cache that functions read before the tables"


def test_without_an_assumption_nothing_is_guessed(capacity: Capacity) -> None:
    assumed = capacity.service.assumptions
    assert assumed is not None
    without = assumed.model_copy(update={"cacheable_percent": None})
    service = capacity.service.model_copy(update={"assumptions": without})
    with pytest.raises(Phase3bError) as refused:
        cache_hits(replace(capacity, service=service), subject(capacity, "scale"), 60)
    assert refused.value.problems[0].code == "P3B-ASSUMPTION-MISSING"
