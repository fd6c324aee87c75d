"""Options of what is compared with a baseline and kept in a history."""

from __future__ import annotations

import click

baseline_option = click.option(
    "--baseline", metavar="FILE|last", help="Compare with a report, or with the last runs of the history like this one."
)
no_history_option = click.option(
    "--no-history", is_flag=True, help="Leave the run out of the history in .phase3b/history."
)
