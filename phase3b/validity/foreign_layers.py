"""Layers that Lambda would refuse: of another region or partition, one twice, or too many. What is in them nobody here knows."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import partition_of, quota
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem
from phase3b.plan.functions.planned import layers_of
from phase3b.validity.subject import Subject


def layer_problems(subject: Subject) -> Iterator[Problem]:
    """What is wrong with the layers of each function, in its environment or for all of them."""
    functions = subject.capacity.service.functions
    for name, environment in subject.capacity.environments.items():
        for function in environment.layers:
            if function not in functions:
                yield Problem(
                    f"there is no function {quoted(function)}",
                    instead(function, functions),
                    path=f"environments.{name}.layers.{function}",
                    code="P3B-FUNCTION-UNKNOWN",
                )
    found: dict[Problem, None] = {}
    for plan in subject.plans:
        for each in plan.deployment.functions:
            own = each.name in plan.deployment.environment.layers
            path = f"environments.{plan.name}.layers.{each.name}" if own else f"service.functions.{each.name}.layers"
            found |= dict.fromkeys(_problems(layers_of(plan.deployment, each), plan.name, plan.region, path))
    yield from found


def _problems(layers: tuple[str, ...], environment: str, region: str, path: str) -> Iterator[Problem]:
    most = quota("layers")
    if len(layers) > most:
        yield Problem(
            f"{len(layers)} layers are more than Lambda allows for a function ({most})",
            "Remove some, or put several into one layer of your own",
            path=path,
            code="P3B-LAYER-COUNT",
        )
    seen: dict[str, str] = {}
    for position, layer in enumerate(layers):
        at = f"{path}[{position}]"
        _, partition, _, of_region, _, _, name, version = layer.split(":")
        alone = layer.removesuffix(f":{version}")
        if alone in seen:
            both = f"version {version}" if version == seen[alone] else f"versions {seen[alone]} and {version}"
            what = f"the layer {name} is listed twice ({both}), and Lambda takes one version of a layer"
            yield Problem(what, "Keep one of them", path=at, code="P3B-VALUE-TWICE")
        seen.setdefault(alone, version)
        for kind, written, wanted in (("region", of_region, region), ("partition", partition, partition_of(region))):
            if written not in {f"{{{kind}}}", wanted}:
                yield Problem(
                    f"the layer {name} is of the {kind} {written}, and the environment {environment} is in {wanted}",
                    f"Write {{{kind}}} in its place where it is published in each, or name another under "
                    f"environments.{environment}.layers",
                    path=at,
                    code="P3B-LAYER-PLACE",
                )
