"""Every record of a plan, drawn by the file that knows its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from constructs import Construct

from modules.phase3b_performance import (
    alarms,
    alerts,
    apis,
    buckets,
    costs,
    dashboards,
    encryption,
    functions,
    queues,
    stack,
    tables,
)
from phase3b.plan.alerts.records import AlertRecord, CompositeAlarm, MetricAlarm
from phase3b.plan.apis.records import ApiRecord
from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.costs.records import CostRecord
from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.functions.records import FunctionRecord
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.records import DrawnAlone, Record
from phase3b.plan.stack.records import StackRecord
from phase3b.plan.tables.records import TableRecord


class Phase3bPerformance(Construct):
    """The module's resources below one construct."""

    def __init__(
        self, scope: Construct, name: str, of_plan: Iterable[Record], alarm_tags: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(scope, name)
        watched: list[MetricAlarm] = []
        together: list[CompositeAlarm] = []
        for record in of_plan:
            match record:
                case MetricAlarm():
                    watched.append(record)
                case CompositeAlarm():
                    together.append(record)
                case _:
                    draw(self, record)
        alarms.draw_alarms(self, watched, alarm_tags)
        alarms.draw_composites(self, together, alarm_tags)


def draw(scope: Construct, record: DrawnAlone) -> None:
    """Draws one record by the file of its concern."""
    if isinstance(record, StackRecord):
        stack.draw(scope, record)
    elif isinstance(record, EncryptionRecord):
        encryption.draw(scope, record)
    elif isinstance(record, TableRecord):
        tables.draw(scope, record)
    elif isinstance(record, QueueRecord):
        queues.draw(scope, record)
    elif isinstance(record, BucketRecord):
        buckets.draw(scope, record)
    elif isinstance(record, FunctionRecord):
        functions.draw(scope, record)
    elif isinstance(record, ApiRecord):
        apis.draw(scope, record)
    elif isinstance(record, AlertRecord):
        alerts.draw(scope, record)
    elif isinstance(record, DashboardRecord):
        dashboards.draw(scope, record)
    elif isinstance(record, CostRecord):
        costs.draw(scope, record)
    else:
        assert_never(record)
