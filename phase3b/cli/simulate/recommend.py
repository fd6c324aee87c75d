"""phase3b recommend."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_format_option
from phase3b.cli.simulate.everything import KINDS, Asked, Simulated, everything, refuse_tier
from phase3b.cli.simulate.traffic_options import (
    capacity_cost,
    chosen_traffic,
    price_book,
    prices_as_cost_has_them,
    sampling,
    traffic_options,
)
from phase3b.errors import ExitCode, Phase3bError, bad_input, outside_failure
from phase3b.problems.missing_package import how_to_install

if TYPE_CHECKING:
    from datetime import datetime

    from phase3b.capacity.model.capacity import Capacity
    from phase3b.simulation.recommendation.capacity_patch import CapacityPatch
    from phase3b.simulation.recommendation.recommended import Option, Recommendation
    from phase3b.simulation.subject import Subject
    from phase3b.simulation.traces.trace import Sampling, Trace

DAYS = 14


@click.command("recommend")
@click.argument("name", metavar="[ENV|TIER]", required=False)
@traffic_options
@click.option(
    "--all",
    "every",
    is_flag=True,
    help="Everything that could be tuned in ENV, not tables alone: memory, batches, cold starts, cache, logs, alarms.",
)
@click.option(
    "--without",
    multiple=True,
    type=click.Choice(KINDS),
    help="With --all: leave this kind out of the sum and the patch; may be repeated.",
)
@click.option(
    "--usage",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="With --all: what was measured, in the place of what is estimated, as in phase3b cost.",
)
@click.option("--customers", type=click.IntRange(1), metavar="N", help="With --all: load of so many customers.")
@click.option("--safety", is_flag=True, help="Also show the price of each level of simulation.margin (takes longer).")
@click.option(
    "--schedules",
    is_flag=True,
    help="Let the patch have scheduled scaling (auto_scaling.schedules) where it is cheaper.",
)
@click.option("--from-cloudwatch", is_flag=True, help="Use the past traffic of the environment's tables.")
@click.option("--days", type=int, help=f"With --from-cloudwatch: number of days.  [default: {DAYS}]")
@click.option(
    "--patch",
    "patch_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the patch to this file, for git apply, instead of printing it.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "markdown"]),
    default="table",
    show_default=True,
    help="Output format; markdown with --all.",
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
    folder: Path | None,
    as_of: datetime | None,
    every: bool,
    without: tuple[str, ...],
    usage: Path | None,
    customers: int | None,
    safety: bool,
    schedules: bool,
    from_cloudwatch: bool,
    days: int | None,
    patch_file: Path | None,
    form: str,
    file: Path,
) -> int:
    """Find the cheapest capacity without throttling, as a patch of capacity.yaml; with --all, everything that could be tuned.

    Tries minimums, maximums, targets and both billing modes under the traffic, raised by
    simulation.sweep.margin_percent and with what simulation.margin says that must be survived: busy seconds, a spike,
    slower auto scaling, growth until the next review. objectives.service_level.error_percent decides how safe. Compares the result with the environment or tier (default: the last
    environment of the file). Shows the confidence of the result and the smallest tier that would be sufficient.

    --all also looks at memory, architecture, batches and cold starts (as phase3b tune has measured them), the API's
    cache, logs, alarms and reserved capacity. Each with its monthly saving, what that rests on (measured, modelled or
    assumed), its risk and its keys, by worth; the sum is the bill of the file with all changes, and says what overlaps.
    What phase3b cost shows of the patched file is beside it; where that is another figure, each difference with its
    amount (durations by memory, requests that no cache answers any more, what is bought outside of the file).
    What nobody has measured is not known, with the command that measures it. The figures of the guide
    (objectives.documented_savings) are shown beside.

    \b
    Example:
      phase3b recommend business --safety
      phase3b recommend prod --traffic trace.csv --schedules
      phase3b recommend prod --traffic trace.csv --table support_tickets
      phase3b recommend prod --from-cloudwatch --days 14 --patch capacity.patch
      phase3b recommend prod --all --without alarm-levels --patch everything.patch
      git apply capacity.patch

    Exit code 1: nothing that was tried serves the traffic without throttling, or what is recommended would break
    another rule of the capacity file. Where there is nothing to change, the file of --patch is empty.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.simulation.subject import subject  # noqa: PLC0415

    if from_cloudwatch and traffic:
        raise bad_input(
            "--from-cloudwatch and --traffic are two traffics", "Give one of them", code="P3B-OPTION-CONFLICT"
        )
    if every and (table is not None or safety):
        option = "--table" if table is not None else "--safety"
        raise bad_input(f"--all and {option} contradict each other", "Give one of them", code="P3B-OPTION-CONFLICT")
    if not every and (without or usage is not None or customers is not None or form == "markdown"):
        raise bad_input(
            "--without, --usage, --customers and --format markdown are of --all, and that is not there",
            "Add --all, or leave them out",
            code="P3B-OPTION-CONFLICT",
        )
    if from_cloudwatch and (period is not None or values is not None):
        option = "--period" if period is not None else "--values"
        raise bad_input(
            f"{option} is of files, and --from-cloudwatch asks for sums of minutes",
            f"Leave {option} out",
            code="P3B-OPTION-CONFLICT",
        )
    if days is not None and not from_cloudwatch:
        raise bad_input(
            "--days is of --from-cloudwatch, and that is not there",
            "Add --from-cloudwatch, or leave it out",
            code="P3B-OPTION-CONFLICT",
        )
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415

    if patch_file is not None:
        check_out_file(patch_file, "--patch")
    _with_numpy()
    from phase3b.pricing.savings.break_even import break_even  # noqa: PLC0415
    from phase3b.simulation.recommendation.recommendation import Recommender  # noqa: PLC0415
    from phase3b.simulation.recommendation.recommended_prices import (  # noqa: PLC0415
        price_sentences,
        reserved_capacity,
        used_percent,
    )
    from phase3b.simulation.recommendation.sufficient_tier import tier_that_suffices  # noqa: PLC0415

    capacity = load(file)
    asked_for = name if name is not None else list(capacity.environments)[-1]
    if every:
        refuse_tier(capacity, asked_for)
    chosen = subject(capacity, asked_for)
    prices = prices_as_cost_has_them(price_book(folder, as_of), capacity, chosen.region)
    cost = capacity_cost(prices)
    named, taken = chosen_traffic(capacity, traffic), sampling(gaps, period, values)
    trace = _trace(
        capacity, chosen, named, table, taken, DAYS if days is None else days, from_cloudwatch=from_cloudwatch
    )
    measured = from_cloudwatch or not _is_pattern(capacity, named)
    found = Recommender(capacity, chosen, trace, measured, cost, every_level=safety, with_schedules=schedules).all()
    if every:
        asked = Asked(without, usage, customers, patch_file, form)
        return everything(capacity, file, chosen.name, prices, Simulated(found, trace, measured), asked)
    even, reserved = break_even(cost.prices), reserved_capacity(found, prices, chosen.region, chosen.replicated)
    change, hindered = _patch(capacity, file, chosen, found)
    suffices = tier_that_suffices(capacity, trace)
    if patch_file is not None:
        # Without a change it is empty, as what an earlier run left there must not be applied for this one's.
        write_out_file("" if change is None else change.diff, patch_file, "--patch")
    if form == "json":
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(
            {
                "subject": chosen.title,
                "traffic": trace.source,
                "region": chosen.region,
                "minutes": trace.minutes,
                "notes": trace.notes,
                "tier_that_suffices": suffices,
                "on_demand_break_even_percent": {"read": even.read_percent, "write": even.write_percent},
                "reserved_capacity": reserved,
                "tables": [
                    {
                        **_data(each),
                        "used_percent": None if each.best is None else used_percent(each.best, cost.prices),
                        "reserved_capacity": reserved_capacity([each], prices, chosen.region, chosen.replicated),
                    }
                    for each in found
                ],
                "patch": None if change is None else change.diff,
                "patch_hindered": hindered,
                "patch_changes_also": () if change is None else change.others,
            }
        )
    else:
        from phase3b.cli.simulate.recommendation_tables import print_recommendations  # noqa: PLC0415

        sentences = tuple(price_sentences(found, cost.prices, reserved))
        print_recommendations(
            chosen, trace, found, sentences, suffices, change=change, hindered=hindered, patch_file=patch_file
        )
    return ExitCode.FINDING if hindered or any(each.best is None for each in found) else ExitCode.OK


def _with_numpy() -> None:
    """Says so in one line where the extra is missing."""
    from importlib.util import find_spec  # noqa: PLC0415

    if find_spec("numpy") is None:
        raise outside_failure(
            "phase3b recommend needs numpy, which is not installed",
            how_to_install("recommend"),
            code="P3B-EXTRA-MISSING",
        )


def _is_pattern(capacity: Capacity, named: Sequence[str]) -> bool:
    return named[0] in capacity.simulation.patterns


def _trace(
    capacity: Capacity,
    chosen: Subject,
    named: tuple[str, ...],
    table: str | None,
    taken: Sampling,
    days: int,
    *,
    from_cloudwatch: bool,
) -> Trace:
    if not from_cloudwatch:
        from phase3b.simulation.traces.traffic import traffic  # noqa: PLC0415

        return traffic(capacity, chosen.tier, named, table, taken)
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.simulation.traces.cloudwatch_source import Window, cloudwatch_trace  # noqa: PLC0415
    from phase3b.simulation.traces.traffic import known_table  # noqa: PLC0415

    known_table(capacity, table)
    return cloudwatch_trace(capacity, chosen, table, Window.of_last(days, datetime.now(UTC)))


def _patch(
    capacity: Capacity, file: Path, chosen: Subject, found: Sequence[Recommendation]
) -> tuple[CapacityPatch | None, tuple[str, ...]]:
    """The patch of everything that should change; or why there is none."""
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.simulation.recommendation.capacity_patch import patch  # noqa: PLC0415

    tables = [each.best.table for each in found if each.changes and each.best is not None]
    if not tables:
        return None, ()
    text = read_capacity_text(file, str(file))
    try:
        return patch(capacity, file, text, chosen, tables), ()
    except Phase3bError as error:
        return None, tuple(str(problem) for problem in error.problems)


def _data(each: Recommendation) -> dict[str, object]:
    return {
        "table": each.table,
        "current": _option(each.current),
        "recommended": None if each.best is None else _option(each.best),
        "next_best": None if each.next_best is None else _option(each.next_best),
        "monthly_saving_usd": each.saving_usd,
        "certainty": each.certainty,
        "reasons": each.reasons,
        "minimums": each.minimums,
        "safety": [
            {
                "level": step.level,
                "error_percent": step.error_percent,
                "chosen": step.chosen,
                "option": None if step.option is None else _option(step.option),
            }
            for step in each.steps
        ],
        "scheduled": None
        if each.scheduled is None
        else {
            "begin_hour_utc": each.scheduled.hours.begin,
            "end_hour_utc": each.scheduled.hours.end,
            "option": _option(each.scheduled.option),
            "monthly_saving_usd": each.scheduled.saving_usd,
        },
        "configurations_tried": each.tried,
    }


def _option(option: Option) -> dict[str, object]:
    from phase3b.cli.screen import plain  # noqa: PLC0415

    return {
        "billing": plain(option.table.billing),
        "indexes": {index.name: plain(index.billing) for index in option.table.indexes},
        "monthly_usd": option.monthly_usd,
        "throttled_requests": option.throttled_requests,
    }
