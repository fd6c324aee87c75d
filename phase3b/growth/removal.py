"""What an apply would do to AWS once something was removed: in the words of `phase3b diff` and of the guard."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    EnvironmentDifference,
    file_difference,
)
from phase3b.growth.draft import Draft
from phase3b.packaging.service_packages import described
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Removal:
    """What an apply of environments would destroy, what is to be known of that, and what AWS keeps.

    Where they are several, the texts have ENV in the place of each one's name.
    """

    environments: tuple[str, ...]
    destroyed: tuple[str, ...]
    rules: tuple[str, ...]
    stays: tuple[str, ...]


def removals(draft: Draft) -> list[Removal]:
    """Of the environments that lose something, those together that lose the same."""
    before = CapacityFile(draft.capacity, draft.reading.root)
    read = draft.after()
    after = CapacityFile(read.valid(), read.root)
    comparison = Comparison(described(before.capacity, after.capacity, source=draft.source))
    of_all = {name: file_difference(before, after, name, comparison) for name in draft.capacity.environments}
    groups: dict[tuple[tuple[str, ...], ...], list[str]] = {}
    exact: dict[tuple[tuple[str, ...], ...], Removal] = {}
    for name, difference in of_all.items():
        one = _removal(name, difference, draft)
        if not (one.destroyed or one.rules):
            continue
        prefix = f"{draft.capacity.service.project}-{name}-"
        key = tuple(
            tuple(text.replace(prefix, prefix.replace(f"-{name}-", "-ENV-")) for text in texts)
            for texts in (one.destroyed, one.rules, one.stays)
        )
        groups.setdefault(key, []).append(name)
        exact[key] = one
    return [exact[key] if len(names) == 1 else Removal(tuple(names), *key) for key, names in groups.items()]


def _removal(name: str, difference: EnvironmentDifference, draft: Draft) -> Removal:
    destroyed = tuple(str(each.address) for each in difference.resources if each.action == "destroy")
    rules = tuple(
        dict.fromkeys(f"{each.about}: {each.text}" for each in difference.rules if each.level in {"danger", "care"})
    )
    return Removal((name,), destroyed, rules, tuple(_stays(name, destroyed, draft)))


def _stays(environment: str, destroyed: tuple[str, ...], draft: Draft) -> Iterator[str]:
    its = draft.capacity.environments[environment]
    tables = ", ".join(each for each in destroyed if each.startswith("aws_dynamodb_table."))
    if tables and its.prevent_destroy:
        yield f"{tables}: prevent_destroy makes Terraform refuse the plan until it is false"
    if tables and its.deletion_protection:
        yield f"{tables}: AWS deletes no table whose deletion protection is on"
    if tables and its.point_in_time_recovery:
        yield f"a backup of {tables}: DynamoDB keeps that of a deleted table with point-in-time recovery for 35 days"
