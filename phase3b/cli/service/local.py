"""phase3b local."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import click

from phase3b.cli.options import file_option, json_option, seconds_that_end
from phase3b.errors import ExitCode, bad_input, outside_failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.local.api.options import Options
    from phase3b.local.api.server import LocalApi
    from phase3b.local.aws.claim import Session
    from phase3b.local.aws.deployment_run import Applied
    from phase3b.local.aws.embedded_aws import EmbeddedAws
    from phase3b.terraform.events import PlannedChange

FOLDER = Path(".phase3b/local")
DOWN_SECONDS = 30.0
# The token that is printed: a working day.
TOKEN_SECONDS = 8 * 3600
USER = "local-user"


class _Served(NamedTuple):
    """The local API that runs, and a token for it."""

    api: LocalApi
    token: str


@click.group("local")
def command() -> None:
    """Apply an environment to an embedded AWS on this machine, and serve its APIs."""


@command.command("up")
@click.argument("environment", metavar="[ENV]", required=False)
@file_option
@click.option("--tier", metavar="TIER", help="Apply it as if it had this tier.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port of the embedded AWS; a free one when left out.")
@click.option(
    "--api-port",
    type=click.IntRange(1, 65535),
    help="Port of the local REST and WebSocket API; a free one when left out.",
)
@click.option(
    "--allow-private-webhooks",
    is_flag=True,
    help="Allow webhooks to localhost and private networks. Never available in AWS.",
)
@click.option("--tenant", default="acme", show_default=True, help="Tenant of the printed token.")
@click.option("--once", is_flag=True, help="Exit after the apply and a second plan, which must be empty.")
@click.option(
    "--timeout",
    "timeout_seconds",
    type=click.FloatRange(min=1),
    callback=seconds_that_end,
    default=600.0,
    show_default=True,
    help="Seconds that each Terraform run may take.",
)
@click.option(
    "--stall",
    "stall_seconds",
    type=click.FloatRange(min=1),
    callback=seconds_that_end,
    default=120.0,
    show_default=True,
    help="Seconds without a finished resource after which the apply is stopped.",
)
@json_option
def up(  # noqa: PLR0913  one for each option
    environment: str | None,
    *,
    file: Path,
    tier: str | None,
    port: int | None,
    api_port: int | None,
    allow_private_webhooks: bool,
    tenant: str,
    once: bool,
    timeout_seconds: float,
    stall_seconds: float,
    as_json: bool,
) -> int:
    """Apply ENV (the first of the file) with real Terraform to an embedded AWS, serve its APIs, and stay until Ctrl-C.

    Only endpoints, credentials and state differ from AWS. The functions run from their packages in separate
    processes; queues and streams are processed.

    \b
    Example:
      phase3b local up prod
      phase3b local up dev --allow-private-webhooks --api-port 8080
      phase3b local up dev --tier enterprise --once
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.change.rollout.history import History, write_history  # noqa: PLC0415
    from phase3b.change.rollout.workspace import embedded_keeper  # noqa: PLC0415
    from phase3b.cli.change.apply_progress import progress  # noqa: PLC0415
    from phase3b.cli.service.local_api import print_calls  # noqa: PLC0415
    from phase3b.local.api.options import Options  # noqa: PLC0415
    from phase3b.local.aws.claim import Session, claim, note  # noqa: PLC0415
    from phase3b.local.aws.deployment_run import DeploymentRun  # noqa: PLC0415
    from phase3b.local.aws.embedded_aws import EmbeddedAws  # noqa: PLC0415
    from phase3b.synthesis.process import synthesize  # noqa: PLC0415
    from phase3b.terraform.binary import find_terraform  # noqa: PLC0415
    from phase3b.terraform.run import Patience  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment or next(iter(capacity.environments)), tier)
    if deployment.api is not None:
        from phase3b.local.api.identity import refuse_unfit  # noqa: PLC0415

        refuse_unfit(tenant, USER)
    find_terraform()
    _end_by_signals()
    folder = FOLDER / deployment.name
    embedded = EmbeddedAws(port, account_id=deployment.environment.account_id, quotas=capacity.quotas)
    with claim(FOLDER), embedded as aws:
        session = Session(deployment.name, aws.endpoint, os.getpid(), time.strftime("%Y-%m-%dT%H:%M:%S"), str(folder))
        note(FOLDER, session)
        if not as_json:
            click.echo(f"embedded AWS at {aws.endpoint}")
        stack = synthesize(file, [deployment.name], FOLDER / "synthesized", tier=tier).stacks[0]
        with progress(silent=as_json) as watcher:
            run = DeploymentRun.prepare(stack.file, folder, aws, watcher, Patience(timeout_seconds, stall_seconds))
            run.init()
            applied = run.apply()
            changes = run.changes() if once else ()
        if tier is None:
            # What `phase3b rollback --embedded` goes back to; another tier than the file's is in no file.
            write_history(embedded_keeper(folder), History().ended(file.read_bytes().decode("utf-8")))
        if not as_json:
            _print_outputs(applied)
        if once:
            return _settled(session, applied, changes, as_json=as_json)
        options = Options(FOLDER / "api", api_port, private_webhooks=allow_private_webhooks)
        with _served(capacity, deployment, folder, aws, options, tenant) as served:
            note(FOLDER, replace(session, functions="" if served is None else served.api.invocation_url))
            if as_json:
                _print_up(session, applied, served)
            else:
                _look_around(aws, deployment.environment.region, folder)
                if served is not None:
                    print_calls(served.api, served.token, tenant, private_webhooks=options.private_webhooks)
                click.echo("Ctrl-C, or phase3b local down, ends it.")
            _wait(aws, silent=as_json)
    return ExitCode.OK


def _settled(session: Session, applied: Applied, changes: Sequence[PlannedChange], *, as_json: bool) -> int:
    """Says what a plan straight after the apply would change again."""
    if as_json:
        _print_up(session, applied, None, changes)
    elif changes:
        for change in changes:
            click.echo(f"not settled: {change.action} {change.address}", err=True)
    else:
        click.echo("the plan straight after finds nothing to do")
    return ExitCode.FINDING if changes else ExitCode.OK


@command.command("status")
@json_option
def status(*, as_json: bool) -> int:
    """Say whether an embedded AWS is up, and where.

    \b
    Example:
      phase3b local status --json
    """
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(FOLDER)
    if as_json:
        print_json({"up": session is not None, "session": plain(session)})
    elif session is None:
        click.echo("down")
    else:
        click.echo(f"up: {session.environment} at {session.endpoint} since {session.since} (process {session.pid})")
    return ExitCode.OK


@command.command("token")
@click.argument("tenant")
@click.option("--user", default=USER, show_default=True, help="Whose it is within the tenant.")
@click.option(
    "--seconds", type=click.IntRange(min=1), default=TOKEN_SECONDS, show_default=True, help="How long it is good."
)
@file_option
@json_option
def token_of(tenant: str, *, user: str, seconds: int, file: Path, as_json: bool) -> int:
    """Print a token for TENANT, signed with the key of the embedded AWS that is up.

    \b
    Example:
      phase3b local token globex --user bob
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.local.api.identity import refuse_unfit  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    refuse_unfit(tenant, user)
    session = live_session(FOLDER)
    if session is None:
        raise bad_input(
            "no embedded AWS of this project is up", "Start one with: phase3b local up", code="P3B-LOCAL-DOWN"
        )
    deployment = resolve(load(file), session.environment)
    from phase3b.local.api.applied_service import token_key  # noqa: PLC0415
    from phase3b.local.api.requests.token import sign_token  # noqa: PLC0415

    token = sign_token(deployment, token_key(deployment, session.endpoint), tenant, user, seconds)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"token": token, "tenant": tenant, "user": user, "seconds": seconds})
    else:
        click.echo(token)
    return ExitCode.OK


@command.command("down")
@json_option
def down(*, as_json: bool) -> int:
    """End the embedded AWS of this project; what was applied to it is gone with it.

    \b
    Example:
      phase3b local down
    """
    from phase3b.local.aws.claim import held, live_session  # noqa: PLC0415

    session = live_session(FOLDER)
    if session is None:
        raise bad_input(
            "no embedded AWS of this project is up", "Start one with: phase3b local up", code="P3B-LOCAL-DOWN"
        )
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


def _end_by_signals() -> None:
    """`down`, a system that shuts down, and a terminal that closes end it as Ctrl-C does."""
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _print_outputs(applied: Applied) -> None:
    if applied.summary is not None:
        click.echo(f"{applied.summary.add} added, {applied.summary.change} changed, {applied.summary.remove} destroyed")
    # As terraform output prints them: a table would break a URL that is wider than the terminal.
    width = max((len(name) for name in applied.outputs), default=0)
    for name, value in applied.outputs.items():
        click.echo(f"  {name:<{width}} = {value}")


@contextlib.contextmanager
def _served(
    capacity: Capacity, deployment: Deployment, folder: Path, aws: EmbeddedAws, options: Options, tenant: str
) -> Iterator[_Served | None]:
    """The local API while the block runs, with a token for it; None where the service has none."""
    if deployment.api is None:
        yield None
        return
    from phase3b.local.api.applied_service import applied_service  # noqa: PLC0415
    from phase3b.local.api.requests.token import sign_token  # noqa: PLC0415
    from phase3b.local.api.server import LocalApi  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    applied = applied_service(deployment, described(capacity).schemas, folder, aws)
    with LocalApi(applied.service, options) as api:
        yield _Served(api, sign_token(deployment, applied.token_key, tenant, USER, TOKEN_SECONDS))


def _print_up(
    session: Session, applied: Applied, served: _Served | None, not_settled: Sequence[PlannedChange] = ()
) -> None:
    """One document once it is up, or with --once when it has been applied."""
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    print_json(
        {
            "environment": session.environment,
            "endpoint": session.endpoint,
            "applied": applied.summary,
            "outputs": applied.outputs,
            "api": None if served is None else {"url": served.api.url, "token": served.token},
            "not_settled": [{"address": each.address, "action": each.action} for each in not_settled],
        }
    )


def _look_around(aws: EmbeddedAws, region: str, folder: Path) -> None:
    click.echo("Look around, from another terminal:")
    click.echo(
        f"  AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region {region} --endpoint-url {aws.endpoint} "
        "dynamodb list-tables"
    )
    click.echo(f"  terraform -chdir={folder} state list")


def _wait(aws: EmbeddedAws, *, silent: bool) -> None:
    try:
        while aws.running():
            time.sleep(0.2)
    except KeyboardInterrupt:
        if not silent:
            click.echo("down")
        return
    raise outside_failure(
        f"the embedded AWS has died: {aws.log_tail()}",
        "Start it again with: phase3b local up",
        code="P3B-LOCAL-AWS-FAILED",
    )
