"""phase3b ops backup restore."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.cli.ops.backup.restore_several import Asked
    from phase3b.operations.backup.protection import Protection
    from phase3b.operations.backup.restoring import Source


@click.command("restore")
@click.argument("environment", metavar="ENV")
@click.option(
    "--table", "tables", multiple=True, metavar="TABLE", help="A table, as capacity.yaml names it; may be repeated."
)
@click.option("--all", "everything", is_flag=True, help="All tables of ENV, at one moment.")
@click.option(
    "--at",
    type=click.DateTime(["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ"]),
    help="As it was then (UTC, such as 2026-11-30T06:00:00Z).  [default: the latest moment]",
)
@click.option("--backup", "backup_arn", metavar="ARN", help="From this backup of `phase3b ops backup list --json`.")
@click.option("--into", metavar="NAME", help="Go on with a restore into this table that was interrupted.")
@click.option(
    "--resume", metavar="STAMP", help="Go on with a restore of several tables that was interrupted, as it says."
)
@dry_run_option
@yes_option
@prices_option
@embedded_option
@json_option
@file_option
def restore(  # noqa: PLR0913  an option each
    environment: str, *, tables: tuple[str, ...], everything: bool, at: datetime | None, backup_arn: str | None,
    into: str | None, resume: str | None, dry_run: bool, yes: bool, folder: Path | None, embedded: bool, as_json: bool,
    file: Path,
) -> int:  # fmt: skip
    """Restore tables of ENV into new ones beside them, with indexes, TTL, stream, tags and scaling as the file says.

    Several are restored at one moment: --at, or the latest that each of them can be restored at. The deployed tables are
    only read. Items of both are counted by Scans. What is missing in it now is put back by copy-back.
    Where the deployed table is not there any more, the restore gets its name; whether the stack takes it over (`phase3b
    adopt`) a person decides. Alarms watch the deployed name.

    \b
    Example:
      phase3b ops backup restore prod --table support_tickets --at 2026-11-30T06:00:00Z
      phase3b ops backup restore prod --all --dry-run

    Exit codes: 0 restored as the file says, 1 it differs, 2 bad input, 3 AWS refused, or took too long.
    """
    from phase3b.cli.ops.backup.around import backup_environment  # noqa: PLC0415
    from phase3b.cli.ops.backup.restore_several import Asked, restored_together  # noqa: PLC0415

    if at is not None and backup_arn is not None:
        raise bad_input("--at and --backup exclude each other", "Give one of them", code="P3B-COMMAND-USAGE")
    if bool(tables) is everything:
        raise bad_input(
            "name the tables by --table, or take --all",
            f"See: phase3b ops backup list {environment}",
            code="P3B-COMMAND-USAGE",
        )
    together = everything or resume is not None or len(set(tables)) > 1
    if together and (backup_arn is not None or into is not None):
        raise bad_input(
            "--backup and --into are of one table", "Leave them out, or name one --table", code="P3B-COMMAND-USAGE"
        )
    around = backup_environment(file, environment, tables, embedded=embedded)
    asked = Asked(None if at is None else at.replace(tzinfo=UTC), resume, dry_run, yes, folder, as_json, file)
    if together:
        return restored_together(around, asked)
    return _restored_alone(around, asked, backup_arn, into, embedded=embedded)


def _restored_alone(
    around: BackupEnvironment, asked: Asked, backup_arn: str | None, into: str | None, *, embedded: bool
) -> int:
    from phase3b.cli.ops.backup.around import shown_size, shown_usd, stamp  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.restoring import (  # noqa: PLC0415
        Restoring,
        Waiting,
        counted,
        scan_units,
    )
    from phase3b.operations.backup.steps import AsFile  # noqa: PLC0415

    (wanted_table,), (found,) = around.tables, around.protections()
    environment, table = around.deployment.name, wanted_table.name
    if found.there is None:
        raise bad_input(
            f"whether {found.table_name} is there is not known: {'; '.join(around.reading.unknown.values())}",
            "Check the credentials and their rights",
            code="P3B-OPS-RESTORE-SOURCE",
        )
    source = source_of(found, asked.at, backup_arn, environment)
    name = into or (
        around.names.restored_table(table, "restored", stamp(around.at)) if found.there else found.table_name
    )
    restoring = Restoring(around.reading, name, Waiting(around.recovery.wait_minutes * 60))
    # A table that was gone has its own name back: its restore goes on as any other that was interrupted.
    own = name == found.table_name and (
        not found.there or (source.backup_arn is not None and restoring.made_from(source))
    )
    if not own and name in {around.names.table(each.name) for each in around.deployment.tables}:
        raise bad_input(
            f"{name} is a deployed table, and a restore never touches it",
            "Leave --into out",
            code="P3B-OPS-RESTORE-NAME",
        )
    beside = bool(found.there) and not own
    restored = around.price_usd("dynamodb.restore", (found.size_bytes or 0) / 1e9, asked.prices)
    scans = around.price_usd("dynamodb.rru", 2 * scan_units(found.size_bytes or 0), asked.prices)
    known = found.size_bytes is not None
    if not asked.as_json:
        click.echo(f"{source.text} -> {name}")
        click.echo(
            f"  restore of {shown_size(found.size_bytes)}: {shown_usd(restored if known else None)}; counting both: "
            f"{shown_usd(scans if known else None)} on demand, or provisioned units in use; storage until it is deleted"
        )
    document = {
        "environment": environment, "table": table, "source": source, "into": name, "dry_run": asked.dry_run,
        "restore_usd": restored if known else None, "count_usd": scans if known else None,
    }  # fmt: skip
    if asked.dry_run:
        if asked.as_json:
            print_json({**document, "differences": [], "deployed_items": None, "restored_items": None, "next": [],
                        "not_done": "", "unknown": around.reading.unknown})  # fmt: skip
        return ExitCode.OK
    confirm(f"Restore {table} of {environment} into {name}?", yes=asked.yes, as_json=asked.as_json)
    deployed = around.deployment
    wanted = AsFile(
        wanted_table, deployed.environment, around.names, name,
        {**deployed.tags, "Name": name}, protect=True,
    )  # fmt: skip
    what = Audited(
        environment, f"phase3b ops backup restore {environment} --table {table}{named(asked.file)}", "restore a table", table,
        source.text, name,
    )  # fmt: skip
    if beside and not asked.as_json:
        click.echo(f"  to remove it: {remove_command(around, name)}")
    with audited(audit_keeper(around.history), what):
        restoring.start(source)
        differences = restoring.as_file(wanted, lambda text: None if asked.as_json else click.echo(f"  {text}"))
    restored_items = counted(around.reading, name, around.recovery.scan_segments)
    items = counted(around.reading, found.table_name, around.recovery.scan_segments) if beside else None
    not_done = switch_not_done(found, table, name, environment, named(asked.file), beside=beside)
    steps = next_commands(around, table, name, asked.file, embedded=embedded, beside=beside)
    if asked.as_json:
        print_json(
            {**document, "differences": differences, "deployed_items": items, "restored_items": restored_items,
             "next": steps, "not_done": not_done, "unknown": around.reading.unknown}
        )  # fmt: skip
    else:
        shown = ["not known" if each is None else f"{each:,}" for each in (restored_items, items)]
        click.echo(f"{name}: {shown[0]} items" + (f", {found.table_name}: {shown[1]}" if beside else ""))
        for each in differences:
            click.echo(f"differs: {each}")
        click.echo("\n  ".join([not_done, *steps]))
    if differences:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if restored_items is None else ExitCode.OK


def source_of(found: Protection, at: datetime | None, backup_arn: str | None, environment: str) -> Source:
    """Where a restore is from: what was asked for, else the recovery window, else the newest backup."""
    from phase3b.operations.backup.restoring import Source  # noqa: PLC0415

    if backup_arn is not None:
        # ListBackups was asked by the table's name: another table's would come back under this one's.
        if found.backups is not None and backup_arn not in {each.arn for each in found.backups}:
            raise bad_input(
                f"{found.table_name} has no backup {backup_arn}",
                f"Give one of: phase3b ops backup list {environment} --json",
                code="P3B-OPS-RESTORE-SOURCE",
            )
        return Source(found.table_name, None, backup_arn)
    if (found.there and found.recovery is None) or (not found.recovery and found.backups is None):
        raise bad_input(
            f"what can be restored of {found.table} is not known",
            f"See what AWS did not say: phase3b ops backup list {environment}",
            code="P3B-OPS-RESTORE-SOURCE",
        )
    if found.recovery:
        if at is not None and found.earliest and found.latest and not found.earliest <= at <= found.latest:
            raise bad_input(
                f"{found.table} can be restored from {found.earliest:%Y-%m-%dT%H:%M:%SZ} to {found.latest:%Y-%m-%dT%H:%M:%SZ}",
                "Give a moment between them, or a --backup",
                code="P3B-OPS-RESTORE-SOURCE",
            )
        return Source(found.table_name, at, None)
    backup = found.newest_backup
    if backup is None or at is not None:
        raise bad_input(
            f"{found.table} has no point-in-time recovery" + ("" if backup else " and no backup"),
            f"See what there is: phase3b ops backup list {environment}",
            code="P3B-OPS-RESTORE-SOURCE",
        )
    return Source(found.table_name, None, backup.arn)


def remove_command(around: BackupEnvironment, name: str) -> str:
    """What deletes a restored table, when pasted."""
    at = ["--region", around.deployment.environment.region]
    if around.reading.access.endpoint is not None:
        at += ["--endpoint-url", around.reading.access.endpoint]
    delete = shlex.join(["aws", "dynamodb", "delete-table", "--table-name", name, *at])
    if not around.deployment.environment.deletion_protection:
        return delete
    unprotect = ["aws", "dynamodb", "update-table", "--table-name", name, "--no-deletion-protection-enabled", *at]
    return f"{shlex.join(unprotect)} && {delete}"


def switch_not_done(found: Protection, table: str, name: str, environment: str, option: str, *, beside: bool) -> str:
    """What a restore leaves to a person, in words: a command for it would lose what has been written since."""
    adopt = f"phase3b adopt {table} --env {environment}{option}"
    if not beside:
        return (
            f"Not done by phase3b: whether the stack takes {name} over. Where the plan would create it, the state does not "
            f"have it: {adopt} puts it there. Read the plan before any apply:"
        )
    return (
        f"{found.table_name} is still the deployed table, and nothing uses {name}. What is missing in the deployed table now is "
        "put back by copy-back, which compares both first; switch puts the new table in the place of the deployed one, and leaves "
        "in that what only it has. Both as they are now are kept by the backups:"
    )


def next_commands(
    around: BackupEnvironment, table: str, name: str, file: Path, *, embedded: bool, beside: bool
) -> list[str]:
    """What can be pasted after a restore: none of them changes a table."""
    environment, option = around.deployment.name, named(file) + (" --embedded" if embedded else "")
    if not beside:
        return [f"phase3b plan {environment}{named(file)}"]
    at = ["--region", around.deployment.environment.region]
    if around.reading.access.endpoint is not None:
        at += ["--endpoint-url", around.reading.access.endpoint]
    return [
        f"phase3b ops backup copy-back {environment} --table {table} --from {name}{option} --dry-run",
        f"phase3b ops backup switch {environment} --table {table} --to {name}{option} --dry-run",
        f"phase3b ops backup create {environment} --table {table}{option}",
        shlex.join(["aws", "dynamodb", "create-backup", "--table-name", name, "--backup-name", name, *at]),
        f"phase3b ops backup list {environment}{option}",
    ]
