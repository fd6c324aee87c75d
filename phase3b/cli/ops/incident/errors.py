"""phase3b ops errors."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.ops.incident.options import ended, environment_argument, opened, window_options
from phase3b.errors import bad_input

if TYPE_CHECKING:
    from phase3b.operations.incident.opened import Opened


@click.command("errors")
@environment_argument
@click.option("--function", "functions", multiple=True, metavar="NAME", help="Only of this function; may be repeated.")
@click.option("--plain", is_flag=True, help="Read the logs line by line, without Logs Insights: slower, and free.")
@window_options
def command(
    environment: str | None,
    *,
    functions: tuple[str, ...],
    plain: bool,
    minutes: int | None,
    since: dt.datetime | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Group what failed in ENV's functions by its fingerprint: how often, since when, which versions and requests.

    A group is what differs in ids, numbers and times alone. Timeouts, memory that ran out and failed initialisations are
    kinds of their own, and so is an answer of 500 or more whose invocation logged no error, as a 503 of a busy table. Printed
    are the messages that functions log, types of exceptions and places in the code; never the text of an exception, which may
    hold what a customer wrote.

    Logs Insights is asked, which AWS charges by the GB that it scans, and waited for ops.incident.insights_seconds; where
    it could not be queried, and with --plain or --embedded, the logs are read line by line, up to ops.incident.log_pages of
    each. Without ENV: the production environment, or the one that is up.

    Exit codes: 0 nothing failed, 1 something did, 3 AWS could not be queried, or not about everything.

    \b
    Example:
      phase3b ops errors prod
      phase3b ops errors prod --function support_tickets --since 2026-11-30T08:00 --plain
    """
    from phase3b.cli.ops.incident.screen import as_data, print_findings, print_heading  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.incident.errors import errors  # noqa: PLC0415

    around = opened("ops errors", environment, minutes, since, file, embedded=embedded)
    _refuse_unknown(around, functions)
    found = errors(around, functions, plain=plain or embedded)
    role = around.around.commands.role
    if as_json:
        print_json(as_data(found, role))
    else:
        print_heading(found)
        print_findings(found, f"no failure in the logs ({found.figures.source})", role)
    return ended(found)


def _refuse_unknown(found: Opened, functions: tuple[str, ...]) -> None:
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415

    known = [each.name for each in found.around.deployment.functions]
    for each in functions:
        if each not in known:
            raise bad_input(f"there is no function {quoted(each)}", instead(each, known), code="P3B-FUNCTION-UNKNOWN")
