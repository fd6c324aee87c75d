"""phase3b failover: the runbook of a failover on AWS, and its rehearsal on this machine."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option, named
from phase3b.cli.service.local_session import FOLDER
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.local.aws.claim import Session
    from phase3b.operations.failover.rehearsal import Checking, Place
    from phase3b.operations.failover.rehearsed import Rehearsed
    from phase3b.operations.failover.runbook import Step

LOG = Path("failover-up.log")
TOKEN_SECONDS = 3600
PREFIX = "failover"


@click.command("failover")
@click.argument("environment", metavar="ENV")
@click.option("--tier", metavar="TIER", help="As if it had this tier.")
@click.option("--rehearse", is_flag=True, help="Lose the first region on this machine, and measure what that costs.")
@file_option
@json_option
def command(environment: str, *, tier: str | None, rehearse: bool, file: Path, as_json: bool) -> int:
    """Print the runbook of a failover to ENV's second region; with --rehearse, lose the first one on this machine under load.

    The runbook changes nothing itself: its commands are for a person who has decided. A rehearsal uses the session of phase3b local up
    ENV --second-region, or starts one. Exit code 1 where it missed ops.failover, or a confirmed write is missing or there twice.

    \b
    Example:
      phase3b failover prod
      phase3b failover prod --tier global --rehearse
      phase3b failover prod --rehearse --json
    """
    from phase3b.capacity.both_regions import deployments_of  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.operations.failover.runbook import regions_of  # noqa: PLC0415

    capacity = load(file)
    found = deployments_of(capacity, environment, tier)
    regions = regions_of(found[0])
    if len(found) == 1:
        raise bad_input(
            f"{environment} is the second region of {regions.environment}",
            f"Run: phase3b failover {regions.environment}",
            code="P3B-REGION-NONE",
        )
    first, second = found
    if not rehearse:
        return _runbook(first, second, named(file), as_json=as_json)
    return _rehearse(first, second, tier, file, as_json=as_json)


def _runbook(first: Deployment, second: Deployment, file: str, *, as_json: bool) -> int:
    from phase3b.operations.failover.runbook import as_data, regions_of, steps  # noqa: PLC0415

    regions, found = regions_of(first), steps(first, second, file)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(as_data(found, regions))
        return ExitCode.OK
    click.echo(f"Failover of {first.name} from {regions.first} to {regions.second}. Nothing has been changed.")
    for number, step in enumerate(found, 1):
        _print_step(number, step)
    return ExitCode.OK


def _print_step(number: int, step: Step) -> None:
    click.echo(f"\n{number}. {step.title}")
    click.echo(f"   Changes: {step.changes}")
    for line in step.commands:
        click.echo(f"   $ {line}")
    if step.checks:
        click.echo("   Check:")
    for line in step.checks:
        click.echo(f"   $ {line}")
    if step.unknown:
        click.echo(f"   Not known: {step.unknown}")


def _rehearse(first: Deployment, second: Deployment, tier: str | None, file: Path, *, as_json: bool) -> int:
    from phase3b.cli.service.started_service import started_service  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    def announce(sentence: str) -> None:
        click.echo(sentence, err=True)

    there = live_session(FOLDER)
    if there is not None:
        _refuse_other(there, first, tier, file)
        return _rehearsed(there, first, second, as_json=as_json)
    options = ("--second-region", *(() if tier is None else ("--tier", tier)))
    with started_service(file, first.name, FOLDER / LOG, announce, options) as session:
        return _rehearsed(session, first, second, as_json=as_json)


def _refuse_other(session: Session, first: Deployment, tier: str | None, file: Path) -> None:
    right = session.environment == first.name and Path(session.file).absolute() == file.absolute()
    if not right or session.tier != (tier or "") or session.second is None or not session.ready:
        raise bad_input(
            f"the embedded AWS that is up is {session.environment} of {session.file}, without both regions of {first.name}",
            f"End it with: phase3b local down, or start it with: phase3b local up {first.name} --second-region"
            + (f" --tier {tier}" if tier else ""),
            code="P3B-LOCAL-OTHER-FILE",
        )


def _rehearsed(session: Session, first: Deployment, second: Deployment, *, as_json: bool) -> int:
    import asyncio  # noqa: PLC0415

    from phase3b.operations.failover.embedded_hands import EmbeddedHands  # noqa: PLC0415
    from phase3b.operations.failover.rehearsal import Rehearsal, rehearse  # noqa: PLC0415
    from phase3b.operations.failover.rehearsed import as_data, findings, sentences  # noqa: PLC0415

    asked, checking = first.ops.failover, _checking(first)
    tenants = _tenants(first, asked.writes)
    places = (_place(session, first, tenants, second=False), _place(session, second, tenants, second=True))
    rehearsal = Rehearsal(first.name, asked, checking, tenants, f"{PREFIX}-{time.strftime('%Y%m%dT%H%M%S')}")
    hands = EmbeddedHands(session, first, second)
    try:
        found: Rehearsed = asyncio.run(
            rehearse(rehearsal, *places, hands, lambda sentence: click.echo(sentence, err=True))
        )
    finally:
        # However it ended, the region is there again.
        hands.give_back(first.environment.region)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(as_data(found, asked))
    else:
        for line in sentences(found, asked):
            click.echo(line)
    return ExitCode.FINDING if findings(found, asked) else ExitCode.OK


def _tenants(first: Deployment, writes: int) -> Sequence[str]:
    """As many as send all writes, and each once again, within the burst of a customer's usage plan."""
    capacity = first.tier.api
    burst = 1 if capacity is None else capacity.per_customer.burst
    return tuple(f"{PREFIX}-{number:03d}" for number in range(max(1, math.ceil(2 * writes / burst))))


def _checking(first: Deployment) -> Checking:
    from phase3b.capacity.model.domain import DomainHealth  # noqa: PLC0415
    from phase3b.operations.failover.rehearsal import Checking  # noqa: PLC0415
    from phase3b.plan.domain.planned import health_path  # noqa: PLC0415

    health = DomainHealth() if first.environment.domain is None else first.environment.domain.health
    # Only a domain has the route deployed.
    path = None if first.environment.domain is None else health_path(first)
    if path is not None:
        return Checking(health.interval_seconds, health.failures, path)
    return Checking(
        health.interval_seconds,
        health.failures,
        "whether the API answers at all: without environments.ENV.domain there is no health route",
        lambda status: status < 500,  # noqa: PLR2004
    )


def _place(session: Session, deployment: Deployment, tenants: Sequence[str], *, second: bool) -> Place:
    """A region of the session.

    Raises:
        Phase3bError: it serves no API.
    """
    from dataclasses import replace  # noqa: PLC0415

    from phase3b.load.local_target import local_target  # noqa: PLC0415
    from phase3b.operations.failover.rehearsal import Place  # noqa: PLC0415
    from phase3b.plan.domain.planned import health_path  # noqa: PLC0415

    beside = session.second
    whole = (
        session if not second or beside is None else replace(session, served=beside.served, functions=beside.functions)
    )
    target = local_target(whole, deployment, PREFIX)
    keys, tokens = target.api_keys(tenants), target.tokens(tenants, TOKEN_SECONDS)
    headers = {
        tenant: {"Authorization": f"Bearer {token}", "x-api-key": key}
        for tenant, token, key in zip(tenants, tokens, keys, strict=True)
    }

    def of(tenant: str) -> Mapping[str, str]:
        return headers[tenant]

    path = None if deployment.environment.domain is None else health_path(deployment)
    health = f"{target.rest_url}/" if path is None else f"{whole.functions}{path}"
    return Place(deployment.environment.region, target.rest_url, health, of)
