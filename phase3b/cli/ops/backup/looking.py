"""phase3b ops backup list and verify."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.operations.backup.protection import Protection


@click.command("list")
@click.argument("environment", metavar="ENV")
@embedded_option
@json_option
@file_option
def list_(environment: str, *, embedded: bool, as_json: bool, file: Path) -> int:
    """Show what can be restored of each table of ENV: the window of point-in-time recovery, and every backup.

    \b
    Example:
      phase3b ops backup list prod

    Exit codes: 0 shown, 3 AWS could not be queried about everything.
    """
    from phase3b.cli.ops.backup.around import backup_environment, unknown_lines  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    around = backup_environment(file, environment, (), embedded=embedded)
    found = around.protections()
    if as_json:
        print_json({"environment": environment, "tables": found, "unknown": around.reading.unknown})
    else:
        _print(around, found)
        unknown_lines(around)
    return ExitCode.OUTSIDE_FAILURE if around.reading.unknown else ExitCode.OK


def _print(around: BackupEnvironment, found: tuple[Protection, ...]) -> None:
    from phase3b.cli.ops.backup.around import shown_age, shown_size  # noqa: PLC0415
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    rows = table("table", "restorable from", "to", "backup", "age", "size")
    key = f"off: environments.{around.deployment.name}.point_in_time_recovery"
    for each in found:
        since = "not known" if each.recovery is None else key
        until = ""
        if each.there is False:
            since = "the table is not there"
        elif each.recovery and each.earliest and each.latest:
            since, until = f"{each.earliest:%Y-%m-%d %H:%M}", f"{each.latest:%Y-%m-%d %H:%M}"
        backups = each.backups or ()
        if not backups:
            rows.add_row(each.table, since, until, "not known" if each.backups is None else "none", "", "")
        for number, backup in enumerate(backups):
            name = backup.name if backup.status == "AVAILABLE" else f"{backup.name} ({backup.status})"
            rows.add_row(
                "" if number else each.table, "" if number else since, "" if number else until,
                name if backup.kind == "USER" else f"{name} ({backup.kind})",
                shown_age(backup.at, around.at), shown_size(backup.size_bytes),
            )  # fmt: skip
    screen.print(rows)


@click.command("verify")
@click.argument("environment", metavar="ENV")
@embedded_option
@json_option
@file_option
def verify(environment: str, *, embedded: bool, as_json: bool, file: Path) -> int:
    """Judge what a restore of each table of ENV could give now, against ops.recovery and what the file says.

    Whether a restore works, and how long it takes, only `phase3b ops restore-drill` shows.

    \b
    Example:
      phase3b ops backup verify prod

    Exit codes: 0 all is as it should be, 1 something is not, 3 AWS could not be queried about everything.
    """
    from dataclasses import replace  # noqa: PLC0415

    from phase3b.cli.ops.backup.around import backup_environment, unknown_lines  # noqa: PLC0415
    from phase3b.cli.screen import console, print_json, table  # noqa: PLC0415
    from phase3b.operations.backup.protection import judged  # noqa: PLC0415
    from phase3b.operations.backup.schedule import overdue  # noqa: PLC0415

    around = backup_environment(file, environment, (), embedded=embedded)
    found = around.protections()
    lines = [line for each in found for line in judged(each, around.wanted, around.at)]
    lines += [
        line for each in found if (plan := around.scheduled(each.table)) is not None
        for line in overdue(each, plan, environment, around.at)
    ]  # fmt: skip
    # What a person pastes is of the same file and the same AWS.
    more = named(file) + (" --embedded" if embedded else "")
    lines = [replace(each, fix=each.fix and each.fix + more) for each in lines]
    findings = sum(each.level == "finding" for each in lines)
    if as_json:
        print_json(
            {"environment": environment, "rpo_minutes": around.recovery.rpo_minutes, "tables": found, "judged": lines,
             "unknown": around.reading.unknown}
        )  # fmt: skip
    else:
        click.echo(f"{environment}: {len(found)} tables, {findings} findings (RPO {around.recovery.rpo_minutes:g} min)")
        if lines:
            rows = table("", "table", "what")
            for each in lines:
                rows.add_row(each.level, each.table, each.text + (f"\n{each.fix}" if each.fix else ""))
            console().print(rows)
        unknown_lines(around)
    if findings:
        return ExitCode.FINDING
    unknown = around.reading.unknown or any(each.level == "not known" for each in lines)
    return ExitCode.OUTSIDE_FAILURE if unknown else ExitCode.OK
