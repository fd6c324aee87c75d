"""One threshold, and the thresholds of one kind of resource: what is left out is as threshold_defaults.json has it."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar, Final

from pydantic import Field, model_validator

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import THRESHOLDS, default_of
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.model.targets import Count, NotNegative
from phase3b.units import Seconds

_PERIOD: Final = limit("cloudwatch.PutMetricAlarm.Period")


class Threshold(Strict):
    """Two levels of one measure, and how long it must be beyond them.

    Where a threshold has a default, the keys that are left out are those of the default.

    The unit is in the threshold's own name, and where it is `per_minute` or `per_5_minutes` the period is that
    long. Metrics of AWS come once a minute, so a period is a multiple of 60 seconds; how long CloudWatch evaluates in
    all: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
    """

    target: NotNegative | None = Field(None, description="What is aimed at.")
    warning: NotNegative = Field(description="Beyond this somebody should look.")
    critical: NotNegative = Field(description="Beyond this somebody must act.")
    period_seconds: Annotated[Seconds, Field(ge=1, le=_PERIOD.bounds["le"])] = Field(
        description="Length of one period."
    )
    evaluation_periods: Annotated[int, Field(ge=1)] = Field(description="How many of the last periods are judged.")
    datapoints: Annotated[int, Field(ge=1)] = Field(description="How many of them must be beyond the level.")
    min_samples: Count = Field(
        0, description="A share of so few requests or less in a period is not a statement, and counts as good."
    )


# What a threshold is made of at least; the rest may always be left out.
ALWAYS_WRITTEN: Final = frozenset(name for name, key in Threshold.model_fields.items() if key.is_required())


def _written(default: Mapping[str, Any]) -> str:
    return f"{default['warning']:g} and {default['critical']:g}"


def _inherited(group: str, name: str) -> Callable[[], Threshold]:
    """What a file has that does not write a threshold: that of `threshold_defaults.json`."""
    return lambda: Threshold(**default_of("thresholds", group, THRESHOLDS)[name])


def with_rest(written: Mapping[str, Any], defaults: Mapping[str, Any]) -> Mapping[str, Any]:
    """Thresholds by name; those that leave out what each threshold has, with the rest from the default of their name."""
    return {
        name: {**defaults[name], **own}
        if isinstance(own, Mapping) and isinstance(defaults.get(name), Mapping) and not own.keys() >= ALWAYS_WRITTEN
        else own
        for name, own in written.items()
    }


class ThresholdGroup(Strict):
    """Thresholds of one kind of resource. One that is written in part has the rest from its default."""

    group: ClassVar[str]

    @classmethod
    def defaults(cls) -> Mapping[str, Any]:
        """Those of the group, as they would be written, by name."""
        found: Mapping[str, Any] = default_of("thresholds", cls.group, THRESHOLDS)
        return found

    @model_validator(mode="before")
    @classmethod
    def _rest_from_defaults(cls, written: Any) -> Any:
        """What leaves out a key that every threshold has is no threshold of its own, but a default that is wanted otherwise."""
        return with_rest(written, cls.defaults()) if isinstance(written, Mapping) else written


def always(group: str, name: str, description: str) -> Any:
    """A threshold that is inherited where it is not written, and is always there."""
    default = default_of("thresholds", group, THRESHOLDS)[name]
    return Field(default_factory=_inherited(group, name), description=f"{description} Left out: {_written(default)}.")


def unless_written(group: str, name: str, description: str) -> Any:
    """A threshold that is inherited where it is not written, and removed with null."""
    default = default_of("thresholds", group, THRESHOLDS)[name]
    return Field(
        default_factory=_inherited(group, name),
        description=f"{description} Left out: {_written(default)}; null: not watched.",
    )
