"""The pages of tuning: current, with tests that exist and commands that parse."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from phase3b.cli import cli
from phase3b.tuning.ticket import ticket_page, tuning_page
from phase3b.tuning.ticket.ticket_page import Line, ticket

# A patch or a folder that a command would read: its name is parsed and nothing is opened.
COMMAND = re.compile(r"^phase3b [^#`\n]+", re.MULTILINE)


def lines() -> Iterator[tuple[str, Line]]:
    for part in ticket().parts:
        for line in part.lines:
            yield f"{part.title}: {line.text}", line


def test_the_pages_are_current(root: Path) -> None:
    assert (root / "docs/tuning.md").read_text("utf-8") == tuning_page.page(), "run: make docs"
    assert (root / "docs/ticket-3.6.1.md").read_text("utf-8") == ticket_page.page(), "run: make docs"


def test_all_of_the_ticket_is_there() -> None:
    counted = {part.title: len(part.lines) for part in ticket().parts}
    assert counted == {
        "Implementation steps": 10,
        "Security requirements": 3,
        "Acceptance criteria": 14,
        "Error handling": 5,
        "Metrics to track": 5,
        "Logging requirements": 5,
        "Alerting criteria": 4,
    }


@pytest.mark.parametrize(("where", "line"), list(lines()), ids=lambda each: each if isinstance(each, str) else "")
def test_every_line_has_what_shows_it(where: str, line: Line, root: Path) -> None:
    """A test that exists, by file and name; or it says that it is open."""
    assert line.tests or line.shown == "open", where
    for each in line.tests:
        file, _, name = each.partition("::")
        tree = ast.parse((root / file).read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, each


def parsed(command: str) -> None:
    """Raises what click says of it; nothing is run."""
    words = shlex.split(command)
    assert words[0] == "phase3b", command
    group: click.Command = cli
    rest, context = words[1:], click.Context(cli)
    while isinstance(group, click.Group):
        found = group.get_command(context, rest[0])
        assert found is not None, command
        group, rest = found, rest[1:]
    group.make_context(words[1], rest)


@pytest.mark.parametrize("where", ["ticket", "docs/tuning.md", "docs/ticket-3.6.1.md"])
def test_every_command_parses(where: str, root: Path) -> None:
    if where == "ticket":
        commands = [each for _, line in lines() for each in line.commands if each.startswith("phase3b ")]
    else:
        text = (root / where).read_text("utf-8")
        quoted = [each for each in re.findall(r"`([^`]+)`", text) if each.startswith("phase3b ")]
        commands = [*quoted, *(each.strip() for each in COMMAND.findall(text))]
    assert len(commands) > 8
    for command in commands:
        parsed(command.replace("PATCH", "a.patch"))


def test_what_is_wrong_does_not_parse() -> None:
    with pytest.raises(click.UsageError):
        parsed("phase3b tune policy prod --wide")
    with pytest.raises(AssertionError):
        parsed("phase3b tune everything prod")
