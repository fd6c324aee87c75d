"""phase3b ops capacity end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, env_option, yes_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.raised.raise_record import Raises


@click.command("end")
@click.argument("table", metavar="TABLE[/INDEX]")
@env_option
@dry_run_option
@yes_option
@embedded_option
@json_option
@file_option
def end(table: str, *, environment: str, dry_run: bool, yes: bool, embedded: bool, as_json: bool, file: Path) -> int:
    """End a raise before its time: the bounds before are in force again, and the capacity follows the traffic down.

    A maximum below what is consumed is not restored: it is said, kept in the record, and tried again by `phase3b ops
    capacity status`.

    \b
    Example:
      phase3b ops capacity end support_tickets --env prod

    Exit codes: 0 ended, 1 a part of it is in use and stays, 2 nothing is raised there, 3 AWS refused.
    """
    from phase3b.cli.ops.capacity.keep import raised_there  # noqa: PLC0415
    from phase3b.cli.ops.capacity.raised_environment import confirm, done_text, raised_environment, shown  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import carried_through  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import change_raises, read_raises  # noqa: PLC0415

    around = raised_environment(file, environment, embedded=embedded)
    one = raised_there(read_raises(around.around.keeper), table)
    owner = around.owner_of(one)
    before = shown([(each.side, f"{each.units:,}") for each in one.sides])
    after = shown(
        [
            (
                each.side,
                f"maximum {each.before_maximum:,}"
                if one.on_demand
                else f"{each.before_minimum:,} to {each.before_maximum:,}",
            )
            for each in one.sides
        ]
    )
    if not as_json:
        click.echo(f"{one.title}: {before} -> {after}")
    if dry_run:
        if as_json:
            print_json(
                {"environment": environment, "raise": one, "dry_run": True, "ended": False, "done": [], "left": ""}
            )
        return ExitCode.OK
    confirm(f"End the raise of {one.title} in {environment}?", yes=yes, as_json=as_json)

    def ending(raises: Raises) -> Raises:
        there = raises.of(one.table, one.index)
        return raises if there is None else raises.put(replace(there, phase="ending"))

    what = Audited(
        environment, around.command("end", table), "end raised capacity", one.title,
        before, after,
    )  # fmt: skip
    with audited(around.audit, what):
        change_raises(around.around.keeper, ending)
        outcome = carried_through(around.around, owner)
    if as_json:
        print_json(
            {"environment": environment, "raise": one, "dry_run": False, "ended": outcome.one is None,
             "done": done_text(outcome), "left": outcome.left}
        )  # fmt: skip
    else:
        for line in done_text(outcome):
            click.echo(line)
        click.echo(f"{one.title}: ended" if outcome.one is None else f"{one.title}: not ended: {outcome.left}")
    return ExitCode.OK if outcome.one is None else ExitCode.FINDING
