"""How batches are tuned: the `tuning.batches` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.units import Percent

BatchSize = Annotated[int, Field(ge=1, le=10_000)]
"""Up to 10,000 records, what a standard queue's or a stream's event source takes at most."""


class CallTime(Strict):
    """How long a call to DynamoDB takes, for times that are computed: a part for each call, and one for each of its items."""

    call_ms: Annotated[float, Field(gt=0, le=60_000)] = Field(description="Of each call, in milliseconds.")
    item_ms: Annotated[float, Field(ge=0, le=60_000)] = Field(description="Of each of its items, in milliseconds.")


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
    items_of_a_put: Annotated[int, Field(ge=1, le=1_000_000)] = left_out(
        "batches",
        "items_of_a_put",
        "How many of them one request brings, which are written one batch after the other.",
        TUNING,
    )
    item_bytes: Annotated[int, Field(ge=1, le=409_600)] = left_out(
        "batches", "item_bytes", "Size of an item; one whose keys and fields need more has more.", TUNING
    )
    throttled_seconds: Annotated[float, Field(gt=0, le=3600)] = left_out(
        "batches",
        "throttled_seconds",
        "What the items need at least where the table throttles: so low is its write capacity then.",
        TUNING,
    )
    patience_seconds: Annotated[float, Field(ge=0, le=900)] = left_out(
        "batches",
        "patience_seconds",
        "How long all pauses of a request may be together, of a function without the setting write_patience_seconds.",
        TUNING,
    )
    call_time: CallTime | None = Field(
        None,
        description="How long calls take on AWS, where that is known. Left out: times are those of this machine.",
    )
    most_delay_seconds: Annotated[float, Field(ge=0, le=300)] = left_out(
        "batches",
        "most_delay_seconds",
        "How long a consumer's message or record may wait for its batch to fill.",
        TUNING,
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
