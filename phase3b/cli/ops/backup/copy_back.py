"""phase3b ops backup copy-back."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.operations.backup.item_compared import Compared, Copied
    from phase3b.operations.backup.protection import Protection


@click.command("copy-back")
@click.argument("environment", metavar="ENV")
@click.option("--table", required=True, metavar="TABLE", help="The table, as capacity.yaml names it.")
@click.option("--from", "restored", required=True, metavar="NAME", help="The table that was restored of it.")
@click.option(
    "--overwrite", is_flag=True, help="Also put back the items that are different now; what they are now is replaced."
)
@dry_run_option
@yes_option
@embedded_option
@json_option
@file_option
def copy_back(  # noqa: PLR0913  an option each
    environment: str, *, table: str, restored: str, overwrite: bool, dry_run: bool, yes: bool, embedded: bool,
    as_json: bool, file: Path,
) -> int:  # fmt: skip
    """Copy items of a restored table back into the deployed one, which stays in place with its name, stream and alarms.

    Both tables are compared item by item first. What is missing is put back; what only the deployed table has always stays.
    Items that are different now stay as they are, or are put back with --overwrite: stop what writes to the table then, for
    what was written until an item's turn comes is replaced as well. Before that, a backup of the deployed table is made where
    point-in-time recovery is off. Who writes an item between its comparison and its copy keeps it. Expired items are not put
    back; those that somebody deleted on purpose are. Functions that read the table's stream act on what is written as if
    it were new, and --dry-run names them. The deployed table is used at the pace of ops.recovery. Interrupted, the same
    command goes on.

    \b
    Example:
      phase3b ops backup copy-back prod --table support_tickets \\
        --from securebase-prod-support-tickets-restored-20261130t070000 --dry-run

    Exit codes: 0 copied, or nothing to copy, 1 items were left because somebody wrote them, 2 not a restored table, 3 AWS refused.
    """
    from phase3b.cli.ops.backup.around import backup_environment  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.asked import restored_from  # noqa: PLC0415
    from phase3b.operations.backup.consumers import consumer_words, consumers  # noqa: PLC0415

    around = backup_environment(file, environment, (table,), embedded=embedded)
    (found,), (deployed,) = around.protections(), around.tables
    around.refuse_unread([found])
    if not found.there:
        raise bad_input(
            f"{found.table_name} is not there",
            f"A table that is gone is restored under its own name: phase3b ops backup restore {environment} --table {table}",
            code="P3B-OPS-COPY-SOURCE",
        )  # fmt: skip
    of = restored_from(around.reading, restored, found.table_name)
    copying = around.copying(deployed, restored)
    now = around.at.timestamp()
    compared = copying.compared(now)
    to_write = compared.missing + (compared.changed if overwrite else 0)
    told = consumers(around.deployment, table, compared.missing, compared.changed if overwrite else 0)
    document: dict[str, Any] = {
        "environment": environment, "table": table, "from": restored, "restored_to": of, "dry_run": dry_run,
        "overwrite": overwrite, "compared": compared, "to_write": to_write, "consumers": told,
    }  # fmt: skip
    if not as_json:
        _print_compared(compared, restored, found.table_name, overwrite=overwrite)
        for each in told:
            click.echo(consumer_words(each))
    if dry_run or not to_write:
        if as_json:
            print_json({**document, "copied": None, "before": None})
        return ExitCode.OK
    again = f", and have {', '.join(each.function for each in told)} act on them again" if told else ""
    confirm(f"Write {to_write:,} items into {found.table_name}{again}?", yes=yes, as_json=as_json)
    options = f"--table {table} --from {restored}{' --overwrite' if overwrite else ''}"
    what = Audited(
        environment, f"phase3b ops backup copy-back {environment} {options}{named(file)}", "copy items back", table,
        f"{compared.missing} missing, {compared.changed} different", f"{to_write} of {restored}",
    )  # fmt: skip
    with audited(audit_keeper(around.history), what):
        before = _way_back(around, found, table) if overwrite and compared.changed else None
        if before is not None and not as_json:
            click.echo(f"as it was before this: {before}")

        def say(so_far: Copied) -> None:
            if not as_json:
                click.echo(f"  {so_far.put + so_far.overwritten:,} of {to_write:,}")

        copied = copying.copy(now, say, overwrite=overwrite)
    left = copied.met + copied.not_held
    if as_json:
        print_json({**document, "copied": copied, "before": before})
    else:
        click.echo(f"{found.table_name}: {copied.put:,} items put back, {copied.overwritten:,} overwritten")
        if copied.met:
            click.echo(f"{copied.met:,} left as they are: somebody wrote them since they were compared")
        if copied.not_held:
            click.echo(f"{copied.not_held:,} left as they are: they have more attributes than one condition can hold")
        click.echo(f"{restored} is still there, and is paid for until somebody deletes it")
    return ExitCode.FINDING if left else ExitCode.OK


def _print_compared(compared: Compared, restored: str, deployed: str, *, overwrite: bool) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    click.echo(f"{restored} -> {deployed}")
    rows = table("items", "number", "what is done", right=("number",))
    rows.add_row("the same in both", f"{compared.same:,}", "nothing")
    rows.add_row("missing now", f"{compared.missing:,}", "put back")
    rows.add_row("different now", f"{compared.changed:,}", "overwritten" if overwrite else "left (--overwrite)")
    rows.add_row("expired by time to live", f"{compared.expired:,}", "not put back")
    rows.add_row("only in the deployed table", f"{compared.deployed_only or 0:,}", "left")
    console().print(rows)


def _way_back(around: BackupEnvironment, found: Protection, table: str) -> str:
    """What gives the deployed table as it is now, after items of it were overwritten."""
    from phase3b.cli.ops.backup.around import stamp  # noqa: PLC0415
    from phase3b.operations.backup.asked import backed_up  # noqa: PLC0415

    restore = f"phase3b ops backup restore {around.deployment.name} --table {table}"
    if found.recovery:
        return f"{restore} --at {around.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    arn = backed_up(around.reading, table, found.table_name, f"{found.table_name}-{stamp(around.at)}")
    return f"{restore} --backup {arn}"
