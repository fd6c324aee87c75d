"""phase3b rollback."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from phase3b.cli.change.apply import bring, yes_option
from phase3b.cli.change.rollout_options import LOCAL, allow_option, embedded_option, timeout_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input


@click.command("rollback")
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
    """Deploy the capacity file from before the last apply of ENV again, with the same guard.

    That file is kept beside the environment's Terraform state. The functions stay those of this folder, and your
    capacity.yaml stays as it is: revert it too (git revert), or the next apply brings the change again.

    \b
    Example:
      phase3b rollback prod
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load, parse  # noqa: PLC0415
    from phase3b.change.rollout.history import read_history  # noqa: PLC0415
    from phase3b.change.rollout.keeper import Keeper, keeper_of  # noqa: PLC0415
    from phase3b.change.rollout.workspace import embedded_keeper  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import opened  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    now = resolve(load(file), environment)
    keeper: Keeper = keeper_of(now.environment.backend, Path(), environment)
    session = live_session(LOCAL) if embedded else None
    if session is not None:
        keeper = embedded_keeper(Path(session.folder))
    history = read_history(keeper)
    if history.back_to is None:
        raise bad_input(
            f"there is nothing to go back to: {keeper.place} knows of no apply of {environment} before the last"
            + (f" ({keeper.alone}: it is on the machine that applied alone)" if keeper.alone else ""),
            "Restore capacity.yaml yourself (git revert), then: phase3b apply " + environment,
            code="P3B-ROLLBACK-NOTHING",
        )
    before = resolve(parse(history.back_to, "capacity.yaml before the last apply"), environment)
    document = {"environment": environment, "back_to": before.tier_name, "from": now.tier_name} if as_json else None
    if document is None:
        click.echo(f"back to the tier {before.tier_name} (from {now.tier_name}) as kept in {keeper.place}")
    with tempfile.TemporaryDirectory() as folder:
        earlier = Path(folder) / "capacity.yaml"
        earlier.write_bytes(history.back_to.encode("utf-8"))
        with opened(earlier, before, embedded=embedded, timeout_seconds=timeout_seconds, silent=as_json) as workspace:
            ended = bring(workspace, history.back_to, allow, yes=yes, back=True, document=document)
    if ended == ExitCode.OK and document is None:
        click.echo(f"{file} still has the change: revert it too, or the next apply brings it again.")
    return ended
