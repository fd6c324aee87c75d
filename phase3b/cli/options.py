"""Options that several commands have, so that they are spelled and explained once."""

from __future__ import annotations

from pathlib import Path

import click

CAPACITY_FILE = "capacity.yaml"

file_option = click.option(
    "--file",
    "-f",
    type=click.Path(path_type=Path),
    default=CAPACITY_FILE,
    show_default=True,
    help="The capacity file.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="JSON, for machines.")
