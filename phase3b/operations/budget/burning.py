"""The alarms of error budgets that are spent too fast: which there are, and the state of each."""

from __future__ import annotations

from typing import Any, Final, Literal

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.operations.budget.error_budget import ObjectiveName
from phase3b.operations.check import MOST_ALARMS, RINGING
from phase3b.operations.doctor.reading import Reading
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import AND
from phase3b.plan.alerts.planned import told_together
from phase3b.quick_dataclass import dataclass

ACTION: Final = "cloudwatch:DescribeAlarms"
NOT_THERE: Final = "not deployed"
UNKNOWN: Final = "not known"


@dataclass(frozen=True, slots=True)
class BurnAlarm:
    """The composite alarm over both windows of a rate; `state` is CloudWatch's, "not deployed" or "not known"."""

    objective: ObjectiveName
    rate: str
    alarm: str
    state: str

    @property
    def fires(self) -> bool:
        """Whether the budget is spent too fast now."""
        return self.state == RINGING


def burn_alarms(deployment: Deployment, names: Names) -> tuple[BurnAlarm, ...]:
    """Those of the plan; their states are not known."""
    together = told_together(deployment, names, alarms(deployment, names))
    return tuple(
        BurnAlarm(_objective(each.alarms[0].kind), each.alarms[0].subject.burn_rate or "", each.name, UNKNOWN)
        for each in together
        if each.operator == AND
    )


def _objective(kind: str) -> ObjectiveName:
    found: Literal["availability", "latency"] = "availability" if kind == "availability_burn" else "latency"
    return found


def read_burn_alarms(reading: Reading, deployment: Deployment, names: Names) -> tuple[BurnAlarm, ...]:
    """With the state of each. What is not answered is noted in `reading`, too; nobody is asked where there are none."""
    planned = burn_alarms(deployment, names)
    if not planned:
        return ()
    found = reading.ask("alarms of budgets", ACTION, _states, reading.client("cloudwatch"), f"{names.prefix}-api-")
    if found is None:
        return planned
    return tuple(BurnAlarm(each.objective, each.rate, each.alarm, found.get(each.alarm, NOT_THERE)) for each in planned)


def _states(cloudwatch: Any, prefix: str) -> dict[str, str]:
    pages = cloudwatch.get_paginator("describe_alarms").paginate(
        AlarmNamePrefix=prefix, AlarmTypes=["CompositeAlarm"], PaginationConfig={"PageSize": MOST_ALARMS}
    )
    return {each["AlarmName"]: each["StateValue"] for page in pages for each in page.get("CompositeAlarms", ())}
