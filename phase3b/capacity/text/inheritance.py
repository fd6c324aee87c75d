"""Tiers that extend tiers, and environments that override numbers of theirs: resolved on the tree, places kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from phase3b.capacity.text.node import MapNode, Node, Scalar, merge, without
from phase3b.capacity.text.problem_text import Page, instead, quoted
from phase3b.errors import Problem

# A minimum or a maximum means another thing in the other billing mode, so these are not inherited across a change; nor are the
# schedules of a table, which set both.
_OF_THE_MODE = ("read", "write", "indexes")


# The key of what all environments share; no environment can have that name.
DEFAULTS = "defaults"


def with_environment_defaults(root: MapNode) -> MapNode:
    """The file with `environments.defaults` in each environment that does not say otherwise; places stay."""
    environments = root.get("environments")
    defaults = environments.get(DEFAULTS) if isinstance(environments, MapNode) else None
    if not isinstance(environments, MapNode) or not isinstance(defaults, MapNode):
        return root
    items = {name: _with_defaults(defaults, each) for name, each in environments.items.items() if name != DEFAULTS}
    merged = MapNode(environments.mark, environments.path, items, environments.keys)
    return MapNode(root.mark, root.path, {**root.items, "environments": merged}, root.keys)


def _with_defaults(defaults: MapNode, environment: Node) -> Node:
    if not isinstance(environment, MapNode):
        return environment
    # A backend of another type has other keys.
    if _changes(defaults.get("backend"), environment.get("backend"), "type"):
        defaults = without(defaults, "backend")
    whole = merge(defaults, environment)
    return MapNode(environment.mark, environment.path, whole.items, whole.keys) if isinstance(whole, MapNode) else whole


@dataclass(slots=True)
class TierTrees:
    """The tiers with everything they inherit; a tier whose ancestry is broken is missing here and in `problems`."""

    trees: dict[str, MapNode] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def tier_trees(tiers: MapNode, page: Page) -> TierTrees:
    """Follows `extends` in every tier."""
    result = TierTrees()
    for name in tiers.items:
        _resolve(name, tiers, page, result, ())
    return result


def _resolve(name: str, tiers: MapNode, page: Page, result: TierTrees, below: tuple[str, ...]) -> MapNode | None:
    if name in result.trees:
        return result.trees[name]
    node = tiers.items[name]
    if not isinstance(node, MapNode):
        if not below:
            result.problems.append(
                page.on(node, "a tier is a mapping", "Write the tier's keys below its name", code="P3B-TIER-EXTENDS")
            )
        return None
    extends = node.get("extends")
    if extends is None:
        result.trees[name] = node
        return node
    chain = (*below, name)
    if isinstance(extends, Scalar) and extends.value in chain and extends.value != name:
        circle = chain[chain.index(str(extends.value)) :]
        # Every tier of a circle leads around it; it is said once, at the one that comes first in the file.
        order = list(tiers.items)
        if circle == chain and chain[0] == min(circle, key=order.index):
            sentence = " extends ".join((*circle, circle[0]))
            what = f"circular inheritance: {sentence}"
            result.problems.append(page.on(extends, what, "Remove `extends` from one of them", code="P3B-TIER-EXTENDS"))
        return None
    problem = _extends_problem(name, extends, tiers, page)
    if problem is not None:
        if not below:
            result.problems.append(problem)
        return None
    parent = _resolve(str(extends.value), tiers, page, result, (*below, name)) if isinstance(extends, Scalar) else None
    if parent is None:
        return None
    merged = inherit(parent, without(node, "extends"))
    result.trees[name] = merged
    return merged


def _extends_problem(name: str, extends: Node, tiers: MapNode, page: Page) -> Problem | None:
    if not isinstance(extends, Scalar) or not isinstance(extends.value, str):
        return page.on(extends, "a tier extends one other tier", "Write the name of one tier", code="P3B-TIER-EXTENDS")
    parent = extends.value
    others = [tier for tier in tiers.items if tier != name]
    if parent == name:
        return page.on(
            extends,
            f"the tier {name} extends itself",
            "Name another tier, or remove `extends`",
            code="P3B-TIER-EXTENDS",
        )
    if parent not in tiers.items:
        return page.on(extends, f"there is no tier {quoted(parent)}", instead(parent, others), code="P3B-TIER-UNKNOWN")
    return None


def inherit(parent: MapNode, child: MapNode) -> MapNode:
    """A tier's or an environment's own values over those it takes over."""
    own = child.get("tables")
    inherited = parent.get("tables")
    if isinstance(own, MapNode) and isinstance(inherited, MapNode):
        tables = dict(inherited.items)
        for name, table in own.items.items():
            before = tables.get(name)
            if isinstance(before, MapNode) and isinstance(table, MapNode) and _changes(before, table, "billing_mode"):
                tables[name] = _without_schedules(without(before, *_OF_THE_MODE))
        kept = MapNode(inherited.mark, inherited.path, tables, inherited.keys)
        parent = MapNode(parent.mark, parent.path, {**parent.items, "tables": kept}, parent.keys)
    merged = merge(parent, child)
    return merged if isinstance(merged, MapNode) else child


def _without_schedules(table: MapNode) -> MapNode:
    scaling = table.get("auto_scaling")
    if not isinstance(scaling, MapNode):
        return table
    kept = {**table.items, "auto_scaling": without(scaling, "schedules")}
    return MapNode(table.mark, table.path, kept, table.keys)


def _changes(before: Node | None, after: Node | None, key: str) -> bool:
    """Whether two mappings have another value of a key."""
    if not isinstance(before, MapNode) or not isinstance(after, MapNode):
        return False
    old, new = before.get(key), after.get(key)
    return isinstance(old, Scalar) and isinstance(new, Scalar) and old.value != new.value
