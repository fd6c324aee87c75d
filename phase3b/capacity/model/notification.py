"""Where an environment's alerts go beside mail: `environments.ENV.notifications`."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.model.tier import Level
from phase3b.capacity.text import text_form

Receiver = Literal["slack", "teams", "pagerduty"]
# They have an incident for each alarm, which is open until they hear that it is over.
RESOLVING = frozenset[Receiver]({"pagerduty"})


class Notification(Strict):
    """A receiver of alerts: a channel of Slack or Microsoft Teams, or a service of PagerDuty."""

    to: Receiver = Field(
        description="slack: an incoming webhook. teams: a webhook of the app Workflows. pagerduty: a service's integration of "
        "the type Events API v2."
    )
    levels: Annotated[tuple[Level, ...], Field(min_length=1)] = Field(
        ("critical",), description="Alarms of these levels are sent to it. Left out: critical."
    )
    others: bool = Field(
        True,
        description="Whether it gets what is no alarm, too: messages of AWS Budgets and Cost Anomaly Detection, and whatever a "
        "person publishes to the topics.",
    )
    secret_arn: Annotated[str, Field(pattern=text_form.SECRET_ARN.pattern, max_length=2048)] | None = Field(
        None,
        description="ARN of a secret that exists already, encrypted with the environment's key or with AWS's own. It holds the "
        "webhook's URL or, of PagerDuty, the integration key, and nothing else. Left out: an empty one is made, whose value "
        "a person puts.",
    )
