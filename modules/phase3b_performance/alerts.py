"""The SNS topic of the alerts, who may publish to it, and who is notified."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.alarms import alarm_arguments, composite_arguments
from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.alerts.records import (
    AlertRecord,
    CompositeAlarm,
    EmailSubscription,
    MetricAlarm,
    Topic,
    TopicPolicy,
)


def draw(record: AlertRecord) -> Drawn:
    """Draws a topic, who may publish to it, who is notified, or an alarm."""
    match record:
        case Topic():
            return drawn(
                record.address, name=record.name, display_name=record.display_name, kms_master_key_id=record.key_id
            )
        case TopicPolicy():
            return drawn(record.address, arn=record.topic_arn, policy=record.policy)
        case EmailSubscription():
            # AWS asks the address to confirm.
            return drawn(record.address, topic_arn=record.topic_arn, protocol="email", endpoint=record.email)
        case MetricAlarm():
            return Drawn(record.address, alarm_arguments(record))
        case CompositeAlarm():
            return Drawn(record.address, composite_arguments(record))
        case _:
            assert_never(record)
