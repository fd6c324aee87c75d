"""How long alarms may be muted by hand: the `ops.mute` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class Mute(Strict):
    """`phase3b ops mute`."""

    # A rule of CloudWatch's mutes for 15 days at most: Schedule.Duration of PutAlarmMuteRule.
    longest_hours: Annotated[float, Field(gt=0, le=360)] = left_out(
        "mute", "longest_hours", "How long alarms may be muted at most.", OPS
    )
    proposed_minutes: Annotated[int, Field(ge=1, le=21_600)] = left_out(
        "mute", "proposed_minutes", "How long the operations guide proposes to mute them.", OPS
    )
