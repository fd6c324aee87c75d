"""Every command that the morning check and the review name is one that there is, with options that it has."""

from __future__ import annotations

import inspect
import json
import shlex
from pathlib import Path

import click
import pytest

from phase3b.cli.command_page import commands
from phase3b.operations.morning.commands import Commands
from phase3b.operations.review import checklist

KNOWN = {name: command for name, command in commands() if not isinstance(command, click.Group)}
OF = Commands("prod", " --embedded")
NAMED = [getattr(OF, name) for name, value in inspect.getmembers(Commands) if isinstance(value, property)]


def understood(line: str) -> None:
    # `cost prod` is short for `cost of prod`.
    line = line.replace("phase3b cost ", "phase3b cost of ")
    words = shlex.split(line)
    name = max((each for each in KNOWN if line.startswith(f"{each} ") or line == each), key=len, default="")
    assert name, f"no command: {line}"
    if words[-1] != "--help":
        KNOWN[name].make_context(name, words[len(name.split()) :])


@pytest.mark.parametrize("line", [*NAMED, OF.runbook("dead_letters")])
def test_commands_of_the_morning(line: str) -> None:
    understood(line)


def test_commands_of_the_review() -> None:
    source = Path(checklist.__file__).read_text("utf-8")
    items = json.loads(checklist.LISTS.read_bytes())
    assert len(items["month"]) + len(items["quarter"]) == 23
    found = [part.split('"')[0] for part in source.split('"phase3b ')[1:]]
    assert len(found) > 10
    for each in found:
        line = f"phase3b {each.replace('{environment}', 'prod').replace('{found.environment}', 'prod').replace('{found.span}', 'month')}"
        if "{" not in line:
            understood(line)
