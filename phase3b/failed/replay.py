"""Replays failed batches: shard by shard, in order, each record once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from phase3b.failed.batch import sequence_number
from phase3b.failed.kept_batches import Kept, KeptBatches, Note

Outcome = Literal["replayed", "partly replayed", "failed again", "waits", "unreadable", "taken"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an invocation came to: `error` is empty where it ended well, `failed` are the records that it reported."""

    error: str = ""
    failed: frozenset[str] = frozenset()


Invoke = Callable[[str, Mapping[str, Any]], Answer]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A batch and what became of it."""

    kept: Kept
    outcome: Outcome
    records: int
    why: str = ""


def open_batches(
    kept: Iterable[Kept], function: str | None, since: str | None, *, interrupted: bool
) -> tuple[Kept, ...]:
    """What is to be replayed: not what was, and what a killed replay left only where somebody says so."""
    return tuple(
        each
        for each in kept
        if each.state != "replayed"
        and (each.state != "under way" or interrupted)
        and (function is None or each.batch.problem or function == each.batch.function)
        and (since is None or each.batch.problem or each.batch.failed_at >= since)
    )


def replay(chosen: Sequence[Kept], batches: KeptBatches, invoke: Invoke, now: Callable[[], str]) -> Iterator[Replayed]:
    """Invokes with the records of each batch. Behind a batch that fails again its shard waits, as in the stream."""
    shards: dict[tuple[str, str], list[Kept]] = {}
    for each in chosen:
        if each.batch.problem:
            yield Replayed(each, "unreadable", 0, each.batch.problem)
        else:
            shards.setdefault((each.batch.function_arn, each.batch.shard), []).append(each)
    for of_shard in shards.values():
        stopped = False
        for each in sorted(of_shard, key=lambda kept: kept.batch.first):
            if stopped:
                yield Replayed(each, "waits", 0, "an earlier batch of its shard failed again")
                continue
            done = _one(each, batches, invoke, now)
            stopped = done.outcome != "replayed"
            yield done


def _one(kept: Kept, batches: KeptBatches, invoke: Invoke, now: Callable[[], str]) -> Replayed:
    if not batches.claim(kept, now()):
        return Replayed(kept, "taken", 0, "another replay has it")
    records = list(kept.batch.records)
    numbers = [sequence_number(record) for record in records]
    begin = numbers.index(kept.note.resume_at) if kept.note is not None and kept.note.resume_at in numbers else 0
    answer = invoke(kept.batch.function_arn, {"Records": records[begin:]})
    failed = [position for position in range(begin, len(records)) if numbers[position] in answer.failed]
    if answer.error or failed:
        reached = begin if answer.error else failed[0]
        why = answer.error or f"the function reported record {numbers[reached]}"
        note = Note("partly replayed", now(), numbers[reached]) if reached else None
        batches.note(kept, note)
        outcome: Outcome = "partly replayed" if reached > begin else "failed again"
        return Replayed(kept, outcome, reached - begin, why)
    batches.note(kept, Note("replayed", now()))
    return Replayed(kept, "replayed", len(records) - begin)
