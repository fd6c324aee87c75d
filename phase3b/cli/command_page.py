"""docs/commands.md: the help of every command, as the command line prints it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from phase3b.cli import cli

WIDTH = 100


def page() -> str:
    """The page as markdown."""
    parts = [
        "# Commands",
        "",
        "<!-- Rendered from the commands' own help by `make docs`; a test fails when it is out of date. -->",
        "",
        "Exit codes: 0 all is well, 1 a finding, 2 bad input, 3 something outside phase3b failed; 130 stopped by Ctrl-C, 143 by SIGTERM.",
    ]
    for name, command in commands():
        context = click.Context(
            command,
            info_name=name,
            max_content_width=WIDTH,
            terminal_width=WIDTH,
            help_option_names=["-h", "--help"],
            color=False,
        )
        parts += ["", f"## {name}", "", "```text", command.get_help(context), "```"]
    return "\n".join(parts) + "\n"


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
