"""How a function's memory is tuned: the `tuning.memory` part of capacity.yaml."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.left_out import TUNING, default_of, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.units import Percent

SizeMb = Annotated[int, Field(ge=128, le=10_240)]
"""What Lambda takes: "Lambda quotas", memory allocation."""
Times = Annotated[int, Field(ge=1, le=100_000)]
Strategy = Literal["cost", "speed", "balanced"]


class AtATime(Strict):
    """How many invocations run at a time under each load."""

    idle: Annotated[int, Field(ge=1, le=1000)] = Field(description="One after the other, with a pause before each.")
    normal: Annotated[int, Field(ge=1, le=1000)] = Field(description="As on an ordinary day.")
    peak: Annotated[int, Field(ge=1, le=1000)] = Field(description="At the busiest.")


class MemoryTuning(Strict):
    """How `phase3b tune memory` measures and chooses."""

    sizes_mb: Annotated[tuple[SizeMb, ...], Field(min_length=2, strict=False)] = left_out(
        "memory", "sizes_mb", "Memory sizes that are tried, in MB.", TUNING
    )
    invocations: Times = left_out(
        "memory", "invocations", "Warm invocations of a function at each size, or under each load.", TUNING
    )
    route_invocations: Annotated[int, Field(ge=1, le=10_000)] = left_out(
        "memory",
        "route_invocations",
        "Invocations of each route at least, however seldom the scenario calls it; and with a large payload.",
        TUNING,
    )
    cold_invocations: Annotated[int, Field(ge=0, le=1000)] = left_out(
        "memory", "cold_invocations", "Invocations with a cold start at each size.", TUNING
    )
    at_a_time: AtATime = Field(
        default_factory=lambda: AtATime.model_validate(default_of("memory", "at_a_time", TUNING)),
        description="Invocations at a time under each load.",
    )
    pause_seconds: Annotated[float, Field(ge=0, le=60)] = left_out(
        "memory", "pause_seconds", "Pause before each invocation of the load `idle`.", TUNING
    )
    large_payload_times: Annotated[int, Field(ge=1, le=1000)] = left_out(
        "memory",
        "large_payload_times",
        "How many times as many items or characters a large payload has, as far as the route's schema allows.",
        TUNING,
    )
    scenario: Annotated[str, Field(min_length=1, max_length=64)] | None = Field(
        None,
        description="Which of load.scenarios says how often each route is called. Left out: each equally often.",
    )
    strategy: Strategy = left_out("memory", "strategy", "What --strategy is where it is not given.", TUNING)
    cost_weight_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "memory",
        "cost_weight_percent",
        "With the strategy `balanced`: weight of cost; the rest is that of time.",
        TUNING,
    )
    tolerated_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "memory",
        "tolerated_percent",
        "A larger size whose gain is smaller than this is not worth a change: where the knee of the curve is.",
        TUNING,
    )
    machine_speed_percent: Annotated[Percent, Field(gt=0, le=1000)] = left_out(
        "memory",
        "machine_speed_percent",
        "Without AWS: how fast a core of the machine that measures is, in percent of one vCPU of Lambda.",
        TUNING,
    )
    leak_mb_per_1000: Annotated[float, Field(gt=0, le=100_000)] = left_out(
        "memory",
        "leak_mb_per_1000",
        "Memory that grows by more MB than this in 1,000 requests of one execution environment is a leak.",
        TUNING,
    )
    leak_least_mb: Annotated[float, Field(ge=0, le=10_240)] = left_out(
        "memory",
        "leak_least_mb",
        "Growth by fewer MB in all shows no leak: allocators take memory from the system in pieces of this size.",
        TUNING,
    )
