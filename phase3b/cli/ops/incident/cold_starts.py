"""phase3b ops cold-starts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.ops.incident.options import ended, environment_argument, opened, window_options

if TYPE_CHECKING:
    from phase3b.operations.incident.cold_starts import ColdStarts


@click.command("cold-starts")
@environment_argument
@window_options
def command(
    *,
    environment: str | None,
    minutes: int | None,
    since: dt.datetime | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Find which functions of ENV start cold, how often, and how long it takes.

    Counted in the reports that Lambda writes into the functions' logs, read line by line, up to ops.incident.log_pages of
    each. A share above the function's objective (cold_start_percent) is a finding; of fewer invocations than
    ops.check.fewest_samples it is not judged. What helps, with its price: phase3b tune cold-starts. Without ENV: the
    production environment, or the one that is up.

    Exit codes: 0 no function starts cold too often, 1 one does, 3 AWS could not be queried, or not about everything.

    \b
    Example:
      phase3b ops cold-starts prod
      phase3b ops cold-starts prod --since 2026-11-30T08:00
    """
    from phase3b.cli.ops.incident.screen import as_data, print_findings, print_heading  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.incident.cold_starts import cold_starts  # noqa: PLC0415

    around = opened("ops cold-starts", environment, minutes, since, file, embedded=embedded)
    found = cold_starts(around, ())
    role = around.around.commands.role
    if as_json:
        print_json(as_data(found, role))
    else:
        print_heading(found)
        for each in found.figures:
            click.echo(f"{each.function}: {_sentence(each)}")
        print_findings(found, "no function starts cold more often than it may", role)
    return ended(found)


def _sentence(each: ColdStarts) -> str:
    if not each.invocations:
        return "no report of an invocation" if each.complete else "not known"
    least = "" if each.complete else "at least "
    init = "" if each.init_p50_ms is None else f", p50 {each.init_p50_ms:,.0f} ms, p95 {each.init_p95_ms:,.0f} ms"
    share = "too few to judge" if each.share_percent is None else f"{each.share_percent:.1f} %"
    return f"{least}{each.cold:,} of {each.invocations:,} cold ({share}){init}"
