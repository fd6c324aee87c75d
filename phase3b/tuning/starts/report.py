"""What `phase3b tune cold-starts` found: printed, kept, and read by `phase3b recommend --all`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from phase3b.tuning.proposal import Confidence, Proposal

Remedy = Literal["nothing", "provisioned concurrency", "SnapStart"]


@dataclass(frozen=True, slots=True)
class ImportCost:
    """A module that the handler's import brings: of all that it imports, and of itself alone."""

    module: str
    total_ms: float
    own_ms: float


@dataclass(frozen=True, slots=True)
class Imports:
    """What the import of a handler costs in a fresh process of this machine; the most expensive modules first."""

    total_ms: float
    modules: int
    slowest: tuple[ImportCost, ...]


@dataclass(frozen=True, slots=True)
class Reuse:
    """What a process of the handler did with connections to AWS: clients it made, connections it opened and requests it sent.

    `first_*` are of its first invocation, `later_*` of the `later_invocations` after it. `failed` invocations are among them.
    """

    clients_at_import: int
    clients_later: int
    first_connections: int
    first_requests: int
    later_invocations: int
    later_connections: int
    later_requests: int
    failed: int = 0

    @property
    def reused(self) -> bool | None:
        """Whether later invocations use the connections of the first; None where none of them sent a request."""
        if not self.later_requests:
            return None
        return self.later_connections == 0 and self.clients_later == 0


@dataclass(frozen=True, slots=True)
class ColdShare:
    """Invocations and those of them that started cold, from reports of Lambda; where they are from in `source`.

    `certainty` is measured of real traffic; assumed where service.assumptions says it. Without either nothing is known.
    """

    invocations: int
    cold: int
    percent: float | None
    init_p50_ms: float | None
    init_p99_ms: float | None
    certainty: Confidence | None
    source: str


@dataclass(frozen=True, slots=True)
class StartOption:
    """What can be done about the cold starts of a function, by its month and its slowest invocations.

    `monthly_usd` is what it costs beside what the function costs anyway, None where it is not known; `p99_ms` of all invocations.
    `hindrance` says why it can't be had.
    """

    remedy: Remedy
    executions: int
    cold_percent: float | None
    start_ms: float | None
    p99_ms: float | None
    monthly_usd: float | None
    certainty: Confidence
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class StartReport:
    """One function."""

    function: str
    memory_mb: int
    provisioned_concurrency: int | None
    imports: Imports | None
    reuse: Reuse | None
    share: ColdShare
    options: tuple[StartOption, ...]
    best: StartOption | None
    confidence: Confidence
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColdStartReport:
    """All of one run; `earlier` are, where it is kept, what earlier ones found of functions that it left out, the newest first."""

    environment: str
    tier: str
    at: str
    where: Literal["this machine", "AWS"]
    functions: tuple[StartReport, ...]
    proposals: tuple[Proposal, ...]
    notes: tuple[str, ...]
    earlier: tuple[ColdStartReport, ...] = ()

    def without(self, functions: Collection[str]) -> ColdStartReport | None:
        """What it found of all other functions; None where that is nothing."""
        rest = tuple(each for each in self.functions if each.function not in functions)
        # A change is of a key of a function.
        proposals = tuple(each for each in self.proposals if each.change.path[1] not in functions)
        return replace(self, functions=rest, proposals=proposals, earlier=()) if rest else None

    @property
    def not_known(self) -> tuple[str, ...]:
        """Functions of which nobody can tell what is best."""
        return tuple(each.function for each in self.functions if each.best is None)
