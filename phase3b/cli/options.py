"""Options that several commands have, so that they are spelled and explained once."""

from __future__ import annotations

import math
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from phase3b.change.difference.rules.change_rule import TableItems

CAPACITY_FILE = "capacity.yaml"
# There are no more people; what follows from a number without end can't be counted.
MOST_CUSTOMERS = 10_000_000_000
# What to do where there is none.

file_option = click.option(
    "--file",
    "-f",
    type=click.Path(path_type=Path),
    default=CAPACITY_FILE,
    show_default=True,
    help="The capacity file.",
)


def named(file: Path) -> str:
    """The option as a command to be copied needs it; nothing for the file that is the default."""
    return "" if str(file) == CAPACITY_FILE else f" --file {shlex.quote(str(file))}"


def seconds_that_end(ctx: click.Context, parameter: click.Parameter, seconds: float | None) -> float | None:
    """The callback of an option in seconds, which may be left out: nan is in every range, and no time is ever longer."""
    del ctx
    if seconds is not None and not math.isfinite(seconds):
        raise click.BadParameter(f"{seconds} is not a number of seconds", param=parameter)
    return seconds


def number_that_is_one(ctx: click.Context, parameter: click.Parameter, number: float | None) -> float | None:
    """The callback of an option that is a number, or left out: nan is in every range, and inf in those without an end."""
    del ctx
    if number is not None and not math.isfinite(number):
        raise click.BadParameter(f"{number} is not a number", param=parameter)
    return number


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _as_format(ctx: click.Context, parameter: click.Parameter, *, given: bool) -> None:
    """--json as the default of --format; a --format that is given wins."""
    del parameter
    if given:
        ctx.default_map = {**(ctx.default_map or {}), "form": "json"}


json_format_option = click.option(
    "--json",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda ctx, parameter, value: _as_format(ctx, parameter, given=value),
    help="The same as --format json.",
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "markdown"]),
    default="table",
    show_default=True,
    help="table for a terminal, json for programs, markdown for a pull request comment.",
)
prices_option = click.option(
    "--prices",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Folder of your own price files (REGION.yaml); default: those of phase3b.",
)
as_of_option = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Date for the age of prices and the expiry of exceptions; default: today.",
)
exit_code_option = click.option("--exit-code", is_flag=True, help="Exit with 1 if something changes, as git diff does.")


def _items(ctx: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> Mapping[str, TableItems]:
    """TABLE=COUNT or TABLE=COUNTxKB as items by table."""
    del ctx
    from phase3b.change.difference.rules.change_rule import TableItems  # noqa: PLC0415

    found: dict[str, TableItems] = {}
    for text in given:
        table, _, amount = text.partition("=")
        count, by, kilobytes = amount.partition("x")
        try:
            number = int(count.replace(",", ""))
            mean_kb = float(kilobytes) if by else 1.0
            # A number that is not a float any more can't be divided by a rate.
            counted = float(number)
        except (ValueError, OverflowError):
            number, mean_kb, counted = -1, 1.0, -1.0
        if not table or counted < 0 or not (mean_kb > 0 and math.isfinite(mean_kb)):
            raise click.BadParameter(
                f"{text!r} is not TABLE=COUNT or TABLE=COUNTxKB, such as support_tickets=2000000x3", param=parameter
            )
        if table in found:
            raise click.BadParameter(f"{table} is given twice", param=parameter)
        found[table] = TableItems(number, mean_kb)
    return found


items_option = click.option(
    "--items",
    multiple=True,
    metavar="TABLE=COUNT[xKB]",
    callback=_items,
    help="Number and size of the items of a table, to estimate how long a new index takes to build; may be repeated.",
)
