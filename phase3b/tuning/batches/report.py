"""What `phase3b tune batches` found: printed, kept, and read by `phase3b recommend --all`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from phase3b.tuning.proposal import Confidence, Proposal

Way = Literal["BatchWriteItem", "TransactWriteItems", "BatchExecuteStatement", "PutItem"]
"""An operation of DynamoDB that writes items; BatchExecuteStatement is a batch of PartiQL."""
Condition = Literal["free", "throttled", "as deployed"]
"""The table's write capacity: above what is needed; so low that the items take `throttled_seconds`; the environment's own."""
Finding = Literal["right", "too small", "too large", "refused", "throttled", "not known"]
SourceKind = Literal["queue", "stream"]


@dataclass(frozen=True, slots=True)
class WriteCell:
    """One combination, measured: medians over its repeats; the shortest and the longest of them are `seconds_low` and `_high`.

    `put_*_ms` are of a whole put (all items of a request, with pauses), `call_*_ms` of a call to DynamoDB. `throttled_calls` wrote
    nothing, `unprocessed` are items that a call gave back, each as often as it was. `units` are write units of the table and its
    indexes. `refusal` is what DynamoDB said where it takes no such batch; nothing else is known then.
    """

    way: Way
    size: int
    parallel: int
    first_pause_ms: int
    condition: Condition
    items: int = 0
    unwritten: int = 0
    calls: int = 0
    throttled_calls: int = 0
    unprocessed: int = 0
    units: float = 0.0
    seconds: float = 0.0
    seconds_low: float = 0.0
    seconds_high: float = 0.0
    put_p50_ms: float = 0.0
    put_p95_ms: float = 0.0
    call_p50_ms: float = 0.0
    call_p95_ms: float = 0.0
    refusal: str = ""

    @property
    def items_per_second(self) -> float:
        """Items that were written, by the time that it took."""
        return self.rate(self.seconds)

    def rate(self, seconds: float) -> float:
        """Items that were written a second, had it taken so long."""
        return (self.items - self.unwritten) / seconds if seconds else 0.0

    @property
    def unwritten_percent(self) -> float:
        """Of the items, those that were never written: their request fails."""
        return 100 * self.unwritten / self.items if self.items else 0.0

    @property
    def unprocessed_percent(self) -> float:
        """Of the items that were sent, those that came back and were sent again."""
        sent = self.items + self.unprocessed
        return 100 * self.unprocessed / sent if sent else 0.0


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another value of one setting, all else as proposed: by how much it is worse, negative where it is better.

    Of a batch size that is throughput without throttling, of a pause the 95th percentile of a put while the table throttles.
    """

    setting: Literal["batch size", "first pause"]
    value: int
    worse_percent: float | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class WriteReport:
    """One operation that writes many items. `best_*` is None where nothing could be written at all.

    `size_key` and `pause_key` are keys of the file that set them, empty where the code does.
    """

    function: str
    table: str
    way: Way
    item_bytes: int
    writer: str
    size: int
    first_pause_ms: int
    size_key: str
    pause_key: str
    best_size: int | None
    best_pause_ms: int | None
    finding: Finding
    why: tuple[str, ...]
    cells: tuple[WriteCell, ...]
    neighbours: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class BatchDuration:
    """How long a consumer takes for a batch of so many; None where it did not end within the function's timeout."""

    size: int
    ms: float | None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class ConsumerPoint:
    """A consumer with one combination, at the load that is expected of it: computed from the durations.

    `mean_batch` is what a batch has on average, `longest_wait_seconds` the window and the duration of a batch, and `most_per_second`
    what is processed at most. `refusal` says why it can't be.
    """

    size: int
    window_seconds: int
    parallel: int
    mean_batch: float
    invocations: float
    monthly_usd: float | None
    longest_wait_seconds: float
    most_per_second: float
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class ConsumerReport:
    """What calls a function with batches."""

    function: str
    kind: SourceKind
    source: str
    size: int
    window_seconds: int
    parallel: int
    arrivals_per_month: float | None
    durations: tuple[BatchDuration, ...]
    certainty: Confidence
    points: tuple[ConsumerPoint, ...]
    now: ConsumerPoint | None
    best: ConsumerPoint | None
    finding: Finding
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """What batching saves of 100 items, and what it does not: measured for one table with each way.

    `units_of_partiql` is None on AWS. `documented_*` is what the guide says of it (objectives.improvements), None where the file has nothing.
    """

    table: str
    items: int
    calls_one_by_one: int
    calls_in_batches: int
    seconds_one_by_one: float
    seconds_in_batches: float
    units_one_by_one: float
    units_in_batches: float
    units_in_transactions: float
    units_of_partiql: float | None
    documented_before: float | None
    documented_target: float | None

    @property
    def calls_saved_percent(self) -> float:
        """Of the calls."""
        return 100 * (1 - self.calls_in_batches / self.calls_one_by_one) if self.calls_one_by_one else 0.0

    @property
    def units_saved_percent(self) -> float:
        """Of the write units, which are what is paid for."""
        return 100 * (1 - self.units_in_batches / self.units_one_by_one) if self.units_one_by_one else 0.0


@dataclass(frozen=True, slots=True)
class BatchReport:
    """All of one run. `times` says where durations are from; `bulk` what the installed SDK has of StartBulkPutItems.

    `earlier` are, where it is kept, what earlier runs found of functions that this one left out, the newest first.
    """

    environment: str
    tier: str
    at: str
    where: Literal["embedded AWS", "AWS"]
    times: Confidence
    items: int
    repeats: int
    bulk: str
    writes: tuple[WriteReport, ...]
    consumers: tuple[ConsumerReport, ...]
    saved: Saved | None
    proposals: tuple[Proposal, ...]
    notes: tuple[str, ...]
    earlier: tuple[BatchReport, ...] = ()

    def without(self, functions: Collection[str]) -> BatchReport | None:
        """What it found of all other functions; None where that is nothing."""
        writes = tuple(each for each in self.writes if each.function not in functions)
        consumed = tuple(each for each in self.consumers if each.function not in functions)
        if not writes and not consumed:
            return None
        saved = self.saved if self.saved and self.saved.table in {each.table for each in writes} else None
        proposals = tuple(each for each in self.proposals if self._function_of(each) not in functions)
        return replace(self, writes=writes, consumers=consumed, saved=saved, proposals=proposals, earlier=())

    def _function_of(self, proposal: Proposal) -> str:
        """Whose batches a change is of: a key of the function, or of the queue that calls it."""
        kind, name, *_ = proposal.change.path
        if kind == "functions":
            return name
        return next((each.function for each in self.consumers if (each.kind, each.source) == ("queue", name)), "")

    @property
    def not_known(self) -> tuple[str, ...]:
        """What was looked at, and nobody can tell what is best."""
        return (
            *(f"{each.function} into {each.table}" for each in self.writes if each.finding == "not known"),
            *(f"{each.source} into {each.function}" for each in self.consumers if each.finding == "not known"),
        )
