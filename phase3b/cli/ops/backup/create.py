"""phase3b ops backup create."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named, prices_option
from phase3b.errors import ExitCode


@click.command("create")
@click.argument("environment", metavar="ENV")
@click.option("--table", "tables", multiple=True, metavar="TABLE", help="This table; may be repeated.  [default: all]")
@dry_run_option
@yes_option
@prices_option
@embedded_option
@json_option
@file_option
def create(
    environment: str, *, tables: tuple[str, ...], dry_run: bool, yes: bool, folder: Path | None, embedded: bool,
    as_json: bool, file: Path,
) -> int:  # fmt: skip
    """Back up tables of ENV now. A backup is kept, and paid for, until somebody deletes it.

    \b
    Example:
      phase3b ops backup create prod --table support_tickets

    Exit codes: 0 made, 2 an unknown table, 3 AWS refused.
    """
    from phase3b.cli.ops.backup.around import backup_environment, shown_size, shown_usd, stamp  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.asked import backed_up  # noqa: PLC0415

    around = backup_environment(file, environment, tables, embedded=embedded)
    found = around.protections()
    around.refuse_unread(found)
    size = None if any(each.size_bytes is None for each in found) else sum(each.size_bytes or 0 for each in found)
    usd = None if size is None else around.price_usd("dynamodb.backup_ondemand", size / 1e9, folder)
    if not as_json:
        click.echo(
            f"{', '.join(each.table for each in found)}: {shown_size(size)}, {shown_usd(usd)} a month and until deleted"
        )
    made: list[dict[str, str]] = []
    if not dry_run:
        confirm(f"Back up {len(found)} tables of {environment}?", yes=yes, as_json=as_json)
        log = audit_keeper(around.history)
        for each in found:
            name = f"{each.table_name}-{stamp(around.at)}"
            what = Audited(
                environment, f"phase3b ops backup create {environment} --table {each.table}{named(file)}", "back up",
                each.table, "", name,
            )  # fmt: skip
            with audited(log, what):
                arn = backed_up(around.reading, each.table, each.table_name, name)
            made.append({"table": each.table, "name": name, "arn": arn})
            if not as_json:
                click.echo(f"{each.table}: {made[-1]['arn']}")
    if as_json:
        print_json(
            {"environment": environment, "size_bytes": size, "usd_month": usd, "dry_run": dry_run, "backups": made}
        )
    return ExitCode.OK
