"""A difference as a comment on a pull request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.difference.report.words import (
    LEVEL_WORDS,
    for_people,
    headline,
    not_compared,
    resource_rows,
    same,
    summary,
    value_rows,
)
from phase3b.change.difference.rules.change_rule import ChangeRule
from phase3b.documents.document import document


@dataclass(frozen=True, slots=True)
class Told:
    """A difference of one environment as the comment tells it; `same` where there is none."""

    headline: str
    same: str
    summary: str
    documented: str
    rules: Sequence[ChangeRule]
    values: Sequence[tuple[str, ...]]
    resources: Sequence[tuple[str, ...]]
    not_compared: str


def markdown(before: str, after: str, differences: Sequence[EnvironmentDifference]) -> str:
    """GitHub-flavoured markdown; long lists are folded."""
    parts = [_told(each) for each in differences]
    return document("reports/diff.md.j2", before=before, after=after, differences=parts, levels=LEVEL_WORDS)


def _told(difference: EnvironmentDifference) -> Told:
    return Told(
        headline(difference),
        f"{same(difference)[0].upper()}{same(difference)[1:]}" if difference.empty else "",
        summary(difference),
        for_people(difference.values),
        difference.rules,
        list(value_rows(difference.values)),
        list(resource_rows(difference.resources)),
        not_compared(difference),
    )
