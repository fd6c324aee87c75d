"""docs/what-is-refused.md: the kinds of changes that the guard refuses, each with messages that it gave."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from phase3b.change.guard.losses.kept import KEPT, Holds
from phase3b.change.guard.losses.kept_page import HOLDS
from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.change.guard.losses.loss import Cause, Change, losses
from phase3b.documents.document import document
from phase3b.files.home import HOME

# What became of each change that `make danger-matrix` has tried.
RECORD: Final = HOME / "docs" / "danger-matrix.json"
# The sort key of a table is edited: what Terraform would make of that is a new, empty table.
SORT_KEY: Final = Change(
    "aws_dynamodb_table.cost_forecasts",
    "aws_dynamodb_table",
    "securebase-dev-cost-forecasts",
    destroyed=True,
    replaced=True,
    causes=(Cause("range_key", "record_id", "forecast_id"),),
)


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """Types of resources that are kept for one reason."""

    holds: Holds
    title: str
    types: int


def page() -> str:
    """The page as markdown."""
    recorded: dict[str, dict[str, Any]] = {each["name"]: each for each in json.loads(RECORD.read_text("utf-8"))}
    counted = Counter(kind.holds for kind in KEPT.values())
    return document(
        "reference/what-is-refused.md.j2",
        kept=[KeptGroup(holds, title, counted[holds]) for holds, title in HOLDS.items()],
        example=losses([SORT_KEY])[0],
        settings=len(LESSENED),
        recorded=recorded,
        passes=[name for name, each in recorded.items() if _passes(each)],
    )


def _passes(each: dict[str, Any]) -> bool:
    """Whether an edit was applied without a word, and nothing is missing since."""
    by_hand = "by hand" in each["name"] or "state" in each["name"]
    return bool(each["applied"]) and not (each["plan"] or each["diff"] or each["fails"] or each["lost"] or by_hand)


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
