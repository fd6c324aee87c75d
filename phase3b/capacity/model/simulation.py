"""What the simulator takes for granted: the `simulation` part of capacity.yaml.

Three kinds of numbers are kept apart: rules that are AWS's (dated, with what is documented, measured or inferred),
assumptions about this service that a person may know better, and shapes of traffic.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.capacity.model.tier import Target, Units
from phase3b.units import Percent, Seconds

DecreaseRule = Literal["measured", "documented"]
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

    as_of: Line = Field(description="When the rules were last compared with AWS.")
    burst_seconds: Annotated[Seconds, Field(ge=0, le=3600)] = Field(
        description="Seconds of unused provisioned capacity that are kept for later, best effort."
    )
    scale_out_minutes: Annotated[int, Field(ge=1, le=60)] = Field(
        description="Consecutive minutes above the target before capacity is added."
    )
    scale_in_minutes: Annotated[int, Field(ge=1, le=120)] = Field(
        description="Consecutive minutes well below the target before capacity is removed."
    )
    scale_in_below_target_points: Annotated[float, Field(ge=0, lt=90)] = Field(
        description="How many percentage points below the target are well below."
    )
    scales_in_at_zero: bool = Field(description="Whether minutes without any use count as well below.")
    decreases: DecreaseRule = Field(
        description="measured: quotas.changes.decreases_at_once at any time of the day (UTC), then one after a pause since "
        "the last; documented: one more at each full pause of the day."
    )
    on_demand_read_units_per_second: Units = Field(description="Reads that a new on-demand table serves at once.")
    on_demand_write_units_per_second: Units = Field(description="Writes that a new on-demand table serves at once.")
    on_demand_growth_times: Annotated[float, Field(ge=1, le=10)] = Field(
        description="Multiple of the previous peak that an on-demand table serves at once."
    )
    on_demand_growth_minutes: Positive = Field(description="Minutes until a peak counts as the previous one.")
    partition_read_units_per_second: Units = Field(description="Most reads of one partition.")
    partition_write_units_per_second: Units = Field(description="Most writes of one partition.")


class AssumedBehaviour(Strict):
    """What is not known of the service and can be guessed better by those who run it."""

    minutes_to_apply: Annotated[int, Field(ge=0, le=60)] = Field(
        description="Whole minutes from the one that triggers auto scaling until the new capacity is there."
    )
    index_write_percent: Annotated[Percent, Field(ge=0, le=200)] = Field(
        description="Writes of an index in percent of its table's, where the traffic does not mention the index."
    )
    units_per_request: MoreThanZero = Field(description="Capacity units of a request, to count throttled requests.")


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

    target_percents: tuple[Target, ...] = Field(min_length=1, description="Targets of auto scaling that are tried.")
    floors: Annotated[int, Field(ge=2, le=200)] = Field(description="How many minimums are tried with each target.")
    ceilings: Annotated[int, Field(ge=2, le=50)] = Field(description="How many maximums are tried with each minimum.")
    margin_percent: PercentFromZero = Field(
        description="Traffic is raised by so much before anything is tried, so that a recommendation has room."
    )


class Confidence(Strict):
    """When a recommendation is called sure."""

    days: Positive = Field(description="Days of traffic that are enough: weekdays and weekends, twice.")
    growth_percent: PercentFromZero = Field(description="Growth of the traffic that must still not throttle.")
    burst_percent: Annotated[Percent, Field(ge=0, le=100)] = Field(
        description="Most of the saved burst capacity, in percent, that may be drawn."
    )


class Simulation(Strict):
    """Rules, assumptions and shapes of traffic for `phase3b simulate` and `phase3b recommend`."""

    rules: ScalingRules = Field(description="How DynamoDB and its auto scaling behave.")
    assumptions: AssumedBehaviour = Field(description="Assumptions about the service.")
    patterns: Mapping[Name, Pattern] = Field(min_length=1, description="Shapes of traffic by name.")
    default_pattern: Name = Field(description="The pattern that is taken where none is named.")
    sweep: SweepGrid = Field(description="What `phase3b recommend` tries.")
    confidence: Confidence = Field(description="When a recommendation is called sure.")
