"""A benchmark of the session that `phase3b local up` holds, and what its test tenants leave there, removed again."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import click

from phase3b.benchmark.environments import local_environments
from phase3b.benchmark.measured import Measurements
from phase3b.benchmark.planned import planned
from phase3b.benchmark.rounds import Rounds
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.load.cleaning import TenantItems
from phase3b.load.destination.api_keys import LoadTestKeys
from phase3b.load.local_target import local_access
from phase3b.load.target import Target
from phase3b.local.api.sample_body import Schema
from phase3b.local.aws.claim import Session
from phase3b.naming import names_of


class Rising:
    """One line on standard error that says which round it is; none where nobody watches."""

    def __init__(self, *, quiet: bool) -> None:
        self.shown = not quiet and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown:
            click.echo(f"\r{' ' * 40}\r", nl=False, err=True)

    def told(self, kind: str, number: int, of: int) -> None:
        """A round begins."""
        if self.shown:
            click.echo(f"\r{f'{kind}: round {number} of {of}':<40}", nl=False, err=True)


def measured(
    capacity: Capacity,
    deployment: Deployment,
    session: Session,
    target: Target,
    schemas: Mapping[str, Schema],
    rounds: Rounds,
    *,
    quiet: bool,
) -> Measurements:
    """Runs it; then its tenants, with all that they have, are deleted, however it ended."""
    run = f"bench-{datetime.now(UTC):%Y%m%d%H%M%S}"
    settings = capacity.load.settings
    functions = () if session.served is None else session.served.functions
    environments = local_environments(session.functions, functions, float(settings.request_timeout_seconds))
    try:
        benchmark = planned(capacity, deployment, target, environments, schemas, rounds, run)
        with Rising(quiet=quiet) as rising:
            return benchmark.run(rising.told)
    finally:
        _clean(capacity, deployment, session, f"{settings.tenant_prefix}-{run}")


def _clean(capacity: Capacity, deployment: Deployment, session: Session, prefix: str) -> None:
    access, names = local_access(session, deployment), names_of(deployment)
    items = TenantItems(access.client("dynamodb"), capacity.service.tenant_key, prefix, (), scan=True)
    items.clean([names.table(each.name) for each in deployment.tables], delete=True)
    LoadTestKeys(access.client("apigateway"), names, prefix).delete()
