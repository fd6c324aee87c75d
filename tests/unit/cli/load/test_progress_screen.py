"""A run while it goes on: what a terminal shows, what a log gets."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from rich.console import Console

from phase3b.cli.load.progress_screen import BLOCKS, Progress, Watched, frame


def events(seconds: int = 30, labels: int = 2, **others: Any) -> Iterator[Mapping[str, Any]]:
    """A run of 60 s, of which so many are over: ten requests a second, then twenty; two events a second, as the engine has them."""
    yield {"event": "preparing", "workers": 2}
    yield {"event": "begun"}
    count = 0
    for half in range(-4, 2 * seconds + 1):
        at = half / 2
        got = (20 if at > 15 else 10) if half % 2 == 0 else 0
        count += got
        row = {"count": count, "errors": 1, "p50_ms": 20.0, "p99_ms": 300.0}
        yield {
            "event": "progress", "seconds": at, "of_seconds": 60.0, "started": count, "dropped": 3,
            "recent": {"count": got, "errors": 0, "p95_ms": 100.0 + at if got else None},
            "labels": {f"GET /{number}": {**row, "p95_ms": 100.0 + number} for number in range(labels)}, **others,
        }  # fmt: skip


def shown(width: int = 80, **values: Any) -> list[str]:
    watched = Watched("mixed")
    for event in events(**values):
        watched.told(event)
    screen = Console(file=io.StringIO(), record=True, width=width, force_terminal=True)
    screen.print(frame(watched, width))
    return [line.rstrip() for line in screen.export_text().splitlines()]


def test_a_terminal_of_80_columns_shows_time_failures_charts_and_the_slowest() -> None:
    lines = shown()
    assert lines[0] == "mixed  30 of 60 s ━━━━━━━━━━──────────  2 failed  3 dropped"
    assert lines[1].startswith("requests/s ")
    assert lines[1].endswith(" 20 (max 20)")
    assert lines[2].startswith("p95 ms ")
    assert lines[2].endswith(" 130 (max 130)")
    assert [line.split()[:2] for line in lines[4:]] == [["GET", "/1"], ["GET", "/0"]]
    assert all(len(line) <= 80 for line in lines)


def test_the_chart_doubles_where_the_rate_did() -> None:
    chart = shown()[1][11:57].rstrip()
    # A block for each second, of the warm-up too: the first half is half as high.
    assert set(chart[:16]) == {BLOCKS[4]}
    assert set(chart[-15:]) == {BLOCKS[7]}
    assert len(chart) == 32


def test_a_long_run_fits_into_the_same_columns() -> None:
    lines = shown(seconds=600)
    assert all(len(line) <= 80 for line in lines)
    assert len(lines[1][11:57].rstrip()) == 46


def test_many_kinds_of_requests_show_the_slowest_and_how_many_are_left_out() -> None:
    lines = shown(labels=20)
    assert len(lines) <= 24
    assert lines[4].startswith("GET /19")
    assert "6 faster ones are not shown" in lines[-1]


def test_before_anything_came_back_it_says_what_it_does() -> None:
    watched = Watched("mixed")
    watched.told({"event": "preparing", "workers": 1})
    assert watched.line() == "mixed: preparing tenants and connections, 1 worker"


def test_no_color_has_no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    written = {}
    for name, value in (("plain", "1"), ("coloured", "")):
        monkeypatch.setenv("NO_COLOR", value)
        monkeypatch.setenv("TERM", "xterm-256color")
        file = io.StringIO()
        with Progress("mixed", quiet=False, screen=Console(file=file, force_terminal=True, width=80)) as progress:
            for event in events(seconds=2):
                progress.told(event)
        written[name] = file.getvalue()
    assert "\x1b[36m" in written["coloured"]
    assert "\x1b[36m" not in written["plain"]


def test_without_a_terminal_there_is_a_line_every_ten_seconds() -> None:
    file = io.StringIO()
    with Progress("mixed", quiet=False, screen=Console(file=file, width=80)) as progress:
        for event in events():
            progress.told(event)
    assert [line.partition(",")[0] for line in file.getvalue().splitlines()] == [
        "mixed: 10 of 60 s", "mixed: 20 of 60 s", "mixed: 30 of 60 s",
    ]  # fmt: skip
    assert file.getvalue().splitlines()[-1] == (
        "mixed: 30 of 60 s, 20.0 requests/s, 960 in all, 2 failed, slowest p95 101 ms, 3 dropped"
    )


def test_a_program_that_reads_json_gets_nothing_else() -> None:
    file = io.StringIO()
    with Progress("mixed", quiet=True, screen=Console(file=file, force_terminal=True)) as progress:
        for event in events():
            progress.told(event)
    assert file.getvalue() == ""
