"""How capacity is raised by hand: the `ops.raised` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class RaisedCapacity(Strict):
    """What `phase3b ops capacity` goes by."""

    longest_hours: Annotated[float, Field(gt=0, le=8760)] = left_out(
        "raised", "longest_hours", "How long a raise may last; what lasts longer belongs in the tier.", OPS
    )
    proposed_minutes: Annotated[int, Field(ge=1, le=525_600)] = left_out(
        "raised", "proposed_minutes", "How long a raise lasts that a command, the runbook or a guide proposes.", OPS
    )
    wait_seconds: Annotated[int, Field(ge=0, le=3600)] = left_out(
        "raised", "wait_seconds", "How long a table that DynamoDB is changing is waited for.", OPS
    )
    consumed_minutes: Annotated[int, Field(ge=1, le=1440)] = left_out(
        "raised",
        "consumed_minutes",
        "The highest minute of so many is what is in use: nothing is lowered below it.",
        OPS,
    )
