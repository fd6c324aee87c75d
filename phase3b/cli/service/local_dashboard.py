"""phase3b local dashboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.options import json_option
from phase3b.cli.service.local_session import not_ready, session_file_option, session_that_is_up
from phase3b.errors import ExitCode, outside_failure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from phase3b.local.aws.claim import Session
    from phase3b.local.dashboard.counted_widgets import CountedWidget

MINUTES = 60
# CloudWatch keeps points of a minute for 15 days.
MOST_MINUTES = 15 * 24 * 60


@click.command("dashboard")
@click.option(
    "--minutes",
    type=click.IntRange(1, MOST_MINUTES),
    default=MINUTES,
    show_default=True,
    help="How far to look back.",
)
@click.option("--empty", is_flag=True, help="List only the widgets that have no data.")
@session_file_option
@json_option
def dashboard(*, minutes: int, empty: bool, file: Path | None, as_json: bool) -> int:
    """List the widgets of the deployed CloudWatch dashboard with the number of their data points.

    The page with the graphs is at the URL that `phase3b local up` prints. What AWS publishes only when it happens
    (throttles, errors) has data after it has happened here: under a load test, a fault, or a drill.

    Exit code 1: a widget has no data.

    \b
    Example:
      phase3b local dashboard
      phase3b local dashboard --minutes 15 --empty
    """
    from datetime import timedelta  # noqa: PLC0415

    from phase3b.local.aws.embedded_clock import embedded_now  # noqa: PLC0415
    from phase3b.local.dashboard.counted_widgets import counted_widgets  # noqa: PLC0415

    session = session_that_is_up(file)
    if not session.ready:
        raise not_ready()
    end = embedded_now(session.endpoint)
    found = _asked(session, end - timedelta(minutes=minutes), end, counted_widgets)
    without = [each for each in found if each.empty]
    shown = without if empty else found
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        page = "" if session.served is None else session.served.dashboard_url
        print_json({"url": page, "minutes": minutes, "empty": len(without), "widgets": shown})
    else:
        _print(shown, len(without), len(found), minutes)
    return ExitCode.FINDING if without else ExitCode.OK


def _asked(session: Session, begin: datetime, end: datetime, counted: Any) -> tuple[CountedWidget, ...]:
    """What CloudWatch of the embedded AWS says.

    Raises:
        Phase3bError: it does not answer (exit code 3).
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    from phase3b.change.guard.asked.consumption import AwsAccess  # noqa: PLC0415

    region = _region(session)
    try:
        found: tuple[CountedWidget, ...] = counted(AwsAccess(region, session.endpoint).client("cloudwatch"), begin, end)
    except (BotoCoreError, ClientError) as error:
        raise outside_failure(
            f"CloudWatch of the embedded AWS did not respond: {error}",
            "Start it again with: phase3b local up",
            code="P3B-LOCAL-AWS-FAILED",
        ) from None
    return found


def _region(session: Session) -> str:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415

    return resolve(load(Path(session.file)), session.environment).environment.region


def _print(shown: Sequence[CountedWidget], without: int, every: int, minutes: int) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    if shown:
        rows = table("section", "widget", "lines", "data points", right=("lines", "data points"))
        for each in shown:
            rows.add_row(
                each.section,
                each.title,
                f"{each.lines:,}",
                f"{each.points:,}" if each.points else each.refused or "no data",
            )
        console().print(rows)
    click.echo(f"{without:,} of {every:,} widgets have no data of the last {minutes:,} min")
