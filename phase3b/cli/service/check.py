"""phase3b check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.operations.check import MorningCheck


@click.command("check")
@click.argument("environment", metavar="ENV")
@file_option
@embedded_option
@json_option
def command(environment: str, *, file: Path, embedded: bool, as_json: bool) -> int:
    """List the alarms of ENV that need attention: in the ALARM state, disabled, missing, or without a recipient.

    Queries SNS and CloudWatch and changes nothing. An email address that was not confirmed receives no alarms;
    neither AWS nor Terraform reports this. Exit codes for cron or CI: 1 if an alarm needs attention, 3 if AWS could
    not be queried.

    \b
    Example:
      phase3b check prod
      phase3b check prod --json
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.check import morning_check  # noqa: PLC0415
    from phase3b.plan.alarms.alarms import alarms  # noqa: PLC0415
    from phase3b.plan.alerts.planned import alarm_records, told, told_together  # noqa: PLC0415

    deployment = resolve(load(file), environment)
    names = names_of(deployment)
    watched = alarms(deployment, names)
    records = tuple(alarm_records(deployment, watched, told_together(deployment, names, watched)))
    found = morning_check(records, names, told(deployment), aws_access(deployment, embedded=embedded))
    if as_json:
        print_json(
            {
                "environment": environment,
                "findings": found.findings,
                "unknown": dict(found.unknown),
                "alone": found.alone,
            }
        )
    else:
        _print(environment, found)
    if found.findings:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.unknown else ExitCode.OK


def _print(environment: str, found: MorningCheck) -> None:
    from phase3b.operations.check import WINDOW_ALONE  # noqa: PLC0415

    for each in found.findings:
        click.echo(f"{each.about}: {each.text}")
    for name in found.alone:
        click.echo(f"{name}: {WINDOW_ALONE}")
    for what, because in found.unknown.items():
        click.echo(f"unknown: {what}: {because}", err=True)
    if not found.findings and not found.unknown and not found.alone:
        click.echo(f"{environment}: nothing to look at")
