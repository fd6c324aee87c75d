"""phase3b ops throttles."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from phase3b.cli.ops.incident.options import environment_argument, opened, window_options


@click.command("throttles")
@environment_argument
@window_options
@click.pass_context
def command(
    ctx: click.Context,
    *,
    environment: str | None,
    minutes: int | None,
    since: dt.datetime | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Find what is throttled in ENV, by which limit, whose requests, and what helps: phase3b doctor.

    The same examination, the same output. Without ENV: the production environment, or the one that is up.

    Exit codes: 0 nothing is throttled, 1 something is, 3 AWS could not be queried, or not about everything.

    \b
    Example:
      phase3b ops throttles prod
      phase3b ops throttles prod --since 2026-11-30T08:00
    """
    from phase3b.cli.service import doctor  # noqa: PLC0415

    found = opened("ops throttles", environment, minutes, since, file, embedded=embedded)
    code: int = ctx.invoke(
        doctor.command,
        environment=found.name,
        minutes=found.minutes,
        patch_out=None,
        file=file,
        embedded=embedded,
        as_json=as_json,
    )
    return code
