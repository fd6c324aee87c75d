"""phase3b ops capacity keep."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, env_option, yes_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.operations.doctor.proposed_patch import ProposedPatch
    from phase3b.operations.raised.raise_record import Raise, Raises


@click.command("keep")
@click.argument("table", metavar="TABLE[/INDEX]")
@env_option
@click.option(
    "--patch-out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the patch of capacity.yaml to this file, for git apply.",
)
@dry_run_option
@yes_option
@embedded_option
@json_option
@file_option
def keep(
    table: str, *, environment: str, patch_out: Path | None, dry_run: bool, yes: bool, embedded: bool, as_json: bool, file: Path
) -> int:  # fmt: skip
    """Make a raise permanent: it ends no more, and the patch puts it into capacity.yaml.

    Once the patched file is applied, `phase3b ops capacity status` forgets the raise. Until then it is kept in AWS, and
    status reminds of it.

    \b
    Example:
      phase3b ops capacity keep support_tickets --env prod --patch-out keep.patch

    Exit codes: 0 kept, 1 a rule of capacity.yaml hinders the patch, 2 nothing is raised there, 3 AWS refused.
    """
    from phase3b.cli.ops.capacity.raised_environment import confirm, done_text, raised_environment, shown  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import carried_through  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import change_raises, read_raises  # noqa: PLC0415
    from phase3b.operations.raised.permanent import permanent_patch  # noqa: PLC0415

    if patch_out is not None:
        check_out_file(patch_out, "--patch-out")
    around = raised_environment(file, environment, embedded=embedded)
    owner = around.owner(table)
    one = raised_there(read_raises(around.around.keeper), table)
    patch = permanent_patch(environment, file, one)
    done = []
    left = ""
    if not dry_run:
        confirm(
            f"Keep {shown([(each.side, each.units) for each in one.sides])} of {one.title}?", yes=yes, as_json=as_json
        )
        units = shown([(each.side, each.units) for each in one.sides])
        what = Audited(
            environment, around.command("keep", table), "keep capacity", one.title,
            f"{units} until {one.until or 'kept'}", f"{units} kept", one.why,
        )  # fmt: skip

        def kept(raises: Raises) -> Raises:
            there = raised_there(raises, table)
            return raises.put(replace(there, phase="kept", until=""))

        with audited(around.audit, what):
            change_raises(around.around.keeper, kept)
            outcome = carried_through(around.around, owner)
        done, left = done_text(outcome), outcome.left
    if as_json:
        print_json(
            {"environment": environment, "raise": one, "dry_run": dry_run, "done": done, "left": left,
             "patch": patch.diff, "patch_hindered": patch.hindered}
        )  # fmt: skip
    else:
        for line in done:
            click.echo(line)
        if left:
            click.echo(left, err=True)
    print_patch(patch, patch_out, as_json=as_json)
    if left:
        return ExitCode.OUTSIDE_FAILURE
    return ExitCode.FINDING if patch.hindered else ExitCode.OK


def raised_there(raises: Raises, table: str) -> Raise:
    """The raise of TABLE[/INDEX].

    Raises:
        Phase3bError: there is none (2).
    """
    found = next((each for each in raises.every if each.title == table), None)
    if found is None:
        raised = ", ".join(each.title for each in raises.every)
        raise bad_input(
            f"{table} is not raised",
            f"Raised: {raised}" if raised else "Nothing is raised",
            code="P3B-OPS-NOT-RAISED",
        )
    return found


def print_patch(patch: ProposedPatch, out: Path | None, *, as_json: bool) -> None:
    """The patch, where it is wanted: a file, or the screen."""
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415

    if out is not None:
        write_out_file(patch.diff, out, "--patch-out")
    if as_json:
        return
    for each in patch.hindered:
        click.echo(f"not in the patch: {each}", err=True)
    if out is not None:
        click.echo(f"The patch is in {out}: git apply {out}")
    elif patch.diff:
        click.echo(patch.diff, nl=False)
    else:
        click.echo("capacity.yaml has it already" if not patch.hindered else "there is no patch")
