"""phase3b ops mute."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import confirm, dry_run_option, yes_option
from phase3b.cli.ops.capacity.raising import lasting_time
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input
from phase3b.naming import names_of
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.change.rollout.keeper import Keeper
    from phase3b.operations.doctor.reading import Reading
    from phase3b.operations.muted.account import Standing
    from phase3b.operations.muted.mute_rule import MuteRule


@dataclass(frozen=True, slots=True)
class MutedEnvironment:
    """An environment, the prefix of its names, and the alarms that it plans."""

    capacity: Capacity
    prefix: str
    records: tuple[object, ...]
    reading: Reading
    audit: Keeper


@click.command("mute")
@click.argument("environment", metavar="ENV")
@click.option("--for", "lasting", metavar="TIME", callback=lasting_time, help="How long: 30m, 2h, 1d.")
@click.option("--alarm", "pattern", metavar="PATTERN", help="Only alarms named like this, such as '*-throttles-*'.")
@click.option("--why", default="", metavar="TEXT", help="The reason: for the rule, and for the audit log.")
@click.option("--list", "listed", is_flag=True, help="Show what is muted, and change nothing.")
@dry_run_option
@yes_option
@json_option
@file_option
@embedded_option
def command(  # noqa: PLR0913  one for each option
    environment: str, *, lasting: timedelta | None, pattern: str | None, why: str, listed: bool, dry_run: bool, yes: bool,
    as_json: bool, file: Path, embedded: bool,
) -> int:  # fmt: skip
    """Mute the alarms of ENV for planned work: they go on to judge, and notify nobody until the time is over.

    By mute rules of CloudWatch, which begin with the next minute and end by themselves, whether or not this machine still
    runs; what is in ALARM at the end notifies then. Composite alarms and alarms that notify by themselves are muted; the
    others notify nobody anyway. `phase3b ops unmute` ends it before. Needs the rights cloudwatch:PutAlarmMuteRule (of the rule and of each alarm), ListAlarmMuteRules and GetAlarmMuteRule.

    \b
    Example:
      phase3b ops mute prod --for 2h --why "upgrade of the tier"
      phase3b ops mute prod --for 30m --alarm '*-throttles-*' --why "a load test" --dry-run
      phase3b ops mute prod --list
      phase3b ops mute dev --for 30m --why "a load test" --embedded

    Exit codes: 0 muted, or shown; 2 it may not be muted so, 3 AWS refused.
    """
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.muted.account import put, standing  # noqa: PLC0415
    from phase3b.operations.muted.mute_rule import mute_rules, notifying  # noqa: PLC0415

    if not listed and (lasting is None or not why.strip()):
        raise bad_input(
            "alarms are muted for a time and for a reason",
            "Say --for TIME and --why TEXT, such as --for 2h --why 'upgrade', or --list",
            code="P3B-OPS-MUTE-OPTIONS",
        )
    around = muted_environment(file, environment, embedded=embedded)
    if lasting is None or listed:
        _show(environment, standing(around.reading, around.prefix), as_json=as_json)
        return ExitCode.OK
    where = f"{' --embedded' if embedded else ''}{named(file)}"
    alarms = notifying(around.records, pattern)
    now = account_time(around.reading.access)
    rules = mute_rules(around.prefix, alarms, now, lasting, around.capacity.ops.mute, why.strip())
    if not as_json:
        click.echo(_sentence(rules))
    if not dry_run:
        confirm(f"Mute {len(alarms)} alarms of {environment}?", yes=yes, as_json=as_json)
        what = Audited(
            environment, f"phase3b ops mute {environment}{where}", "mute alarms", pattern or "every alarm", "notify",
            f"muted until {rules[0].until:%Y-%m-%dT%H:%MZ}: {', '.join(each.name for each in rules)}", why.strip(),
        )  # fmt: skip
        with audited(around.audit, what):
            for each in rules:
                put(around.reading, each)
    if as_json:
        print_json({"environment": environment, "rules": rules, "dry_run": dry_run})
    elif not dry_run:
        click.echo(f"muted; phase3b ops unmute {environment}{where} ends it before")
    return ExitCode.OK


def _sentence(rules: tuple[MuteRule, ...]) -> str:
    alarms = [name for each in rules for name in each.alarms]
    few = ", ".join(alarms[:3]) + (" and others" if len(alarms) > 3 else "")  # noqa: PLR2004  few enough to read
    return f"{len(alarms)} alarms, {rules[0].begin:%Y-%m-%d %H:%M} to {rules[0].until:%Y-%m-%d %H:%M} UTC: {few}"


def _show(environment: str, found: tuple[Standing, ...], *, as_json: bool) -> None:
    from phase3b.cli.screen import console, print_json, table  # noqa: PLC0415

    if as_json:
        print_json({"environment": environment, "muted": found})
        return
    if not found:
        click.echo(f"nothing of {environment} is muted")
        return
    rows = table("rule", "", "until, UTC", "alarms", "why", right=("alarms",))
    for each in found:
        until = "no end" if each.until is None else f"{each.until:%Y-%m-%d %H:%M}"
        rows.add_row(each.name, each.status, until, str(len(each.alarms)), each.why)
    console().print(rows)


def muted_environment(file: Path, environment: str, *, embedded: bool) -> MutedEnvironment:
    """The environment of a capacity file.

    Raises:
        Phase3bError: the file has problems, or boto3 is missing (3).
    """
    import importlib.util  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.errors import outside_failure  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import audit_keeper  # noqa: PLC0415
    from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
    from phase3b.plan.alarms.alarms import alarms  # noqa: PLC0415
    from phase3b.plan.alerts.planned import alarm_records, told_together  # noqa: PLC0415
    from phase3b.problems.missing_package import how_to_install  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops mute needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    names = names_of(deployment)
    watched = alarms(deployment, names)
    records = tuple(alarm_records(deployment, watched, told_together(deployment, names, watched)))
    history = history_keeper(deployment, embedded=embedded)
    reading = Reading(aws_access(deployment, embedded=embedded))
    return MutedEnvironment(capacity, names.prefix, records, reading, audit_keeper(history))
