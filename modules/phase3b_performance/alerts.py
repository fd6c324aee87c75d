"""The SNS topic of the alerts, who may publish to it, and who is told."""

from __future__ import annotations

from typing import assert_never

from constructs import Construct

from imports.aws.sns_topic import SnsTopic
from imports.aws.sns_topic_policy import SnsTopicPolicy
from imports.aws.sns_topic_subscription import SnsTopicSubscription
from modules.phase3b_performance.address import pinned
from phase3b.plan.alerts.records import AlertRecord, EmailSubscription, Topic, TopicPolicy


def draw(scope: Construct, record: AlertRecord) -> None:
    """Draws a topic, who may publish to it, or who is told."""
    match record:
        case Topic():
            draw_topic(scope, record)
        case TopicPolicy():
            draw_topic_policy(scope, record)
        case EmailSubscription():
            draw_subscription(scope, record)
        case _:
            assert_never(record)


def draw_topic(scope: Construct, record: Topic) -> None:
    """An encrypted topic."""
    topic = SnsTopic(
        scope,
        str(record.address),
        name=record.name,
        display_name=record.display_name,
        kms_master_key_id=record.key_id,
    )
    pinned(topic, record.address)


def draw_topic_policy(scope: Construct, record: TopicPolicy) -> None:
    """The topic's resource policy."""
    policy = SnsTopicPolicy(scope, str(record.address), arn=record.topic_arn, policy=record.policy)
    pinned(policy, record.address)


def draw_subscription(scope: Construct, record: EmailSubscription) -> None:
    """An address that AWS asks to confirm."""
    subscription = SnsTopicSubscription(
        scope, str(record.address), topic_arn=record.topic_arn, protocol="email", endpoint=record.email
    )
    pinned(subscription, record.address)
