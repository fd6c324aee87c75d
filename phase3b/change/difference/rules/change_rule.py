"""One rule of AWS that a change meets, in a sentence."""

from __future__ import annotations

from typing import Literal

from phase3b.quick_dataclass import dataclass

RuleKind = Literal[
    "data-lost", "key-type", "moved", "to-on-demand", "to-provisioned", "decreases", "ceiling-lowered", "index-added",
    "index-filled", "index-removed", "index-rebuilt", "indexes-one-at-a-time", "lessened", "ttl-on", "ttl-moved", "ttl-off", "reserved-lowered",
    "provisioned-concurrency", "functions-published", "api-cache", "queue-switched", "needs-network",
    "needs-second-region", "environment-gone", "renamed-with-others",
]  # fmt: skip
Level = Literal["danger", "care", "note"]
"""danger: data or names would be lost; care: requests may suffer, or more than one apply is needed; note: good to know."""


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """`about` is what it is about (an address, an index, a key); `source` is the page of AWS that says so."""

    kind: RuleKind
    level: Level
    about: str
    says: str
    source: str


@dataclass(frozen=True, slots=True)
class TableItems:
    """How many items a table has, and their mean size in KB as an index would hold them."""

    count: int
    mean_kb: float
