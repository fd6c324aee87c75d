"""What is watched of DAX, by hand from "Viewing DAX metrics and dimensions" in the Amazon DynamoDB Developer Guide."""

from __future__ import annotations

import json

import pytest
from dax_made import SIZE, planned, with_dax
from priced_plan import billed, line

from phase3b.drill.causes.cause import NotCaused
from phase3b.drill.causes.causes import causes
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.records import CompositeAlarm
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Share, Statistic
from phase3b.plan.dashboards.records import Dashboard

CLUSTER = (("ClusterId", "securebase-prod-dax"),)


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, str], Alarm]:
    deployment = with_dax()
    every = alarms(deployment, names_of(deployment))
    return {(each.kind, each.level): each for each in every if each.kind.startswith("dax_")}


# kind: metric, statistic, warning, critical.
OF_NODES = {
    "dax_cpu": ("CPUUtilization", "Maximum", 70, 90),
    "dax_memory": ("CacheMemoryUtilization", "Maximum", 80, 95),
    "dax_evictions": ("EvictedSize", "Sum", 1_000_000, 100_000_000),
    "dax_throttles": ("ThrottledRequestCount", "Sum", 0, 100),
    "dax_errors": ("ErrorRequestCount", "Sum", 10, 100),
    "dax_faults": ("FaultRequestCount", "Sum", 0, 50),
}


@pytest.mark.parametrize(("kind", "wanted"), list(OF_NODES.items()), ids=list(OF_NODES))
def test_nodes_are_watched_together(
    kind: str, wanted: tuple[str, str, float, float], found: dict[tuple[str, str], Alarm]
) -> None:
    metric, statistic, warning, critical = wanted
    for level, threshold in (("warning", warning), ("critical", critical)):
        alarm = found[kind, level]
        assert isinstance(alarm.measure, Statistic)
        series = alarm.measure.series
        assert (series.namespace, series.metric.metric_name, series.dimensions) == ("AWS/DAX", metric, CLUSTER)
        assert (alarm.measure.statistic, alarm.threshold) == (statistic, threshold)
        assert "securebase-prod-dax" in alarm.description
        assert "{" not in alarm.description


def test_that_functions_reach_it_is_a_share_of_their_reads(found: dict[tuple[str, str], Alarm]) -> None:
    measure = found["dax_away", "critical"].measure
    assert isinstance(measure, Share)
    assert measure.part.metric.metric_name == "DaxUnavailable"
    assert [each.series.metric.metric_name for each in measure.queries] == [
        "DaxUnavailable",
        "DaxAnswers",
        "DaxUnavailable",
    ]
    assert measure.part.dimensions == (("Environment", "prod"), ("Service", "securebase"))


def test_there_are_fourteen_in_two_composites_and_none_without_dax(found: dict[tuple[str, str], Alarm]) -> None:
    """Seven kinds at two levels; each level of them tells through one composite."""
    assert len(found) == 14
    composites = [each for each in planned(with_dax()).records if isinstance(each, CompositeAlarm)]
    assert sorted(each.address.name for each in composites if "dax" in each.address.name) == [
        "dax_incident_critical",
        "dax_incident_warning",
    ]
    without = with_dax(size=None)
    assert not [each for each in alarms(without, names_of(without)) if each.kind.startswith("dax_")]


def test_the_drill_says_why_nothing_makes_them_fire(found: dict[tuple[str, str], Alarm]) -> None:
    for each in causes(found.values(), with_dax()):
        assert isinstance(each, NotCaused)
        assert "DAX" in each.why


def test_the_dashboard_has_a_row_of_it() -> None:
    def titles(*, size: bool) -> set[str]:
        deployment = with_dax() if size else with_dax(size=None)
        pages = [each.body for each in planned(deployment).records if isinstance(each, Dashboard)]
        widgets = [widget for page in pages for widget in json.loads(page)["widgets"]]
        return {str(each["properties"].get("title", each["properties"].get("markdown"))) for each in widgets}

    assert titles(size=True) - titles(size=False) >= {
        "## DAX",
        "DAX away",
        "DAX: what it had kept",
        "DAX: processor and memory",
        "DAX: failures and connections",
    }


def test_what_it_costs_by_hand() -> None:
    """$91.00 a month: 3 dax.t3.small at $0.04 an hour 87.60; watching it 2.80, and the two metrics of its readers 0.60.

    A share has 3 metrics, each of the other six kinds 1, of two levels at $0.10; two composites at $0.50.
    """
    found, without = (billed({}, plan=planned(with_dax(size=each))) for each in (SIZE, None))
    nodes = line(found, "aws_dax_cluster.dax", "nodes")
    assert (nodes.service, nodes.monthly_usd) == ("DAX", pytest.approx(3 * 730 * 0.04))
    watched = [each for each in found.lines if ".dax_" in each.resource and each.service == "CloudWatch"]
    assert sum(each.monthly_usd or 0 for each in watched) == pytest.approx(2 * (3 + 6) * 0.10 + 2 * 0.50)
    (metrics,) = (each for each in found.lines if each.component == "metrics of DAX")
    assert metrics.monthly_usd == pytest.approx(2 * 0.30)
    assert pytest.approx(91.00) == 87.60 + 2.80 + 0.60
    dax = [each for each in without.lines if "dax" in each.resource.lower() or each.component == "metrics of DAX"]
    assert dax == []
