"""What an environment is made of in capacity.yaml, value by value, each where it was written.

A Deployment says what a value is; this says who to ask about it: the key and the line that a person would change.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.capacity.text.inheritance import inherit, tier_trees
from phase3b.capacity.text.node import MapNode, Node, Path, Scalar, Sequence, merge, without
from phase3b.capacity.text.problem_text import Page

# Of an environment's own keys: these decide which tier there is, and are in what comes of it.
OBJECTIVES = "objectives"
_DECIDE_THE_TIER = ("tier", "overrides")
SECOND_REGION = "second_region"
# Of a second region only what it says itself, or has of its own.
_OF_THE_FIRST = ("backend", "budget", "cost_anomaly", "kms_key_arn", "tuned", "vpc")


def effective_tree(root: MapNode, name: str, environment: str, tier: str) -> MapNode:
    """The file as one environment in one tier has it: service, tier, environment, objectives and quotas.

    The file must be valid, and both must be in it; `name` is how messages call it.
    """
    tiers, environments = root.items["tiers"], root.items["environments"]
    chosen: Node | None = tier_trees(tiers, Page(name)).trees.get(tier) if isinstance(tiers, MapNode) else None
    settings = _settings(environments, environment) if isinstance(environments, MapNode) else None
    items = {key: node for key, node in root.items.items() if key not in {"version", "tiers", "environments"}}
    if isinstance(settings, MapNode):
        items["environment"] = without(settings, *_DECIDE_THE_TIER)
        overrides = settings.get("overrides")
        if isinstance(chosen, MapNode) and isinstance(overrides, MapNode):
            chosen = inherit(chosen, overrides)
    if isinstance(chosen, MapNode):
        items["tier"] = without(chosen, "extends", OBJECTIVES)
        if OBJECTIVES in items:
            items[OBJECTIVES] = objectives_tree(items[OBJECTIVES], chosen)
    return MapNode(root.mark, (), items, root.keys)


def _settings(environments: MapNode, environment: str) -> Node | None:
    """What an environment says; what its second region says of itself comes first."""
    if environment in environments.items:
        return environments.items[environment]
    for name, settings in environments.items.items():
        second = settings.get(SECOND_REGION) if isinstance(settings, MapNode) else None
        region = second.get("region") if isinstance(second, MapNode) else None
        if (
            isinstance(settings, MapNode)
            and isinstance(second, MapNode)
            and isinstance(region, Scalar)
            and environment == f"{name}-{region.value}"
        ):
            return merge(without(settings, SECOND_REGION, *_OF_THE_FIRST), second)
    return None


def objectives_tree(objectives: Node, tier: MapNode) -> Node:
    """The file's objectives with what a tier, or an environment in it, wants otherwise."""
    own = tier.get(OBJECTIVES)
    return objectives if own is None else merge(objectives, own)


def values(node: Node, path: Path = ()) -> Iterator[tuple[Path, Scalar | Sequence]]:
    """Every single value and every list of single values, at its path; null is not a value."""
    match node:
        case Scalar():
            if node.value is not None:
                yield path, node
        case Sequence():
            if all(isinstance(item, Scalar) for item in node.items):
                yield path, node
                return
            for position, item in enumerate(node.items):
                yield from values(item, (*path, _name_of(item, position)))
        case MapNode():
            for key, value in node.items.items():
                yield from values(value, (*path, key))
        case _:
            assert_never(node)


def _name_of(item: Node, position: int) -> str | int:
    """A route by its method and path, so that one more route is one difference; else the number in the list."""
    if isinstance(item, MapNode):
        method, path = item.get("method"), item.get("path")
        if isinstance(method, Scalar) and isinstance(path, Scalar):
            return f"{method.text} {path.text}"
    return position
