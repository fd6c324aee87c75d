"""What was consumed, as pages and the terminal show it."""

from __future__ import annotations

from dataclasses import replace

from made_report import report

from phase3b.load import report_page
from phase3b.load.consumed import consumption_rows as rows
from phase3b.load.consumed.consumption import Consumption, FunctionUse, RouteUse, TableUse
from phase3b.load.consumed.prediction import PredictedRequests, PredictedUse, Prediction

USED = TableUse(
    "orders", "by_day", "write", "provisioned", 10, 40, 600, 5, 12, 50, 30, None, 630, 5, (4.0, 6.0)
)  # fmt: skip
ON_DEMAND = TableUse("events", None, "read", "on-demand", None, None, 3, 0.1, 1, None, None, None, None, None, (1, 0))
CONSUMED = Consumption(
    (USED, ON_DEMAND),
    (
        FunctionUse("orders", 1200, 3, 1, 2, 12.4, 10, 30, 90, 250, 250, 80),
        FunctionUse("idle", 0, 0, 0, 0, *[None] * 7),
    ),
    (RouteUse("GET /a", 10, 10, 4, 0, 20_480, (), 11),),
    {},
    (),
    ("something is missing",),
)


def test_rows_say_what_is_not_known_and_not_measured() -> None:
    assert list(rows.table_rows(CONSUMED)) == [
        ("orders/by_day", "write", "600.0", "630.0", "+5.0", "5.0", "12.0", "10-40", "50.0", "not measured"),
        ("events", "read", "3.0", "not known", "-", "0.1", "1.0", "on-demand", "-", "not measured"),
    ]
    assert list(rows.function_rows(CONSUMED)) == [
        ("orders", "1,200", "3", "1 (+2 in the warm-up)", "12", "10", "30", "90", "250", "80"),
        ("idle", "0", "0", "0", *["-"] * 6),
    ]
    assert list(rows.route_rows(CONSUMED)) == [("GET /a", "10", "11", "4 of 10", "0.00", "2.00")]


def test_pages_have_tables_notes_and_a_chart_of_provisioned_capacity_alone() -> None:
    with_it = replace(report(1, windows=2), consumption=CONSUMED)
    page = report_page.html(with_it)
    for text in (
        "orders/by_day",
        "+5.0",
        "something is missing",
        "capacity used over time",
        "throttles of tables are not measured",
    ):
        assert text in page, text
    (chart,) = rows.capacity_charts(CONSUMED, 5.0)
    assert [line.name for line in chart.lines] == ["orders/by_day write"]
    markdown = report_page.markdown(with_it)
    assert "| `orders/by_day` | write | 600.0 | 630.0 | +5.0 |" in markdown
    without = report_page.html(report(1, windows=2))
    assert "capacity used over time" not in without


def test_a_prediction_is_said_with_what_is_throttled() -> None:
    use = PredictedUse("orders", "by_day", "write", 1234.5, 40, 7)
    made = Prediction({"GET /a": PredictedRequests(10, 4)}, (use,), (), ("orders: more",))
    assert list(rows.predicted_rows(made)) == [("orders/by_day", "write", "1,234.5", "40.0", "7")]
    assert list(rows.prediction_sentences(made)) == [
        "predicted: 10 requests, 4 of them answered by the API's cache",
        "predicted: 7 writes of orders/by_day are throttled, with capacity at its minimum and no burst capacity; none with what an idle table has saved",
        "orders: more",
    ]
