"""phase3b apply, and what it shares with rollback."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, say_nothing, say_waiting, timeout_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input, outside_failure

if TYPE_CHECKING:
    from phase3b.change.guard.plan_json import ResourceChange
    from phase3b.change.guard.refusal import Refusal
    from phase3b.change.rollout.history import Rollout
    from phase3b.change.rollout.preview import Preview
    from phase3b.change.rollout.workspace import Workspace

yes_option = click.option("--yes", "-y", is_flag=True, help="Apply without confirmation.")


# What a refusal says to put back is in the file that a rollback leaves, and nobody edits the one that it goes to.
GOES_BACK = (
    "A rollback goes to the earlier file as it was. Where one of these is not intended, change capacity.yaml instead and run: "
    "phase3b apply {environment}"
)


@click.command("apply")
@click.argument("environment", metavar="ENV")
@file_option
@yes_option
@allow_option
@embedded_option
@timeout_option
@json_option
def command(
    environment: str,
    *,
    file: Path,
    yes: bool,
    allow: tuple[str, ...],
    embedded: bool,
    timeout_seconds: float,
    as_json: bool,
) -> int:
    """Deploy ENV as capacity.yaml describes it, unless the guard refuses.

    Shows the plan and its steps, then asks for confirmation. To resume an interrupted apply, run the same command
    again.

    \b
    Example:
      phase3b apply dev
      phase3b apply prod --yes
      phase3b apply prod --yes --json
      phase3b apply prod --allow aws_dynamodb_table.webhooks/index/event-index
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import reading  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415

    read = reading(file)
    deployment = resolve(read.valid(), environment)
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds, silent=as_json) as workspace:
        # The synthesis reads it again; what the history keeps for a rollback must be what was applied.
        if read_capacity_text(file, str(file)) != read.text:
            raise bad_input(f"{file} was changed while it was read", "Run the same again", code="P3B-FILE-CHANGED")
        return bring(
            workspace, read.text.alone(), allow, yes=yes, document={"environment": environment} if as_json else None
        )


def bring(
    workspace: Workspace,
    capacity: str,
    allow: Sequence[str],
    *,
    yes: bool,
    back: bool = False,
    document: Mapping[str, object] | None = None,
) -> int:
    """Plans, shows, asks, applies; `capacity` is the text of the file that the workspace was made of.

    `back` is whether that is a rollback. With a `document` nothing is shown but that as JSON, together with what was
    done.

    Raises:
        Phase3bError: Terraform failed, or nobody can be asked.
    """
    from phase3b.change.rollout.carry_out import carry_out  # noqa: PLC0415
    from phase3b.change.rollout.history import read_history, write_history  # noqa: PLC0415
    from phase3b.change.rollout.preview import preview  # noqa: PLC0415
    from phase3b.cli.change.apply_progress import progress  # noqa: PLC0415

    history = read_history(workspace.keeper)
    if history.rollout is not None and document is None:
        click.echo(_interrupted(history.rollout, capacity))
    made = preview(workspace, allow, say_waiting if document is None else say_nothing)
    if document is None:
        _show(made, workspace, back=back)
    if made.verdict.refused:
        _print_document(document, made)
        return ExitCode.FINDING
    if made.empty:
        workspace.forget_imports()
        write_history(workspace.keeper, history.ended(capacity))
        workspace.whereabouts.note()
        if document is None:
            _say_where_the_history_is(workspace)
        _print_document(document, made)
        return ExitCode.OK
    if not yes:
        _ask(document)
    try:
        with progress(silent=document is not None) as watcher:
            done = carry_out(workspace, made.steps, capacity, allow, watcher, back=back)
    except BrokenPipeError:
        # What is still in the buffer must not be written again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise outside_failure(
            "nobody reads what the apply says any more (| head?), so it was interrupted",
            "Run the same again; it goes on from what is there",
            code="P3B-OUTPUT-CLOSED",
        ) from None
    if document is None:
        _show_done(done.changes, done.refused)
        _say_where_the_history_is(workspace)
    _print_document(document, made, done.changes, done.refused)
    return ExitCode.FINDING if done.refused else ExitCode.OK


def _show(made: Preview, workspace: Workspace, *, back: bool) -> None:
    from phase3b.cli.change.change_table import print_preview, print_refused  # noqa: PLC0415

    print_preview(made)
    if made.verdict.refused:
        print_refused(made.verdict.refused, held=made.held)
        if back:
            click.echo(GOES_BACK.format(environment=workspace.whereabouts.environment), err=True)


def _ask(document: Mapping[str, object] | None) -> None:
    if document is not None:
        raise bad_input(
            "--json can't ask, and nothing was applied",
            "Look at the plan (phase3b plan ENV), then say --yes",
            code="P3B-CONFIRMATION-MISSING",
        )
    if not sys.stdin.isatty():
        raise bad_input(
            "there is no terminal to ask for confirmation",
            "Say --yes when the plan above is what you want",
            code="P3B-CONFIRMATION-MISSING",
        )
    click.confirm("Apply this?", abort=True)


def _show_done(changes: Sequence[ResourceChange], refused: Sequence[Refusal]) -> None:
    from phase3b.cli.change.change_table import counted, print_refused  # noqa: PLC0415

    if refused:
        print_refused(refused)
        click.echo("Steps before it are applied. Run the same again when it is fixed; it goes on from here.", err=True)
        return
    click.echo(f"done: {counted(changes, past=True)}")


def _say_where_the_history_is(workspace: Workspace) -> None:
    """Nothing, where it is beside the state."""
    from phase3b.change.rollout.keeper import only_here  # noqa: PLC0415

    note = only_here(workspace.keeper, workspace.whereabouts.environment)
    if note:
        click.echo(f"note: {note}", err=True)


def _print_document(
    document: Mapping[str, object] | None,
    made: Preview,
    done: Sequence[ResourceChange] = (),
    refused: Sequence[Refusal] = (),
) -> None:
    """What was planned, and what of it was done; `refused` is of a step that came later than others that were applied."""
    if document is None:
        return
    from phase3b.cli.change.change_table import preview_data, verb_of  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    data = preview_data(made)
    applied = [{"address": change.address, "action": verb_of(change)} for change in done]
    print_json({**document, **data, "refused": [*data["refused"], *refused], "done": applied})


def _interrupted(rollout: Rollout, capacity: str) -> str:
    same = "" if rollout.capacity == capacity else " of another capacity file"
    what = "A rollback" if rollout.back else "An apply"
    return (
        f"{what}{same}, begun {rollout.since}, was interrupted at step {rollout.at + 1} of {len(rollout.steps)}: "
        f"{rollout.steps[rollout.at]}. This goes on from what is there now."
    )
