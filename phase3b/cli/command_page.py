"""docs/commands.md: the help of every command, as the command line prints it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from phase3b.cli import cli
from phase3b.documents.document import document

WIDTH = 100


def page() -> str:
    """The page as markdown."""
    return document("reference/commands.md.j2", commands={name: _help(name, command) for name, command in commands()})


def _help(name: str, command: click.Command) -> str:
    context = click.Context(
        command,
        info_name=name,
        max_content_width=WIDTH,
        terminal_width=WIDTH,
        help_option_names=["-h", "--help"],
        color=False,
    )
    return command.get_help(context)


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command with its full name, groups before what is in them."""
    yield from _below("phase3b", cli)


def _below(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        for each in command.list_commands(context):
            found = command.get_command(context, each)
            if found is not None:
                yield from _below(f"{name} {each}", found)


if __name__ == "__main__":
    click.echo(page(), nl=False)
