"""What the simulator takes for granted: the `simulation` part of capacity.yaml.

Three kinds of numbers are kept apart: rules that are AWS's (dated, with what is documented, measured or inferred),
assumptions about this service that a person may know better, and shapes of traffic.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.left_out import SIMULATION, default_of, left_out
from phase3b.capacity.model.reading import Reading
from phase3b.capacity.model.schema import Line, Name, Strict, Units
from phase3b.capacity.model.tier import Target
from phase3b.units import Percent, Seconds

DecreaseRule = Literal["measured", "documented"]
ContestedDecrease = Literal["read", "write"]
Positive = Annotated[int, Field(ge=1)]
Times = Annotated[float, Field(ge=0, le=1000)]
"""A multiple of the mean load."""
Hour = Annotated[float, Field(ge=0, lt=24)]
MoreThanZero = Annotated[float, Field(gt=0)]
PercentFromZero = Annotated[Percent, Field(ge=0)]


class ScalingRules(Strict):
    """How DynamoDB and its auto scaling behave.

    Sources: "Managing throughput capacity automatically with DynamoDB auto scaling", "Burst and adaptive capacity",
    "DynamoDB on-demand capacity mode" and "Quotas in Amazon DynamoDB" in the DynamoDB Developer Guide. The rule
    `measured` of decreases is that of published live tests.
    """

    as_of: Line = left_out("rules", "as_of", "When the rules were last compared with AWS.", SIMULATION)
    burst_seconds: Annotated[Seconds, Field(ge=0, le=3600)] = left_out(
        "rules",
        "burst_seconds",
        "Seconds of unused provisioned capacity that are kept for later, best effort.",
        SIMULATION,
    )
    scale_out_minutes: Annotated[int, Field(ge=1, le=60)] = left_out(
        "rules", "scale_out_minutes", "Consecutive minutes above the target before capacity is added.", SIMULATION
    )
    scale_in_minutes: Annotated[int, Field(ge=1, le=120)] = left_out(
        "rules", "scale_in_minutes", "Consecutive minutes well below the target before capacity is removed.", SIMULATION
    )
    scale_in_below_target_points: Annotated[float, Field(ge=0, lt=90)] = left_out(
        "rules",
        "scale_in_below_target_points",
        "How many percentage points below the target are well below.",
        SIMULATION,
    )
    scales_in_at_zero: bool = left_out(
        "rules", "scales_in_at_zero", "Whether minutes without any use count as well below.", SIMULATION
    )
    decreases: DecreaseRule = left_out(
        "rules",
        "decreases",
        "measured: quotas.changes.decreases_at_once at any time of the day (UTC), then one after a pause since "
        "the last; documented: one more at each full pause of the day.",
        SIMULATION,
    )
    on_demand_read_units_per_second: Units = left_out(
        "rules",
        "on_demand_read_units_per_second",
        "Reads that a new on-demand table serves at once: its warm throughput.",
        SIMULATION,
    )
    on_demand_write_units_per_second: Units = left_out(
        "rules",
        "on_demand_write_units_per_second",
        "Writes that a new on-demand table serves at once: its warm throughput.",
        SIMULATION,
    )
    on_demand_growth_times: Annotated[float, Field(ge=1, le=10)] = left_out(
        "rules",
        "on_demand_growth_times",
        "Multiple of the previous peak that an on-demand table serves at once.",
        SIMULATION,
    )
    on_demand_growth_minutes: Positive = left_out(
        "rules", "on_demand_growth_minutes", "Minutes until a peak counts as the previous one.", SIMULATION
    )
    partition_read_units_per_second: Units = left_out(
        "rules", "partition_read_units_per_second", "Most reads of one partition.", SIMULATION
    )
    partition_write_units_per_second: Units = left_out(
        "rules", "partition_write_units_per_second", "Most writes of one partition.", SIMULATION
    )


class WarmThroughput(Strict):
    """What an on-demand table or index serves at once, where that is more than a new one does."""

    read_units_per_second: Units | None = Field(None, description="Reads. Left out: those of a new table.")
    write_units_per_second: Units | None = Field(None, description="Writes. Left out: those of a new table.")


class TableWarmThroughput(WarmThroughput):
    """Of a table, and of its indexes."""

    indexes: Mapping[Name, WarmThroughput] = Field(
        default_factory=dict, description="Of indexes, by name. Left out: those of a new table."
    )


class AssumedBehaviour(Strict):
    """What is not known of the service and can be guessed better by those who run it."""

    minutes_to_apply: Annotated[int, Field(ge=0, le=60)] = left_out(
        "assumptions",
        "minutes_to_apply",
        "Whole minutes from the one that triggers auto scaling until the new capacity is there.",
        SIMULATION,
    )
    alarm_lag_minutes: Annotated[int, Field(ge=0, le=60)] = left_out(
        "assumptions",
        "alarm_lag_minutes",
        "Whole minutes from the last one that an alarm needs until auto scaling acts.",
        SIMULATION,
    )
    burst_at_start_percent: Annotated[int, Field(ge=0, le=100)] = left_out(
        "assumptions",
        "burst_at_start_percent",
        "Burst capacity at the start of a simulation from settled capacity, in percent of the most that is kept.",
        SIMULATION,
    )
    contested_decrease: ContestedDecrease = left_out(
        "assumptions",
        "contested_decrease",
        "Whether reads or writes get the decrease that both want in the same minute.",
        SIMULATION,
    )
    tenants: Annotated[int, Field(ge=1, le=100_000)] = left_out(
        "assumptions", "tenants", "Tenants that share a table.", SIMULATION
    )
    zipf_exponent: Annotated[float, Field(ge=0, le=5)] = left_out(
        "assumptions",
        "zipf_exponent",
        "Shares of the tenants in the traffic: the one of rank r has a part as large as r to the minus this (Zipf).",
        SIMULATION,
    )
    warm_throughput: Mapping[Name, TableWarmThroughput] = Field(
        default_factory=dict,
        description="Warm throughput of on-demand tables, by name, where it is more than a new table's: `aws dynamodb "
        "describe-table` shows it.",
    )
    index_write_percent: Annotated[Percent, Field(ge=0, le=200)] = left_out(
        "assumptions",
        "index_write_percent",
        "Writes of an index in percent of its table's, where the traffic does not mention the index.",
        SIMULATION,
    )
    replication_seconds: Annotated[float, Field(ge=0, le=3600)] = left_out(
        "assumptions",
        "replication_seconds",
        "Seconds from a write in one region of a global table until it is in the others; AWS: usually within one.",
        SIMULATION,
    )
    units_per_request: MoreThanZero = left_out(
        "assumptions", "units_per_request", "Capacity units of a request, to count throttled requests.", SIMULATION
    )


class SteadyPattern(Strict):
    """The same load in every minute."""

    type: Literal["steady"] = Field(description="The same load in every minute.")
    days: Positive = Field(description="How long it lasts.")
    times: Times = Field(description="Multiple of the mean load.")


class DailyPattern(Strict):
    """A day that swings between a low and a peak as a cosine does; Saturday and Sunday may have less."""

    type: Literal["daily"] = Field(description="A low and a peak a day.")
    days: Positive = Field(description="How long it lasts; the first day is a Monday.")
    peak_hour: Hour = Field(description="Hour (UTC) of the peak.")
    peak_times: Times = Field(description="The peak, as a multiple of the mean load.")
    low_times: Times = Field(description="The low, twelve hours from the peak.")
    weekend_times: Times = Field(1, description="What Saturday and Sunday are multiplied by.")


class SpikePattern(Strict):
    """A steady load with one spike a day."""

    type: Literal["spike"] = Field(description="A steady load with one spike a day.")
    days: Positive = Field(description="How long it lasts.")
    at_hour: Hour = Field(description="Hour (UTC) at which the spike begins.")
    minutes: Positive = Field(description="How long the spike lasts.")
    times: Times = Field(description="The spike, as a multiple of the mean load.")


class RampPattern(Strict):
    """A load that grows in a straight line and then stays."""

    type: Literal["ramp"] = Field(description="Grows in a straight line and stays.")
    rise_hours: MoreThanZero = Field(description="How long it grows.")
    stay_hours: Annotated[float, Field(ge=0)] = Field(description="How long it stays.")
    from_times: Times = Field(description="Where it begins, as a multiple of the mean load.")
    to_times: Times = Field(description="Where it ends.")


class LaunchPattern(Strict):
    """A load that jumps at a launch, and of whose rise half is lost in each half life."""

    type: Literal["launch"] = Field(description="Jumps at a launch and calms down.")
    days: Positive = Field(description="How long it lasts.")
    at_hour: Hour = Field(description="Hour (UTC) of the first day at which it begins.")
    rise_minutes: Positive = Field(description="Minutes until the peak.")
    peak_times: Times = Field(description="The peak, as a multiple of the mean load.")
    half_life_minutes: MoreThanZero = Field(description="Minutes in which half of the rise is lost.")


Pattern = Annotated[
    SteadyPattern | DailyPattern | SpikePattern | RampPattern | LaunchPattern, Field(discriminator="type")
]


class SweepGrid(Strict):
    """Which configurations `recommend` tries for each table and index."""

    target_percents: tuple[Target, ...] = left_out(
        "sweep", "target_percents", "Targets of auto scaling that are tried.", SIMULATION, min_length=1
    )
    floors: Annotated[int, Field(ge=2, le=200)] = left_out(
        "sweep", "floors", "How many minimums are tried with each target.", SIMULATION
    )
    ceilings: Annotated[int, Field(ge=2, le=50)] = left_out(
        "sweep", "ceilings", "How many maximums are tried with each minimum.", SIMULATION
    )
    margin_percent: PercentFromZero = left_out(
        "sweep",
        "margin_percent",
        "Traffic is raised by so much before anything is tried, so that a recommendation has room.",
        SIMULATION,
    )


class Confidence(Strict):
    """When a recommendation is called sure."""

    days: Positive = left_out(
        "confidence", "days", "Days of traffic that are enough: weekdays and weekends, twice.", SIMULATION
    )
    growth_percent: PercentFromZero = left_out(
        "confidence", "growth_percent", "Growth of the traffic that must still not throttle.", SIMULATION
    )
    burst_percent: Annotated[Percent, Field(ge=0, le=100)] = left_out(
        "confidence", "burst_percent", "Most of the saved burst capacity, in percent, that may be drawn.", SIMULATION
    )


class MarginLevel(Strict):
    """How much beyond the traffic as it was a recommendation survives."""

    name: Name = Field(description="As it is shown.")
    error_percent: Annotated[Percent, Field(gt=0, le=100)] = Field(
        description="The level is taken where objectives.service_level.error_percent is at least so much; the safest "
        "where it is less than that of every level."
    )
    arrivals_percent: Annotated[Percent, Field(ge=50, lt=100)] = Field(
        description="Percentile of what arrives in a second and in a minute that must be served."
    )
    spike_times: Annotated[float, Field(ge=1, le=100)] = Field(
        description="A spike at the quietest and at the busiest time of each day, as a multiple of the load there."
    )
    spike_minutes: Annotated[int, Field(ge=1, le=1440)] = Field(description="How long the spike lasts.")
    slower_minutes: Annotated[int, Field(ge=0, le=60)] = Field(
        description="Auto scaling takes so many minutes longer than assumptions.minutes_to_apply."
    )
    burst_seconds: Annotated[Seconds, Field(ge=0, le=3600)] = Field(
        description="Seconds of burst capacity that are counted on; AWS does not promise any."
    )


class Margin(Strict):
    """What a recommendation must survive, and how safe it is: each level shows its price."""

    arrivals_variance_times: Annotated[float, Field(ge=1, le=1000)] = left_out(
        "margin",
        "arrivals_variance_times",
        "Variance of the units that arrive in a second, as a multiple of their mean: 1 is Poisson, more is "
        "over-dispersed.",
        SIMULATION,
    )
    monthly_growth_percent: PercentFromZero = left_out(
        "margin", "monthly_growth_percent", "Growth of the traffic in a month.", SIMULATION
    )
    review_months: Annotated[int, Field(ge=0, le=60)] = left_out(
        "margin", "review_months", "Months until capacity is reviewed again.", SIMULATION
    )
    levels: tuple[MarginLevel, ...] = Field(
        default_factory=lambda: default_of("margin", "levels", file=SIMULATION),
        validate_default=True,
        min_length=1,
        description="Levels of safety. Left out: lean, standard and strict.",
    )


class Simulation(Strict):
    """Rules, assumptions and shapes of traffic for `phase3b simulate` and `phase3b recommend`."""

    rules: ScalingRules = Field(default_factory=ScalingRules, description="How DynamoDB and its auto scaling behave.")
    assumptions: AssumedBehaviour = Field(
        default_factory=AssumedBehaviour, description="Assumptions about the service."
    )
    readings: tuple[Reading, ...] = Field(
        default_factory=lambda: default_of("readings", file=SIMULATION),
        validate_default=True,
        description="What AWS publishes no rule of, with the values that a simulation is run under. Left out: those of "
        "phase3b, listed in docs/simulation.md; []: none but the file's own.",
    )
    patterns: Mapping[Name, Pattern] = Field(
        default_factory=lambda: default_of("patterns", file=SIMULATION),
        validate_default=True,
        min_length=1,
        description=f"Shapes of traffic by name. Left out: {', '.join(default_of('patterns', file=SIMULATION))}.",
    )
    default_pattern: Name = Field(
        default_of("default_pattern", file=SIMULATION),
        description=f"The pattern that is taken where none is named. Left out: {default_of('default_pattern', file=SIMULATION)}.",
    )
    sweep: SweepGrid = Field(default_factory=SweepGrid, description="What `phase3b recommend` tries.")
    confidence: Confidence = Field(default_factory=Confidence, description="When a recommendation is called sure.")
    margin: Margin = Field(default_factory=Margin, description="What a recommendation must survive.")
