"""phase3b adopt."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, timeout_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.change.rollout.adoption.adoption_run import Adoption
    from phase3b.naming import Address
    from phase3b.plan.plan import Plan


@click.command("adopt")
@click.argument("what", metavar="[TABLE|ADDRESS]", required=False)
@click.option("--env", "environment", required=True, metavar="ENV", help="The environment to import into.")
@click.option("--all", "everything", is_flag=True, help="All existing resources with the environment's names.")
@file_option
@allow_option
@embedded_option
@timeout_option
@json_option
def command(
    what: str | None,
    *,
    environment: str,
    everything: bool,
    file: Path,
    allow: tuple[str, ...],
    embedded: bool,
    timeout_seconds: float,
    as_json: bool,
) -> int:
    """Import existing AWS resources into the state of ENV: a table with its auto scaling, or any ADDRESS.

    Tables, queues, keys, secrets, log groups, functions, roles, topics and APIs are found by their names. Writes
    Terraform import blocks and shows the resulting plan. Nothing is changed yet: the next `phase3b apply ENV` in this
    folder imports the resources. If the guard refuses or Terraform fails, no blocks are kept.

    \b
    Example:
      phase3b adopt support_tickets --env prod
      phase3b adopt aws_sqs_queue.webhook_deliveries --env prod
      phase3b adopt --all --env prod
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.change.rollout.adoption.adoption_run import adopt, adopt_all  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    if (what is None) is not everything:
        raise bad_input(
            "adopt takes one TABLE or ADDRESS, or --all", "Run: phase3b adopt --help", code="P3B-COMMAND-USAGE"
        )
    capacity = load(file)
    deployment = resolve(capacity, environment)
    planned = plan(deployment, described(capacity))
    address = None if what is None else _address(what, planned, capacity.name)
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds, silent=as_json) as workspace:
        made = adopt_all(workspace, allow) if address is None else adopt(workspace, planned, address, allow)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"environment": environment, **document(made)})
    else:
        there = "all of it" if address is None else f"{made.name or address}"
        print_adoption(environment, made, there, file, allow, embedded=embedded)
    return ExitCode.FINDING if made.taken and made.verdict.refused else ExitCode.OK


def print_adoption(
    environment: str, made: Adoption, there: str, file: Path, allow: tuple[str, ...], *, embedded: bool
) -> None:
    """What would be imported, what changes of it, and how to go on; of `there` nothing where nothing is."""
    from phase3b.cli.change.change_table import print_allowed, print_differences, print_refused  # noqa: PLC0415

    if not made.taken:
        click.echo(f"nothing to import: {there} is in the state of {environment} already")
        return
    for block in made.taken:
        click.echo(f"import {block.to}  {block.id}")
    for each, because in made.untold.items():
        click.echo(f"not known whether {each} exists already: {because}", err=True)
    imported = {str(block.to) for block in made.taken}
    print_differences([change for change in made.changes if change.address in imported])
    print_allowed(made.verdict)
    if made.verdict.refused:
        print_refused(made.verdict.refused)
        click.echo("No import blocks were kept.", err=True)
        return
    click.echo(f"{len(made.taken)} to import, as written in {made.file}")
    allowed = "".join(f" --allow {shlex.quote(each)}" for each in allow)
    click.echo(f"Take it in with: phase3b apply {environment}{' --embedded' if embedded else ''}{named(file)}{allowed}")
    click.echo(f"Or leave it:     rm {shlex.quote(str(made.file))}")


def document(made: Adoption) -> dict[str, Any]:
    """The same for a program."""
    from phase3b.cli.change.change_table import verb_of  # noqa: PLC0415

    imported = {str(block.to) for block in made.taken}
    return {
        "imports": [{"address": str(block.to), "id": block.id} for block in made.taken],
        "changes": [
            {"address": change.address, "action": verb_of(change)}
            for change in made.changes
            if change.address in imported
        ],
        "refused": made.verdict.refused if made.taken else [],
        "existing_unknown": made.untold,
        "file": str(made.file) if made.taken and not made.verdict.refused else None,
    }


def _address(what: str, planned: Plan, file: str) -> Address:
    """The address that a table's name or an address means.

    Raises:
        Phase3bError: the file has none, or it is of a kind that can't be found by a name.
    """
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415
    from phase3b.change.rollout.adoption.adoption import ADOPTABLE  # noqa: PLC0415
    from phase3b.plan.tables.records import DynamodbTable  # noqa: PLC0415

    tables = {record.address.name: record.address for record in planned.records if isinstance(record, DynamodbTable)}
    if "." not in what:
        if what not in tables:
            raise bad_input(
                f"there is no table {quoted(what)} in {file}", instead(what, tables), code="P3B-TABLE-UNKNOWN"
            )
        return tables[what]
    addresses = {str(record.address): record.address for record in planned.records}
    if what not in addresses:
        raise bad_input(f"{file} makes no {quoted(what)}", instead(what, addresses), code="P3B-ADDRESS-UNKNOWN")
    if addresses[what].type not in ADOPTABLE:
        raise bad_input(
            f"{what} is not imported by itself",
            "It goes with what it belongs to, or is written over by an apply; what can be: "
            + ", ".join(sorted(ADOPTABLE)),
            code="P3B-ADOPT-NOT-ALONE",
        )
    return addresses[what]
