"""phase3b ops backup restore ENV --all: several tables at one moment."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.options import named
from phase3b.errors import ExitCode, bad_input
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.operations.backup.several import OneOfSeveral, Outcome


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of the command."""

    at: datetime | None
    resume: str | None
    dry_run: bool
    yes: bool
    prices: Path | None
    as_json: bool
    file: Path


def restored_together(around: BackupEnvironment, asked: Asked) -> int:
    """Restores the environment's tables beside the deployed ones, all at one moment; the exit code.

    Raises:
        Phase3bError: a table can't be restored at that moment (2), or was refused (3).
    """
    from phase3b.capacity.aws_limits import quota  # noqa: PLC0415
    from phase3b.cli.ops.backup.around import shown_size, shown_usd, stamp  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.restoring import counted, scan_units  # noqa: PLC0415
    from phase3b.operations.backup.several import common_moment, restore_several  # noqa: PLC0415

    if asked.resume is not None and asked.at is None:
        raise bad_input(
            "--resume goes on with a restore at a moment", "Give its --at as well", code="P3B-COMMAND-USAGE"
        )
    found, environment = around.protections(), around.deployment.name
    moment = common_moment(found, asked.at)
    resume = asked.resume or stamp(around.at)
    several = _several(around, moment, resume)
    sizes = [each.size_bytes for each in found]
    size = None if None in sizes else sum(each or 0 for each in sizes)
    restored = None if size is None else around.price_usd("dynamodb.restore", size / 1e9, asked.prices)
    scans = None if size is None else around.price_usd("dynamodb.rru", 2 * scan_units(size), asked.prices)
    tables = "".join(f" --table {each.name}" for each in around.tables)
    command = (
        f"phase3b ops backup restore {environment}{tables} --at {moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ} "
        f"--resume {resume}{named(asked.file)}"
    )
    if not asked.as_json:
        click.echo(f"{environment} at {moment:%Y-%m-%d %H:%M:%S} UTC: {len(several)} tables, {shown_size(size)}")
        click.echo(f"  restore: {shown_usd(restored)}; counting: {shown_usd(scans)}; storage until they are deleted")
        for each in several:
            click.echo(f"  {each.table} -> {each.restoring.name}")
    document: dict[str, Any] = {
        "environment": environment, "at": moment, "dry_run": asked.dry_run, "restore_usd": restored, "count_usd": scans,
        "resume": command,
    }  # fmt: skip
    if asked.dry_run:
        if asked.as_json:
            print_json({**document, "tables": [], "unknown": around.reading.unknown})
        return ExitCode.OK
    confirm(f"Restore {len(several)} tables of {environment} into new ones?", yes=asked.yes, as_json=asked.as_json)
    if not asked.as_json:
        click.echo(f"  interrupted, it goes on with: {command}")
    what = Audited(
        environment, command, "restore tables", ", ".join(each.table for each in several), f"{moment:%Y-%m-%dT%H:%M:%SZ}",
        ", ".join(each.restoring.name for each in several),
    )  # fmt: skip
    with audited(audit_keeper(around.history), what):
        outcomes = restore_several(
            several, quota("concurrent_restores"), lambda table, text: _show_step(table, text, silent=asked.as_json)
        )
    segments = around.recovery.scan_segments
    shown = [
        {"table": each.table, "into": each.name, "differences": each.differences, "failed": each.failed,
         "restored_items": None if each.failed else counted(around.reading, each.name, segments),
         "deployed_items": counted(around.reading, around.names.table(each.table), segments)}
        for each in outcomes
    ]  # fmt: skip
    if asked.as_json:
        print_json({**document, "tables": shown, "unknown": around.reading.unknown})
    else:
        _print(shown, environment, named(asked.file))
    return _code(outcomes, shown)


def _show_step(table: str, text: str, *, silent: bool) -> None:
    if not silent:
        click.echo(f"  {table}: {text}")


def _several(around: BackupEnvironment, moment: datetime, resume: str) -> list[OneOfSeveral]:
    from phase3b.operations.backup.restoring import Restoring, Source, Waiting  # noqa: PLC0415
    from phase3b.operations.backup.several import OneOfSeveral  # noqa: PLC0415
    from phase3b.operations.backup.steps import AsFile  # noqa: PLC0415

    deployed, waiting = around.deployment, Waiting(around.recovery.wait_minutes * 60)
    made = []
    for table in around.tables:
        name = around.names.restored_table(table.name, "restored", resume)
        wanted = AsFile(table, deployed.environment, around.names, name, {**deployed.tags, "Name": name}, protect=True)
        source = Source(around.names.table(table.name), moment, None)
        made.append(OneOfSeveral(table.name, Restoring(around.reading, name, waiting), source, wanted))
    return made


def _code(outcomes: tuple[Outcome, ...], shown: list[dict[str, Any]]) -> int:
    if any(each.failed for each in outcomes) or any(each["restored_items"] is None for each in shown):
        return ExitCode.OUTSIDE_FAILURE
    return ExitCode.FINDING if any(each.differences for each in outcomes) else ExitCode.OK


def _print(shown: list[dict[str, Any]], environment: str, option: str) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    rows = table("table", "items", "deployed", "restored as", right=("items", "deployed"))
    for each in shown:
        counts = (
            "not known" if count is None else f"{count:,}" for count in (each["restored_items"], each["deployed_items"])
        )
        rows.add_row(each["table"], *counts, "failed" if each["failed"] else each["into"])
    console().print(rows)
    for each in shown:
        for text in [each["failed"]] if each["failed"] else [f"differs: {text}" for text in each["differences"]]:
            click.echo(f"{each['table']}: {text}")
    for each in shown:
        if not each["failed"]:
            click.echo(
                f"phase3b ops backup copy-back {environment} --table {each['table']} --from {each['into']}{option} --dry-run"
            )
