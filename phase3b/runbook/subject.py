"""What an alarm is about, as the deployment has it: a table or an index, a function, a queue, a topic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.capacity.deployment import (
    Billing,
    Deployment,
    FunctionDeployment,
    IndexDeployment,
    QueueDeployment,
    TableDeployment,
)
from phase3b.naming import Names
from phase3b.operations.doctor.reasons import Owner
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.cloudwatch.measures import Query, Statistic
from phase3b.plan.tables.alarms import ceilings
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.quick_dataclass import dataclass

# The metric that an alarm without metric math judges, as a query.
JUDGED: Final = "judged"


@dataclass(frozen=True, slots=True)
class Watched:
    """An alarm with what it is about; None where it is about no such thing.

    `side` is of reads or of writes: alarms of neither have it too, and no use for it.
    """

    alarm: Alarm
    side: Side
    table: TableDeployment | None
    index: IndexDeployment | None
    function: FunctionDeployment | None
    queue: QueueDeployment | None

    @property
    def queries(self) -> tuple[Query, ...]:
        """The metrics that the alarm judges."""
        measure = self.alarm.measure
        if isinstance(measure, Statistic):
            return (Query(JUDGED, measure.series, measure.statistic),)
        return measure.queries

    @property
    def dimensions(self) -> Mapping[str, str]:
        """The dimensions of its metrics, which name what is watched in AWS."""
        return {name: value for query in self.queries for name, value in query.series.dimensions}

    @property
    def billing(self) -> Billing | None:
        """How the table or the index is paid for."""
        part = self.index or self.table
        return None if part is None else part.billing

    @property
    def maximum(self) -> int | None:
        """The most units a second that the tier allows on its side; None where there is no such number."""
        return None if self.billing is None else ceilings(self.billing)[SIDES.index(self.side)]

    def owner(self, names: Names) -> Owner | None:
        """The table or the index as what has capacity of its own."""
        if self.table is None or self.billing is None:
            return None
        index = None if self.index is None else self.index.name
        key = self.table.partition_key if self.index is None else self.index.partition_key
        index_name = None if index is None else names.index(index)
        return Owner(self.table.name, index, names.table(self.table.name), index_name, key, self.billing)


def side_of(kind: AlarmKind) -> Side:
    """Reads or writes, whichever a kind of alarm is of; reads where it is of neither."""
    return "write" if "write" in kind else "read"


def watched(alarm: Alarm, deployment: Deployment) -> Watched:
    """What an alarm is about. A queue's consumer is the function of the queue's alarms."""
    subject = alarm.subject
    table = next((each for each in deployment.tables if each.name == subject.table), None)
    indexes = () if table is None else table.indexes
    queue = next((each for each in deployment.queues if each.name == subject.queue), None)
    consumer = None if queue is None or queue.definition.consumer is None else queue.definition.consumer.function
    function = subject.function or consumer
    return Watched(
        alarm,
        side_of(alarm.kind),
        table,
        next((each for each in indexes if each.name == subject.index), None),
        next((each for each in deployment.functions if each.name == function), None),
        queue,
    )
