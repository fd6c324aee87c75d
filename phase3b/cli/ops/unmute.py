"""phase3b ops unmute."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import confirm, dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode


@click.command("unmute")
@click.argument("environment", metavar="ENV")
@dry_run_option
@yes_option
@json_option
@file_option
@embedded_option
def command(environment: str, *, dry_run: bool, yes: bool, as_json: bool, file: Path, embedded: bool) -> int:
    """End every mute of ENV before its time: what is in ALARM notifies at once.

    Needs the rights cloudwatch:ListAlarmMuteRules, GetAlarmMuteRule and DeleteAlarmMuteRule.

    \b
    Example:
      phase3b ops unmute prod

    Exit codes: 0 nothing is muted now, 3 AWS refused.
    """
    from phase3b.cli.ops.mute import muted_environment  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.muted.account import delete, standing  # noqa: PLC0415

    around = muted_environment(file, environment, embedded=embedded)
    found = standing(around.reading, around.prefix)
    if not as_json:
        for each in found:
            click.echo(f"{each.name}: {len(each.alarms)} alarms notify again")
        if not found:
            click.echo(f"nothing of {environment} is muted")
    if found and not dry_run:
        confirm(f"Unmute {environment}?", yes=yes, as_json=as_json)
        listed = ", ".join(each.name for each in found)
        what = Audited(
            environment,
            f"phase3b ops unmute {environment}{' --embedded' if embedded else ''}{named(file)}",
            "unmute alarms",
            listed,
            "muted",
            "notify",
        )
        with audited(around.audit, what):
            for each in found:
                delete(around.reading, each.name)
    if as_json:
        print_json({"environment": environment, "unmuted": found, "dry_run": dry_run})
    return ExitCode.OK
