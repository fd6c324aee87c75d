"""How the load is said in words: a service without tickets does not hear of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.model.expected_traffic import of_a_day
from phase3b.cli import run


@pytest.mark.parametrize(
    ("tickets", "says"),
    [(0, "1,000 invocations"), (0.0, "1,000 invocations"), (1, "1 tickets and 1,000 invocations")],
)
def test_tickets_are_said_where_there_are_some(tickets: float, says: str) -> None:
    assert of_a_day(tickets, 1000) == says


@pytest.mark.parametrize(
    "command",
    [
        ("tier", "list"),
        ("tier", "show", "small"),
        ("cost", "prod", "--assumptions"),
        ("simulate",),
        ("proof", "small", "medium"),
    ],
    ids=" ".join,
)
def test_no_command_speaks_of_tickets_that_there_are_not(
    command: tuple[str, ...], root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root / "examples/minimal")
    run([*command])
    told = capsys.readouterr()
    assert "tickets" not in told.out
    assert "ticket" not in told.err
