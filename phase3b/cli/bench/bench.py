"""phase3b bench."""

from __future__ import annotations

import click

from phase3b.cli.bench.compare import compare
from phase3b.cli.bench.history import history
from phase3b.cli.bench.run import run


@click.group("bench")
def command() -> None:
    """Benchmark every route and WebSocket event, and what is packaged.

    \b
    Example:
      phase3b bench run --bundle portal/dist
      phase3b bench history
    """


for each in (run, compare, history):
    command.add_command(each)
