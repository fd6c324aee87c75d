"""The error budgets of an environment, as its account has them now."""

from __future__ import annotations

import importlib.util

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.cli.change.rollout_options import aws_access
from phase3b.errors import outside_failure
from phase3b.naming import names_of
from phase3b.operations.budget.burning import BurnAlarm, read_burn_alarms
from phase3b.operations.budget.requests_by_day import read_spendings
from phase3b.operations.budget.spending import WANTING, Spending
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.doctor.reading import Reading
from phase3b.problems.missing_package import how_to_install
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class EnvironmentBudgets:
    """None where there is no REST API; `unknown` says of what could not be queried why."""

    environment: str
    window_days: int
    recent_days: int
    budgets: tuple[Spending, ...]
    unknown: tuple[str, ...]
    alarms: tuple[BurnAlarm, ...] = ()

    @property
    def wants_a_person(self) -> bool:
        """Whether one is spent, or will be, or is spent too fast now."""
        return any(each.state in WANTING for each in self.budgets) or any(each.fires for each in self.alarms)


def budgets_of(capacity: Capacity, environment: str, *, embedded: bool) -> EnvironmentBudgets:
    """Asks CloudWatch.

    Raises:
        Phase3bError: boto3 is not installed (3), or no embedded AWS is up where one is asked for.
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops budget needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    access = aws_access(deployment, embedded=embedded)
    reading, rules = Reading(access), capacity.ops.budget
    found = read_spendings(reading, deployment, names, rules, account_time(access))
    fast = read_burn_alarms(reading, deployment, names)
    unknown = tuple(f"{what}: {why}" for what, why in reading.unknown.items())
    return EnvironmentBudgets(deployment.name, rules.window_days, rules.recent_days, found, unknown, fast)
