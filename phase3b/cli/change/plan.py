"""phase3b plan."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, say_nothing, say_waiting, timeout_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode


@click.command("plan")
@click.argument("environment", metavar="ENV")
@file_option
@allow_option
@embedded_option
@timeout_option
@json_option
def command(
    environment: str, *, file: Path, allow: tuple[str, ...], embedded: bool, timeout_seconds: float, as_json: bool
) -> int:
    """Show what an apply would change in ENV, in which steps, and what the guard refuses.

    Runs terraform plan on the synthesized stack in a folder of its own, with the environment's own state. Exits 1 if
    something is refused.

    \b
    Example:
      phase3b plan prod
      phase3b plan prod --json
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.change.rollout.preview import preview  # noqa: PLC0415
    from phase3b.cli.change.change_table import preview_data, print_preview, print_refused  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    deployment = resolve(load(file), environment)
    with opened(file, deployment, embedded=embedded, timeout_seconds=timeout_seconds, silent=as_json) as workspace:
        made = preview(workspace, allow, say_nothing if as_json else say_waiting)
    if as_json:
        print_json({"environment": environment, **preview_data(made)})
    else:
        print_preview(made)
        if made.verdict.refused:
            print_refused(made.verdict.refused, held=made.held)
    return ExitCode.FINDING if made.verdict.refused else ExitCode.OK
