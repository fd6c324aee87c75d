"""phase3b load."""

from __future__ import annotations

import click

from phase3b.cli.load.clean import clean
from phase3b.cli.load.compare import compare
from phase3b.cli.load.report import report_of
from phase3b.cli.load.run import run


@click.group("load")
def command() -> None:
    """Run load tests, and compare them.

    \b
    Example:
      phase3b load run --scenario ticket_spike --out base.json
      phase3b load compare base.json new.json
    """


for each in (run, report_of, compare, clean):
    command.add_command(each)
