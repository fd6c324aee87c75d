"""The Lambda optimisation guide: what each function has, where optimisations should arrive, and the commands that measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.guides.situation import Situation

MEMORY: Final = "_memory"
# Names of `objectives.improvements` that a command of phase3b measures, and the command; of the others nobody knows.
MEASURED_BY: Final = {
    "lambda_package": "phase3b package",
    "portal_bundle": "phase3b bench run --bundle FOLDER",
    "cold_start": "phase3b bench run",
    "calls_for_100_items": "phase3b tune batches {environment}",
}


def lambda_optimisation(situation: Situation) -> Mapping[str, object]:
    """The data of the guide."""
    capacity, deployment = situation.capacity, situation.deployment
    return {
        "s": situation,
        "environment": deployment.name,
        "tier": deployment.tier_name,
        "functions": tuple(_functions(deployment)),
        "improvements": tuple(_improvements(deployment)),
        "cold": deployment.objectives.percentiles.get("lambda_cold_start"),
        "warm": deployment.objectives.percentiles.get("lambda_warm"),
        "thresholds": deployment.objectives.thresholds.functions,
        "optimise": deployment.objectives.optimise_when,
        "regression": deployment.objectives.regression,
        "tuning": capacity.tuning,
    }


def _functions(deployment: Deployment) -> Iterator[tuple[str, str, str, str, str]]:
    thresholds = deployment.objectives.thresholds.functions
    for each in deployment.functions:
        own = thresholds.of.get(each.name)
        p95 = own.duration_p95_ms if own is not None and own.duration_p95_ms is not None else thresholds.duration_p95_ms
        yield (
            each.name,
            f"{each.capacity.memory_mb:,} MB",
            f"{each.capacity.timeout_seconds:g} s",
            "none" if each.capacity.provisioned_concurrency is None else f"{each.capacity.provisioned_concurrency:,}",
            "-" if p95.target is None else f"{p95.target:g} ms",
        )


def _improvements(deployment: Deployment) -> Iterator[tuple[str, str, str, str]]:
    """What the first guide says each optimisation does, and what the file has of it where that is a number of the file."""
    functions = {each.name: each for each in deployment.functions}
    for name, each in deployment.objectives.improvements.items():
        function = functions.get(name.removesuffix(MEMORY)) if name.endswith(MEMORY) else None
        now = (
            f"{function.capacity.memory_mb:,} MB in the file"
            if function is not None
            else _measured_by(name, deployment)
        )
        yield name.replace("_", " "), f"{each.before:g} {each.unit}", f"{each.target:g} {each.unit}", now


def _measured_by(name: str, deployment: Deployment) -> str:
    command = MEASURED_BY.get(name)
    return "not known" if command is None else f"`{command.format(environment=deployment.name)}` measures it"
