"""What of an alarm decides on its state."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.local.cloudwatch.aws_rules import aws_rule

State = Literal["OK", "ALARM", "INSUFFICIENT_DATA"]
Missing = Literal["missing", "ignore", "breaching", "notBreaching"]

# What is compared with the threshold, and how CloudWatch says so.
COMPARISONS: Final[Mapping[str, tuple[Callable[[float, float], bool], str]]] = {
    "GreaterThanThreshold": (operator.gt, "greater than"),
    "GreaterThanOrEqualToThreshold": (operator.ge, "greater than or equal to"),
    "LessThanThreshold": (operator.lt, "less than"),
    "LessThanOrEqualToThreshold": (operator.le, "less than or equal to"),
}


@dataclass(frozen=True, slots=True)
class Definition:
    """An alarm that goes off with `datapoints` of the last `periods` beyond the threshold.

    `datapoints` is None where the alarm names no number: then it is all of them. `least_samples` is how many samples a data
    point needs to count, where the alarm ignores percentiles of fewer. `statistic` is empty for metric math.
    """

    comparison: str
    threshold: float
    period_seconds: int
    periods: int
    datapoints: int | None = None
    missing: Missing = "missing"
    least_samples: float = 0.0
    statistic: str = ""
    unit: str | None = None

    @property
    def needed(self) -> int:
        """How many breaching data points are an alarm."""
        return self.periods if self.datapoints is None else self.datapoints

    @property
    def retrieved(self) -> int:
        """How many data points are looked at, as some of the newest may be missing: the evaluation range."""
        return self.periods + aws_rule("extra_periods")

    @property
    def hourly(self) -> bool:
        """Whether it is evaluated once an hour, and not once a minute."""
        return self.periods * self.period_seconds > aws_rule("hourly_above_seconds")

    def breaches(self, value: float) -> bool:
        """Whether a value is beyond the threshold."""
        return COMPARISONS[self.comparison][0](value, self.threshold)
