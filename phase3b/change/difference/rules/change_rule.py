"""One rule of AWS that a change meets, in a sentence."""

from __future__ import annotations

from typing import Literal

from phase3b.quick_dataclass import dataclass

RuleKind = Literal[
    "data-lost", "key-type", "moved", "to-on-demand", "to-provisioned", "decreases", "ceiling-lowered", "scheduled-bounds", "index-added",
    "index-filled", "index-removed", "index-rebuilt", "indexes-one-at-a-time", "lessened", "ttl-on", "ttl-moved", "ttl-off", "reserved-lowered",
    "provisioned-concurrency", "snap-start", "functions-published", "api-cache", "cache", "dax", "network-replaced", "firewall", "queue-switched", "needs-network",
    "needs-second-region", "second-region", "failover", "environment-gone", "renamed-with-others", "other-key", "scope-needed",
]  # fmt: skip
Level = Literal["danger", "care", "note"]
"""danger: data or names would be lost; care: requests may suffer, or more than one apply is needed; note: good to know."""


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """`about` is what it is about (an address, an index, a key); `source` is the page of AWS that says so.

    `code` names its kind as the guard's refusals and all problems name theirs; what the guard refuses too has its code.
    """

    kind: RuleKind
    level: Level
    about: str
    says: str
    source: str
    code: str

    @property
    def text(self) -> str:
        """What is shown to people: the sentence, with the code at its end."""
        return f"{self.says} [{self.code}]"


@dataclass(frozen=True, slots=True)
class TableItems:
    """How many items a table has, and their mean size in KB as an index would hold them."""

    count: int
    mean_kb: float
