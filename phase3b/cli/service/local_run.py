"""A run of `phase3b local up`: what is started, applied and served, and what is said of it."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from phase3b.cli.options import named
from phase3b.cli.service.local_kept import Keeping, Watched, apply_on, keep_now, keeping, print_kept
from phase3b.cli.service.local_session import FOLDER, TOKEN_SECONDS, USER, behaves, print_look_around, print_outputs
from phase3b.errors import ExitCode, Phase3bError, outside_failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.local.api.options import Options
    from phase3b.local.api.server import LocalApi
    from phase3b.local.aws.claim import Second, Session
    from phase3b.local.aws.deployment_run import Applied
    from phase3b.local.aws.embedded_aws import EmbeddedAws
    from phase3b.terraform.events import PlannedChange
    from phase3b.terraform.run import Patience

LOOK_SECONDS = 2.0


class Asked(NamedTuple):
    """The options of `local up`."""

    file: Path
    tier: str | None
    port: int | None
    api_port: int | None
    private_webhooks: bool
    tenant: str
    once: bool
    patience: Patience
    keep: bool
    fresh: bool
    speed: float
    throttling: bool
    as_json: bool
    second: Deployment | None = None


class _Served(NamedTuple):
    """The local API that runs, a token of a tenant and an API key for it, whether that was made for this machine, and a sentence about the cache."""

    api: LocalApi
    tenant: str
    token: str
    api_key: str
    local_key: bool
    cache: str


class _Brought(NamedTuple):
    """What was applied, and with --once what a plan straight after would change."""

    applied: Applied
    changes: Sequence[PlannedChange]
    second: _Brought | None = None


def brought_up(asked: Asked, capacity: Capacity, deployment: Deployment) -> int:
    """Applies the environment to an embedded AWS and serves it until Ctrl-C.

    Raises:
        Phase3bError: another one is up, Terraform failed, or what is kept can't be used or written.
    """
    from phase3b.local.aws.behaviour import Behaviour  # noqa: PLC0415
    from phase3b.local.aws.claim import Session, claim, note  # noqa: PLC0415
    from phase3b.local.aws.default_ports import default_ports  # noqa: PLC0415
    from phase3b.local.aws.embedded_aws import EmbeddedAws  # noqa: PLC0415

    folder = FOLDER / deployment.name
    ports = default_ports(deployment.project, deployment.name)
    with contextlib.ExitStack() as block:
        block.enter_context(claim(FOLDER))
        options = named(asked.file) + ("" if asked.tier is None else f" --tier {asked.tier}")
        kept = keeping(folder, deployment.name, options, fresh=asked.fresh) if asked.keep else None
        embedded = EmbeddedAws(
            asked.port,
            preferred_port=ports.aws if kept is None else kept.port or ports.aws,
            account_id=deployment.environment.account_id,
            quotas=capacity.quotas,
            keep=None if kept is None else kept.keep,
            behaviour=Behaviour(capacity.simulation, asked.throttling, asked.speed),
        )
        aws = block.enter_context(embedded)
        since = time.strftime("%Y-%m-%dT%H:%M:%S")
        session = Session(
            deployment.name, aws.endpoint, os.getpid(), since, str(folder), file=str(asked.file), tier=asked.tier or "",
            speed=asked.speed, throttling=asked.throttling,
        )  # fmt: skip
        session = session if kept is None else replace(session, kept=str(kept.place.file))
        note(FOLDER, session)
        if not asked.as_json:
            click.echo(
                f"embedded AWS at {aws.endpoint}{_instead_of(ports.aws, asked.port, aws.endpoint)}{behaves(session)}"
            )
        brought = _applied(asked, capacity, deployment, aws, kept)
        if asked.second is not None:
            second = _applied(asked, capacity, asked.second, aws, None)
            brought = _Brought(brought.applied, [*brought.changes, *second.changes], second)
        if asked.once:
            return _settled(session, brought.applied, brought.changes, as_json=asked.as_json)
        return _serve(asked, capacity, deployment, aws, kept, session, brought)


def _applied(
    asked: Asked, capacity: Capacity, deployment: Deployment, aws: EmbeddedAws, kept: Keeping | None
) -> _Brought:
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.change.rollout.history import read_history, write_history  # noqa: PLC0415
    from phase3b.change.rollout.workspace import embedded_keeper  # noqa: PLC0415
    from phase3b.cli.change.apply_progress import progress  # noqa: PLC0415
    from phase3b.local.aws.deployment_run import DeploymentRun  # noqa: PLC0415
    from phase3b.synthesis.process import synthesize  # noqa: PLC0415

    folder, settled = FOLDER / deployment.name, None
    stack = synthesize(asked.file, [deployment.name], FOLDER / "synthesized", tier=asked.tier).stacks[0]
    with progress(silent=asked.as_json) as watcher:
        run = DeploymentRun.prepare(stack.file, folder, aws, watcher, asked.patience)
        if kept is None:
            run.init()
            applied = run.apply()
        else:
            applied, settled = apply_on(run, stack.file, capacity.quotas, kept, silent=asked.as_json)
        changes = run.changes() if asked.once else ()
    if asked.tier is None:
        # What `phase3b rollback --embedded` goes back to; another tier than the file's is in no file.
        history = embedded_keeper(folder)
        text = read_capacity_text(asked.file, str(asked.file)).alone()
        write_history(history, read_history(history).ended(text))
    if kept is not None and not changes:
        keep_now(aws, kept.place, settled)
    if not asked.as_json:
        _print_applied(applied)
    return _Brought(applied, changes)


def _serve(
    asked: Asked,
    capacity: Capacity,
    deployment: Deployment,
    aws: EmbeddedAws,
    kept: Keeping | None,
    session: Session,
    brought: _Brought,
) -> int:
    from phase3b.cli.service.local_second import print_second  # noqa: PLC0415
    from phase3b.local.api.options import Options  # noqa: PLC0415
    from phase3b.local.aws.claim import note  # noqa: PLC0415
    from phase3b.local.aws.default_ports import default_ports  # noqa: PLC0415

    port = default_ports(deployment.project, deployment.name).api
    options = Options(FOLDER / "api", asked.api_port, private_webhooks=asked.private_webhooks, preferred_port=port)
    with (
        _served(capacity, deployment, FOLDER / deployment.name, aws, options, asked.tenant) as served,
        _second_served(asked, capacity, aws, brought.second) as beside,
    ):
        session = replace(_ready(session, deployment.environment.region, brought.applied, served), second=beside)
        note(FOLDER, session)
        if asked.as_json:
            _print_up(session, brought.applied, served)
        else:
            _print_ready(session, served, _instead_of(port, asked.api_port, session.functions))
            print_second(session.second, deployment)
            if kept is not None:
                print_kept(kept.place)
        _wait(aws, None if kept is None else Watched(aws, kept.place))
    if kept is not None:
        keep_now(aws, kept.place)
    if not asked.as_json:
        click.echo("down" if kept is None else f"down; kept in {kept.place.file}")
    return ExitCode.OK


@contextlib.contextmanager
def _second_served(
    asked: Asked, capacity: Capacity, aws: EmbeddedAws, brought: _Brought | None
) -> Iterator[Second | None]:
    """The API of the second region while the block runs; None where it is not asked for."""
    if asked.second is None or brought is None:
        yield None
        return
    from phase3b.cli.service.local_api import served_by  # noqa: PLC0415
    from phase3b.local.api.options import Options  # noqa: PLC0415
    from phase3b.local.aws.claim import Second  # noqa: PLC0415
    from phase3b.local.aws.default_ports import default_ports  # noqa: PLC0415

    name, region = asked.second.name, asked.second.environment.region
    port = default_ports(asked.second.project, name).api
    folder = FOLDER / f"api-{region}"
    options = Options(folder, private_webhooks=asked.private_webhooks, preferred_port=port)
    with _served(capacity, asked.second, FOLDER / name, aws, options, asked.tenant) as served:
        yield Second(
            name,
            region,
            str(FOLDER / name),
            "" if served is None else served.api.invocation_url,
            {key: str(value) for key, value in brought.applied.outputs.items()},
            None
            if served is None
            else served_by(served.api, served.tenant, served.api_key, local_key=served.local_key, cache=served.cache),
        )


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


@contextlib.contextmanager
def _served(
    capacity: Capacity, deployment: Deployment, folder: Path, aws: EmbeddedAws, options: Options, tenant: str
) -> Iterator[_Served | None]:
    """The local API while the block runs, with a token for it; None where the service has none."""
    if deployment.api is None:
        yield None
        return
    from phase3b.local.api.applied_service import applied_service  # noqa: PLC0415
    from phase3b.local.api.lambda_service.process_variables import about_dax  # noqa: PLC0415
    from phase3b.local.api.requests.token import sign_token  # noqa: PLC0415
    from phase3b.local.api.server import LocalApi  # noqa: PLC0415
    from phase3b.local.cache.session_cache import session_cache  # noqa: PLC0415
    from phase3b.local.cloudwatch.sent_points import SentPoints  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    applied = applied_service(deployment, described(capacity).schemas, folder, aws, tenant)
    points = SentPoints(aws.endpoint, deployment.environment.region)
    with (
        session_cache(applied.service, options.folder) as (cache, about_cache),
        LocalApi(applied.service, options, api_keys=applied.api_keys, points=points, cache=cache) as api,
    ):
        for sentence in (*api.not_evaluated, *filter(None, (about_dax(applied.service),))):
            click.echo(sentence, err=True)
        token = sign_token(deployment, applied.token_key, tenant, USER, TOKEN_SECONDS)
        yield _Served(api, tenant, token, applied.api_key, applied.local_key, about_cache)


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
        look_around=(
            f"  {aws} dynamodb list-tables",
            f"  terraform -chdir={session.folder} state list",
            "  phase3b local inbox   # mails of alarms, which nobody gets here",
        ),
        served=None
        if served is None
        else served_by(served.api, served.tenant, served.api_key, local_key=served.local_key, cache=served.cache),
    )


def _as_data(served: _Served) -> dict[str, object]:
    return {
        "url": served.api.url,
        "websocket_url": served.api.websocket_url,
        "token": served.token,
        "api_key": served.api_key,
        "local_key": served.local_key,
        "cache": None
        if not served.cache
        else {
            "program": None if served.api.cache is None else served.api.cache.program,
            "port": None if served.api.cache is None else served.api.cache.port,
            "says": served.cache,
        },
    }


def _wait(aws: EmbeddedAws, watched: Watched | None) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        looked = time.monotonic()
        while aws.running():
            time.sleep(0.2)
            if watched is not None and time.monotonic() - looked > LOOK_SECONDS:
                watched.look()
                looked = time.monotonic()
        raise _died(aws)


def _died(aws: EmbeddedAws) -> Phase3bError:
    return outside_failure(
        f"the embedded AWS has died: {aws.log_tail()}",
        "Start it again with: phase3b local up",
        code="P3B-LOCAL-AWS-FAILED",
    )
