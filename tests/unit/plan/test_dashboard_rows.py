"""Where the graphs of the dashboard stand, row by row, and how many metrics they are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dashboard_drawn import CAPACITY, widgets
from small_capacity import planned

from phase3b.capacity.deployment import resolve
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import told_together
from phase3b.plan.cloudwatch.graph import Graph, Heading, metrics
from phase3b.plan.dashboards.dashboard import DashboardPage, body, dashboard_pages
from phase3b.plan.dashboards.records import Dashboard


def small_body() -> str:
    (found,) = (each.body for each in planned().records if isinstance(each, Dashboard))
    return str(found)


def test_rows_stand_one_below_the_other() -> None:
    """A heading is one high and as wide as the page; states of composites are 3, of 29 and 30 alarms 3 + 2 high; graphs six."""
    found = json.loads(small_body())
    assert found["periodOverride"] == "inherit"
    places = [(each["type"], each["x"], each["y"], each["width"], each["height"]) for each in found["widgets"]]

    def row(top: int, *widths: int) -> list[tuple[str, int, int, int, int]]:
        return [("metric", sum(widths[:at]), top, width, 6) for at, width in enumerate(widths)]

    expected = [
        ("text", 0, 0, 24, 1),
        ("alarm", 0, 1, 24, 3),
        ("alarm", 0, 4, 24, 5),
        ("alarm", 0, 9, 24, 5),
        *row(14, 12, 12),
        # A file without functions has no concurrency of Lambda.
        *row(20, 5, 5, 4),
        ("text", 0, 26, 24, 1),
        *row(27, 6, 6, 6, 6),
        *row(33, 8, 8, 8),
        ("text", 0, 39, 24, 1),
        *row(40, 6, 6, 6, 6),
        *row(46, 8, 8, 8),
    ]
    assert places == expected
    assert found["widgets"][0]["properties"]["markdown"].startswith("# securebase-prod: tier ")
    assert found["widgets"][9]["properties"]["markdown"].startswith("## securebase-prod-tickets: ")


def test_every_function_table_and_the_queues_have_a_heading() -> None:
    found = [each["properties"]["markdown"].partition(":")[0] for each in widgets() if each["type"] == "text"]
    functions, tables = CAPACITY.service.functions, CAPACITY.service.tables
    names = [f"## securebase-prod-{name.replace('_', '-')}" for name in (*functions, *tables)]
    assert found == [
        "# securebase-prod",
        "## APIs",
        "## Cache",
        *names[: len(functions)],
        "## Queues",
        "## Replication to us-west-2",
        *names[len(functions) :],
    ]


def test_metrics_are_counted_as_cloudwatch_counts_them() -> None:
    """Expressions and what they are made of are metrics, too: as many as the body has entries."""
    made = resolve(CAPACITY, "prod", "enterprise")
    names = Names(made.project, made.name, made.component)
    watched = alarms(made, names)
    pages = dashboard_pages(made, names, watched, told_together(made, names, watched))
    graphs = [each for page in pages for row in page.rows for each in row]
    bodies = [each for page in pages for each in json.loads(body(page, "us-east-1"))["widgets"]]
    assert [metrics(each) for each in graphs] == [len(each["properties"].get("metrics", ())) for each in bodies]


def test_a_row_is_as_high_as_its_highest_widget() -> None:
    rows = (
        (Graph("a", "u", (), (), 8, 6), Graph("b", "u", (), (), 8, 9), Graph("c", "u", (), (), 8, 4)),
        (Heading("d"),),
    )
    found = json.loads(body(DashboardPage("n", rows), "us-east-1"))["widgets"]
    assert [(each["x"], each["y"], each["height"]) for each in found] == [(0, 0, 6), (8, 0, 9), (16, 0, 4), (0, 9, 1)]


def test_an_index_with_a_ceiling_of_its_own_is_marked_too() -> None:
    own = "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n"
    more = own + "        indexes:\n          tenant_status:\n            read: {min: 50, max: 150}\n"
    text = next(each.body for each in planned("prod", (own, more)).records if isinstance(each, Dashboard))
    marks = [
        [(each["label"], each["value"]) for each in widget["properties"]["annotations"]["horizontal"]]
        for widget in json.loads(text)["widgets"]
        if widget["properties"].get("title") in {"Read capacity", "Write capacity"}
    ]
    assert marks == [
        [("table ceiling", 200), ("tenant-status-index ceiling", 150)],
        [("table ceiling", 200)],
        [("table ceiling", 20)],
        [("table ceiling", 20)],
    ]


def test_alarms_are_shown_a_hundred_at_a_time() -> None:
    """CloudWatch allows 100 in a widget; a row holds a dozen, below three for the title and the margins."""
    found = [each for each in widgets() if each["type"] == "alarm"]
    counts = [len(each["properties"]["alarms"]) for each in found]
    # Of critical there are more, two full widgets and thirty-five alarms: where both levels are one number, it alone has the alarm.
    # Of the cache 3 of what functions read, and 4 of each of 2 nodes: 11 of each level. Of two regions and endpoints 9 and 10 more.
    assert counts == [19, 100, 100, 19, 100, 100, 35]
    assert [each["properties"]["title"] for each in found] == [
        "Incidents", "Warning alarms 1 of 3", "Warning alarms 2 of 3", "Warning alarms 3 of 3", "Critical alarms 1 of 3", "Critical alarms 2 of 3",
        "Critical alarms 3 of 3",
    ]  # fmt: skip
    assert [(each["width"], each["height"]) for each in found] == [(24, 3 + count // 12) for count in counts]
    assert [(each["x"], each["y"], each["height"]) for each in found[:3]] == [(0, 1, 4), (0, 5, 11), (0, 16, 11)]
    alone = [each for each in json.loads(small_body())["widgets"] if each["type"] == "alarm"]
    assert [each["properties"]["title"] for each in alone] == ["Incidents", "Warning alarms", "Critical alarms"]


def rows_of_pages(*edits: tuple[str, str]) -> list[list[list[Any]]]:
    """Of each page its rows, each the widgets in it, as they are in the bodies."""
    pages = []
    for each in planned("prod", *edits).records:
        if isinstance(each, Dashboard):
            rows: dict[int, list[Any]] = {}
            for widget in json.loads(each.body)["widgets"]:
                rows.setdefault(widget["y"], []).append(widget)
            pages.append([rows[top] for top in sorted(rows)])
    return pages


@pytest.mark.parametrize(
    ("most", "pages"),
    [
        # The rows of `test_rows_stand_one_below_the_other`, as far as they fit: a page may be full to the last widget.
        (25, [[1, 1, 1, 1, 2, 3, 1, 4, 3, 1, 4, 3]]),
        (24, [[1, 1, 1, 1, 2, 3, 1, 4, 3, 1, 4], [3]]),
        (17, [[1, 1, 1, 1, 2, 3, 1, 4, 3], [1, 4, 3]]),
        (9, [[1, 1, 1, 1, 2, 3], [1, 4, 3, 1], [4, 3]]),
        (8, [[1, 1, 1, 1, 2], [3, 1, 4], [3, 1, 4], [3]]),
        (4, [[1, 1, 1, 1], [2], [3, 1], [4], [3, 1], [4], [3]]),
    ],
)
def test_a_page_has_as_many_widgets_as_cloudwatch_takes(most: int, pages: list[list[int]]) -> None:
    found = rows_of_pages(("widgets_per_dashboard: 500", f"widgets_per_dashboard: {most}"))
    assert [[len(row) for row in page] for page in found] == pages


def test_a_page_has_as_many_metrics_as_cloudwatch_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in the bodies; as many as two, three or all rows have just fit, and with one fewer the last goes on."""
    (whole,) = rows_of_pages()
    counts = [sum(len(widget["properties"].get("metrics", ())) for widget in row) for row in whole]
    drawn = [at for at, count in enumerate(counts) if count]
    assert len(drawn) == 6
    for last in drawn[2:]:
        exact = sum(counts[: last + 1])
        for most, rows in ((exact, last + 1), (exact - 1, last)):
            monkeypatch.setattr("phase3b.plan.dashboards.dashboard.quota", {"dashboard_metrics": most}.__getitem__)
            found = rows_of_pages()
            # Rows without metrics, such as the heading of the next table, still fit.
            fit = next((at for at, count in enumerate(counts) if at >= rows and count), len(counts))
            assert len(found[0]) == fit
            assert sum(map(len, found)) == len(whole)
            for page in found:
                assert sum(len(widget["properties"].get("metrics", ())) for row in page for widget in row) <= most
