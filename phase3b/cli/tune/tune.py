"""phase3b tune."""

from __future__ import annotations

import click

from phase3b.cli.tune.apply import apply
from phase3b.cli.tune.batches import command as batches
from phase3b.cli.tune.cold_starts import command as cold_starts
from phase3b.cli.tune.memory import command as memory
from phase3b.cli.tune.policy import command as policy
from phase3b.cli.tune.status import status


@click.group("tune")
def command() -> None:
    """Find the memory and the batches that are worth it, try them, keep them or take them back.

    \b
    Example:
      phase3b tune memory prod
    """


command.add_command(batches)
command.add_command(policy)
command.add_command(memory)
command.add_command(apply)
command.add_command(status)
command.add_command(cold_starts)
