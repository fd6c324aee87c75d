"""The Terraform of every target, synthesized again: what is scanned is what would be applied."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.backend import Backend, LocalBackend
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Warnings
from phase3b.files.json_file import read_json
from phase3b.naming import Names, schedule_address
from phase3b.plan.functions.planned import stream_address
from phase3b.plan.stack.sign_in import backend_arguments, provider_arguments
from phase3b.scan.stack_text.target import Target
from phase3b.synthesis.process import SynthesizedStack, synthesize_tiers
from policies.stack_read.stack import Context


@dataclass(frozen=True, slots=True)
class TargetStack:
    """A target's Terraform, and what the policies must know besides."""

    target: Target
    document: Mapping[str, Any]
    context: Context


def synthesized(file: Path, capacity: Capacity, targets: Sequence[Target], out: Path) -> tuple[TargetStack, ...]:
    """A stack for each target, below out; the tiers are shared out over a process for each core.

    Raises:
        Phase3bError: the capacity file has problems (2), or the synthesis failed (3).
    """
    environments = tuple(dict.fromkeys(target.environment for target in targets))
    tiers = tuple(dict.fromkeys(target.tier for target in targets))
    processes = min(os.cpu_count() or 1, len(tiers))

    def of_tiers(share: Sequence[str]) -> dict[str, tuple[SynthesizedStack, ...]]:
        return synthesize_tiers(file, environments, share, out)

    with ThreadPoolExecutor(max_workers=processes) as pool:
        made = {
            Target(stack.environment, tier): stack
            for share in pool.map(of_tiers, [tiers[start::processes] for start in range(processes)])
            for tier, stacks in share.items()
            for stack in stacks
        }
    return tuple(
        TargetStack(
            target,
            read_json(made[target].file, "Try again").value,
            context(capacity, target, packages=str(made[target].folder)),
        )
        for target in targets
    )


def context(
    capacity: Capacity, target: Target, *, packages: str | None, lifecycle: bool = True, account: str | None = None
) -> Context:
    """What Terraform does not say of a target; `account` is what a plan knows, where the file says none."""
    budget = capacity.service.packages
    environment = capacity.environments[target.environment]
    api, names = capacity.service.api, Names(capacity.service.project, target.environment, capacity.service.component)
    deployment = resolve(capacity, target.environment, target.tier)
    regions = deployment.regions
    return Context(
        production=environment.production,
        package_bytes=budget.total_kb * 1000,
        packages=packages,
        lifecycle=lifecycle,
        environment=target.environment,
        account=environment.account_number or account,
        held_account=environment.account_id is not None,
        region=environment.region,
        alert_email=environment.alert_email,
        warnings=environment.warnings.email if isinstance(environment.warnings, Warnings) else environment.warnings,
        authorizer=None if api is None else names.function(api.authorizer.function),
        backend=_kept_at(environment.backend),
        provider=provider_arguments(environment.provider),
        key=environment.kms_key_arn,
        second_region=None if regions is None or regions.kept or regions.is_second else regions.second,
        standby=() if regions is None or regions.active else tuple(_one_region(deployment)),
    )


def _one_region(deployment: Deployment) -> Iterator[str]:
    """The addresses of what runs in one of two regions: schedules, and mappings of streams that say `one_region`."""
    for function in deployment.functions:
        yield from (str(schedule_address(function.name, name)) for name in function.definition.schedules)
        for table, stream in function.definition.streams.items():
            if stream.one_region:
                yield str(stream_address(function.name, table))


def _kept_at(backend: Backend) -> dict[str, Any]:
    """Where an environment keeps its state; what a local path is relative to is not a part of the environment."""
    if isinstance(backend, LocalBackend):
        return {"type": backend.type}
    return {"type": backend.type, **backend_arguments(backend)}
