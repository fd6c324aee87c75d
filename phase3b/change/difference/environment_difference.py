"""What changes in one environment: values, resources, rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import Reading, reading, reading_of, reading_of_tree
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.quotas import ChangeLimits
from phase3b.capacity.text.capacity_text import CapacityTree
from phase3b.capacity.text.node import MapNode
from phase3b.change.difference.resources import Action, ResourceChange, created, resource_changes
from phase3b.change.difference.rules.change_rule import ChangeRule, TableItems
from phase3b.change.difference.rules.rules import change_rules, environment_gone
from phase3b.change.difference.values import Source, ValueChange, value_changes
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import plan


@dataclass(frozen=True, slots=True)
class CapacityFile:
    """A capacity file as it was read: valid, with its tree; its name is how messages call it."""

    capacity: Capacity
    root: MapNode

    @classmethod
    def read(cls, file: Path) -> CapacityFile:
        """A file, validated.

        Raises:
            Phase3bError: with every problem of the file (exit code 2).
        """
        return cls._valid(reading(file))

    @classmethod
    def parse(cls, text: str, name: str) -> CapacityFile:
        """The text of a file that names no other, validated.

        Raises:
            Phase3bError: with every problem of the text (exit code 2).
        """
        return cls._valid(reading_of(text, name))

    @classmethod
    def of(cls, tree: CapacityTree) -> CapacityFile:
        """A file's tree, validated.

        Raises:
            Phase3bError: with every problem of the file (exit code 2).
        """
        return cls._valid(reading_of_tree(tree))

    @classmethod
    def _valid(cls, read: Reading) -> CapacityFile:
        return cls(read.valid(), read.root)

    def tier_of(self, environment: str) -> str:
        """The tier that an environment has in it."""
        return self.capacity.environments[environment].tier


@dataclass(frozen=True, slots=True)
class Comparison:
    """What both sides share: the packages and schemas, and what is known of the tables."""

    artifacts: Artifacts
    items: Mapping[str, TableItems] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EnvironmentDifference:
    """What changes in an environment; a tier is None where the environment is only on the other side.

    `not_compared` are extensions of either side: what they add is not ours, and known to Terraform's plan alone.
    """

    environment: str
    before_tier: str | None
    after_tier: str | None
    values: tuple[ValueChange, ...]
    resources: tuple[ResourceChange, ...]
    rules: tuple[ChangeRule, ...]
    not_compared: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether the two sides are the same."""
        return not (self.values or self.resources) and self.before_tier == self.after_tier

    def count(self, action: Action) -> int:
        """How many resources the action befalls."""
        return Counter(change.action for change in self.resources)[action]


def tier_difference(
    file: CapacityFile, environment: str, tiers: tuple[str, str], comparison: Comparison
) -> EnvironmentDifference:
    """What changes in an environment when it goes from one tier to another.

    Raises:
        Phase3bError: no such environment or tier, or the environment's overrides don't fit one of them.
    """
    before, after = (resolve(file.capacity, environment, tier) for tier in tiers)
    sources = (Source(file.root, file.capacity.name, environment, tier) for tier in tiers)
    return _difference(before, after, value_changes(*sources), file.capacity.quotas.changes, comparison)


def file_difference(
    before: CapacityFile, after: CapacityFile, environment: str, comparison: Comparison
) -> EnvironmentDifference:
    """What changes in an environment of either file.

    Raises:
        Phase3bError: neither has the environment, or one of them can't be planned.
    """
    there = [environment in file.capacity.environments for file in (before, after)]
    if there == [True, True]:
        return _difference(
            resolve(before.capacity, environment),
            resolve(after.capacity, environment),
            value_changes(_source(before, environment), _source(after, environment)),
            after.capacity.quotas.changes,
            comparison,
        )
    if there == [False, True]:
        deployment = resolve(after.capacity, environment)
        return EnvironmentDifference(
            environment,
            None,
            after.tier_of(environment),
            value_changes(None, _source(after, environment)),
            tuple(created(plan(deployment, comparison.artifacts))),
            (),
            deployment.extensions,
        )
    return EnvironmentDifference(
        environment,
        before.tier_of(environment),
        None,
        value_changes(_source(before, environment), None),
        (),
        (environment_gone(environment),),
    )


def _source(file: CapacityFile, environment: str) -> Source:
    return Source(file.root, file.capacity.name, environment, file.tier_of(environment))


def _difference(
    before: Deployment,
    after: Deployment,
    values: tuple[ValueChange, ...],
    limits: ChangeLimits,
    comparison: Comparison,
) -> EnvironmentDifference:
    new_plan = plan(after, comparison.artifacts)
    if before == after:
        # What people read may differ: nothing that is deployed does. It is planned all the same, to say what can't be.
        return EnvironmentDifference(after.name, before.tier_name, after.tier_name, values, (), (), after.extensions)
    old_plan = plan(before, comparison.artifacts)
    resources = resource_changes(before, after, old_plan, new_plan)
    records = {record.address: record for record in old_plan.records}
    rules = change_rules(before, after, resources, records, limits, comparison.items)
    theirs = tuple(dict.fromkeys((*before.extensions, *after.extensions)))
    return EnvironmentDifference(after.name, before.tier_name, after.tier_name, values, resources, rules, theirs)
