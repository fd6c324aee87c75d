"""phase3b local status, token, down: what is asked of the embedded AWS that `phase3b local up` holds, from its record."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import json_option
from phase3b.errors import ExitCode, Phase3bError, Problem, bad_input, outside_failure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phase3b.local.aws.claim import Session

FOLDER = Path(".phase3b/local")
DOWN_SECONDS = 30.0
# The token that is printed: a working day.
TOKEN_SECONDS = 8 * 3600
USER = "local-user"

session_file_option = click.option(
    "--file",
    "-f",
    type=click.Path(path_type=Path),
    help="The capacity file that it was started with; left out, whichever it was.",
)


@click.command("status")
@session_file_option
@json_option
def status(*, file: Path | None, as_json: bool) -> int:
    """Show again what `local up` printed: URLs, API key, how to get a token, logs, state. Exit code 1 if none is up.

    \b
    Example:
      phase3b local status
      phase3b local status --json
    """
    session = _session(file)
    if session is None:
        if not as_json:
            raise Phase3bError(_down(), exit_code=ExitCode.FINDING)
        from phase3b.cli.screen import print_json  # noqa: PLC0415
        from phase3b.problems.problem_data import as_data  # noqa: PLC0415

        print_json({"up": False, "session": None, **as_data([_down()], ExitCode.FINDING)})
        return ExitCode.FINDING
    if as_json:
        from phase3b.cli.screen import plain, print_json  # noqa: PLC0415

        # What holds the claim is alive: the system frees it however a process ends.
        print_json({"up": True, "alive": True, "token_command": _token_command(session), "session": plain(session)})
    else:
        _print_status(session)
    return ExitCode.OK


def _print_status(session: Session) -> None:
    from phase3b.cli.service.local_api import print_served  # noqa: PLC0415

    click.echo(f"up: {session.environment} of {session.file} since {session.since}, process {session.pid} is alive")
    click.echo(f"embedded AWS at {session.endpoint}{behaves(session)}")
    click.echo(f"Terraform's state in {session.folder}")
    if not session.ready:
        click.echo("it is being applied; its APIs can be called when phase3b local up prints how to end it")
        return
    print_outputs(session.outputs)
    print_look_around(session)
    if session.served is None:
        click.echo("the service has no API: nothing is served")
    else:
        print_served(session.served, f"$({_token_command(session)})")
        if session.served.inbox_url:
            reached = (
                "webhooks can be sent to it" if session.served.private_webhooks else "for --allow-private-webhooks"
            )
            click.echo(f"inbox of webhooks at {session.served.inbox_url} ({reached})")
    if session.kept:
        click.echo(f"what is in it is kept in {session.kept}")
    click.echo("phase3b local down ends it.")


def behaves(session: Session) -> str:
    """What of the embedded AWS is not as it is where nobody asks for it."""
    faster = f"; its time passes {session.speed:g} times as fast" if session.speed != 1 else ""
    return f"{faster}{'' if session.throttling else '; nothing is throttled'}"


def print_outputs(outputs: Mapping[str, object]) -> None:
    """As terraform output prints them: a table would break a URL that is wider than the terminal."""
    width = max((len(name) for name in outputs), default=0)
    for name, value in outputs.items():
        click.echo(f"  {name:<{width}} = {value}")


def print_look_around(session: Session) -> None:
    """Commands that ask the embedded AWS, and Terraform's state."""
    click.echo("Look around, from another terminal:")
    for line in session.look_around:
        click.echo(line)


def _token_command(session: Session) -> str:
    return f"phase3b local token {session.served.tenant}" if session.served is not None else ""


@click.command("token")
@click.argument("tenant")
@click.option("--user", default=USER, show_default=True, help="Whose it is within the tenant.")
@click.option(
    "--seconds", type=click.IntRange(min=1), default=TOKEN_SECONDS, show_default=True, help="How long it is good."
)
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    metavar="SCOPE",
    help="What it is for, of service.api.scopes; may be repeated, and '' is none. Default: all.",
)
@session_file_option
@json_option
def token_of(tenant: str, *, user: str, seconds: int, scopes: tuple[str, ...], file: Path | None, as_json: bool) -> int:
    """Print a token for TENANT, signed with the key of the embedded AWS that is up.

    \b
    Example:
      phase3b local token globex --user bob
      phase3b local token globex --scope webhooks:read
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.local.api.identity import refuse_too_long, refuse_unfit, refuse_unknown_scopes  # noqa: PLC0415

    refuse_unfit(tenant, user)
    given = tuple(dict.fromkeys(scope for scope in scopes if scope))
    session = session_that_is_up(file)
    deployment = resolve(load(Path(session.file)), session.environment)
    if deployment.api is None:
        raise bad_input(
            f"{session.file} describes no API", "Add service.api and service.routes", code="P3B-API-INCOMPLETE"
        )
    refuse_unknown_scopes(given, deployment.api.definition.scopes)
    refuse_too_long(seconds, deployment)
    if not session.ready:
        raise not_ready()
    from phase3b.local.api.applied_service import token_key  # noqa: PLC0415
    from phase3b.local.api.requests.token import sign_token  # noqa: PLC0415

    allowed = given if scopes else tuple(deployment.api.definition.scopes)
    token = sign_token(deployment, token_key(deployment, session.endpoint), tenant, user, seconds, allowed)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"token": token, "tenant": tenant, "user": user, "seconds": seconds, "scopes": list(allowed)})
    else:
        click.echo(token)
    return ExitCode.OK


@click.command("down")
@session_file_option
@json_option
def down(*, file: Path | None, as_json: bool) -> int:
    """End the embedded AWS of this project; what was applied to it is gone with it, unless it is up with --keep.

    \b
    Example:
      phase3b local down
    """
    from phase3b.local.aws.claim import held  # noqa: PLC0415

    session = session_that_is_up(file)
    # It may end by itself just now.
    with contextlib.suppress(ProcessLookupError):
        os.kill(session.pid, signal.SIGTERM)
    deadline = time.monotonic() + DOWN_SECONDS
    while held(FOLDER):
        if time.monotonic() > deadline:
            raise outside_failure(
                f"process {session.pid} did not end within {DOWN_SECONDS:g} s",
                f"End it with: kill -9 {session.pid}",
                code="P3B-LOCAL-NOT-ENDED",
            )
        time.sleep(0.05)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"ended": {"environment": session.environment, "endpoint": session.endpoint}})
    else:
        click.echo(f"down: {session.environment} at {session.endpoint}")
    return ExitCode.OK


def session_that_is_up(file: Path | None) -> Session:
    """The session that is up; started with `file`, where one is named.

    Raises:
        Phase3bError: none is up, or one of another capacity file.
    """
    session = _session(file)
    if session is None:
        raise Phase3bError(_down())
    return session


def _session(file: Path | None) -> Session | None:
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(FOLDER)
    if session is not None and file is not None and file.absolute() != Path(session.file).absolute():
        raise bad_input(
            f"the embedded AWS that is up is of {session.file}, not of {file}",
            f"Leave --file out, or run: phase3b local down, then: phase3b local up {session.environment} --file {file}",
            code="P3B-LOCAL-OTHER-FILE",
        )
    return session


def not_ready() -> Phase3bError:
    """It is still being applied."""
    return bad_input(
        "the embedded AWS that is up is still being applied",
        "Wait until phase3b local up prints how to end it",
        code="P3B-LOCAL-NOT-READY",
    )


def _down() -> Problem:
    return Problem("no embedded AWS of this project is up", "Start one with: phase3b local up", code="P3B-LOCAL-DOWN")
