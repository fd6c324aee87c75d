"""Replays failed batches: of a function in the order of the stream, each record once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from phase3b.operations.failed.batch import sequence_number
from phase3b.operations.failed.kept_batches import Kept, KeptBatches, Note

Outcome = Literal[
    "replayed", "partly replayed", "failed again", "waiting", "unreadable", "in use", "left out", "not known"
]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an invocation came to.

    `error` is empty where it ended well, `failed` are the records that it reported; where it is not `known` whether the
    function ran, its records may have been processed.
    """

    error: str = ""
    failed: frozenset[str] = frozenset()
    known: bool = True


Invoke = Callable[[str, Mapping[str, Any]], Answer]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A batch and what became of it: how many `records` were processed now, and how many of it are `left`."""

    kept: Kept
    outcome: Outcome
    records: int
    left: int
    why: str = ""


@dataclass(slots=True)
class _Stuck:
    """What later batches of a function must not pass: shards, and items, which a later shard may have records of."""

    shards: set[str] = field(default_factory=set)
    items: set[str] = field(default_factory=set)

    def behind(self, kept: Kept) -> bool:
        return kept.batch.shard in self.shards or not self.items.isdisjoint(kept.batch.items)

    def add(self, kept: Kept) -> None:
        self.shards.add(kept.batch.shard)
        self.items |= kept.batch.items


def open_batches(kept: Iterable[Kept], function: str | None, since: str | None) -> tuple[Kept, ...]:
    """What was not replayed, of a function and from a time on; what can't be read may be anybody's."""
    return tuple(
        each
        for each in kept
        if each.state != "replayed"
        and (function is None or each.batch.problem or function == each.batch.function)
        and (since is None or each.batch.problem or each.batch.failed_at >= since)
    )


def left(kept: Kept) -> int:
    """How many records of a batch are still to be processed."""
    return 0 if kept.state == "replayed" else len(kept.batch.records) - _begin(kept)


def replay(
    chosen: Sequence[Kept], batches: KeptBatches, invoke: Invoke, now: Callable[[], str], *, interrupted: bool
) -> Iterator[Replayed]:
    """Invokes with the records of each batch; says of each what became of it.

    Behind a batch that fails again, its shard and its items wait, as in the stream. A batch whose replay was interrupted
    may have been processed: it is replayed only where somebody says so.
    """
    functions: dict[str, list[Kept]] = {}
    for each in chosen:
        if each.batch.problem:
            yield Replayed(each, "unreadable", 0, len(each.batch.records), each.batch.problem)
        else:
            functions.setdefault(each.batch.function_arn, []).append(each)
    for of_function in functions.values():
        stuck = _Stuck()
        # Sequence numbers grow through all shards that follow each other.
        for each in sorted(of_function, key=lambda kept: kept.batch.first):
            done = _next(each, stuck, batches, invoke, now, interrupted=interrupted)
            if done.outcome != "replayed":
                stuck.add(each)
            yield done


def _next(
    each: Kept, stuck: _Stuck, batches: KeptBatches, invoke: Invoke, now: Callable[[], str], *, interrupted: bool
) -> Replayed:
    if stuck.behind(each):
        return Replayed(
            each, "waiting", 0, left(each), "an earlier batch of its shard, or of its items, was not replayed"
        )
    if each.note is not None and each.state == "in progress" and not interrupted:
        why = f"its replay began at {each.note.since} and was not finished; --interrupted replays it again"
        return Replayed(each, "left out", 0, left(each), why)
    if not batches.claim(each, now()):
        return Replayed(each, "in use", 0, left(each), "another replay has it")
    return _one(each, batches, invoke, now)


def _begin(kept: Kept) -> int:
    numbers = [sequence_number(record) for record in kept.batch.records]
    return numbers.index(kept.note.resume_at) if kept.note is not None and kept.note.resume_at in numbers else 0


def _one(kept: Kept, batches: KeptBatches, invoke: Invoke, now: Callable[[], str]) -> Replayed:
    records, begin = list(kept.batch.records), _begin(kept)
    numbers = [sequence_number(record) for record in records]
    answer = invoke(kept.batch.function_arn, {"Records": records[begin:]})
    if not answer.known:
        why = f"{answer.error}; it may have been processed, --interrupted replays it again"
        return Replayed(kept, "not known", 0, len(records) - begin, why)
    failed = [position for position in range(begin, len(records)) if numbers[position] in answer.failed]
    if answer.error or failed:
        reached = begin if answer.error else failed[0]
        why = answer.error or f"the function reported record {numbers[reached]}"
        batches.note(kept, Note("partly replayed" if reached else "failed", now(), numbers[reached]))
        outcome: Outcome = "partly replayed" if reached > begin else "failed again"
        return Replayed(kept, outcome, reached - begin, len(records) - reached, why)
    batches.note(kept, Note("replayed", now()))
    return Replayed(kept, "replayed", len(records) - begin, 0)
