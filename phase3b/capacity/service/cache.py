"""The cache that functions read before the tables: what may be kept in it and how patient they are, and its size in a tier."""

from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.text import text_form
from phase3b.units import Seconds

_PART: Final = "cache"
KeptSeconds = Annotated[Seconds, Field(ge=1, le=86_400)]
# What no request waits for any longer: longer is no patience but a fault.
Milliseconds = Annotated[int, Field(ge=1, le=10_000)]
# "Quotas for ElastiCache": a cluster with cluster mode disabled has one shard, of a primary and up to five replicas.
MOST_NODES: Final = 6


class CachedRead(Strict):
    """One operation whose answers are kept."""

    seconds: KeptSeconds = Field(
        description="How long an answer is kept at most; what is written in between takes it out."
    )


class ProcessMemory(Strict):
    """The copy in a function's own process, in front of the cache that all share."""

    seconds: Annotated[Seconds, Field(ge=0, le=3600)] = left_out(
        "process_memory", "seconds", "How long a process keeps an answer without asking the cache; 0: not at all."
    )
    entries: Annotated[int, Field(ge=1, le=100_000)] = left_out(
        "process_memory", "entries", "How many answers a process keeps; the one that was used least lately goes first."
    )


class ReadCache(Strict):
    """What the functions keep in a cache; where a tier has none, nothing is cached."""

    reads: Mapping[Name, CachedRead] = Field(
        min_length=1, description="Operations of GET routes whose answers are kept, by name."
    )
    memory: ProcessMemory = Field(
        default_factory=ProcessMemory, description="The copy in a function's own process, in front of the cache."
    )
    connect_timeout_ms: Milliseconds = left_out(_PART, "connect_timeout_ms", "How long a connection may take.")
    timeout_ms: Milliseconds = left_out(_PART, "timeout_ms", "How long one command may take; then the table is asked.")
    circuit_failures: Annotated[int, Field(ge=1, le=1000)] = left_out(
        _PART, "circuit_failures", "After so many failures in a row the cache is not asked for circuit_open_seconds."
    )
    circuit_open_seconds: Annotated[Seconds, Field(ge=1, le=3600)] = left_out(
        _PART, "circuit_open_seconds", "How long a cache that failed is left alone before one request tries it again."
    )
    lock_ms: Annotated[int, Field(ge=1, le=60_000)] = left_out(
        _PART,
        "lock_ms",
        "How long one process computes an answer for all others, which wait or ask the table themselves.",
    )


class ServerlessSize(Strict):
    """The most that a serverless cache grows to; it is paid for by what is stored and asked of it."""

    # What AWS takes: "Setting scaling limits to manage costs" in the ElastiCache User Guide.
    data_gb_max: Annotated[int, Field(ge=1, le=5000)] = Field(description="The most that it stores, in whole GB.")
    ecpu_per_second_max: Annotated[int, Field(ge=1000, le=15_000_000)] = Field(
        description="The most ElastiCache Processing Units (ECPU) a second: reading 1 KB is one."
    )


class CacheCapacity(Strict):
    """How big the cache is: nodes, or serverless."""

    node_type: Annotated[str, Field(pattern=text_form.NODE_TYPE.pattern, max_length=40)] | None = Field(
        None, description="Type of each node, such as cache.t3.micro; needed without `serverless`."
    )
    nodes: Annotated[int, Field(ge=1, le=MOST_NODES)] | None = Field(
        None,
        description="How many nodes: a primary and its replicas, in different zones; from 2 on one of them takes over when the "
        "primary fails. Needed without `serverless`.",
    )
    serverless: ServerlessSize | None = Field(
        None, description="A serverless cache in place of nodes, with the most that it grows to."
    )
