"""Where AWS publishes no rule: the values that a simulation is run under, beside the one that the file has."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.schema import Line, Strict

ReadingKey = Literal[
    "rules.burst_seconds",
    "rules.scale_out_minutes",
    "rules.scale_in_minutes",
    "rules.scale_in_below_target_points",
    "rules.scales_in_at_zero",
    "rules.decreases",
    "assumptions.minutes_to_apply",
    "assumptions.alarm_lag_minutes",
    "assumptions.burst_at_start_percent",
    "assumptions.contested_decrease",
]
"""Numbers of provisioned capacity: none of them matters where traffic never exceeds the minimum."""
ReadingValue = bool | int | float | Line


class Reading(Strict):
    """One question that AWS's documents leave open, and its answers."""

    name: Line = Field(description="As the verdict names it.")
    key: ReadingKey = Field(description="The number of `simulation` that it is about.")
    values: Annotated[tuple[ReadingValue, ...], Field(min_length=1)] = Field(
        description="What it can be, from the gentlest to the harshest. The file's own value is run in any case."
    )
    unit: Line | None = Field(None, description="What the values are counted in.")
    unpublished: Line = Field(description="What AWS publishes of it, and what it does not.")
    as_of: Line = Field(description="When that was last compared with AWS.")
