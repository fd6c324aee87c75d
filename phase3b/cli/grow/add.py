"""phase3b add."""

from __future__ import annotations

import click

from phase3b.cli.grow.add_environment import add_environment, add_tier
from phase3b.cli.grow.add_function import add_function, add_queue, add_route
from phase3b.cli.grow.add_stream import add_stream
from phase3b.cli.grow.add_table import add_index, add_table


@click.group("add")
def command() -> None:
    """Add a table, index, function, route, queue, stream, tier or environment: capacity.yaml and the source are edited.

    Comments, order, quotes and line ends of what is there stay. The result is valid, or nothing is written.

    \b
    Example:
      phase3b add table invoices --partition-key tenant_id --sort-key invoice_id
      phase3b add function invoices --table invoices=GetItem,PutItem
    """


for each in (add_table, add_index, add_function, add_route, add_queue, add_stream, add_tier, add_environment):
    command.add_command(each)
