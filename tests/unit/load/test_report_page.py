"""A report as HTML, Markdown and JUnit; lines of its charts worked by hand."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from made_report import report

from phase3b.load.curve import Line, chart, round_marks
from phase3b.load.report import Judged
from phase3b.load.report_page import charts, found_text, html, junit, limit_text, markdown

KEPT = Judged("GET /a: p95 latency", "ms", 500, None, 123.4, 120, 130, "yes", "")
BROKEN = Judged("spike: throughput", "requests/s", None, 200, 150, 140, 160, "no", "")
UNKNOWN = Judged("spike: cold starts", "%", 10, None, None, None, None, "not known", "not measured")
WHOLE = replace(
    report(1, windows=3), judged=(KEPT, BROKEN, UNKNOWN), description="Users & <tickets>", invalid=("worker vm was busy",),
    complete=False, ended_by="interrupted",
)  # fmt: skip


def test_a_limit_and_what_was_found_in_words() -> None:
    assert (limit_text(KEPT), found_text(KEPT)) == ("at most 500 ms", "123.4 ms (120.0 to 130.0)")
    assert (limit_text(BROKEN), found_text(BROKEN)) == ("at least 200 requests/s", "150.0 requests/s (140.0 to 160.0)")
    assert found_text(UNKNOWN) == "not measured"


def test_junit_counts_what_is_broken_and_what_is_not_known() -> None:
    suite = ET.fromstring(junit(WHOLE))  # noqa: S314  our own
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("3", "1", "1")
    cases = {case.get("name"): [child.tag for child in case] for case in suite.iter("testcase")}
    assert cases == {"GET /a: p95 latency": [], "spike: throughput": ["failure"], "spike: cold starts": ["error"]}
    failure = suite.find(".//failure")
    assert failure is not None
    assert failure.get("message") == "150.0 requests/s (140.0 to 160.0); expected: at least 200 requests/s"
    assert suite.findtext("system-err") == "worker vm was busy"


def test_markdown_says_what_is_not_whole() -> None:
    text = markdown(WHOLE)
    assert "**Invalid**: worker vm was busy." in text
    assert "**Incomplete**: interrupted." in text
    assert "| spike: throughput | at least 200 requests/s | 150.0 requests/s (140.0 to 160.0) | **no** |" in text
    assert "Users & \\<tickets\\>" in text


def test_a_page_needs_nothing_else_and_escapes_what_it_shows() -> None:
    text = html(WHOLE)
    assert "Users &amp; &lt;tickets&gt;" in text
    assert "<script" not in text
    assert "http://" not in text
    assert "https://" not in text
    assert text.count("<svg") == 2


def test_round_marks_are_ones_twos_and_fives() -> None:
    assert round_marks(0, 100) == (0, 20, 40, 60, 80, 100)
    assert round_marks(0, 7) == (0, 2, 4, 6, 8)
    assert round_marks(0, 0.003) == (0, 0.0005, 0.001, 0.0015, 0.002, 0.0025, 0.003)
    assert round_marks(3, 3) == (3, 4)


def test_a_line_is_drawn_to_the_scale_of_its_axes_with_gaps_as_gaps() -> None:
    drawn = chart("t", "x", "y", [Line("a", ((0, 0), (5, 100), (10, None), (15, 50)))])
    # x: 56 to 710 pixels for 0 to 15; y: 192 (0) to 10 (100) pixels.
    assert drawn.lines[0].path == "M56 192 L274 10"
    assert drawn.lines[0].dots == ((710.0, 101.0),)
    assert [mark.text for mark in drawn.y_marks] == ["0", "20", "40", "60", "80", "100"]


def test_charts_of_a_report_have_a_line_for_each_kind_of_request() -> None:
    found = {each.title: [line.name for line in each.lines] for each in charts(WHOLE)}
    assert found["p95 latency over time"] == ["GET /a", "POST /a"]
    assert found["latency by percentile"] == ["GET /a", "POST /a"]


def test_a_curve_has_percentiles_on_its_axis_and_what_never_failed_no_chart() -> None:
    found = {each.title: each for each in charts(WHOLE)}
    assert [mark.text for mark in found["latency by percentile"].x_marks][:5] == ["0 %", "50 %", "90 %", "95 %", "99 %"]
    assert found["failed requests over time"].lines == ()
    broken = replace(WHOLE.labels["GET /a"], errors=3, statuses={"200": 57, "503": 3})
    broken = replace(broken, windows={0: replace(broken.windows[0], errors=3)})
    failing = replace(WHOLE, labels={"GET /a": broken})
    failed = {each.title: each for each in charts(failing)}["failed requests over time"]
    assert [line.name for line in failed.lines] == ["errors"]
    assert "GET /a: 200: 57, 503: 3" in html(failing)
    assert "GET /a: 200" not in html(WHOLE)


@pytest.mark.parametrize("form", [html, markdown, junit])
def test_a_run_that_measured_nothing_is_a_page_too(form: object) -> None:
    assert callable(form)
    assert form(replace(WHOLE, labels={}, judged=()))
