"""The records of the topics, of who is subscribed, and of the alarms that publish to them."""

from __future__ import annotations

from phase3b.capacity.model.tier import Level
from phase3b.naming import Address
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.functions.records import LambdaFunction, Secret
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """An SNS topic, encrypted."""

    address: Address
    name: str
    display_name: str
    key_id: str


@dataclass(frozen=True, slots=True)
class TopicPolicy:
    """Who may publish to a topic."""

    address: Address
    topic_arn: str
    policy: str


@dataclass(frozen=True, slots=True)
class EmailSubscription:
    """Who is notified."""

    address: Address
    topic_arn: str
    email: str


@dataclass(frozen=True, slots=True)
class MetricAlarm:
    """A CloudWatch alarm, whom it tells, and whom when it is over; None where another alarm tells, or nobody is told."""

    address: Address
    alarm: Alarm
    topic_arn: str | None
    over_topic_arn: str | None


@dataclass(frozen=True, slots=True)
class CompositeAlarm:
    """A CloudWatch alarm over others: fires while one of them does, or all, and tells instead of them.

    `composites` are among those that it is over. `topic_arn` is None where another composite is over it, which tells for it.
    """

    address: Address
    name: str
    level: Level
    description: str
    alarms: tuple[Address, ...]
    rule: str
    topic_arn: str | None
    over_topic_arn: str | None
    composites: tuple[Address, ...] = ()
    all_of: bool = False


@dataclass(frozen=True, slots=True)
class FunctionSubscription:
    """An alias of a function that is called with what is published."""

    address: Address
    topic_arn: str
    alias_arn: str


@dataclass(frozen=True, slots=True)
class NotifierFunction:
    """The function that sends alerts on: phase3b's own, and none of the service."""

    address: Address
    function: LambdaFunction


@dataclass(frozen=True, slots=True)
class NotificationSecret:
    """The secret with the address of a receiver of alerts. It has no value until a person puts one."""

    address: Address
    secret: Secret


AlertRecord = (
    Topic
    | TopicPolicy
    | EmailSubscription
    | MetricAlarm
    | CompositeAlarm
    | FunctionSubscription
    | NotifierFunction
    | NotificationSecret
)
