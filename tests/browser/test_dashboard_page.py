"""The dashboard's page in a real Chromium: every kind of widget that we deploy, from an embedded AWS, with no other network."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from account_state_server import BEGIN, REGION, Aws, start
from chromium import PATIENCE_SECONDS, program
from local_made import NOTHING

from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.dashboard.pages import FOLDER

pytestmark = pytest.mark.xdist_group("browser")
__all__ = ["start"]
END = datetime.fromtimestamp(BEGIN, UTC)
ARN = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:"
WIDGETS: list[dict[str, Any]] = [
    {"type": "text", "x": 0, "y": 0, "width": 24, "height": 1, "properties": {"markdown": "## <b id=bad>shop</b>: **all** `of` it"}},
    {"type": "alarm", "x": 0, "y": 1, "width": 24, "height": 3, "properties": {"title": "States", "alarms": [f"{ARN}rings", f"{ARN}quiet", f"{ARN}new", f"{ARN}gone"]}},
    {
        "type": "metric", "x": 0, "y": 4, "width": 12, "height": 6,
        "properties": {
            "title": "Orders", "view": "timeSeries",
            "metrics": [
                ["Shop", "Orders", {"stat": "Sum", "period": 60, "label": "orders"}],
                ["Shop", "Failures", {"stat": "Sum", "period": 60, "label": "failures", "yAxis": "right"}],
            ],
            "yAxis": {"left": {"min": 0, "label": "Orders"}, "right": {"min": 0, "label": "Failures"}},
            "annotations": {"horizontal": [{"value": 8, "label": "critical", "color": "#d62728"}]},
        },
    },
    {"type": "metric", "x": 12, "y": 4, "width": 6, "height": 6, "properties": {"title": "Now", "view": "singleValue", "metrics": [["Shop", "Orders", {"stat": "Sum", "period": 60, "label": "last"}]]}},
    {"type": "metric", "x": 18, "y": 4, "width": 6, "height": 6, "properties": {"title": "Never", "metrics": [["Shop", "Never", {"label": "never"}]]}},
    {"type": "log", "x": 0, "y": 10, "width": 6, "height": 6, "properties": {"query": "fields x"}},
]  # fmt: skip


for _widget in WIDGETS:
    if _widget["type"] in {"metric", "log"}:
        _widget["properties"]["region"] = REGION


def deployed(aws: Aws) -> None:
    cloudwatch = aws.client("cloudwatch")
    cloudwatch.put_metric_data(
        Namespace="Shop",
        MetricData=[
            {"MetricName": name, "Timestamp": END - timedelta(minutes=ago), "Value": value}
            for ago in range(1, 31)
            for name, value in (("Orders", 5 + ago % 7), ("Failures", ago % 3))
        ],
    )
    for name, state in (("rings", "ALARM"), ("quiet", "OK"), ("new", "INSUFFICIENT_DATA")):
        cloudwatch.put_metric_alarm(
            AlarmName=name, MetricName="Orders", Namespace="Shop", Period=60, EvaluationPeriods=1, Threshold=1,
            ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
        )  # fmt: skip
        cloudwatch.set_alarm_state(AlarmName=name, StateValue=state, StateReason="a test")
    for name in ("shop", "shop-2"):
        cloudwatch.put_dashboard(DashboardName=name, DashboardBody=json.dumps({"widgets": WIDGETS}))


def seen(url: str, tmp_path: Path, *more: str) -> str:
    command = [
        program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1400,2000",
        # A host of any other name is not there: the page is whole without a network.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={tmp_path / 'profile'}",
        "--virtual-time-budget=8000", *more, "--dump-dom", url,
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    assert "<main" in done.stdout, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def test_every_kind_of_widget_is_drawn(start: Callable[..., Aws], tmp_path: Path) -> None:
    aws = start()
    deployed(aws)
    service = replace(NOTHING, aws_endpoint=aws.endpoint)
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as api:
        page = seen(f"{api.dashboard_url}?name=shop", tmp_path)
    sections = re.findall(r'<section class="widget (\w+)" data-number="(\d)" data-state="(\w+)"', page)
    assert sections == [
        ("text", "0", "drawn"),
        ("alarms", "1", "drawn"),
        ("graph", "2", "drawn"),
        ("number", "3", "drawn"),
        ("graph", "4", "empty"),
        ("other", "5", "unknown"),
    ]
    # Text is text: what looks like markup is none.
    assert "<h4>&lt;b id=bad&gt;shop&lt;/b&gt;: <b>all</b> <code>of</code> it</h4>" in page
    assert re.findall(r'class="alarm (\w+)" title="([^"]+)"', page) == [
        ("ALARM", "rings: ALARM"),
        ("OK", "quiet: OK"),
        ("INSUFFICIENT_DATA", "new: INSUFFICIENT_DATA"),
        ("missing", "gone: not there"),
    ]
    # Thirty points of each of two lines, in one chart; the others have none.
    assert 'data-points="60"' in page
    assert page.count("<canvas") == 1
    assert all(f">{label}<" in page for label in ("orders", "failures"))
    assert '<div class="nothing">no data</div>' in page
    assert '<div class="numbers"><div><b>6</b>last</div></div>' in page
    assert "grid-area: 5 / 13 / span 6 / span 6" in page or "grid-column: 13 / span 6" in page
    assert re.search(r'id="state"[^>]*>2026-11-28 08:00:00 UTC, 1 without data<', page), page[:3000]
    assert '<option value="shop-2">shop-2</option>' in page


def test_an_aws_that_is_gone_is_said_and_bad_questions_are_refused(start: Callable[..., Aws], tmp_path: Path) -> None:
    aws = start()
    service = replace(NOTHING, aws_endpoint=aws.endpoint)
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as api:
        # Nothing is deployed yet.
        page = seen(api.dashboard_url, tmp_path)
    assert re.search(r'id="state"[^>]*class="failed"[^>]*>there is no such dashboard<', page)


def test_the_files_of_the_page_are_small_and_there_is_nothing_else_to_fetch(
    start: Callable[..., Aws], tmp_path: Path
) -> None:
    served = [each for each in FOLDER.iterdir() if each.suffix in {".html", ".css", ".js"}]
    assert sum(each.stat().st_size for each in served) < 80_000
    for each in served:
        for address in re.findall(r"https?://[^\s\"')]+", each.read_text("utf-8")):
            # The library's own name, in its first line.
            assert address == "https://github.com/leeoniya/uPlot", (each.name, address)
    assert "MIT" in (FOLDER / "uPlot.LICENSE.txt").read_text("utf-8")
    service = replace(NOTHING, aws_endpoint=start().endpoint)
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as api:
        for path, kind in (("", "text/html"), ("/uPlot.js", "text/javascript"), ("/page.css", "text/css")):
            with urlopen(f"{api.dashboard_url}{path}") as answer:  # noqa: S310  our own server
                assert answer.headers["content-type"] == f"{kind}; charset=utf-8"
