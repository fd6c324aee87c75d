"""What a table shows at a width: whole words, the important columns, at last rows as blocks."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from phase3b.cli.fitted_table import LEAST_IMPORTANT, FittedTable, Screen
from phase3b.cli.screen import WIDTH_WITHOUT_TERMINAL, console

WORDS = st.text("abcdefghij", min_size=1, max_size=14)
CELLS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
NAMES = st.lists(st.sampled_from(("name", "verdict", "what", *LEAST_IMPORTANT)), min_size=1, max_size=9, unique=True)


def printed(table: FittedTable, width: int) -> str:
    screen = Screen(file=io.StringIO(), width=width, highlight=False)
    screen.print(table)
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue()


def tiers() -> FittedTable:
    made = FittedTable(("tier", "GB", "what it needs", "$/month"), ("GB", "$/month"), "Tiers")
    made.add_row("starter", "1", "nothing but the smallest of everything", "150.00")
    made.add_row("enterprise", "1,000", Text("architecture review"), "10,000.00")
    return made


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def test_all_of_it_where_there_is_room() -> None:
    assert lines(printed(tiers(), 100)) == [
        "Tiers",
        "",
        " tier            GB   what it needs                              $/month",
        " ───────────────────────────────────────────────────────────────────────",
        " starter          1   nothing but the smallest of everything      150.00",
        " enterprise   1,000   architecture review                      10,000.00",
        "",
    ]


def test_the_least_important_column_goes_first_and_is_named() -> None:
    assert lines(printed(tiers(), 40)) == [
        "Tiers",
        "",
        " tier         what it needs     $/month",
        " ──────────────────────────────────────",
        " starter      nothing but        150.00",
        "              the smallest",
        "              of everything",
        " enterprise   architecture    10,000.00",
        "              review",
        "",
        "left out at this width: GB",
    ]


def test_at_last_each_row_is_a_block() -> None:
    assert lines(printed(tiers(), 30)) == [
        "Tiers",
        "",
        "tier           starter",
        "GB             1",
        "what it needs  nothing but the",
        "               smallest of",
        "               everything",
        "$/month        150.00",
        "",
        "tier           enterprise",
        "GB             1,000",
        "what it needs  architecture",
        "               review",
        "$/month        10,000.00",
        "",
    ]


def test_a_word_that_is_wider_than_the_screen_is_whole() -> None:
    made = FittedTable(("next action", "arn"))
    made.add_row("a", "arn:aws:dynamodb:us-east-1:123456789012:table/securebase-prod-support-tickets")
    assert "arn:aws:dynamodb:us-east-1:123456789012:table/securebase-prod-support-tickets" in printed(made, 20)


@given(names=NAMES, data=st.data(), width=st.integers(20, 160))
def test_no_word_is_ever_broken(names: list[str], data: st.DataObject, width: int) -> None:
    made = FittedTable(names, data.draw(st.lists(st.sampled_from(names), unique=True)))
    rows = data.draw(st.lists(st.tuples(*(CELLS for _ in names)), min_size=1, max_size=4))
    for row in rows:
        made.add_row(*row)
    text = printed(made, width)
    words = {word for row in rows for cell in row for word in cell.split()}
    words |= {word for name in names for word in name.split()} | {"left", "out", "at", "this", "width:"}
    assert {each.rstrip(",") for each in text.replace("─", "").split()} <= words
    # What is not named as left out is there.
    below = " ".join(text.split()).rpartition("left out at this width: ")
    gone = {name for name in names if below[0] and name in below[2].split(", ")}
    for row in rows:
        for name, cell in zip(names, row, strict=True):
            assert name in gone or set(cell.split()) <= set(text.split())
    stacked_margin = max(map(len, names)) + 2
    longest = max(map(len, words))
    assert all(len(line.rstrip()) <= max(width, stacked_margin + longest) for line in text.splitlines())


@pytest.mark.parametrize(("columns", "width"), [("80", 80), ("5", 20), ("0", 200), ("wide", 200), (None, 200)])
def test_columns_says_how_wide_a_pipe_is(columns: str | None, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    assert console().width == width
    assert WIDTH_WITHOUT_TERMINAL == 200
