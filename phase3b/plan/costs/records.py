"""Records of what watches an environment's costs: a budget, and AWS's detection of unusual costs."""

from __future__ import annotations

from typing import Literal

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass
from phase3b.units import Percent


@dataclass(frozen=True, slots=True)
class Budget:
    """A monthly budget of costs; None of the tag is one of all that the account costs.

    `email`, and the topic where there is one, is told when the forecast of the month passes `forecast_percent` of it, and
    when what was spent passes `actual_percent`.
    """

    address: Address
    name: str
    usd: str
    tag: str | None
    email: str
    forecast_percent: Percent
    actual_percent: Percent
    topic_arn: str | None


@dataclass(frozen=True, slots=True)
class CostMonitor:
    """What looks at the account's costs, service by service, for what is out of the ordinary."""

    address: Address
    name: str


@dataclass(frozen=True, slots=True)
class CostSubscription:
    """Who is notified of what a monitor found, when it costs at least `impact_usd` more than was to be expected.

    An address gets one mail a day, a topic each of them at once: AWS has no others.
    """

    address: Address
    name: str
    monitor_arn: str
    told: Literal["EMAIL", "SNS"]
    to: str
    impact_usd: str


CostRecord = Budget | CostMonitor | CostSubscription
