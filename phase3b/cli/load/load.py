"""phase3b load."""

from __future__ import annotations

import click

from phase3b.cli.load.clean import clean
from phase3b.cli.load.compare import compare
from phase3b.cli.load.history import history
from phase3b.cli.load.report import report_of
from phase3b.cli.load.run import run
from phase3b.cli.load.worker import worker


@click.group("load")
def command() -> None:
    """Run load tests, and compare them.

    \b
    Example:
      phase3b load run --scenario ticket_spike --out base.json
      phase3b load compare base.json new.json
    """


for each in (run, worker, report_of, compare, history, clean):
    command.add_command(each)
