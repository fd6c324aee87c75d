"""What DAX leaves for the tables, by hand.

Of `enterprise`'s 2,000,000 invocations a day each has 0.08 queries of comments, which DAX may answer: with 60 % hits 96,000 that do
not take their 0.5 units. Of the 1,000,000 units that are read of comments a day, those are 48,000: 4.8 %.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from dax_made import capacity, capacity_with_dax

from phase3b.errors import Phase3bError
from phase3b.simulation.dax_hits import dax_hits
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

COMMENTS, WRITES = SeriesKey("ticket_comments", None, "read"), SeriesKey("ticket_comments", None, "write")
OTHER = SeriesKey("support_tickets", None, "read")
TRACE = Trace("t", 0, {key: [1000, 2000, 7] for key in (COMMENTS, WRITES, OTHER)})


def test_hits_do_not_reach_the_tables() -> None:
    with_dax = capacity_with_dax()
    hits = dax_hits(with_dax, subject(with_dax, "enterprise"), 60)
    assert hits.answered == {COMMENTS: pytest.approx(0.048)}
    left = hits.left(TRACE)
    assert left.series == {COMMENTS: [952, 1904, 7], WRITES: [1000, 2000, 7], OTHER: [1000, 2000, 7]}
    assert left.notes == ("DAX answers 4.8 % of the reads of ticket_comments: 60 % of what goes through it are hits",)


def test_a_dax_that_is_away_takes_nothing_off() -> None:
    with_dax = capacity_with_dax()
    assert dax_hits(with_dax, subject(with_dax, "enterprise"), 0).left(TRACE).series == TRACE.series


def test_a_tier_without_dax_is_refused() -> None:
    with pytest.raises(Phase3bError) as refused:
        dax_hits(capacity(), subject(capacity(), "enterprise"), 60)
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
