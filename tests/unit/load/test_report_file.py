"""Reports are read back as they were written; what is no report is said."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from made_report import report

from phase3b.errors import Phase3bError
from phase3b.load.report_file import read_all, read_report


def test_a_report_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    one = report(1, windows=2)
    (tmp_path / "one.json").write_text(json.dumps(asdict(one)), "utf-8")
    assert read_report(tmp_path / "one.json") == one


def test_what_is_no_report_is_said_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("base.json").write_text('{"format": 2}', "utf-8")
    with pytest.raises(Phase3bError) as error:
        read_report(Path("base.json"))
    assert str(error.value) == (
        "base.json:1:1: this is no report of a load test in format 1. Name a file that phase3b load run --out has written. "
        "[P3B-LOAD-REPORT]"
    )


def test_all_files_that_can_not_be_read_are_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"format": 1, "scenario": 3}', "utf-8")
    with pytest.raises(Phase3bError) as error:
        read_all((tmp_path / "a.json", tmp_path / "b.json"), read_report)
    assert [each.code for each in error.value.problems] == ["P3B-FILE-MISSING", "P3B-LOAD-REPORT"]


@pytest.mark.parametrize(
    ("damage", "text"),
    [
        ({"seconds": "NaN"}, "seconds: nan is no time"),
        ({"warm_up_seconds": -1}, "warm_up_seconds: -1.0 is no time"),
        ({"window_seconds": "Infinity"}, "window_seconds: inf is no time"),
    ],
)
def test_times_that_are_none(tmp_path: Path, damage: dict[str, object], text: str) -> None:
    (tmp_path / "one.json").write_text(json.dumps({**asdict(report(1, windows=2)), **damage}), "utf-8")
    with pytest.raises(Phase3bError, match=text):
        read_report(tmp_path / "one.json")


@pytest.mark.parametrize("where", ["whole", "window"])
@pytest.mark.parametrize(
    "change", [lambda text: text[: len(text) // 2], lambda _: "zzz", lambda text: text[:-4] + "AAAA", lambda _: "é"]
)
def test_a_damaged_histogram_is_said(tmp_path: Path, where: str, change: Callable[[str], str]) -> None:
    read = json.loads(json.dumps(asdict(report(1, windows=2))))
    label, each = next(iter(read["labels"].items()))
    owner = each if where == "whole" else each["windows"]["1"]
    owner["latency_histogram"] = change(owner["latency_histogram"])
    (tmp_path / "one.json").write_text(json.dumps(read), "utf-8")
    with pytest.raises(Phase3bError) as error:
        read_report(tmp_path / "one.json")
    place = "latency_histogram" if where == "whole" else "windows.1.latency_histogram"
    assert f"labels.{label}.{place} is no histogram: the file is damaged" in str(error.value)
