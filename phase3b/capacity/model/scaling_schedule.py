"""Scheduled scaling in capacity.yaml: at which times Application Auto Scaling gets another minimum and maximum."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Name, Strict, Units
from phase3b.capacity.text import text_form

_ACTION = "application-autoscaling.PutScheduledAction"


class ScheduledBounds(Strict):
    """What the minimum and the maximum are from the time of a schedule on, in capacity units per second."""

    min: Units | None = Field(None, description="Minimum. Left out: that of the table or index in this tier.")
    max: Units | None = Field(None, description="Maximum. Left out: that of the table or index in this tier.")


class IndexSchedule(Strict):
    """What a schedule sets of an index where that differs from its table's."""

    read: ScheduledBounds | None = Field(None, description="Read capacity units per second.")
    write: ScheduledBounds | None = Field(None, description="Write capacity units per second.")


class ScheduledTime(Strict):
    """When a scheduled action runs."""

    expression: Annotated[
        str,
        Field(pattern=text_form.SCALING_SCHEDULE.pattern, max_length=limit(f"{_ACTION}.Schedule").longest()),
    ] = Field(description="cron(0 8 ? * MON-FRI *), rate(1 day), or once: at(2026-11-27T06:00:00).")
    timezone: Annotated[
        str, Field(pattern=text_form.TIME_ZONE.pattern, max_length=limit(f"{_ACTION}.Timezone").longest())
    ] = Field("UTC", description="Time zone of cron and at, by its name in the IANA database, such as Europe/Berlin.")


class ScalingSchedule(ScheduledTime):
    """A scheduled action: from its time on auto scaling keeps to another minimum and maximum, until another one runs."""

    read: ScheduledBounds | None = Field(
        None,
        description="What it sets for reads; {} is the minimum and maximum of the tier. Left out: reads stay as they are.",
    )
    write: ScheduledBounds | None = Field(
        None,
        description="What it sets for writes; {} is the minimum and maximum of the tier. Left out: writes stay as they are.",
    )


class TableSchedule(ScalingSchedule):
    """A scheduled action of one table and its indexes."""

    indexes: Mapping[Name, IndexSchedule] = Field(
        default_factory=dict, description="Indexes for which it sets something else than for the table."
    )


class ConcurrencySchedule(ScheduledTime):
    """A scheduled action of a function: from its time on it has another provisioned concurrency, until another one runs."""

    concurrency: Annotated[int, Field(ge=0)] = Field(
        description="Provisioned concurrency from then on, 1 at least: without any, AWS would delete what Terraform made."
    )
