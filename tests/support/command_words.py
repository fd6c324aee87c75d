"""The words of a command of phase3b, read as phase3b reads them."""

from __future__ import annotations

import click

from phase3b.cli import cli
from phase3b.cli.cost.cost import DefaultGroup


def parsed(words: list[str]) -> None:
    """Parses a command as phase3b does, and runs nothing."""
    command: click.Command = cli
    context = click.Context(cli, info_name="phase3b")
    rest = words[1:]
    while isinstance(command, click.Group):
        if not rest:
            return
        if isinstance(command, DefaultGroup) and rest[0] not in command.commands:
            command = command.commands[command.DEFAULT]
            break
        found = command.get_command(context, rest[0])
        assert found is not None, words
        command, rest = found, rest[1:]
        context = click.Context(command, parent=context)
    command.make_context(None, rest, parent=context.parent)
