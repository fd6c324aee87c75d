"""What a cache before the tables leaves for them, by hand.

Of `scale`'s 500,000 invocations a day 47 % are REST requests: 235,000 that the API's cache did not answer, of 309,211. Of those
40 % may be cached, and 40 % of these come through it: 49,474. By what their functions are called (30, 12 and 3 %), tickets are
32,982 of them and forecasts 3,298. With 60 % hits, 11,941 of the 250,000 read units of tickets (0.6034 a request) and 6,926 of
the 50,000 of forecasts (3.5) are not read.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from dax_made import capacity as without_dax
from dax_made import capacity_with_dax

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.simulation.cache_hits import cache_hits
from phase3b.simulation.dax_hits import dax_hits
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
    assert hits.operations == ("forecast", "list_tickets")
    asked = 0.47 * 500_000 / (1 - 0.4 * 0.6) * 0.4 * 0.4
    tickets, forecasts = asked * 30 / 45, asked * 3 / 45
    assert (round(asked), round(tickets), round(forecasts)) == (49_474, 32_982, 3_298)
    assert hits.answered == {
        TICKETS: pytest.approx(tickets * 0.6 * 0.6034 / 250_000),
        FORECASTS: pytest.approx(forecasts * 0.6 * 3.5 / 50_000),
    }
    left = hits.left(TRACE)
    assert left.series[TICKETS] == [952, 1904, 7]
    assert left.series[FORECASTS] == [861, 1723, 6]
    for key in OTHERS:
        assert left.series[key] == [1000, 2000, 7]
    (note,) = left.notes
    assert note == (
        "the cache answers 13.9 % of the reads of cost_forecasts and 4.78 % of the reads of support_tickets: 40 % of the "
        "requests may be cached, and of those that reach it 60 % are hits"
    )


def test_a_cache_that_is_away_takes_nothing_off(capacity: Capacity) -> None:
    assert cache_hits(capacity, subject(capacity, "scale"), 0).left(TRACE).series == TRACE.series


def test_what_may_be_cached_is_all_that_hits_can_answer(capacity: Capacity) -> None:
    """All of them: 19,902 of 250,000 units."""
    assert cache_hits(capacity, subject(capacity, "scale"), 100).left(TRACE).series[TICKETS] == [920, 1841, 6]


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


COMMENTS, WRITES = SeriesKey("ticket_comments", None, "read"), SeriesKey("ticket_comments", None, "write")
DAX_TRACE = Trace("t", 0, {key: [1000, 2000, 7] for key in (COMMENTS, WRITES, TICKETS)})


def test_what_dax_answers_does_not_reach_the_tables() -> None:
    """Of 2,000,000 invocations a day each has 0.08 queries of comments: 96,000 hits don't take 0.5 units of the 1,000,000 that are read."""
    with_dax = capacity_with_dax()
    hits = dax_hits(with_dax, subject(with_dax, "enterprise"), 60)
    assert hits.answered == {COMMENTS: pytest.approx(0.048)}
    left = hits.left(DAX_TRACE)
    assert left.series == {COMMENTS: [952, 1904, 7], WRITES: [1000, 2000, 7], TICKETS: [1000, 2000, 7]}
    assert left.notes == ("DAX answers 4.8 % of the reads of ticket_comments: 60 % of what goes through it are hits",)


def test_a_dax_that_is_away_takes_nothing_off() -> None:
    with_dax = capacity_with_dax()
    assert dax_hits(with_dax, subject(with_dax, "enterprise"), 0).left(DAX_TRACE).series == DAX_TRACE.series


def test_a_tier_without_dax_is_refused() -> None:
    with pytest.raises(Phase3bError) as refused:
        dax_hits(without_dax(), subject(without_dax(), "enterprise"), 60)
    assert "has no DAX that functions read through" in str(refused.value)


def test_what_nobody_has_said_is_not_guessed() -> None:
    with_dax = capacity_with_dax()
    assumptions = with_dax.service.assumptions
    assert assumptions is not None
    service = with_dax.service.model_copy(update={"assumptions": assumptions.model_copy(update={"routes": {}})})
    unsaid = replace(with_dax, service=service)
    with pytest.raises(Phase3bError) as refused:
        dax_hits(unsaid, subject(unsaid, "enterprise"), 60)
    assert "P3B-ASSUMPTION-MISSING" in str(refused.value)
