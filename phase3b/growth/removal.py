"""What an apply would do to AWS once something was removed: in the words of `phase3b diff` and of the guard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    """What an apply of an environment would destroy, what is to be known of that, and what AWS keeps."""

    environment: str
    destroyed: tuple[str, ...]
    rules: tuple[str, ...]
    stays: tuple[str, ...]


def removals(draft: Draft) -> list[Removal]:
    """Of each environment that loses something."""
    before = CapacityFile(draft.capacity, draft.reading.root)
    read = draft.after()
    after = CapacityFile(read.valid(), read.root)
    comparison = Comparison(described(before.capacity, after.capacity, source=draft.source))
    of_all = {name: file_difference(before, after, name, comparison) for name in draft.capacity.environments}
    found = [_removal(name, difference, draft) for name, difference in of_all.items()]
    return [each for each in found if each.destroyed or each.rules]


def by_text(found: Sequence[Removal], project: str, *, stays: bool) -> Mapping[str, Sequence[str]]:
    """Each text once with the environments that it is true of; where they are several, names have ENV in them."""
    texts: dict[str, list[tuple[str, str]]] = {}
    for each in found:
        for text in each.stays if stays else each.rules:
            texts.setdefault(text.replace(f"{project}-{each.environment}-", f"{project}-ENV-"), []).append(
                (each.environment, text)
            )
    return {common if len(of) > 1 else of[0][1]: [environment for environment, _ in of] for common, of in texts.items()}


def _removal(name: str, difference: EnvironmentDifference, draft: Draft) -> Removal:
    destroyed = tuple(str(each.address) for each in difference.resources if each.action == "destroy")
    rules = tuple(
        dict.fromkeys(f"{each.about}: {each.text}" for each in difference.rules if each.level in {"danger", "care"})
    )
    return Removal(name, destroyed, rules, tuple(_stays(name, destroyed, draft)))


def _stays(environment: str, destroyed: tuple[str, ...], draft: Draft) -> Iterator[str]:
    its = draft.capacity.environments[environment]
    tables = ", ".join(each for each in destroyed if each.startswith("aws_dynamodb_table."))
    if tables and its.prevent_destroy:
        yield f"{tables}: prevent_destroy makes Terraform refuse the plan until it is false"
    if tables and its.deletion_protection:
        yield f"{tables}: AWS deletes no table whose deletion protection is on"
    if tables and its.point_in_time_recovery:
        yield f"a backup of {tables}: DynamoDB keeps that of a deleted table with point-in-time recovery for 35 days"
