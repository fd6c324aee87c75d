"""How a failover is rehearsed, and what it must keep: the `ops.failover` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict

Seconds = Annotated[float, Field(gt=0, le=3600)]


class Failover(Strict):
    """`phase3b failover`."""

    recovery_time_seconds: Seconds = left_out(
        "failover",
        "recovery_time_seconds",
        "Within so many seconds of the loss of a region the last client has an answer of the other one (RTO).",
        OPS,
    )
    recovery_point_seconds: Seconds = left_out(
        "failover",
        "recovery_point_seconds",
        "What the lost region confirmed in so many seconds before its loss may be missing in the other until it is back (RPO).",
        OPS,
    )
    dns_ttl_seconds: Annotated[float, Field(ge=0, le=3600)] = left_out(
        "failover",
        "dns_ttl_seconds",
        "So long a resolver keeps an answer of Route 53: of alias records it is the TTL of what they lead to.",
        OPS,
    )
    resolvers: Annotated[int, Field(ge=1, le=100)] = left_out(
        "failover",
        "resolvers",
        "So many resolvers ask at different moments, each for an equal part of the clients.",
        OPS,
    )
    writes: Annotated[int, Field(ge=1, le=100_000)] = left_out(
        "failover", "writes", "So many writes are in flight when the region is lost.", OPS
    )
    lose_after_percent: Annotated[float, Field(ge=0, lt=100)] = left_out(
        "failover", "lose_after_percent", "The region is lost when so many of the writes are confirmed.", OPS
    )
    attempt_seconds: Seconds = left_out("failover", "attempt_seconds", "So long a client waits for an answer.", OPS)
    most_seconds: Annotated[float, Field(gt=0, le=7200)] = left_out(
        "failover", "most_seconds", "After so many seconds a client gives a write up.", OPS
    )
