"""Dashboard bodies read as CloudWatch documents them: inherited options, what `.` and `...` repeat, ids, marks, kinds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dashboard_drawn import widgets as deployed

from phase3b.errors import Phase3bError
from phase3b.local.dashboard.measured_widgets import MOST_QUERIES, requests_of
from phase3b.local.dashboard.widgets import DrawnWidget, Mark, Place, widgets_of


def read(*found: dict[str, Any]) -> tuple[DrawnWidget, ...]:
    return widgets_of(json.dumps({"widgets": found}))


def metric(*rows: list[Any], **properties: Any) -> DrawnWidget:
    (widget,) = read({"type": "metric", "properties": {"metrics": rows, **properties}})
    return widget


def test_a_metric_with_its_own_options_and_those_of_the_widget() -> None:
    widget = metric(["N", "M", "A", "1", "B", "2", {"stat": "p95"}], ["N", "M", {"period": 60}], period=900, stat="Sum")
    first, second = widget.queries
    assert first.asked == {
        "Id": "w0_m0",
        "ReturnData": True,
        "Label": "M 1 2",
        "MetricStat": {
            "Metric": {
                "Namespace": "N",
                "MetricName": "M",
                "Dimensions": [{"Name": "A", "Value": "1"}, {"Name": "B", "Value": "2"}],
            },
            "Period": 900,
            "Stat": "p95",
        },
    }
    assert (second.asked["MetricStat"]["Period"], second.asked["MetricStat"]["Stat"]) == (60, "Sum")


def test_without_options_a_period_is_five_minutes_and_the_statistic_the_average() -> None:
    stat = metric(["N", "M"]).queries[0].asked["MetricStat"]
    assert (stat["Period"], stat["Stat"]) == (300, "Average")


@pytest.mark.parametrize("row", [[".", ".", ".", "2"], ["...", "2"], [".", "M", "...", "2"]])
def test_what_is_repeated(row: list[str]) -> None:
    second = metric(["N", "M", "A", "1"], row).queries[1].asked["MetricStat"]["Metric"]
    assert second == {"Namespace": "N", "MetricName": "M", "Dimensions": [{"Name": "A", "Value": "2"}]}


def test_ids_of_several_widgets_do_not_meet() -> None:
    """In the expression too, and not within the text of a SEARCH."""
    rows: list[list[Any]] = [
        ["N", "M", {"id": "c0", "visible": False}],
        [
            {
                "expression": "100 * c0 / (SUM(SEARCH('c0 MetricName=\"c0\"', 'Sum', 60)) + c0)",
                "id": "e0",
                "label": "share",
            }
        ],
    ]
    first, second = read(*({"type": "metric", "properties": {"metrics": rows}} for _ in range(2)))
    assert [each.id for each in (*first.queries, *second.queries)] == ["w0_c0", "w0_e0", "w1_c0", "w1_e0"]
    assert second.queries[1].asked == {
        "Id": "w1_e0",
        "ReturnData": True,
        "Label": "share",
        "Expression": "100 * w1_c0 / (SUM(SEARCH('c0 MetricName=\"c0\"', 'Sum', 60)) + w1_c0)",
    }
    assert (first.queries[0].visible, first.queries[0].asked["ReturnData"]) == (False, False)


def test_each_kind() -> None:
    found = read(
        {"type": "text", "x": 1, "y": 2, "width": 24, "height": 1, "properties": {"markdown": "# A"}},
        {"type": "alarm", "properties": {"title": "T", "alarms": ["arn:aws:cloudwatch:us-east-1:1:alarm:a-b", "c"]}},
        {"type": "metric", "properties": {"view": "singleValue", "metrics": []}},
        {"type": "metric", "properties": {"view": "timeSeries", "metrics": []}},
        {"type": "log", "properties": {"query": "x"}},
    )
    assert [each.kind for each in found] == ["text", "alarms", "number", "graph", "other"]
    assert (found[0].place, found[1].place) == (Place(1, 2, 24, 1), Place(None, None, 6, 6))
    assert found[1].alarms == ("a-b", "c")


def test_levels_on_their_axes_and_bands() -> None:
    widget = metric(
        annotations={
            "horizontal": [
                {"value": 3, "label": "warning", "color": "#ff7f0e"},
                {"value": 9, "label": "critical", "yAxis": "right"},
                [{"value": 1, "label": "low"}, {"value": 2}],
                {"value": 5, "visible": False},
            ]
        }
    )
    assert widget.marks == (
        Mark(3, "warning", "#ff7f0e", right=False),
        Mark(9, "critical", None, right=True),
        Mark(1, "low", None, right=False),
        Mark(2, "", None, right=False),
    )


def test_what_is_deployed_is_read_and_asked_for_in_few_requests() -> None:
    """Every kind of widget that we deploy is drawn; each id is used once, and no request is larger than CloudWatch allows."""
    found = widgets_of(json.dumps({"widgets": deployed()}))
    assert {each.kind for each in found} == {"text", "alarms", "graph"}
    ids = [query.id for each in found for query in each.queries]
    assert len(ids) == len(set(ids)) > 300
    asked = list(requests_of(found))
    assert [query.id for each in asked for query in each] == ids
    assert all(len(each) <= MOST_QUERIES for each in asked)
    assert len(asked) <= len(ids) // MOST_QUERIES + 2
    named = {query.id for each in found for query in each.queries}
    for each in found:
        own = {query.id for query in each.queries}
        for query in each.queries:
            words = set(str(query.asked.get("Expression", "")).replace("(", " ").replace(")", " ").split())
            # No expression refers to another widget's query.
            assert not words & (named - own)


def test_metrics_of_a_request_are_asked_for_alone() -> None:
    one = {"type": "metric", "properties": {"metrics": [["N", "M"]]}}
    every = {"type": "metric", "properties": {"metrics": [["N", "M"], [{"expression": "SUM(METRICS())"}]]}}
    assert [len(each) for each in requests_of(read(one, every, one))] == [2, 2]


def test_a_body_that_is_none() -> None:
    with pytest.raises(Phase3bError, match="the dashboard's body"):
        widgets_of("[]")
