"""phase3b local."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input, outside_failure

if TYPE_CHECKING:
    from phase3b.local.deployment_run import Applied
    from phase3b.local.embedded_aws import EmbeddedAws

FOLDER = Path(".phase3b/local")
DOWN_SECONDS = 30.0


@click.group("local")
def command() -> None:
    """Apply an environment to an embedded AWS on this machine."""


@command.command("up")
@click.argument("environment", metavar="[ENV]", required=False)
@file_option
@click.option("--tier", metavar="TIER", help="Apply it as if it had this tier.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port of the embedded AWS; a free one when left out.")
@click.option("--once", is_flag=True, help="End after applying, and after a plan that must find nothing to do.")
@click.option(
    "--timeout",
    "timeout_seconds",
    type=click.FloatRange(min=1),
    default=600.0,
    show_default=True,
    help="Seconds that each Terraform run may take.",
)
@click.option(
    "--stall",
    "stall_seconds",
    type=click.FloatRange(min=1),
    default=120.0,
    show_default=True,
    help="Seconds that an apply may go without finishing a resource.",
)
def up(
    environment: str | None,
    *,
    file: Path,
    tier: str | None,
    port: int | None,
    once: bool,
    timeout_seconds: float,
    stall_seconds: float,
) -> int:
    """Apply ENV (the first of the file) with real Terraform to an embedded AWS, and leave that up until Ctrl-C.

    Only endpoints, credentials and state differ from the real thing.

    \b
    Example:
      phase3b local up prod
      phase3b local up dev --tier enterprise --once
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.apply_progress import progress  # noqa: PLC0415
    from phase3b.local.claim import Session, claim, note  # noqa: PLC0415
    from phase3b.local.deployment_run import DeploymentRun  # noqa: PLC0415
    from phase3b.local.embedded_aws import EmbeddedAws  # noqa: PLC0415
    from phase3b.synthesis import synthesize  # noqa: PLC0415
    from phase3b.terraform.binary import find_terraform  # noqa: PLC0415
    from phase3b.terraform.run import Patience  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment or next(iter(capacity.environments)), tier)
    find_terraform()
    # `down`, a system that shuts down, and a terminal that closes end it as Ctrl-C does.
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)
    folder = FOLDER / deployment.name
    with claim(FOLDER), EmbeddedAws(port, account_id=deployment.environment.account_id) as aws:
        since = time.strftime("%Y-%m-%dT%H:%M:%S")
        note(FOLDER, Session(deployment.name, aws.endpoint, os.getpid(), since, str(folder)))
        click.echo(f"embedded AWS at {aws.endpoint}")
        stack = synthesize(file, [deployment.name], FOLDER / "synthesized", tier=tier).stacks[0]
        with progress() as watcher:
            run = DeploymentRun.prepare(stack.file, folder, aws, watcher, Patience(timeout_seconds, stall_seconds))
            run.init()
            applied = run.apply()
            changes = run.changes() if once else ()
        _print_outputs(applied)
        if not once:
            _wait(aws, deployment.environment.region, folder)
            return ExitCode.OK
        if changes:
            for change in changes:
                click.echo(f"not settled: {change.action} {change.address}", err=True)
            return ExitCode.FINDING
        click.echo("the plan straight after finds nothing to do")
    return ExitCode.OK


@command.command("status")
@json_option
def status(*, as_json: bool) -> int:
    """Say whether an embedded AWS is up, and where.

    \b
    Example:
      phase3b local status --json
    """
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.local.claim import live_session  # noqa: PLC0415

    session = live_session(FOLDER)
    if as_json:
        print_json({"up": session is not None, "session": plain(session)})
    elif session is None:
        click.echo("down")
    else:
        click.echo(f"up: {session.environment} at {session.endpoint} since {session.since} (process {session.pid})")
    return ExitCode.OK


@command.command("down")
def down() -> int:
    """End the embedded AWS of this project; what was applied to it is gone with it.

    \b
    Example:
      phase3b local down
    """
    from phase3b.local.claim import held, live_session  # noqa: PLC0415

    session = live_session(FOLDER)
    if session is None:
        raise bad_input("no embedded AWS of this project is up", "Start one with: phase3b local up")
    # It may end by itself just now.
    with contextlib.suppress(ProcessLookupError):
        os.kill(session.pid, signal.SIGTERM)
    deadline = time.monotonic() + DOWN_SECONDS
    while held(FOLDER):
        if time.monotonic() > deadline:
            raise outside_failure(
                f"process {session.pid} did not end within {DOWN_SECONDS:g} s", f"End it with: kill -9 {session.pid}"
            )
        time.sleep(0.05)
    click.echo(f"down: {session.environment} at {session.endpoint}")
    return ExitCode.OK


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _print_outputs(applied: Applied) -> None:
    if applied.summary is not None:
        click.echo(f"{applied.summary.add} added, {applied.summary.change} changed, {applied.summary.remove} destroyed")
    # As terraform output prints them: a table would break a URL that is wider than the terminal.
    width = max((len(name) for name in applied.outputs), default=0)
    for name, value in applied.outputs.items():
        click.echo(f"  {name:<{width}} = {value}")


def _wait(aws: EmbeddedAws, region: str, folder: Path) -> None:
    click.echo("Look around, from another terminal:")
    click.echo(
        f"  AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region {region} --endpoint-url {aws.endpoint} "
        "dynamodb list-tables"
    )
    click.echo(f"  terraform -chdir={folder} state list")
    click.echo("Ctrl-C, or phase3b local down, ends it.")
    try:
        while aws.running():
            time.sleep(0.2)
    except KeyboardInterrupt:
        click.echo("down")
        return
    raise outside_failure(f"the embedded AWS has died: {aws.log_tail()}", "Start it again with: phase3b local up")
