"""phase3b ops backup scheduled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode, Phase3bError, bad_input
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.errors import Problem
    from phase3b.operations.backup.protection import Protection, TableBackup


@dataclass(frozen=True, slots=True)
class TableWork:
    """What is to be done of a table: the backup of this name, or none, and those that are removed after it."""

    found: Protection
    name: str | None
    expired: tuple[TableBackup, ...]


@click.command("scheduled")
@click.argument("environment", metavar="ENV")
@dry_run_option
@yes_option
@prices_option
@embedded_option
@json_option
@file_option
def scheduled(
    environment: str, *, dry_run: bool, yes: bool, folder: Path | None, embedded: bool, as_json: bool, file: Path
) -> int:
    """Make the backups of ENV that are due by ops.backups, and remove those past what it keeps.

    For a job that runs as often as the schedule, or more often: what is made already is not made again, and a killed run is
    carried on by the next. A backup is removed only if this command has made it, never where the table's new one was
    refused, and never the newest that can be restored. `phase3b ops backup verify` says when no job runs it.

    \b
    Example:
      phase3b ops backup scheduled prod --yes

    Exit codes: 0 done, or nothing to do, 2 ops.backups has no schedule of ENV, 3 AWS refused, or did not say what there is.
    """
    from phase3b.cli.ops.backup.around import backup_environment, shown_size, shown_usd  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    around = backup_environment(file, environment, (), embedded=embedded)
    if around.schedule is None:
        raise no_schedule(environment)
    work, problems = _work(around)
    due = [each.found for each in work if each.name is not None]
    expired = [each for one in work for each in one.expired]
    size = None if any(each.size_bytes is None for each in due) else sum(each.size_bytes or 0 for each in due)
    usd = None if size is None else around.price_usd("dynamodb.backup_ondemand", size / 1e9, folder)
    if not as_json:
        click.echo(f"{environment}: {len(due)} backups due, {len(expired)} to remove")
        if due:
            click.echo(f"  {', '.join(each.table for each in due)}: {shown_size(size)}, {shown_usd(usd)} a month")
        for each in expired:
            click.echo(f"  {each.name} of {each.at:%Y-%m-%d %H:%M} UTC is removed")
    made: list[dict[str, str]] = []
    removed: list[str] = []
    if not dry_run and (due or expired):
        confirm(f"Make {len(due)} backups, and remove {len(expired)}?", yes=yes, as_json=as_json)
        command = f"phase3b ops backup scheduled {environment}{named(file)}"
        for one in work:
            try:
                _done(around, one, command, made, removed)
            except Phase3bError as error:
                # The other tables have theirs.
                problems = (*problems, *error.problems)
    if as_json:
        print_json({"environment": environment, "dry_run": dry_run, "due": [each.table for each in due],
                    "expired": expired, "usd_month": usd, "backups": made, "removed": removed,
                    "refused": [each.what for each in problems]})  # fmt: skip
        return ExitCode.OUTSIDE_FAILURE if problems else ExitCode.OK
    for backup in made:
        click.echo(f"{backup['table']}: {backup['arn']}")
    if problems:
        raise Phase3bError(*problems, exit_code=ExitCode.OUTSIDE_FAILURE)
    return ExitCode.OK


def _work(around: BackupEnvironment) -> tuple[list[TableWork], Sequence[Problem]]:
    """What is to be done of each table, and which tables AWS did not tell everything about: nothing is done of those."""
    from phase3b.cli.ops.backup.around import stamp  # noqa: PLC0415
    from phase3b.errors import outside_failure  # noqa: PLC0415

    work: list[TableWork] = []
    problems: tuple[Problem, ...] = ()
    for each in around.protections():
        plan = around.scheduled(each.table)
        if plan is None:
            continue
        if each.backups is None or not each.there:
            known = {
                True: f"{each.table_name} was not read: what there is of it is not known",
                False: f"{each.table_name} is not there",
                None: around.not_read(each),
            }[each.there]
            fix = "See what AWS did not say: phase3b ops backup list"
            error = outside_failure(known, f"{fix} {around.deployment.name}", code="P3B-OPS-BACKUP-REFUSED")
            problems = (*problems, *error.problems)
            continue
        name = f"{plan.name}{stamp(around.at)}" if plan.due(each.backups, around.at) else None
        work.append(TableWork(each, name, plan.expired(each.backups, around.at)))
    return work, problems


def _done(
    around: BackupEnvironment, one: TableWork, command: str, made: list[dict[str, str]], removed: list[str]
) -> None:
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.asked import backed_up, remove_backup  # noqa: PLC0415

    log, environment, table = audit_keeper(around.history), around.deployment.name, one.found.table
    if one.name is not None:
        with audited(log, Audited(environment, command, "back up", table, "", one.name)):
            arn = backed_up(around.reading, table, one.found.table_name, one.name)
        made.append({"table": table, "name": one.name, "arn": arn})
    for each in one.expired:
        with audited(log, Audited(environment, command, "remove a backup", table, each.name, "")):
            remove_backup(around.reading, table, each)
        removed.append(each.arn)


def no_schedule(environment: str) -> Phase3bError:
    """That there is none in the file."""
    return bad_input(
        f"ops.backups has no schedule of {environment}",
        f"Add {environment}: {{every_hours: 24, keep_days: 35}} to it",
        code="P3B-OPS-BACKUPS-NONE",
    )
