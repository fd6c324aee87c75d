"""One thing that could be tuned: the keys that change, what that is worth, how sure that is, and what one gives up for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final, Literal, get_args

from phase3b.capacity.deployment import TableDeployment
from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.capacity.edit.written import Value
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.proposal import Confidence

AdviceKind = Literal[
    "memory",
    "architecture",
    "batches",
    "table capacity",
    "API cache",
    "cold starts",
    "log retention",
    "alarm levels",
    "detailed metrics",
    "reserved capacity",
    "S3 lifecycle",
]
KINDS: Final[tuple[AdviceKind, ...]] = get_args(AdviceKind)


@dataclass(frozen=True, slots=True)
class Setting:
    """Another value of a key of the capacity file, by its whole path; `before` None: it is not written there."""

    path: KeyPath
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class UsageChange:
    """What a change does to the use of the plan, each as a multiple of what it is.

    `durations` and `invocations` are by function, `reads` of every table.
    """

    durations: Mapping[str, float] = field(default_factory=dict)
    invocations: Mapping[str, float] = field(default_factory=dict)
    reads: float = 1.0


NO_CHANGE: Final = UsageChange()


@dataclass(frozen=True, slots=True)
class Advice:
    """A change by itself.

    `monthly_usd` is what it saves, negative where it costs more, None where nobody knows. `basis` is what that rests on. The
    patch changes `settings` and the capacity of `table`; where both are missing, `how` is something to do elsewhere. Of
    those with the same `instead_of` only one can be done. It saves at least so much where it is not `complete`. `beside_usd` is
    the part of `monthly_usd` that no line of the plan's bill knows.
    """

    kind: AdviceKind
    of: str
    monthly_usd: float | None
    confidence: Confidence
    basis: str
    risk: str
    how: str
    settings: tuple[Setting, ...] = ()
    table: TableDeployment | None = None
    usage: UsageChange = NO_CHANGE
    instead_of: str = ""
    complete: bool = True
    beside_usd: float = 0.0

    @property
    def patched(self) -> bool:
        """Whether the patch has it."""
        return bool(self.settings) or self.table is not None

    @property
    def name(self) -> str:
        """As sentences call it: `memory of cost_forecasting`."""
        return f"{self.kind} of {self.of}"


@dataclass(frozen=True, slots=True)
class NotAdvised:
    """Something that was looked at and would not help, and why."""

    kind: AdviceKind
    of: str
    reason: str


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Something that nobody has measured, and the command that does."""

    kind: AdviceKind
    of: str
    why: str
    command: str


Found = Advice | NotAdvised | NotKnown
