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
from phase3b.cli.service.local_logs import logs
from phase3b.cli.service.local_session import (
    FOLDER,
    TOKEN_SECONDS,
    USER,
    down,
    print_look_around,
    print_outputs,
    status,
    token_of,
)
from phase3b.errors import ExitCode, outside_failure

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

PORT_DEFAULT = "left out, one that is the same each time for the project and environment, or the next that is free"


class _Served(NamedTuple):
    """The local API that runs, a token of a tenant for it, and whether its API key was made for this machine."""

    api: LocalApi
    tenant: str
    token: str
    local_key: bool


@click.group("local")
def command() -> None:
    """Apply an environment to an embedded AWS on this machine, and serve its APIs."""


for each in (status, logs, token_of, down):
    command.add_command(each)


@command.command("up")
@click.argument("environment", metavar="[ENV]", required=False)
@file_option
@click.option("--tier", metavar="TIER", help="Apply it as if it had this tier.")
@click.option("--port", type=click.IntRange(1, 65535), help=f"Port of the embedded AWS; {PORT_DEFAULT}.")
@click.option(
    "--api-port",
    type=click.IntRange(1, 65535),
    help=f"Port of the local REST and WebSocket API; {PORT_DEFAULT}.",
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
    from phase3b.local.api.options import Options  # noqa: PLC0415
    from phase3b.local.aws.claim import Session, claim, note  # noqa: PLC0415
    from phase3b.local.aws.default_ports import default_ports  # noqa: PLC0415
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
    ports = default_ports(deployment.project, deployment.name)
    embedded = EmbeddedAws(
        port, preferred_port=ports.aws, account_id=deployment.environment.account_id, quotas=capacity.quotas
    )
    with claim(FOLDER), embedded as aws:
        since = time.strftime("%Y-%m-%dT%H:%M:%S")
        session = Session(deployment.name, aws.endpoint, os.getpid(), since, str(folder), file=str(file))
        note(FOLDER, session)
        if not as_json:
            click.echo(f"embedded AWS at {aws.endpoint}{_instead_of(ports.aws, port, aws.endpoint)}")
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
            _print_applied(applied)
        if once:
            return _settled(session, applied, changes, as_json=as_json)
        options = Options(FOLDER / "api", api_port, private_webhooks=allow_private_webhooks, preferred_port=ports.api)
        with _served(capacity, deployment, folder, aws, options, tenant) as served:
            session = _ready(session, deployment.environment.region, applied, served)
            note(FOLDER, session)
            if as_json:
                _print_up(session, applied, served)
            else:
                _print_ready(session, served, _instead_of(ports.api, api_port, session.functions))
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


def _end_by_signals() -> None:
    """`down`, a system that shuts down, and a terminal that closes end it as Ctrl-C does."""
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


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
    with LocalApi(applied.service, options, api_keys=applied.api_keys) as api:
        token = sign_token(deployment, applied.token_key, tenant, USER, TOKEN_SECONDS)
        yield _Served(api, tenant, token, applied.local_key)


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
            "api": None if served is None else _as_data(served),
            "not_settled": [{"address": each.address, "action": each.action} for each in not_settled],
        }
    )


def _print_applied(applied: Applied) -> None:
    if applied.summary is not None:
        click.echo(f"{applied.summary.add} added, {applied.summary.change} changed, {applied.summary.remove} destroyed")
    print_outputs(applied.outputs)


def _instead_of(preferred: int, named: int | None, url: str) -> str:
    """That the port of a URL is not the one that it is otherwise."""
    if named is not None or not url or url.endswith(f":{preferred}"):
        return ""
    return f" (port {preferred} is taken, this is the next that is free)"


def _print_ready(session: Session, served: _Served | None, taken: str) -> None:
    from phase3b.cli.service.local_api import print_served  # noqa: PLC0415

    print_look_around(session)
    if session.served is not None and served is not None:
        if taken:
            click.echo(f"local API at {session.functions}{taken}")
        print_served(session.served, served.token)
    click.echo("Ctrl-C, or phase3b local down, ends it; phase3b local status shows all of this again.")


def _ready(session: Session, region: str, applied: Applied, served: _Served | None) -> Session:
    """The session with all that `phase3b local status` shows once it is applied."""
    from phase3b.cli.service.local_api import served_by  # noqa: PLC0415

    aws = f"AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region {region} --endpoint-url {session.endpoint}"
    return replace(
        session,
        functions="" if served is None else served.api.invocation_url,
        ready=True,
        outputs={name: str(value) for name, value in applied.outputs.items()},
        look_around=(f"  {aws} dynamodb list-tables", f"  terraform -chdir={session.folder} state list"),
        served=None if served is None else served_by(served.api, served.tenant, local_key=served.local_key),
    )


def _as_data(served: _Served) -> dict[str, object]:
    return {
        "url": served.api.url,
        "websocket_url": served.api.websocket_url,
        "token": served.token,
        "api_key": min(served.api.service.usage_plan.api_keys),
        "local_key": served.local_key,
    }


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
