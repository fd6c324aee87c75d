"""phase3b ops check."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from datetime import datetime

    from phase3b.operations.morning.looked import Line, Morning, Span

UNITS = {"m": 60, "h": 3600, "d": 86_400}
DAY = 86_400
HOUR = 3600
MINUTES = 300
# Level, what it is about, and blanks: beside the sentence and its command in the table.
BESIDE = 34
# CloudWatch keeps points of an hour for 455 days, and a week before is asked for as well.
LONGEST_DAYS = 90
SHOWN = {"act": "bold red", "look": "yellow", "not known": "magenta", "fine": "green"}


def _since(ctx: click.Context, parameter: click.Parameter, given: str | None) -> timedelta | None:
    """90m, 6h, 2d."""
    del ctx
    if given is None:
        return None
    found = re.fullmatch(r"([1-9][0-9]{0,5})([mhd])", given)
    seconds = 0 if found is None else int(found[1]) * UNITS[found[2]]
    if not MINUTES <= seconds <= LONGEST_DAYS * DAY:
        raise click.BadParameter(
            f"{given} is not a time of 5m to {LONGEST_DAYS}d, such as 90m, 6h or 2d", param=parameter
        )
    return timedelta(seconds=seconds)


@click.command("check")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option(
    "--since",
    callback=_since,
    metavar="TIME",
    help="Judge so long until now, such as 90m, 6h or 2d.  [default: yesterday, UTC]",
)
@prices_option
@embedded_option
@json_option
@file_option
def command(
    environment: str | None, *, since: timedelta | None, folder: Path | None, embedded: bool, as_json: bool, file: Path
) -> int:
    """Look at ENV as at the beginning of a day: what wants a person, the worst first. Without ENV: every environment.

    Alarms and their recipients; yesterday (UTC) against the objectives and the same day of last week: latency, errors,
    throttles, cold starts, memory, queues, capacity against its maximum; dead letters, scaling activities that failed, the
    month's cost, what is deployed and differs from capacity.yaml (tables with their TTL and backups, auto scaling, functions,
    logs, the throttle of the API, thresholds of alarms), capacity that is raised and alarms that are muted by hand, prices,
    exceptions and keys that get old. What CloudWatch has no point of is not known, and not nothing. Only reads. A run costs about a cent; Cost Explorer charges
    $0.01 for each of two requests.

    \b
    Example:
      phase3b ops check prod
      phase3b ops check prod --since 6h
      phase3b ops check --json

    Exit codes: 0 nothing wants a person, 1 something does, 3 AWS could not be queried, or not about everything.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.morning.of_environment import morning_of  # noqa: PLC0415

    capacity = load(file)
    if environment is not None:
        resolve(capacity, environment)
    chosen = (
        [environment] if environment is not None else asked_environments(list(capacity.environments), embedded=embedded)
    )
    found = [morning_of(capacity, each, since, folder, named(file), embedded=embedded) for each in chosen]
    if as_json:
        print_json({"environments": found})
    else:
        for each in found:
            _print(each)
    if any(each.wants_a_person for each in found):
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if any(each.unknown for each in found) else ExitCode.OK


def asked_environments(every: list[str], *, embedded: bool) -> list[str]:
    """Every environment; on this machine the one that is up."""
    from phase3b.cli.change.rollout_options import LOCAL  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(LOCAL) if embedded else None
    return every if session is None else [session.environment]


def _print(found: Morning) -> None:
    from rich.text import Text  # noqa: PLC0415

    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    wanting = sum(each.level in {"act", "look"} for each in found.lines)
    missing = sum(each.level == "not known" for each in found.lines) + len(found.unknown)
    answer = "one thing wants a person" if wanting == 1 else f"{wanting} things want a person"
    if not wanting:
        # What nobody could look at is not in order.
        answer = "nothing that could be looked at wants a person" if missing else "nothing wants a person"
    if missing:
        answer = f"{answer}; {missing} not known"
    screen.print(f"{found.environment} ({found.tier}), {_span(found.span)}: {answer}", markup=False)
    if max((len(_command(each)) for each in found.lines), default=0) > screen.width - BESIDE:
        _print_blocks(found)
    else:
        rows = table("", "about", "what")
        for each in found.lines:
            what = Text(f"{each.of}: {each.text}")
            if command := _command(each):
                what.append(f"\n{command}", style="dim")
            rows.add_row(Text(each.level, style=SHOWN[each.level]), each.about, what)
        screen.print(rows)
    for why in found.unknown:
        screen.print(f"not known: {why}", markup=False)


def _command(line: Line) -> str:
    return "" if line.level == "fine" else line.command


def _print_blocks(found: Morning) -> None:
    """Where a command is longer than a column: sentences are wrapped, and a command is one line, which can be pasted."""
    from rich.text import Text  # noqa: PLC0415

    from phase3b.cli.ops.incident.screen import wrapped  # noqa: PLC0415
    from phase3b.cli.screen import console  # noqa: PLC0415

    screen = console()
    for each in found.lines:
        first, *others = wrapped(f"{each.level}: {each.about}: {each.of}: {each.text}", "", "  ")
        text = Text(first, no_wrap=True, overflow="ignore")
        text.stylize(SHOWN[each.level], 0, len(each.level))
        screen.print(text)
        for line in others:
            click.echo(line)
        if command := _command(each):
            click.echo(f"    {command}")
    click.echo()


def _span(span: Span) -> str:
    if span.period_seconds == DAY:
        return f"{span.begin:%Y-%m-%d} (UTC)"
    return f"{_at(span.begin)} to {_at(span.end)} UTC"


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
