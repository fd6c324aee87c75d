"""How batches are tuned: the `tuning.batches` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.units import Percent

BatchSize = Annotated[int, Field(ge=1, le=10_000)]
"""Up to 10,000 records, what a standard queue's or a stream's event source takes at most."""


class BatchTuning(Strict):
    """What `phase3b tune batches` tries."""

    sizes: Annotated[tuple[BatchSize, ...], Field(min_length=1, strict=False)] = left_out(
        "batches", "sizes", "Batch sizes that are tried, in items or messages.", TUNING
    )
    parallel: Annotated[tuple[Annotated[int, Field(ge=1, le=1000)], ...], Field(min_length=1, strict=False)] = left_out(
        "batches", "parallel", "Batches at a time that are tried.", TUNING
    )
    windows_seconds: Annotated[tuple[Annotated[int, Field(ge=0, le=300)], ...], Field(min_length=1, strict=False)] = (
        left_out("batches", "windows_seconds", "Batching windows of event sources that are tried.", TUNING)
    )
    first_pauses_ms: Annotated[
        tuple[Annotated[int, Field(ge=1, le=60_000)], ...], Field(min_length=1, strict=False)
    ] = left_out("batches", "first_pauses_ms", "First pauses of the backoff that are tried.", TUNING)
    items: Annotated[int, Field(ge=1, le=1_000_000)] = left_out(
        "batches", "items", "Items or messages of one measurement.", TUNING
    )
    repeats: Annotated[int, Field(ge=1, le=100)] = left_out(
        "batches", "repeats", "How often each combination is measured.", TUNING
    )
    tolerated_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "batches",
        "tolerated_percent",
        "Combinations that are no further than this from the best are as good: the smallest of them is proposed.",
        TUNING,
    )
