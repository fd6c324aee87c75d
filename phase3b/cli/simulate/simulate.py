"""phase3b simulate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from phase3b.cli.options import file_option, json_format_option, number_that_is_one
from phase3b.cli.simulate.traffic_options import (
    chosen_traffic,
    cost_or_none,
    price_book,
    prices_or_none,
    sampling,
    traffic_options,
)
from phase3b.errors import ExitCode, bad_input
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from datetime import datetime

    from phase3b.capacity.model.capacity import Capacity
    from phase3b.pricing.prices.price_book import PriceBook
    from phase3b.pricing.prices.prices import Prices
    from phase3b.simulation.capacity.outcome import Simulated
    from phase3b.simulation.report.tier_overview import Question
    from phase3b.simulation.traces.trace import Trace


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the traffic is taken off before it reaches the tables, in percent; None of what is not asked about."""

    hit_percent: float | None
    region_percent: float | None
    dax_percent: float | None


@dataclass(frozen=True, slots=True)
class Beside:
    """A simulation beside the one that was asked for: its key in JSON, and what it is of in words."""

    key: str
    asked: str
    simulated: Simulated


@click.command("simulate")
@click.argument("name", metavar="[ENV|TIER]", required=False)
@traffic_options
@click.option(
    "--start",
    type=click.Choice(["settled", "floor"]),
    default="settled",
    show_default=True,
    help="Capacity at the start: settled (where auto scaling would have set it) or floor (the minimum, as just deployed).",
)
@click.option(
    "--cache-hits",
    type=click.FloatRange(0, 100),
    callback=number_that_is_one,
    metavar="PERCENT",
    help="Of what its cache may answer, so much is; the verdict without the cache is given beside it. Left out: the tables have all reads.",
)
@click.option(
    "--dax-hits",
    type=click.FloatRange(0, 100),
    callback=number_that_is_one,
    metavar="PERCENT",
    help="Of what goes through DAX, so much is answered by it; the verdict without DAX is given beside it. Left out: the tables have all reads.",
)
@click.option(
    "--region-share",
    type=click.FloatRange(0, 100),
    callback=number_that_is_one,
    metavar="PERCENT",
    help="Of a tier with two regions: one that answers so many of the requests, with the writes of both; the verdict with all traffic, as "
    "after a failover, is given beside it.",
)
@click.option(
    "--chart",
    "chart_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also draw the charts into this file: .svg or .png (needs the extra charts).",
)
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True, help="Output format."
)
@json_format_option
@file_option
def command(  # noqa: PLR0913  an option each
    name: str | None,
    traffic: tuple[str, ...],
    *,
    period: int | None,
    values: str | None,
    table: str | None,
    gaps: str | None,
    start: str,
    cache_hits: float | None,
    region_share: float | None,
    dax_hits: float | None,
    chart_file: Path | None,
    folder: Path | None,
    as_of: datetime | None,
    form: str,
    file: Path,
) -> int:
    """Simulate DynamoDB minute by minute under a traffic pattern, by AWS's published rules.

    With an environment or a tier: throttled requests, capacity, utilisation, cost of capacity and the verdict. Without:
    all tiers side by side, each under its own documented load. A CSV has the columns time, table, index,
    read_units_per_second and write_units_per_second (or read_units and write_units, sums of each row's time);
    docs/traffic-files.md has the other formats.

    \b
    Example:
      phase3b simulate
      phase3b simulate prod --traffic launch_day
      phase3b simulate prod --traffic trace.csv --table support_tickets --chart prod.svg
      phase3b simulate scale --traffic launch_day --cache-hits 60
      phase3b simulate global --region-share 50

    What AWS publishes no rule of is run with each value of simulation.readings, and the verdict says where it depends on
    one.

    Exit code 1: something is throttled more than objectives.thresholds.tables allow, under all readings or under one,
    with the cache or DAX or while it is away, with two regions or after a failover.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.simulation.report.chart_image import check_chart_file  # noqa: PLC0415
    from phase3b.simulation.report.tier_overview import Question  # noqa: PLC0415

    capacity = load(file)
    question = Question(
        chosen_traffic(capacity, traffic),
        table,
        sampling(gaps, period, values),
        "floor" if start == "floor" else "settled",
    )
    if name is None:
        if chart_file is not None:
            raise bad_input(
                "a chart is of one environment or tier",
                "Name it: phase3b simulate prod --chart FILE",
                code="P3B-OPTION-CONFLICT",
            )
        if cache_hits is not None:
            raise bad_input(
                "--cache-hits is of one environment or tier",
                "Name it: phase3b simulate scale --cache-hits 60",
                code="P3B-OPTION-CONFLICT",
            )
        if dax_hits is not None:
            raise bad_input(
                "--dax-hits is of one environment or tier",
                "Name one that has DAX (tiers.TIER.dax)",
                code="P3B-OPTION-CONFLICT",
            )
        if region_share is not None:
            raise bad_input(
                "--region-share is of one environment or tier",
                "Name it: phase3b simulate global --region-share 50",
                code="P3B-OPTION-CONFLICT",
            )
        return _tiers(capacity, question, price_book(folder, as_of), form)
    if chart_file is not None:
        check_chart_file(chart_file)
    wanted = Wanted(cache_hits, region_share, dax_hits)
    simulated, besides, prices = _simulated(capacity, name, question, price_book(folder, as_of), wanted)
    if chart_file is not None:
        _draw(simulated, chart_file)
    if form == "json":
        _print_json(simulated, besides, prices)
    else:
        from phase3b.cli.simulate.simulation_tables import print_beside, print_simulated  # noqa: PLC0415

        print_simulated(simulated, table)
        for each in besides:
            print_beside(each.asked, each.simulated.outcome)
        if chart_file is not None:
            click.echo(f"chart: {chart_file}")
    every = [each.outcome.verdict.answer for each in (simulated, *(each.simulated for each in besides))]
    return ExitCode.OK if set(every) == {"yes"} else ExitCode.FINDING


def _simulated(
    capacity: Capacity, name: str, question: Question, book: PriceBook, wanted: Wanted
) -> tuple[Simulated, tuple[Beside, ...], Prices | None]:
    """The simulation, those beside it without the cache or DAX and after a failover, and the prices of its region where there are any."""
    from functools import partial  # noqa: PLC0415

    from phase3b.simulation.cache_hits import cache_hits  # noqa: PLC0415
    from phase3b.simulation.capacity.outcome import simulate  # noqa: PLC0415
    from phase3b.simulation.dax_hits import dax_hits  # noqa: PLC0415
    from phase3b.simulation.region_traffic import region_traffic  # noqa: PLC0415
    from phase3b.simulation.subject import subject  # noqa: PLC0415
    from phase3b.simulation.traces.traffic import traffic  # noqa: PLC0415

    chosen, simulation = subject(capacity, name), capacity.simulation
    trace = traffic(capacity, chosen.tier, question.traffic, question.table, question.sampling)
    prices = prices_or_none(book, capacity, chosen.region)
    under = partial(
        simulate,
        chosen,
        simulation=simulation,
        objectives=capacity.objectives_of(chosen.environment, chosen.tier_name),
        quotas=capacity.quotas,
        cost=cost_or_none(prices),
        start=question.start,
    )
    hits = None if wanted.hit_percent is None else cache_hits(capacity, chosen, wanted.hit_percent)
    through_dax = None if wanted.dax_percent is None else dax_hits(capacity, chosen, wanted.dax_percent)
    share = None if wanted.region_percent is None else region_traffic(capacity, chosen, wanted.region_percent)
    here = trace if share is None else share.left(trace)
    taken = [each for each in (hits, through_dax) if each is not None]

    def left(whole: Trace, *without: object) -> Trace:
        for each in taken:
            whole = whole if each in without else each.left(whole)
        return whole

    besides: list[Beside] = []
    if hits is not None:
        besides.append(Beside("without_cache", "while the cache is away", under(left(here, hits))))
    if through_dax is not None:
        besides.append(Beside("without_dax", "while DAX is away", under(left(here, through_dax))))
    if share is not None:
        besides.append(Beside("after_failover", "with the whole traffic, after a failover", under(left(trace))))
    return under(left(here)), tuple(besides), prices


def _tiers(capacity: Capacity, question: Question, book: PriceBook, form: str) -> int:
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.pricing.priced_target import environment_of_tiers  # noqa: PLC0415
    from phase3b.simulation.report.tier_overview import tier_rows  # noqa: PLC0415

    prices = prices_or_none(book, capacity, capacity.environments[environment_of_tiers(capacity)].region)
    rows = tier_rows(capacity, question, prices, cost_or_none(prices), described(capacity))
    if form == "json":
        print_json([cast("dict[str, object]", plain(row)) for row in rows])
    else:
        from phase3b.cli.simulate.simulation_tables import print_tiers  # noqa: PLC0415

        print_tiers(rows)
    return ExitCode.OK if all(row.outcome.verdict.answer == "yes" for row in rows) else ExitCode.FINDING


def _draw(simulated: Simulated, file: Path) -> None:
    from phase3b.simulation.report.chart import curve  # noqa: PLC0415
    from phase3b.simulation.report.chart_image import write_chart  # noqa: PLC0415

    every = [(run, position) for run in simulated.runs for position in range(len(run.lanes))]
    # A traffic that is nothing has a picture, too: of its capacity.
    runs = [(run, position) for run, position in every if any(run.lanes[position].offered)] or every
    outcome = simulated.outcome
    write_chart([curve(run, position) for run, position in runs], f"{outcome.subject}: {outcome.traffic}", file)


def _print_json(simulated: Simulated, besides: tuple[Beside, ...], prices: Prices | None) -> None:
    """The outcome, which prices its cost lacks, and for each lane its capacity over time and what was throttled when."""
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.pricing.prices.capacity_prices import missing_capacity_prices  # noqa: PLC0415
    from phase3b.simulation.capacity.amounts import units  # noqa: PLC0415
    from phase3b.simulation.traces.trace import clock  # noqa: PLC0415

    outcome, begin = simulated.outcome, simulated.trace.start_minute
    runs = [lane for run in simulated.runs for lane in run.lanes]
    lanes = [
        {
            **cast("dict[str, object]", plain(lane)),
            "capacity_over_time": [
                {"from": clock(begin + change.minute), "units_per_second": change.capacity}
                for change in lane_run.changes
            ],
            "throttled_over_time": [
                {"minute": clock(begin + minute), "units": units(amount)}
                for minute, amount in lane_run.refused().items()
            ],
        }
        for lane, lane_run in zip(outcome.lanes, runs, strict=True)
    ]
    missing = () if prices is None else missing_capacity_prices(prices)
    lacking = {
        "missing_prices": list(missing),
        "fixes": [f"Prices: {prices.refresh_command}"] if prices is not None and missing else [],
    }
    without = {
        each.key: {
            "verdict": plain(each.simulated.outcome.verdict),
            "throttled_requests": each.simulated.outcome.throttled_requests,
        }
        for each in besides
    }
    print_json({**cast("dict[str, object]", plain(outcome)), **lacking, **without, "lanes": lanes})
