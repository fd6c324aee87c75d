"""phase3b adopt."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import click

from phase3b.cli.options import file_option, named
from phase3b.cli.rollout_options import allow_option, embedded_option, timeout_option
from phase3b.errors import ExitCode, bad_input


@click.command("adopt")
@click.argument("table", metavar="TABLE")
@click.option("--env", "environment", required=True, metavar="ENV", help="The environment that takes it in.")
@file_option
@allow_option
@embedded_option
@timeout_option
def command(
    table: str, *, environment: str, file: Path, allow: tuple[str, ...], embedded: bool, timeout_seconds: float
) -> int:
    """Take TABLE, which exists at AWS already, with its auto scaling into the state of ENV.

    Writes Terraform's import blocks and shows by a plan what would change in it. Nothing is changed yet: the next
    `phase3b apply ENV` in this folder takes it in. Where the guard refuses or Terraform fails, no blocks are kept.

    \b
    Example:
      phase3b adopt support_tickets --env prod
    """
    from phase3b.capacity.complaint import instead, quoted  # noqa: PLC0415
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change_table import print_differences, print_refused  # noqa: PLC0415
    from phase3b.cli.rollout_options import opened  # noqa: PLC0415
    from phase3b.guard.judge import judge  # noqa: PLC0415
    from phase3b.guard.plan_json import resource_changes  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan import plan  # noqa: PLC0415
    from phase3b.records import DynamodbTable  # noqa: PLC0415
    from phase3b.rollout.adoption import import_file, imports, look_up  # noqa: PLC0415
    from phase3b.rollout.gather import gather  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    planned = plan(deployment, described(capacity))
    tables = {record.address.name: record for record in planned.records if isinstance(record, DynamodbTable)}
    if table not in tables:
        raise bad_input(f"there is no table {quoted(table)} in {capacity.name}", instead(table, tables))
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds) as workspace:
        blocks = imports(planned, tables[table], look_up(tables[table].name, workspace.access))
        written = workspace.import_file(table)
        written.write_text(json.dumps(import_file(blocks), indent=2) + "\n", "utf-8")
        kept = False
        try:
            workspace.put(workspace.wanted)
            workspace.terraform.plan("adopt.tfplan", lambda _: None, [str(each.to) for each in blocks])
            shown = workspace.terraform.show("adopt.tfplan")
            changes = resource_changes(shown)
            taken = {change.address for change in changes if change.imported}
            refused = judge(gather(shown, workspace), allow).refused
            kept = bool(taken) and not refused
        finally:
            # Terraform reads it with every plan from here on: one that can't be carried out would stop them all.
            if not kept:
                written.unlink()
    if not taken:
        click.echo(f"nothing to import: {tables[table].name} is in the state of {environment} already")
        return ExitCode.OK
    for block in blocks:
        if str(block.to) in taken:
            click.echo(f"import {block.to}  {block.id}")
    print_differences([change for change in changes if change.address in taken])
    if refused:
        print_refused(refused)
        click.echo("No import blocks were kept.", err=True)
        return ExitCode.FINDING
    click.echo(f"{len(taken)} to import, as written in {written}")
    click.echo(f"Take it in with: phase3b apply {environment}{' --embedded' if embedded else ''}{named(file)}")
    click.echo(f"Or leave it:     rm {shlex.quote(str(written))}")
    return ExitCode.OK
