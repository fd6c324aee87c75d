"""phase3b ops restore-drill."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.capacity.deployment import TableDeployment
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.operations.backup.drill import Drill, TableDrill


@click.command("restore-drill")
@click.argument("environment", metavar="ENV")
@click.option("--table", "tables", multiple=True, metavar="TABLE", help="This table; may be repeated.  [default: all]")
@click.option("--keep", is_flag=True, help="Leave the restored tables there, and say how they are removed.")
@dry_run_option
@yes_option
@prices_option
@embedded_option
@json_option
@file_option
def command(  # noqa: PLR0913  an option each
    environment: str, *, tables: tuple[str, ...], keep: bool, dry_run: bool, yes: bool, folder: Path | None,
    embedded: bool, as_json: bool, file: Path,
) -> int:  # fmt: skip
    """Restore tables of ENV into new ones, measure how long it takes and how much is lost, compare, and remove them.

    RTO: from the request until the table is as the file says. RPO: the age of the moment, or of the backup, that was
    restored. Items of both are counted by Scans; some are compared. The deployed tables are only read. The result is kept
    beside the history of the deployments. A removal needs dynamodb:DeleteTable and application-autoscaling:
    DescribeScalableTargets and DeregisterScalableTarget, on top of what `phase3b ops backup restore` needs.

    \b
    Example:
      phase3b ops restore-drill staging --table support_tickets

    Exit codes: 0 within ops.recovery and as the file says, 1 not, 3 a figure could not be measured.
    """
    from phase3b.cli.ops.backup.around import (  # noqa: PLC0415
        backup_environment,
        shown_size,
        shown_usd,
        stamp,
        unknown_lines,
    )
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited, who  # noqa: PLC0415
    from phase3b.operations.backup.drill import Drill, drills_keeper, keep_drill  # noqa: PLC0415
    from phase3b.operations.backup.restoring import scan_units  # noqa: PLC0415

    around = backup_environment(file, environment, tables, embedded=embedded)
    found = around.protections()
    sizes = [each.size_bytes for each in found]
    size = None if None in sizes else sum(each or 0 for each in sizes)
    restored = None if size is None else around.price_usd("dynamodb.restore", size / 1e9, folder)
    scans = None if size is None else around.price_usd("dynamodb.rru", 2 * scan_units(size), folder)
    names = [around.names.restored_table(each.name, "drill", stamp(around.at)) for each in around.tables]
    if not as_json:
        click.echo(
            f"{environment}: restore of {len(names)} tables, {shown_size(size)}: {shown_usd(restored)}; counting: {shown_usd(scans)}"
        )
    if dry_run:
        if as_json:
            print_json({"environment": environment, "dry_run": True, "restore_usd": restored, "count_usd": scans,
                        "drill": None, "unknown": around.reading.unknown})  # fmt: skip
        else:
            unknown_lines(around)
        return ExitCode.OUTSIDE_FAILURE if around.reading.unknown else ExitCode.OK
    around.refuse_unread(found)
    confirm(f"Restore {len(names)} tables of {environment} into new ones?", yes=yes, as_json=as_json)
    what = Audited(
        environment, f"phase3b ops restore-drill {environment}{named(file)}", "restore drill",
        ", ".join(each.name for each in around.tables), "", ", ".join(names),
    )  # fmt: skip
    with audited(audit_keeper(around.history), what):
        drilled = tuple(
            _drilled(around, table, name, keep=keep, silent=as_json)
            for table, name in zip(around.tables, names, strict=True)
        )
        rules = around.recovery
        by = who()
        at = f"{around.at:%Y-%m-%dT%H:%M:%SZ}"
        drill = Drill(at, environment, f"{by.user}@{by.machine}", rules.rto_minutes, rules.rpo_minutes, drilled)
        keep_drill(drills_keeper(around.history), drill)
    unknown = [f"{each.table}: {text}" for each in drilled for text in each.unknown()]
    if as_json:
        print_json({"environment": environment, "dry_run": False, "restore_usd": restored, "count_usd": scans,
                    "drill": drill, "unknown": unknown})  # fmt: skip
    else:
        _print(drill, unknown)
    if not drill.passed:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if unknown else ExitCode.OK


def _drilled(around: BackupEnvironment, table: TableDeployment, name: str, *, keep: bool, silent: bool) -> TableDrill:
    """Restores a table, measures and removes it; a failure is its result, and the others go on."""
    import time  # noqa: PLC0415

    from phase3b.cli.ops.backup.restore import remove_command, source_of  # noqa: PLC0415
    from phase3b.errors import Phase3bError  # noqa: PLC0415
    from phase3b.operations.backup.asked import protection  # noqa: PLC0415
    from phase3b.operations.backup.drill import TableDrill  # noqa: PLC0415
    from phase3b.operations.backup.protection import minutes  # noqa: PLC0415
    from phase3b.operations.backup.restoring import Restoring, Waiting, counted, sampled  # noqa: PLC0415
    from phase3b.operations.backup.steps import AsFile  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415

    deployed, rules, table_name = around.deployment, around.recovery, around.names.table(table.name)
    wanted = AsFile(table, deployed.environment, around.names, name, {**deployed.tags, "Name": name}, protect=False)
    if not silent:
        click.echo(f"{table.name} -> {name} (to remove it: {remove_command(around, name)})")
    restoring = Restoring(around.reading, name, Waiting(rules.wait_minutes * 60))
    result = TableDrill(table.name, name, None, None, None, None, None, None, None, ())
    try:
        found = protection(around.reading, table.name, table_name)
        source = source_of(found, None, None, deployed.name)
        newest = found.newest_backup
        moment = found.latest if source.backup_arn is None else (None if newest is None else newest.at)
        lost = None if moment is None else max(minutes(account_time(around.reading.access) - moment), 0.0)
        begun = time.monotonic()
        restoring.start(source)
        differences = restoring.as_file(wanted, lambda text: None if silent else click.echo(f"  {text}"))
        took = (time.monotonic() - begun) / 60
        restored_items = counted(around.reading, name, rules.scan_segments)
        items = counted(around.reading, table_name, rules.scan_segments)
        key = (table.partition_key,) if table.sort_key is None else (table.partition_key, table.sort_key)
        same = sampled(around.reading, name, table_name, key, rules.sampled_items)
        result = TableDrill(
            table.name, name, took, lost, items, restored_items, None if same is None else same.same, None if same is None else same.changed,
            None if same is None else same.gone, differences,
        )  # fmt: skip
    except Phase3bError as error:
        result = _failed(result, "; ".join(each.what for each in error.problems))
    if keep:
        return result
    try:
        restoring.remove()
    except Phase3bError as error:
        left = f"{'; '.join(each.what for each in error.problems)}; remove it: {remove_command(around, name)}"
        return _failed(result, f"{result.failed}; {left}" if result.failed else left)
    return _removed(result)


def _failed(result: TableDrill, why: str) -> TableDrill:
    from dataclasses import replace  # noqa: PLC0415

    return replace(result, failed=why)


def _removed(result: TableDrill) -> TableDrill:
    from dataclasses import replace  # noqa: PLC0415

    return replace(result, removed=True)


def _print(drill: Drill, unknown: list[str]) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    answer = "passed" if drill.passed else "did not pass"
    click.echo(
        f"{drill.environment}: the drill {answer} (RTO {drill.rto_minutes:g} min, RPO {drill.rpo_minutes:g} min)"
    )
    rows = table("table", "RTO min", "RPO min", "items", "deployed", "same of compared", "removed")
    for each in drill.tables:
        compared = None if each.same is None else each.same + (each.changed or 0) + (each.gone or 0)
        rows.add_row(
            each.table, _minutes(each.rto_minutes), _minutes(each.rpo_minutes), _number(each.restored_items),
            _number(each.deployed_items), "not known" if compared is None else f"{each.same} of {compared}",
            "yes" if each.removed else "no",
        )  # fmt: skip
    console().print(rows)
    for each in drill.tables:
        for text in each.findings(drill.rto_minutes, drill.rpo_minutes):
            click.echo(f"{each.table}: {text}")
    for text in unknown:
        click.echo(f"not known: {text}")


def _minutes(value: float | None) -> str:
    return "not known" if value is None else f"{value:,.2f}"


def _number(value: int | None) -> str:
    return "not known" if value is None else f"{value:,}"
