"""phase3b apply, and what it shares with rollback."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, say_waiting, timeout_option
from phase3b.cli.options import OTHERWISE, file_option
from phase3b.errors import ExitCode, bad_input, outside_failure

if TYPE_CHECKING:
    from phase3b.change.rollout.history import Rollout
    from phase3b.change.rollout.workspace import Workspace

yes_option = click.option("--yes", "-y", is_flag=True, help="Don't ask.")


# What a refusal says to put back stands in the file that a rollback leaves, and nobody edits the one that it goes to.
GOES_BACK = (
    "A rollback goes to the earlier file as it was. Where one of these is not meant, change capacity.yaml instead and run: "
    "phase3b apply {environment}"
)


@click.command("apply")
@click.argument("environment", metavar="ENV")
@file_option
@yes_option
@allow_option
@embedded_option
@timeout_option
def command(
    environment: str, *, file: Path, yes: bool, allow: tuple[str, ...], embedded: bool, timeout_seconds: float
) -> int:
    """Bring ENV to what capacity.yaml says, unless the guard refuses.

    Shows the plan and the steps first and asks. One that was interrupted goes on where it was: run the same again.

    \b
    Example:
      phase3b apply dev
      phase3b apply prod --yes
      phase3b apply prod --allow aws_dynamodb_table.webhooks/index/event-index
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import parse  # noqa: PLC0415
    from phase3b.capacity.text.text_file import read_text  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415

    text = read_text(file, str(file), OTHERWISE)
    deployment = resolve(parse(text, str(file)), environment)
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds) as workspace:
        # The synthesis reads it again; what the history keeps for a rollback must be what was applied.
        if read_text(file, str(file), OTHERWISE) != text:
            raise bad_input(f"{file} was changed while it was read", "Run the same again")
        return bring(workspace, text, allow, yes=yes)


def bring(workspace: Workspace, capacity: str, allow: Sequence[str], *, yes: bool, back: bool = False) -> int:
    """Plans, shows, asks, applies; `capacity` is the text of the file that the workspace was made of.

    `back` is whether that is a rollback.

    Raises:
        Phase3bError: Terraform failed, or nobody can be asked.
    """
    from phase3b.change.rollout.carry_out import carry_out  # noqa: PLC0415
    from phase3b.change.rollout.history import read_history, write_history  # noqa: PLC0415
    from phase3b.change.rollout.preview import preview  # noqa: PLC0415
    from phase3b.cli.change.apply_progress import progress  # noqa: PLC0415
    from phase3b.cli.change.change_table import counted, print_preview, print_refused  # noqa: PLC0415

    history = read_history(workspace.keeper)
    if history.rollout is not None:
        click.echo(_interrupted(history.rollout, capacity))
    made = preview(workspace, allow, say_waiting)
    print_preview(made)
    if made.verdict.refused:
        print_refused(made.verdict.refused, held=made.held)
        if back:
            click.echo(GOES_BACK.format(environment=workspace.whereabouts.environment), err=True)
        return ExitCode.FINDING
    if made.empty:
        workspace.forget_imports()
        write_history(workspace.keeper, history.ended(capacity))
        workspace.whereabouts.note()
        return ExitCode.OK
    if not yes:
        if not sys.stdin.isatty():
            raise bad_input("nobody is there to be asked", "Say --yes when the plan above is what you want")
        click.confirm("Apply this?", abort=True)
    try:
        with progress() as watcher:
            done = carry_out(workspace, made.steps, capacity, allow, watcher, back=back)
    except BrokenPipeError:
        # What is still in the buffer must not be written again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise outside_failure(
            "nobody reads what the apply says any more (| head?), so it was interrupted",
            "Run the same again; it goes on from what is there",
        ) from None
    if done.refused:
        print_refused(done.refused)
        click.echo("Steps before it are applied. Run the same again when it is fixed; it goes on from here.", err=True)
        return ExitCode.FINDING
    click.echo(f"done: {counted(done.changes, past=True)}")
    return ExitCode.OK


def _interrupted(rollout: Rollout, capacity: str) -> str:
    same = "" if rollout.capacity == capacity else " of another capacity file"
    what = "A rollback" if rollout.back else "An apply"
    return (
        f"{what}{same}, begun {rollout.since}, was interrupted at step {rollout.at + 1} of {len(rollout.steps)}: "
        f"{rollout.steps[rollout.at]}. This goes on from what is there now."
    )
