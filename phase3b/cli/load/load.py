"""phase3b load."""

from __future__ import annotations

import click

from phase3b.cli.load.run import run


@click.group("load")
def command() -> None:
    """Run load tests, and compare them.

    \b
    Example:
      phase3b load run --scenario ticket_spike
    """


command.add_command(run)
