"""A month or a quarter of an environment: everything that its review shows, as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from phase3b.operations.costs.outlook import CostReview
from phase3b.operations.review.judged import Figure, Growing
from phase3b.quick_dataclass import dataclass

Span = Literal["month", "quarter"]
ItemState = Literal["in order", "look", "not known", "by hand"]


@dataclass(frozen=True, slots=True)
class TableSize:
    """GB and items of a table with its indexes, as DescribeTable counts them about every six hours."""

    table: str
    gigabytes: float
    items: int


@dataclass(frozen=True, slots=True)
class Run:
    """When a scenario was run last, by the history of load tests; None is never."""

    scenario: str
    begun_at: str | None
    age_days: int | None
    due_days: int


@dataclass(frozen=True, slots=True)
class Expiring:
    """An exception of a policy that expires soon, or has."""

    check: str
    expires: str
    owner: str
    days: int


@dataclass(frozen=True, slots=True)
class Saving:
    """What could be saved, by the computed bill."""

    action: str
    monthly_usd: float


@dataclass(frozen=True, slots=True)
class SizeAhead:
    """What so many customers need and cost: the first tier that is large enough, and its month by the computed bill."""

    case: Literal["now", "as it grows", "at most"]
    customers: int
    tier: str
    monthly_usd: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the lists are filled in from. None is what is not known; `unknown` says of AWS why."""

    environment: str
    tier: str
    span: Span
    begin: date
    end: date
    loads: tuple[tuple[str, float | None, float | None], ...]
    figures: tuple[Figure, ...]
    growing: tuple[Growing, ...]
    costs: CostReview | None
    savings: tuple[Saving, ...]
    sizes: tuple[TableSize, ...] | None
    documented_gb: float
    failed_scaling: Mapping[str, tuple[str, ...]] | None
    runs: tuple[Run, ...]
    expiring: tuple[Expiring, ...] | None
    ahead: tuple[SizeAhead, ...]
    customers_from: str
    ahead_weeks: int
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: what was found, and the command that shows more."""

    list: str
    item: str
    state: ItemState
    findings: tuple[str, ...]
    command: str


@dataclass(frozen=True, slots=True)
class Review:
    """The evidence, and the lists filled in with it."""

    evidence: Evidence
    items: tuple[Item, ...]

    @property
    def wants_a_person(self) -> bool:
        """Whether an item found something to look at."""
        return any(each.state == "look" for each in self.items)
