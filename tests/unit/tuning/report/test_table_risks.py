"""Capacity that would throttle batches that `phase3b tune batches` measured: its advice names that as its risk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, TableDeployment
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.traces.trace import Trace
from phase3b.tuning.batches.report import BatchReport, WriteCell, WriteReport
from phase3b.tuning.report.advice import Advice
from phase3b.tuning.report.from_tables import of_tables, throttled_batches
from phase3b.tuning.report.situation import Situation
from phase3b.units import UnitsPerSecond

FREE = WriteCell("BatchWriteItem", 25, 4, 50, "free", items=900, calls=36, seconds=2.0)
"""450 items of two units each a second."""
DEPLOYED = WriteCell("BatchWriteItem", 25, 4, 50, "as deployed", items=900, calls=40, throttled_calls=4, seconds=6.0)


def measured(*cells: WriteCell, table: str = "notifications") -> BatchReport:
    write = WriteReport(
        "notification_handler", table, "BatchWriteItem", 1500, "shared.batch_writer", 25, 50, "batch_items", "", 25, None, "right",
        (), cells, (),
    )  # fmt: skip
    return BatchReport("prod", "business", "today", "embedded AWS", "modelled", 900, 3, "", (write,), (), None, (), ())


def notifications(at: Situation) -> TableDeployment:
    return next(each for each in at.subject.tables if each.name == "notifications")


def provisioned(table: TableDeployment, least: int, most: int) -> TableDeployment:
    assert isinstance(table.billing, Provisioned)
    between = Range(UnitsPerSecond(least), UnitsPerSecond(most))
    return replace(table, billing=replace(table.billing, write=between))


def test_a_minimum_below_what_batches_write_is_a_risk(at: Situation) -> None:
    before = notifications(at)
    assert list(throttled_batches(provisioned(before, 4, 100), before, measured(FREE))) == [
        (
            "batches of notification_handler write up to 900 units a second where nothing throttles (phase3b tune batches of today), and "
            "are throttled above 4, its minimum, until auto scaling adds more"
        )
    ]
    assert not list(throttled_batches(provisioned(before, 900, 1000), before, measured(FREE)))
    assert not list(throttled_batches(provisioned(before, 4, 100), before, measured(FREE, table="connections")))


def test_what_throttles_already_throttles_with_less(at: Situation) -> None:
    """At 1,000 units a second they are throttled, and not at 2,000 for all that anybody knows."""
    before = provisioned(notifications(at), 1000, 2000)
    (risk,) = throttled_batches(provisioned(before, 950, 2000), before, measured(FREE, DEPLOYED))
    assert "of which 4 of 40 calls were throttled as deployed, and are throttled above 950" in risk
    assert not list(throttled_batches(provisioned(before, 2000, 2000), before, measured(FREE, DEPLOYED)))


@pytest.mark.parametrize(("most", "risks"), [(None, 0), (800, 1), (900, 0)])
def test_on_demand_throttles_above_its_maximum_alone(at: Situation, most: int | None, risks: int) -> None:
    before = notifications(at)
    after = replace(before, billing=OnDemand(None, None if most is None else UnitsPerSecond(most)))
    found = list(throttled_batches(after, before, measured(FREE)))
    assert len(found) == risks
    assert all(each.endswith("throttled above 800, its maximum") for each in found)


def test_the_advice_has_it_as_its_risk(at: Situation) -> None:
    """By the recommendation and the report together, as `phase3b recommend --all` puts them."""
    before = notifications(at)
    after = provisioned(before, 4, 100)
    found = Recommendation(
        "notifications", Option(before, 100, 0, ()), Option(after, 10, 0, ()), None, "fairly sure", ("enough",), 2, (), ()
    )  # type: ignore[arg-type]  # fmt: skip
    trace = Trace("steady", 0, {})
    advice, *_ = of_tables(at, [found], trace, measured(FREE), measured=False)
    assert isinstance(advice, Advice)
    assert "; batches of notification_handler write up to 900 units a second" in advice.risk
    without, *_ = of_tables(at, [found], trace, None, measured=False)
    assert isinstance(without, Advice)
    assert "batches of" not in without.risk
