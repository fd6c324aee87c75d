"""The runbook filled for capacity files of the repository: in each of their tiers, and in tiers that differ from all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from dax_made import with_dax
from domain_made import named_deployment

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.provider import Provider
from phase3b.capacity.model.tuned import Tuned, TunedFunction
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import names_of
from phase3b.operations.doctor.commands import AwsCommands
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.runbook.place import Place
from phase3b.runbook.runbook_entry import RunbookEntry, entry_of

ROOT = Path(__file__).resolve().parents[3]
OURS, SMALL, MINIMAL = "capacity.yaml", "tests/golden/small.yaml", "examples/minimal/capacity.yaml"
BASELINE = TunedFunction(p95_ms=60, mean_ms=20, memory_mb=80)
OTHER_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000"


@cache
def capacity(file: str = OURS) -> Capacity:
    return load(ROOT / file)


@cache
def prod() -> Deployment:
    return resolve(capacity(), "prod")


def place(
    file: str = OURS, provider: Provider | None = None, endpoint: str | None = None, file_option: str = ""
) -> Place:
    read = capacity(file)
    access = AwsAccess("us-east-1", endpoint, provider)
    return Place(AwsCommands(access), read.simulation.confidence.growth_percent, tuple(read.tiers), file_option)


@cache
def tiers() -> dict[str, Deployment]:
    """The six tiers of the repository's file."""
    return tier_deployments(capacity(), "prod")


def unlike(deployment: Deployment) -> Deployment:
    """Without what every environment of the repository has: reserved concurrency, a key of its own, failed events, an API,
    assumptions.

    And tuned, as none of them is.
    """
    functions = tuple(
        replace(each, capacity=each.capacity.model_copy(update={"reserved_concurrency": None}))
        for each in deployment.functions
    )
    tuned = Tuned(since="2026-11-30", functions={each.name: BASELINE for each in functions})
    environment = deployment.environment.model_copy(update={"kms_key_arn": OTHER_KEY, "tuned": tuned})
    return replace(
        deployment, functions=functions, environment=environment, failed_events=None, api=None, assumptions=None
    )


@cache
def serverless() -> Deployment:
    """The first tier with a cache, whose cache has no nodes."""
    deployment = next(each for each in tiers().values() if each.tier.cache is not None)
    size = CacheCapacity(serverless=ServerlessSize(data_gb_max=2, ecpu_per_second_max=1500))
    return replace(deployment, tier=deployment.tier.model_copy(update={"cache": size}))


def deployments() -> Iterator[tuple[str, Deployment]]:
    """Each with the file that its tiers are of."""
    for deployment in tiers().values():
        yield OURS, deployment
    yield OURS, unlike(prod())
    yield OURS, serverless()
    yield OURS, with_dax()
    yield OURS, named_deployment("prod")
    for file in (SMALL, MINIMAL):
        for environment in capacity(file).environments:
            yield file, resolve(capacity(file), environment)


@cache
def filled() -> tuple[tuple[Deployment, Alarm, RunbookEntry], ...]:
    """Every alarm of all of them with its entry."""
    return tuple(
        (deployment, alarm, entry_of(alarm, deployment, names_of(deployment), place(file)))
        for file, deployment in deployments()
        for alarm in alarms(deployment, names_of(deployment))
    )
