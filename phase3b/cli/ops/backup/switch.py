"""phase3b ops backup switch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, timeout_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, yes_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.change.rollout.adoption.adoption_run import Adoption
    from phase3b.cli.ops.backup.around import BackupEnvironment
    from phase3b.operations.backup.item_compared import Compared


@click.command("switch")
@click.argument("environment", metavar="ENV")
@click.option("--table", required=True, metavar="TABLE", help="The table, as capacity.yaml names it.")
@click.option(
    "--to", required=True, metavar="NAME", help="The table that was restored of it; or its own name, to go back."
)
@click.option("--leave", is_flag=True, help="Leave in the old table what only it has, or has otherwise.")
@click.option("--uncompared", is_flag=True, help="Without comparing items, which reads both tables whole.")
@dry_run_option
@yes_option
@allow_option
@embedded_option
@timeout_option
@json_option
@file_option
def switch(  # noqa: PLR0913  an option each
    environment: str, *, table: str, to: str, leave: bool, uncompared: bool, dry_run: bool, yes: bool,
    allow: tuple[str, ...], embedded: bool, timeout_seconds: float, as_json: bool, file: Path,
) -> int:  # fmt: skip
    """Put a restored table in the place of the deployed one, which stays in AWS, and is Terraform's no longer.

    For a table that is too large to copy items back (`phase3b ops backup copy-back`). Both are compared first: what only the
    deployed table has would be left in it, and is refused without --leave. Then capacity.yaml names the restored table
    (ops.switched_tables), the state of ENV lets the old one go with its auto scaling, and the new one is imported as
    `phase3b adopt` does: import blocks are written, the guard judges the plan, and the next `phase3b apply ENV` carries it out.
    Until then functions use the old table; what they write meanwhile stays there, and copy-back --from its name brings it over.
    Interrupted, the same command goes on. Deletes nothing.

    \b
    Example:
      phase3b ops backup switch prod --table support_tickets \\
        --to securebase-prod-support-tickets-restored-20261130t070000 --dry-run

    Exit codes: 0 ready to be applied, 1 items would be left, or the guard refuses, 2 not a restored table, 3 AWS or Terraform failed.
    """
    from phase3b.cli.change.adopt import document, print_adoption  # noqa: PLC0415
    from phase3b.cli.ops.backup.around import backup_environment  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.growth.draft import Draft  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audit_keeper, audited  # noqa: PLC0415
    from phase3b.operations.backup.switching import switched  # noqa: PLC0415

    around = backup_environment(file, environment, (table,), embedded=embedded)
    (deployed,) = around.tables
    was = around.names.table(table)
    written = was == to
    compared, draft = None, Draft(file)
    if not written:
        _there(around, table, to)
        switched(draft, around.names, table, to)
        draft.refuse_if_wrong()
        compared = None if uncompared else around.copying(deployed, to).compared(around.at.timestamp())
    left = None if compared is None else (compared.deployed_only or 0) + compared.changed
    told: dict[str, Any] = {
        "environment": environment, "table": table, "from": None if written else was, "to": to, "dry_run": dry_run,
        "compared": compared, "left": left,
    }  # fmt: skip
    if not as_json:
        _print_compared(compared, was, to, written=written)
    refused = bool(left) and not leave
    if dry_run or refused:
        if as_json:
            print_json({**told, "let_go": [], "adopted": None})
        elif refused:
            click.echo(f"Nothing was changed. To leave them in {was}: the same with --leave", err=True)
        return ExitCode.FINDING if refused else ExitCode.OK
    confirm(f"Put {to} in the place of {'the old table' if written else was}?", yes=yes, as_json=as_json)
    options = f"--table {table} --to {to}"
    what = Audited(
        environment, f"phase3b ops backup switch {environment} {options}{named(file)}", "switch to a restored table",
        table, "a switch under way" if written else was, to,
    )  # fmt: skip
    with audited(audit_keeper(around.history), what):
        if not written:
            draft.write()
        gone, made = _adopted(
            file, environment, table, allow, embedded=embedded, timeout_seconds=timeout_seconds, silent=as_json
        )
    if as_json:
        print_json({**told, "let_go": gone, "adopted": document(made)})
    else:
        for each in gone:
            click.echo(f"no longer Terraform's, and still in AWS: {each}")
        print_adoption(environment, made, to, file, allow, embedded=embedded)
    return ExitCode.FINDING if made.taken and made.verdict.refused else ExitCode.OK


def _there(around: BackupEnvironment, table: str, to: str) -> None:
    """Refuses what is not there, or was not restored of the deployed table; its own name needs only to be there."""
    from phase3b.operations.backup.asked import protection, restored_from  # noqa: PLC0415

    if to != around.names.own_table(table):
        restored_from(around.reading, to, around.names.table(table))
    elif protection(around.reading, table, to).there is not True:
        raise bad_input(
            f"{to} is not there, or could not be read", "Give the name of a table that is", code="P3B-OPS-COPY-SOURCE"
        )


def _print_compared(compared: Compared | None, was: str, to: str, *, written: bool) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    if written:
        click.echo(f"capacity.yaml names {to} already")
        return
    click.echo(f"{was} -> {to}")
    if compared is None:
        click.echo("not compared: what only the old table has stays in it")
        return
    rows = table("items", "number", "what becomes of them", right=("number",))
    rows.add_row("the same in both", f"{compared.same:,}", "deployed")
    rows.add_row("only in the new table", f"{compared.missing + compared.expired:,}", "deployed")
    rows.add_row("different", f"{compared.changed:,}", "as the new table has them")
    rows.add_row("only in the old table", f"{compared.deployed_only or 0:,}", "left in it")
    console().print(rows)


def _adopted(
    file: Path,
    environment: str,
    table: str,
    allow: tuple[str, ...],
    *,
    embedded: bool,
    timeout_seconds: float,
    silent: bool,
) -> tuple[tuple[str, ...], Adoption]:
    """What the state let go, and what is to be imported instead: of the file as it is now."""
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.change.rollout.adoption.adoption_run import adopt  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415
    from phase3b.naming import table_address  # noqa: PLC0415
    from phase3b.operations.backup.switching import let_go  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    planned, address = plan(deployment, described(capacity)), table_address(table)
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds, silent=silent) as workspace:
        gone = let_go(workspace.terraform.show(), address, names_of(deployment).table(table))
        if gone:
            workspace.terraform.forget(gone, lambda _: None)
        return gone, adopt(workspace, planned, address, allow)
