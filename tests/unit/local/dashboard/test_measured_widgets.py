"""What a widget shows of what CloudWatch answers: points, states of alarms, and that it is empty."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from account_state_server import BEGIN, Aws, start

from phase3b.cli import run
from phase3b.local.aws.claim import Session, claim, note
from phase3b.local.dashboard.counted_widgets import counted_widgets
from phase3b.local.dashboard.measured_widgets import as_data, measured
from phase3b.local.dashboard.pages import Dashboards
from phase3b.local.dashboard.widgets import widgets_of

__all__ = ["start"]
END = datetime.fromtimestamp(BEGIN, UTC)
ALARM = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:"
BODY = json.dumps(
    {
        "widgets": [
            {"type": "text", "x": 0, "y": 0, "width": 24, "height": 1, "properties": {"markdown": "## orders: Orders\nmore"}},
            {
                "type": "metric", "x": 0, "y": 1, "width": 12, "height": 6,
                "properties": {
                    "title": "Requests", "region": "us-east-1", "metrics": [
                        ["Shop", "Orders", {"stat": "Sum", "period": 60, "label": "orders"}],
                        ["Shop", "Failures", {"stat": "Sum", "period": 60, "id": "f", "visible": False}],
                        [{"expression": "f * 2", "label": "twice", "yAxis": "right"}],
                    ],
                    "yAxis": {"left": {"min": 0, "label": "Orders"}, "right": {"label": "Failures"}},
                    "annotations": {"horizontal": [{"value": 8, "label": "critical", "color": "#d62728"}]},
                },
            },
            {"type": "metric", "properties": {"title": "Nothing", "region": "us-east-1", "metrics": [["Shop", "Never"]]}},
            {"type": "alarm", "properties": {"title": "States", "alarms": [f"{ALARM}there", f"{ALARM}gone"]}},
        ]
    }
)  # fmt: skip


@pytest.fixture
def aws(start: Callable[..., Aws]) -> Aws:
    """An embedded AWS with a dashboard, two series and an alarm."""
    made = start()
    cloudwatch = made.client("cloudwatch")
    cloudwatch.put_metric_data(
        Namespace="Shop",
        MetricData=[
            {"MetricName": name, "Timestamp": END - timedelta(minutes=ago), "Value": value}
            for name, ago, value in (("Orders", 10, 5), ("Orders", 9, 7), ("Failures", 9, 2))
        ],
    )
    cloudwatch.put_metric_alarm(
        AlarmName="there", MetricName="Orders", Namespace="Shop", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
    )  # fmt: skip
    cloudwatch.set_alarm_state(AlarmName="there", StateValue="ALARM", StateReason="a test")
    cloudwatch.put_dashboard(DashboardName="shop", DashboardBody=BODY)
    return made


def test_points_by_their_times_and_states(aws: Aws) -> None:
    found = measured(aws.client("cloudwatch"), widgets_of(BODY), END - timedelta(hours=1), END)
    _, graph, nothing, states = found
    at = int(BEGIN)
    data = as_data(graph)
    assert data["times"] == [at - 600, at - 540]
    assert [(each["label"], each["right"], each["values"]) for each in data["series"]] == [
        ("orders", False, [5.0, 7.0]),
        ("twice", True, [None, 4.0]),
    ]
    assert (data["left_label"], data["right_label"], data["from_zero"]) == ("Orders", "Failures", True)
    assert data["marks"] == [{"value": 8.0, "label": "critical", "color": "#d62728", "right": False}]
    assert (nothing.points, nothing.empty, as_data(nothing)["empty"]) == (0, True, True)
    assert as_data(states)["alarms"] == [{"name": "there", "state": "ALARM"}, {"name": "gone", "state": ""}]
    # What is not in the window is not in the graph.
    assert measured(aws.client("cloudwatch"), widgets_of(BODY), END - timedelta(minutes=5), END)[1].empty


def test_a_query_that_is_refused_leaves_its_own_widget_empty(aws: Aws) -> None:
    widgets = json.loads(BODY)["widgets"]
    widgets[2]["properties"]["metrics"] = [[{"expression": "STDDEV(METRICS())"}]]
    found = measured(
        aws.client("cloudwatch"), widgets_of(json.dumps({"widgets": widgets})), END - timedelta(hours=1), END
    )
    assert [(each.points > 0, each.refused) for each in found[1:3]] == [
        (True, ""),
        (False, "STDDEV is not evaluated by the embedded AWS"),
    ]
    assert as_data(found[2])["refused"] == found[2].refused


def test_what_the_page_is_given(aws: Aws) -> None:
    pages = Dashboards(lambda: aws.client("cloudwatch"), aws.endpoint)
    layout = pages.layout(None)
    assert layout is not None
    assert (layout["names"], layout["name"]) == (["shop"], "shop")
    assert [(each["number"], each["kind"], each["y"], each["width"]) for each in layout["widgets"]][:2] == [
        (0, "text", 0, 24),
        (1, "graph", 1, 12),
    ]
    data = pages.data("shop", 60, [2, 1])
    assert data is not None
    assert (data["end"] - data["begin"], [each["number"] for each in data["widgets"]]) == (3600, [1, 2])
    assert pages.layout("other") is None
    assert pages.data("other", 60, [1]) is None


def test_no_widget_stays_empty_is_checked(aws: Aws) -> None:
    found = counted_widgets(aws.client("cloudwatch"), END - timedelta(hours=1), END)
    assert [(each.section, each.title, each.lines, each.points > 0, each.empty) for each in found] == [
        ("orders", "Requests", 2, True, False),
        ("orders", "Nothing", 1, False, True),
        ("orders", "States", 2, True, False),
    ]


@pytest.fixture
def up(aws: Aws, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> Iterator[None]:
    """A session of it that this very process holds."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_text((root / "tests/golden/small.yaml").read_text("utf-8"), "utf-8")
    session = Session("dev", aws.endpoint, 1, "2026-11-28T20:00:00", "f", file="capacity.yaml", ready=True)
    with claim(Path(".phase3b/local")):
        note(Path(".phase3b/local"), session)
        yield


@pytest.mark.usefixtures("up")
def test_the_command(capsys: pytest.CaptureFixture[str], aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run(["local", "dashboard", "--empty"]) == 1
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()] == [
        "",
        " section   widget    lines   data points",
        " ───────────────────────────────────────",
        " orders    Nothing       1       no data",
        "",
        "1 of 3 widgets have no data of the last 60 min",
    ]
    assert run(["local", "dashboard", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert (data["empty"], [each["title"] for each in data["widgets"]]) == (1, ["Requests", "Nothing", "States"])
    assert data["widgets"][0]["series"][0] == {"label": "orders", "points": 2}
    aws.client("cloudwatch").put_dashboard(
        DashboardName="shop", DashboardBody=json.dumps({"widgets": json.loads(BODY)["widgets"][:2]})
    )
    assert run(["local", "dashboard"]) == 0
    assert "0 of 1 widgets have no data of the last 60 min" in capsys.readouterr().out


def test_where_none_is_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["local", "dashboard"]) == 2
    assert (
        capsys.readouterr().err
        == "no embedded AWS of this project is up. Start one with: phase3b local up. [P3B-LOCAL-DOWN]\n"
    )
