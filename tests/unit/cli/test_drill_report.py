"""A drill in each of its forms says by what each alarm was made to fire, and why where it was data points alone."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree.ElementTree import fromstring

import pytest

from phase3b.cli.drill.drill_report import (
    as_html,
    as_json,
    as_junit,
    as_markdown,
    by_text,
    print_drill,
    runbook_text,
    summary,
)
from phase3b.drill.caused import Caused
from phase3b.drill.drilled import Drill, Drilled
from phase3b.drill.normal_day import NormalDay
from phase3b.drill.rehearsal import Rehearsed

DID = Rehearsed(1, 2, (), ())
FUNCTIONS = Drilled(
    "f-errors", "function_errors", "critical", "f-errors", 6, 6, NormalDay(True, ""), DID, "", "functions",
    Caused("functions", "51 invocations of f fail", DID, 51.0), "", "docs/runbook.md#function_errors", (),
)  # fmt: skip
POINTS = replace(FUNCTIONS, alarm="g-errors", by="data points", caused=None, not_caused="g runs from an image")
REQUESTS = replace(
    FUNCTIONS, alarm="t-throttles", kind="read_throttles", by="requests",
    caused=Caused("requests", "11 GetItem on t are throttled", DID, 11.0),
)  # fmt: skip
DRILL = Drill("prod", "business", "applied to the embedded AWS", 3, 0, (FUNCTIONS, POINTS, REQUESTS), ("f-duration",))
CAUSED = [
    "2 were really made to fire: 1 by functions, 1 by requests",
    "1 were made to fire by data points alone",
    "1 alarm fired once more while others were made to, by what was done to those",
]


def test_the_summary_counts_by_what() -> None:
    assert summary(DRILL)[-3:] == CAUSED
    assert (
        summary(replace(DRILL, alarms=(FUNCTIONS,), also_fired=()))[-1] == "1 were really made to fire: 1 by functions"
    )
    assert summary(replace(DRILL, alarms=(POINTS,), also_fired=()))[-1].startswith("all data were put as data points")


def test_several_of_a_kind_say_how_many_of_each() -> None:
    assert by_text([FUNCTIONS, POINTS]) == "1 functions, 1 data points"
    assert by_text([REQUESTS]) == "requests"


def test_the_screen_has_a_column_for_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    print_drill(DRILL)
    shown = capsys.readouterr().out
    assert [line.split("  ")[0].strip() for line in shown.splitlines() if "functions, 1 data" in line] == [
        "function_errors"
    ]
    assert all(each in shown for each in CAUSED)
    assert shown.endswith("\n  1 by data points alone: g runs from an image\n")


def test_every_form_says_what_was_done_or_why_not() -> None:
    read = json.loads(as_json(DRILL))
    assert [(each["by"], each["not_caused"]) for each in read["alarms"]] == [
        ("functions", ""),
        ("data points", "g runs from an image"),
        ("requests", ""),
    ]
    assert read["alarms"][0]["caused"]["does"] == "51 invocations of f fail"
    assert read["also_fired"] == ["f-duration"]
    cases = [each.findtext("system-out") for each in fromstring(as_junit(DRILL)).iter("testcase")]  # noqa: S314  our own
    assert cases == [
        "functions: 51 invocations of f fail",
        "data points: g runs from an image",
        "requests: 11 GetItem on t are throttled",
    ]
    markdown = as_markdown(DRILL)
    assert "| `function_errors` | 2 | 1 functions, 1 data points |" in markdown
    assert "| `function_errors` | 1 | g runs from an image |" in markdown
    assert "data points alone:" not in as_markdown(replace(DRILL, alarms=(POINTS,)))
    page = as_html(DRILL)
    assert "functions: 51 invocations of f fail" in page
    assert "data points: g runs from an image" in page


def test_alarms_without_an_entry_in_the_runbook_are_shown() -> None:
    without = replace(POINTS, runbook=None)
    assert runbook_text((FUNCTIONS, POINTS)) == "yes"
    assert runbook_text((FUNCTIONS, without)) == "no"
    page = as_markdown(replace(DRILL, alarms=(without, REQUESTS)))
    assert "| `function_errors` | 1 | data points | 6 | 6 min | yes | 0 of 1 | no | 0 |" in page
    assert '"runbook": "docs/runbook.md#function_errors"' in as_json(DRILL)
