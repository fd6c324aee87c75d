"""The triggers of an environment: asks CloudWatch and Cost Explorer at the same time, and reads what tuning has kept."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import outside_failure
from phase3b.naming import Names, names_of
from phase3b.operations.costs.gathered import cost_review
from phase3b.operations.costs.of_environment import limits_of, scope_of, sizes
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.doctor.metric_answers import WHAT as METRICS
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import consumed, throttles
from phase3b.operations.doctor.series import owners
from phase3b.operations.triggers import judged
from phase3b.operations.triggers.in_place import Priority, Tuned, priorities
from phase3b.operations.triggers.judged import DAY_HOURS, CustomerCosts, Trigger, Used, total
from phase3b.plan.cloudwatch.metrics import Metric, of_logs
from phase3b.plan.tables.scaling_dimension import SIDES
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import Priced
from phase3b.problems.missing_package import how_to_install
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.kept import read_kept as read_memory
from phase3b.tuning.starts.kept import read_kept as read_starts

HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class TriggersFound:
    """Every trigger and every item of the list; `unknown` says what AWS did not say, and why."""

    environment: str
    begin: datetime
    end: datetime
    triggers: tuple[Trigger, ...]
    priorities: tuple[Priority, ...]
    unknown: tuple[str, ...]

    @property
    def met(self) -> tuple[Trigger, ...]:
        """Those that say that it is time."""
        return tuple(each for each in self.triggers if each.state == "met")


def triggers_of(
    capacity: Capacity,
    environment: str,
    access: AwsAccess,
    folder: Path | None,
    customers: int | None,
    file: Path,
    file_option: str,
) -> TriggersFound:
    """The triggers until the end of the hour that is under way.

    Raises:
        Phase3bError: boto3 is not installed (3), or what tuning has kept can't be read (2).
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops triggers needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    when = deployment.objectives.optimise_when
    now = account_time(access)
    end = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    hours = max(when.latency_hours, DAY_HOURS)
    reading, of_costs = Reading(access), Reading(access)
    for service in ("cloudwatch",) if access.endpoint is not None else ("cloudwatch", "ce"):
        (of_costs if service == "ce" else reading).client(service)
    with ThreadPoolExecutor(2) as pool:
        points = pool.submit(
            read_points, reading, _every(deployment, names), end - timedelta(hours=hours), end
        )  # fmt: skip
        both = sizes(capacity, environment, PriceBook(now.date(), folder), customers)
        costs = _costs(of_costs, deployment, now, both)
        found = points.result()
    if METRICS not in reading.unknown and not any(found.values()):
        reading.unknown[METRICS] = "CloudWatch has no point of any figure in this time"
    used = _used(deployment, names, found, end)
    latency = next(iter(_latency(deployment, names)), None)
    begin = int((end - timedelta(hours=when.latency_hours)).timestamp()) // MINUTE
    regions = [each.region for each in capacity.environments.values()]
    return TriggersFound(
        environment,
        end - timedelta(hours=hours),
        end,
        (
            judged.latency({} if latency is None else found.get(latency, {}), begin, when),
            judged.cost(costs, when),
            judged.throttles(used, when),
            judged.cold_starts(used, when),
        ),
        priorities(deployment, regions, _tuned(environment, file), file_option),
        tuple(f"{what}: {why}" for each in (reading, of_costs) for what, why in each.unknown.items()),
    )


def _latency(deployment: Deployment, names: Names) -> list[Asked]:
    api = deployment.api
    if api is None:
        return []
    rest = {"ApiName": names.shared("api"), "Stage": api.definition.stage}
    return [Asked(Metric.API_LATENCY.of(**rest), "p95", HOUR)]


def _every(deployment: Deployment, names: Names) -> list[Asked]:
    return [
        *_latency(deployment, names),
        *_invocations(deployment, names).values(),
        *_starts(deployment, names).values(),
        *_tables(deployment, names, used=False),
        *_tables(deployment, names, used=True),
    ]


def _invocations(deployment: Deployment, names: Names) -> Mapping[str, Asked]:
    return {
        each.name: Asked(Metric.INVOCATIONS.of(FunctionName=names.function(each.name)), "Sum", HOUR)
        for each in deployment.functions
    }


def _starts(deployment: Deployment, names: Names) -> Mapping[str, Asked]:
    return {
        each.name: Asked(of_logs(Metric.COLD_STARTS, names.log_metrics(each.name)), "Sum", HOUR)
        for each in deployment.functions
    }


def _tables(deployment: Deployment, names: Names, *, used: bool) -> list[Asked]:
    of = consumed if used else throttles
    return [Asked(of(owner, side), "Sum", HOUR) for owner in owners(deployment, names) for side in SIDES]


def _used(deployment: Deployment, names: Names, found: Mapping[Asked, Points], end: datetime) -> Used:
    first = int((end - timedelta(hours=DAY_HOURS)).timestamp()) // MINUTE

    def day(asked: Asked) -> Points:
        return {at: value for at, value in found.get(asked, {}).items() if at >= first}

    return Used(
        {name: total([day(asked)]) for name, asked in _invocations(deployment, names).items()},
        {name: total([day(asked)]) for name, asked in _starts(deployment, names).items()},
        total([day(asked) for asked in _tables(deployment, names, used=False)]),
        any(day(asked) for asked in _tables(deployment, names, used=True)),
    )


def _costs(reading: Reading, deployment: Deployment, now: datetime, both: tuple[Priced, Priced]) -> CustomerCosts:
    """What AWS charges is the month so far and its forecast, unless nothing of it is known; an embedded AWS has no bill."""
    limits = limits_of(both[0])
    bill = both[0].bills.expected
    computed, complete, customers = bill.total_usd / limits.customers, both[0].complete, limits.customers
    if reading.access.endpoint is not None:
        return CustomerCosts(computed, complete, customers, None, "the embedded AWS has no bill")
    found = cost_review(reading, "month", now.date(), scope_of(deployment, None), both, limits)
    if found.spent is None:
        because = "; ".join(reading.unknown.values()) or "Cost Explorer has nothing"
        return CustomerCosts(computed, complete, customers, None, because)
    return CustomerCosts(computed, complete, customers, found.customer_usd)


def _tuned(environment: str, file: Path) -> Tuned:
    memory, starts = read_memory(environment, file), read_starts(environment, file)
    measured = () if memory is None else (memory, *memory.earlier)
    counted = () if starts is None else (*reversed(starts.earlier), starts)
    return Tuned(
        frozenset(each.function for report in measured for each in report.functions),
        {
            each.function: each.reuse.clients_later == 0
            for report in counted
            for each in report.functions
            if each.reuse is not None
        },
    )
