"""Groups of failures: counts, times, versions and requests; and each command that comes next is one that there is."""

from __future__ import annotations

import shlex

import click
import pytest
from doctor_made import around

from phase3b.cli.command_page import commands
from phase3b.operations.incident.error_groups import Context, finding_of, grouped
from phase3b.operations.incident.log_line import ErrorKind, LoggedError, LogLine

BEGAN = 1_796_000_000_000
NAMES = {name.removeprefix("phase3b ") for name, each in commands() if not isinstance(each, click.Group)}


def failed(
    second: int, kind: ErrorKind = "logged", error: str = "", stream: str = "x/[7]a", request: str = ""
) -> LoggedError:
    line = LogLine(BEGAN + 1000 * second, "support_tickets", stream, "")
    return LoggedError(line, kind, "it failed", error, "", request)


def test_by_hand() -> None:
    every = [
        failed(30, request="c"),
        failed(10, request="a", stream="x/[6]b"),
        failed(20, request="b"),
        failed(20, request="b"),
        failed(5, "timeout"),
    ]
    first, second = grouped(every, 2)
    assert (first.count, first.first_seen, first.last_seen) == (4, "2026-11-30T00:53:30Z", "2026-11-30T00:53:50Z")
    assert (first.versions, first.requests) == (("6", "7"), ("c", "b"))
    assert (second.kind, second.count, second.requests) == ("timeout", 1, ())
    assert grouped([], 2) == ()


@pytest.mark.parametrize("kind", ["logged", "exception", "timeout", "out of memory", "init", "exit"])
@pytest.mark.parametrize("error", ["", "ThrottlingException", "AccessDeniedException", "ReadTimeoutError", "KeyError"])
def test_each_next_command_exists(kind: ErrorKind, error: str) -> None:
    (group,) = grouped([failed(1, kind, error)], 3)
    found = finding_of(group, Context({"support_tickets": 200.0}), around(), 60, "")
    assert "support_tickets ran 200 times in the window: 0.5 %" in found.evidence
    assert found.causes
    assert found.steps
    for step in found.steps:
        program, *words = shlex.split(step.command)
        if program == "phase3b":
            assert words[0] in NAMES or " ".join(words[:2]) in NAMES, step.command
        else:
            assert program == "aws"


def test_more_failures_than_invocations_are_no_share() -> None:
    """Of a batch each message may fail by itself."""
    (group,) = grouped([failed(second) for second in range(3)], 1)
    (text,) = (
        each
        for each in finding_of(group, Context({"support_tickets": 2.0}), around(), 60, "").evidence
        if "ran" in each
    )
    assert text == "support_tickets ran 2 times in the window: more than one failure each"
