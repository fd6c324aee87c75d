"""Every record of a plan, drawn by the file that knows its kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from constructs import Construct

from modules.phase3b_performance.alarms import draw_alarm
from modules.phase3b_performance.auto_scaling import draw_policy, draw_target
from modules.phase3b_performance.dashboards import draw_dashboard
from modules.phase3b_performance.data_sources import draw_data_source
from modules.phase3b_performance.keys import draw_alias, draw_key
from modules.phase3b_performance.outputs import draw_output
from modules.phase3b_performance.tables import draw_table
from modules.phase3b_performance.topics import draw_subscription, draw_topic, draw_topic_policy
from phase3b.records import (
    Dashboard,
    DataSource,
    DynamodbTable,
    EmailSubscription,
    Key,
    KeyAlias,
    MetricAlarm,
    Output,
    Record,
    ScalingPolicy,
    ScalingTarget,
    Topic,
    TopicPolicy,
)


class Phase3bPerformance(Construct):
    """The module's resources below one construct."""

    def __init__(self, scope: Construct, name: str, records: Iterable[Record]) -> None:
        super().__init__(scope, name)
        for record in records:
            draw(self, record)


def draw(scope: Construct, record: Record) -> None:
    """Draws one record."""
    match record:
        case DataSource():
            draw_data_source(scope, record)
        case Key():
            draw_key(scope, record)
        case KeyAlias():
            draw_alias(scope, record)
        case Topic():
            draw_topic(scope, record)
        case TopicPolicy():
            draw_topic_policy(scope, record)
        case EmailSubscription():
            draw_subscription(scope, record)
        case DynamodbTable():
            draw_table(scope, record)
        case ScalingTarget():
            draw_target(scope, record)
        case ScalingPolicy():
            draw_policy(scope, record)
        case MetricAlarm():
            draw_alarm(scope, record)
        case Dashboard():
            draw_dashboard(scope, record)
        case Output():
            draw_output(scope, record)
        case _:
            assert_never(record)
