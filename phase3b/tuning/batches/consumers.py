"""Consumers of queues and streams: what a batch size, a window and batches at a time mean for their invocations and their bill.

The durations are measured or assumed; what follows from them is computed. At a rate of arrivals, a batch has what comes while it is
gathered: in the window, or while the batches before it run, `batch_size` at most and one record at least. "How Lambda processes
records from stream and queue-based event sources" in the Lambda Developer Guide.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.tuning.batches.report import BatchDuration, ConsumerPoint, Finding, SourceKind

# Event source mappings: a queue gives more than ten messages only with a batching window; a FIFO queue never ("Creating and
# configuring an Amazon SQS event source mapping").
MOST_WITHOUT_WINDOW: Final = 10
# Batches of one shard at a time ("Event source mapping parameters": ParallelizationFactor), and of one queue at least.
MOST_OF_A_SHARD: Final = 10
FEWEST_OF_A_QUEUE: Final = 2
NO_TIME: Final = 6
"""Decimals of a millisecond that are looked at."""


@dataclass(frozen=True, slots=True)
class EventSource:
    """What calls a function with batches; `*_path` are keys of the service that set it, without one it can't be set."""

    function: str
    kind: SourceKind
    source: str
    size: int
    window_seconds: int
    parallel: int
    timeout_seconds: int
    memory_mb: int
    fifo: bool
    size_path: tuple[str, ...]
    window_path: tuple[str, ...]
    parallel_path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """What comes to a source, and what its function costs; None where nobody knows. `usd` is of invocations and GB-seconds."""

    arrivals_per_month: float | None
    seconds_per_month: float
    usd: Callable[[float, float], float | None]


def event_sources(deployment: Deployment) -> tuple[EventSource, ...]:
    """Those of queues and of streams that are switched on."""
    return tuple(each for function in deployment.functions for each in _of(deployment, function))


def _of(deployment: Deployment, function: FunctionDeployment) -> Iterator[EventSource]:
    size = (function.capacity.timeout_seconds, function.capacity.memory_mb)
    for table, stream in function.definition.streams.items():
        if stream.enabled:
            at = ("functions", function.name, "streams", table)
            yield EventSource(
                function.name, "stream", table, stream.batch_size, int(stream.batching_window_seconds),
                stream.parallelization_factor, *size, False, (*at, "batch_size"), (*at, "batching_window_seconds"),
                (*at, "parallelization_factor"),
            )  # fmt: skip
    for queue in deployment.queues:
        consumer = queue.definition.consumer
        if consumer is not None and consumer.enabled and consumer.function == function.name:
            of = ("queues", queue.name, "consumer")
            yield EventSource(
                function.name, "queue", queue.name, consumer.batch_size, 0, consumer.maximum_concurrency, *size, queue.fifo,
                (*of, "batch_size"), (), (*of, "maximum_concurrency"),
            )  # fmt: skip


def sizes_of(source: EventSource, sizes: Sequence[int]) -> tuple[int, ...]:
    """Sizes that are tried of a source, its own among them."""
    return tuple(sorted({source.size, *sizes}))


def assumed_durations(sizes: Sequence[int], ms_of_one: float, timeout_seconds: float) -> tuple[BatchDuration, ...]:
    """Durations where only that of one record is known: so many times as long, which is the most it can be."""
    return tuple(
        BatchDuration(size, size * ms_of_one)
        if size * ms_of_one <= timeout_seconds * 1000
        else BatchDuration(
            size, None, f"{size} times {ms_of_one:,.0f} ms are more than the timeout of {timeout_seconds:g} s"
        )
        for size in sizes
    )


def duration_ms(durations: Sequence[BatchDuration], records: float) -> float | None:
    """How long a batch of so many takes: between two that are known on a line, below the smallest as long as it.

    None above the largest that ended in time.
    """
    known = sorted((each.size, each.ms) for each in durations if each.ms is not None)
    if not known or records > known[-1][0]:
        return None
    at = bisect_left([size for size, _ in known], records)
    if at == 0:
        return known[0][1]
    (low, low_ms), (high, high_ms) = known[at - 1], known[at]
    return low_ms + (high_ms - low_ms) * (records - low) / (high - low)


def point(
    source: EventSource,
    combination: tuple[int, int, int],
    durations: Sequence[BatchDuration],
    load: Load,
    most_delay_seconds: float,
) -> ConsumerPoint:
    """A combination of size, window and batches at a time at a load; of no known load, one record in each batch."""
    size, window, parallel = combination
    whole = duration_ms(durations, size)
    empty = ConsumerPoint(size, window, parallel, 1.0, 0.0, None, float(window), 0.0)
    if whole is None:
        failed = next((each.failure for each in durations if each.size == size and each.failure), "")
        return replace(empty, refusal=failed or "no duration of such a batch is known")
    rate = (load.arrivals_per_month or 0.0) / load.seconds_per_month
    gathered = rate * max(window, whole / 1000 / parallel)
    mean = min(float(size), max(1.0, gathered))
    invocations = (load.arrivals_per_month or 0.0) / mean
    mean_ms = duration_ms(durations, mean) or whole
    usd = load.usd(invocations, billed_ms(mean_ms)) if load.arrivals_per_month is not None else None
    most = parallel * size / (whole / 1000) if whole else 0.0
    found = replace(
        empty,
        mean_batch=mean,
        invocations=invocations,
        monthly_usd=usd,
        longest_wait_seconds=window + whole / 1000,
        most_per_second=most,
    )
    return replace(found, refusal=_refusal(source, found, rate, most_delay_seconds))


def billed_ms(ms: float) -> float:
    """What Lambda bills of an invocation: each millisecond that it begins ("AWS Lambda Pricing")."""
    # What a line between two durations leaves behind a millionth of a millisecond is no time.
    return float(math.ceil(round(ms, NO_TIME)))


def _refusal(source: EventSource, found: ConsumerPoint, rate: float, most_delay_seconds: float) -> str:
    """Why a combination can't be; empty where it can."""
    if source.kind == "queue" and source.fifo and found.size > MOST_WITHOUT_WINDOW:
        return f"a FIFO queue gives {MOST_WITHOUT_WINDOW} messages at most"
    if source.kind == "queue" and found.size > MOST_WITHOUT_WINDOW and not found.window_seconds:
        return f"a queue gives more than {MOST_WITHOUT_WINDOW} messages only with a batching window"
    if source.kind == "stream" and found.parallel > MOST_OF_A_SHARD:
        return f"a shard has {MOST_OF_A_SHARD} batches at a time at most"
    if source.kind == "queue" and found.parallel < FEWEST_OF_A_QUEUE:
        return f"a queue has {FEWEST_OF_A_QUEUE} batches at a time at least"
    if found.window_seconds > most_delay_seconds:
        return f"a record would wait {found.window_seconds} s, more than tuning.batches.most_delay_seconds"
    if found.most_per_second < rate:
        return f"{found.most_per_second:,.1f} a second are processed, and {rate:,.1f} come"
    return ""


def chosen(
    source: EventSource, points: Sequence[ConsumerPoint], tolerated_percent: float
) -> tuple[ConsumerPoint | None, Finding, tuple[str, ...]]:
    """The combination to have, what is wrong with the one that there is, and the sentences for it.

    Of those that can be, the cheapest; of those that are as good, the ones that process most in a burst; of these the smallest.
    Batches at a time stay as they are where that can be.
    """
    now = next((each for each in points if _of_source(source, each)), None)
    able = [each for each in points if not each.refusal]
    able = [each for each in able if each.parallel == source.parallel] or able
    if not able:
        return None, "not known", ("no combination can be: " + (now.refusal if now is not None else ""),)
    factor = 1 + tolerated_percent / 100
    priced = [each for each in able if each.monthly_usd is not None]
    cheapest = min((each.monthly_usd or 0.0 for each in priced), default=None)
    good = able if cheapest is None else [each for each in priced if (each.monthly_usd or 0.0) <= cheapest * factor]
    if now is not None and not now.refusal and now in good:
        return now, "right", ()
    fastest = max(each.most_per_second for each in good)
    good = [each for each in good if each.most_per_second * factor >= fastest]
    best = min(good, key=lambda each: (each.window_seconds, each.size, each.parallel))
    if now is None:
        return best, "not known", ()
    if now.refusal:
        finding: Finding = "too large" if best.size < now.size else "too small"
        return best, finding, (f"a batch of {now.size} can't be: {now.refusal}",)
    saved = (now.monthly_usd or 0.0) - (best.monthly_usd or 0.0)
    larger = best.size > now.size or best.window_seconds > now.window_seconds
    text = f"batches have {best.mean_batch:,.1f} records instead of {now.mean_batch:,.1f}, which saves ${saved:,.2f} a month"
    return best, "too small" if larger else "too large", (text,)


def _of_source(source: EventSource, each: ConsumerPoint) -> bool:
    return (each.size, each.window_seconds, each.parallel) == (source.size, source.window_seconds, source.parallel)


def combinations(
    source: EventSource, sizes: Sequence[int], windows: Sequence[int], parallel: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """What is tried of a source, with what it has; a queue of ours has no window."""
    of_windows = sorted({source.window_seconds, *(windows if source.window_path else ())})
    for size in sizes_of(source, sizes):
        for window in of_windows:
            for each in sorted({source.parallel, *parallel}):
                yield size, window, each


def changes_of(source: EventSource, best: ConsumerPoint) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Path, value before and value after of each key that a combination changes."""
    before = (source.size, source.window_seconds, source.parallel)
    after = (best.size, best.window_seconds, best.parallel)
    paths: Mapping[int, tuple[str, ...]] = {0: source.size_path, 1: source.window_path, 2: source.parallel_path}
    for at, path in paths.items():
        if path and before[at] != after[at]:
            yield path, before[at], after[at]
