"""Which traffic: the options that simulate and recommend share, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from phase3b.cli.options import as_of_option, prices_option
from phase3b.simulation.traces.file_formats import titles

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from phase3b.capacity.model.capacity import Capacity
    from phase3b.pricing.prices.price_book import PriceBook
    from phase3b.pricing.prices.prices import Prices
    from phase3b.simulation.capacity.lane_outcome import CapacityCost
    from phase3b.simulation.traces.trace import Gaps, Sampling

Command = TypeVar("Command", bound=Callable[..., Any])

_TRAFFIC = click.option(
    "--traffic",
    "-t",
    multiple=True,
    metavar="FILE|PATTERN",
    help=f"A pattern of simulation.patterns, or a file ({titles()}; also packed with gzip). Several files are combined. Default: simulation.default_pattern.",
)
_PERIOD = click.option(
    "--period",
    type=click.IntRange(min=60),
    metavar="SECONDS",
    help="The period of the files' points, a multiple of 60. Needed where neither the file says it nor two points of the series follow each other by a minute.",
)
_VALUES = click.option(
    "--values",
    type=click.Choice(
        ["units", "units_per_second", "read_units", "write_units", "read_units_per_second", "write_units_per_second"]
    ),
    help="What the numbers of a CSV are that does not say it: units is the Sum of each period. With read or write for a column named value.",
)
_TABLE = click.option("--table", metavar="T", help="Only this table; also the table of a file without a table column.")
_GAPS = click.option(
    "--gaps",
    type=click.Choice(["refuse", "zero", "hold"]),
    help="How to treat missing minutes: refuse the file, assume no traffic, or repeat the previous minute. Default: refuse for CSV; zero for CloudWatch's JSON, which has no data points for minutes without consumption.",
)


def traffic_option(command: Command) -> Command:
    """--traffic, --period and --values."""
    return _TRAFFIC(_PERIOD(_VALUES(command)))


def traffic_options(command: Command) -> Command:
    """--traffic, --period, --values, --table and --gaps; --prices and --as-of."""
    return traffic_option(_TABLE(_GAPS(prices_option(as_of_option(command)))))


def price_book(folder: Path | None, as_of: datetime | None) -> PriceBook:
    """The prices of a folder, or those that ship with phase3b, as old as they are today or on the day named."""
    from datetime import date  # noqa: PLC0415

    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415

    today = as_of.date() if as_of is not None else date.today()  # noqa: DTZ011  a day at the person's place
    return PriceBook(today, folder)


def prices_as_cost_has_them(book: PriceBook, capacity: Capacity, region: str) -> Prices:
    """A region's prices, with the margin that old ones get, which stderr says.

    Raises:
        Phase3bError: there are none.
    """
    prices = book.prices(region, capacity.service.assumptions)
    for note in book.notes.values():
        click.echo(note, err=True)
    return prices


def chosen_traffic(capacity: Capacity, named: tuple[str, ...]) -> tuple[str, ...]:
    """What was named, or the file's default pattern."""
    return named or (capacity.simulation.default_pattern,)


def sampling(gaps: str | None, period: int | None, values: str | None) -> Sampling:
    """What --gaps, --period and --values say.

    Raises:
        Phase3bError: the period is not one of whole minutes.
    """
    from phase3b.errors import bad_input  # noqa: PLC0415
    from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE  # noqa: PLC0415
    from phase3b.simulation.traces.trace import Sampling  # noqa: PLC0415

    if period is not None and period % SECONDS_PER_MINUTE:
        what = f"--period {period} is not a period of whole minutes"
        raise bad_input(what, "Give seconds, 60 or a multiple of it", code="P3B-TRACE-STEP")
    return Sampling(_gaps(gaps), None if period is None else period // SECONDS_PER_MINUTE, values)


def _gaps(given: str | None) -> Gaps | None:
    """The option's text as the type that it is."""
    match given:
        case "refuse" | "zero" | "hold":
            return given
        case _:
            return None


def capacity_cost(prices: Prices) -> CapacityCost:
    """What a simulation needs of a region's prices."""
    from phase3b.pricing.prices.capacity_prices import capacity_prices  # noqa: PLC0415
    from phase3b.simulation.capacity.lane_outcome import CapacityCost  # noqa: PLC0415

    return CapacityCost(capacity_prices(prices), prices.hours_per_month, prices.region)


def cost_or_none(prices: Prices | None) -> CapacityCost | None:
    """The same, or None where a region's file lacks one of these prices: stderr says so."""
    from phase3b.errors import Phase3bError  # noqa: PLC0415

    try:
        return None if prices is None else capacity_cost(prices)
    except Phase3bError as error:
        for problem in error.problems:
            click.echo(f"no costs of capacity: {problem}", err=True)
        return None


def prices_or_none(book: PriceBook, capacity: Capacity, region: str) -> Prices | None:
    """A region's prices. A verdict does not need them: where there are none, stderr says so."""
    from phase3b.errors import Phase3bError  # noqa: PLC0415

    try:
        return prices_as_cost_has_them(book, capacity, region)
    except Phase3bError as error:
        for problem in error.problems:
            click.echo(f"no costs: {problem}", err=True)
        return None
