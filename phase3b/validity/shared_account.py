"""What environments share that lie in one account and region: AWS's quotas are the account's, not the environment's.

The file says which accounts it means: `account`, a word, or `account_id`. What else the account holds nobody knows here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from phase3b.capacity.model.account import accounts_of
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.text.problem_text import listed
from phase3b.errors import Problem
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.apis.records import ApiKey, RestApi, UsagePlan
from phase3b.plan.functions.records import ScheduleRule
from phase3b.plan.plan import Plan
from phase3b.plan.tables.records import DynamodbTable, ScalingTarget, ScheduledAction
from phase3b.plan.tables.scaling_dimension import Side, scaling_dimension
from phase3b.quick_dataclass import dataclass
from phase3b.validity.subject import Subject

RAISE: Final = "once AWS has raised yours"


@dataclass(frozen=True, slots=True)
class _Shared:
    """Something that a quota bounds for all of an account and region; None of a quota is not judged."""

    what: str
    quota: str
    used: Callable[[Plan], int]
    allowed: Callable[[Quotas], int | None]


def _count(*kinds: type) -> Callable[[Plan], int]:
    return lambda plan: sum(isinstance(record, kinds) for record in plan.records)


def _units(side: Side) -> Callable[[Plan], int]:
    """The highest maximum that each has, at whatever time of the day."""
    dimensions = {scaling_dimension(side, of_index=of_index) for of_index in (False, True)}

    def used(plan: Plan) -> int:
        highest: dict[str, int] = {}
        for record in plan.records:
            if isinstance(record, ScalingTarget | ScheduledAction) and record.dimension in dimensions:
                owner = record.address.ref("resource_id") if isinstance(record, ScalingTarget) else record.resource_id
                highest[owner] = max(highest.get(owner, 0), record.ceiling)
        return sum(highest.values())

    return used


def _allocated(plan: Plan) -> int:
    """What is reserved for functions and, of those that have nothing reserved, the most that is ever provisioned."""
    return sum(function.capacity.allocated_concurrency for function in plan.deployment.functions)


SHARED: Final = (
    _Shared("reserved or provisioned executions", "concurrent_executions", _allocated,
            lambda quotas: quotas.concurrent_executions - quotas.unreserved_concurrency),
    _Shared("tables", "tables_per_region", _count(DynamodbTable), lambda quotas: quotas.tables_per_region),
    _Shared("read maximums of provisioned tables and indexes", "account_units_per_second", _units("read"),
            lambda quotas: quotas.account_units_per_second),
    _Shared("write maximums of provisioned tables and indexes", "account_units_per_second", _units("write"),
            lambda quotas: quotas.account_units_per_second),
    _Shared("alarms", "alarms_per_region", _count(MetricAlarm, CompositeAlarm), lambda quotas: quotas.alarms_per_region),
    _Shared("rules of EventBridge", "rules_per_region", _count(ScheduleRule), lambda quotas: quotas.rules_per_region),
    _Shared("REST APIs", "rest_apis_per_region", _count(RestApi), lambda quotas: quotas.rest_apis_per_region),
    _Shared("usage plans", "usage_plans_per_region", _count(UsagePlan), lambda quotas: quotas.usage_plans_per_region),
    _Shared("API keys", "api_keys_per_region", _count(ApiKey), lambda quotas: quotas.api_keys_per_region),
)  # fmt: skip


def shared_problems(subject: Subject) -> Iterator[Problem]:
    """Quotas that environments of one account and region exceed together, and none of them alone."""
    plans = {plan.name: plan for plan in subject.plans}
    for (account, region), names in groups(subject.capacity).items():
        planned = [plans[name] for name in names if name in plans]
        if len(planned) > 1:
            yield from _exceeded(planned, f"the account {account} in {region}", subject.capacity.quotas)


def groups(capacity: Capacity) -> Mapping[tuple[str, str], Sequence[str]]:
    """Environments by account and region, in the order of the file; those of unknown accounts are in none."""
    found: dict[tuple[str, str], list[str]] = {}
    accounts = accounts_of(capacity.environments)
    for name, environment in capacity.environments.items():
        if name in accounts:
            found.setdefault((accounts[name], environment.region), []).append(name)
    return found


def _exceeded(plans: Sequence[Plan], where: str, quotas: Quotas) -> Iterator[Problem]:
    for each in SHARED:
        allowed = each.allowed(quotas)
        used = {plan.name: each.used(plan) for plan in plans if each.used(plan)}
        together = sum(used.values())
        # One that is too large by itself is refused as such.
        if allowed is None or together <= allowed or any(one > allowed for one in used.values()):
            continue
        sentence = listed((f"{name} {one:,}" for name, one in used.items()), word="and")
        yield Problem(
            f"{listed(used, word='and')} share {where}, which allows {allowed:,} {each.what}: together they have "
            f"{together:,} ({sentence})",
            f"Give one of them another `account`, lower what it has, or raise quotas.{each.quota} {RAISE}",
            path=f"environments.{list(used)[-1]}",
            code="P3B-ACCOUNT-QUOTA",
        )
