"""The SNS topic of the alerts, who may publish to it, who is notified, and the function that sends them on."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.alarms import alarm_arguments, composite_arguments
from modules.phase3b_performance.drawn import Drawn, drawn
from modules.phase3b_performance.functions import draw_function
from modules.phase3b_performance.secrets import draw_secret
from phase3b.plan.alerts.records import (
    AlertRecord,
    CompositeAlarm,
    EmailSubscription,
    FunctionSubscription,
    MetricAlarm,
    NotificationSecret,
    NotifierFunction,
    Topic,
    TopicPolicy,
)


def draw(record: AlertRecord) -> Drawn:
    """Draws a topic, who may publish to it, who is notified, an alarm, or the function that sends them on."""
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
        case FunctionSubscription():
            return drawn(record.address, topic_arn=record.topic_arn, protocol="lambda", endpoint=record.alias_arn)
        case NotifierFunction():
            return draw_function(record.function)
        case NotificationSecret():
            return draw_secret(record.secret)
        case _:
            assert_never(record)
