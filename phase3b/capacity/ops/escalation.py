"""Who is notified, and how soon an answer is expected: the `ops.escalation` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.schema import Line, Name, Strict


class EscalationLevel(Strict):
    """One level of escalation."""

    who: Line = Field(description="A role, as people say it.")
    within_minutes: Annotated[int, Field(ge=1, le=10_080)] = Field(
        description="So soon somebody answers; then the next level is notified."
    )
    by: Line = Field(description="How they are reached: a pager, a channel, an address.")
    notification: Name | None = Field(
        None,
        description="Which of an environment's `notifications` reaches them. PagerDuty escalates by itself, by the policy of its "
        "service; Slack and Teams are notified once, at once, and the message names who is next, and after how long.",
    )
