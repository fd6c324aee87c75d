"""How far what an alarm judges can go, and where the file itself already puts it.

A level that is never passed, be it by a share that ends at 100 % or an age at which AWS gives up, watches nothing. One that
the documented load or the smallest capacity passes by itself is an alarm for ever. Both are problems of the file
(`validity/inert_alarms.py`). What is not known is None: nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.deployment import Billing, Deployment, FunctionDeployment, Provisioned, Range
from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.capacity.model.expected_traffic import ExpectedTraffic, expected_traffic
from phase3b.plan.cloudwatch.alarm import AlarmKind, Watch
from phase3b.plan.cloudwatch.measures import PercentOf, PercentOfCeiling, PercentOfRest, Share, ShareSlower
from phase3b.quick_dataclass import dataclass
from phase3b.units import UnitsPerSecond

MILLISECONDS: Final = 1000
SECONDS_PER_DAY: Final = 86_400
WHOLE: Final = 100
READS: Final[frozenset[AlarmKind]] = frozenset({"read_ceiling", "account_read_units", "largest_table_reads"})


@dataclass(frozen=True, slots=True)
class Known:
    """A number in the unit of the threshold, and where it comes from."""

    value: float
    why: str


def reach(watch: Watch, deployment: Deployment) -> Known | None:
    """The most that a watch can judge, or the least where too little is bad."""
    if watch.side == "below":
        return Known(0, "there can't be less than 0")
    match watch.measure:
        case Share() | ShareSlower() | PercentOf() | PercentOfRest():
            return Known(WHOLE, "no share is above 100 %")
        case PercentOfCeiling() if watch.kind == "cache_units":
            return Known(WHOLE, "no more than ecpu_per_second_max are served")
        case PercentOfCeiling():
            # All datapoints are beyond the level, and what DynamoDB keeps of unused capacity is in them once.
            judged = watch.threshold.period_seconds * watch.threshold.datapoints
            most = WHOLE * (1 + quota("burst_seconds") / judged)
            return Known(most, f"with all burst capacity no more than {most:.4g} % are consumed in {judged} s")
        case _:
            return _end(watch, deployment)


def _end(watch: Watch, deployment: Deployment) -> Known | None:
    """Where a time ends by itself, or AWS's own percentage."""
    match watch.kind:
        case "duration_average" | "duration_p95":
            seconds = _function(watch, deployment).capacity.timeout_seconds
            return Known(seconds * MILLISECONDS, f"{watch.subject.function} is ended after {seconds} s at the latest")
        case "api_latency":
            longest = deployment.quotas.api_timeout_seconds
            return Known(longest * MILLISECONDS, f"API Gateway answers after {longest} s at the latest")
        case "websocket_latency":
            most = quota("websocket_timeout_ms")
            return Known(most, f"API Gateway waits {most:g} ms for the function at the longest")
        case "queue_age":
            queue = next(each for each in deployment.queues if each.name == watch.subject.queue)
            kept = timedelta(days=queue.definition.retention_days).total_seconds()
            return Known(kept, f"a message is deleted after {kept:g} s ({queue.name}.retention_days)")
        case "stream_age":
            streams = _function(watch, deployment).definition.streams.values()
            oldest = min(quota("stream_seconds"), max(each.maximum_record_age_seconds for each in streams))
            return Known(oldest * MILLISECONDS, f"a record is given up after {oldest:g} s")
        case "event_age":
            oldest = quota("event_seconds")
            return Known(oldest * MILLISECONDS, f"Lambda gives an event up after {oldest:g} s")
        case "account_read_units" | "account_write_units" | "largest_table_reads" | "largest_table_writes":
            return Known(WHOLE, "no more than 100 % of a quota are taken")
        case "cache_cpu" | "cache_memory" | "dax_cpu" | "dax_memory":
            return Known(WHOLE, "no more than 100 % of a node are used")
        case _:
            return None


def standing(watch: Watch, deployment: Deployment) -> Known | None:
    """What a watch judges all the time: at the documented load, or of the smallest capacity."""
    match watch.kind:
        case "account_read_units" | "account_write_units":
            taken = sum(_floors(watch, deployment))
            return _of_quota(taken, "account_units_per_second", deployment.quotas.account_units_per_second)
        case "largest_table_reads" | "largest_table_writes":
            taken = max(_floors(watch, deployment))
            return _of_quota(taken, "table_units_per_second", deployment.quotas.table_units_per_second)
        case _ if deployment.assumptions is None:
            return None
        case _:
            return _loaded(watch, deployment, deployment.assumptions, expected_traffic(deployment.tier))


def _loaded(watch: Watch, deployment: Deployment, assumed: Assumptions, load: ExpectedTraffic) -> Known | None:
    at = f"at the documented load of {deployment.tier_name}"
    match watch.kind:
        case "read_ceiling" | "write_ceiling":
            return _of_ceiling(watch, assumed, load, at)
        case "function_concurrency":
            function = _function(watch, deployment)
            part = _at_a_time([function], assumed, load)
            return None if part is None else _used(part, function.capacity.reserved_concurrency or 0, at)
        case "account_concurrency":
            part = _at_a_time(deployment.functions, assumed, load)
            return None if part is None else _used(part, deployment.quotas.concurrent_executions, at)
        case "claimed_concurrency":
            free = [each for each in deployment.functions if each.capacity.reserved_concurrency is None]
            part = _at_a_time(free, assumed, load)
            rest = deployment.quotas.concurrent_executions - deployment.allocated_concurrency
            return None if part is None else _used(part, rest, at)
        case "api_latency":
            return _rest_duration(deployment, assumed)
        case "websocket_latency":
            websocket = None if deployment.api is None else deployment.api.definition.websocket
            name = None if websocket is None else websocket.function
            function_use = assumed.functions.get(str(name))
            if function_use is None:
                return None
            return Known(function_use.duration_ms, f"service.assumptions gives {name} {function_use.duration_ms:g} ms")
        case "expired_items":
            use = assumed.tables.get(str(watch.subject.table))
            if use is None:
                return None
            written = _units(use, load, reads=False) * SECONDS_PER_DAY
            return Known(written, f"{at} no more than {written:,.4g} items a day are written, and so deleted")
        case _:
            return None


def _function(watch: Watch, deployment: Deployment) -> FunctionDeployment:
    return next(each for each in deployment.functions if each.name == watch.subject.function)


def _floors(watch: Watch, deployment: Deployment) -> list[UnitsPerSecond]:
    """The smallest capacity of every table and index that is provisioned; watched only where there is one."""
    billings: list[Billing] = [
        billing for table in deployment.tables for billing in (table.billing, *(each.billing for each in table.indexes))
    ]
    return [_side(watch, each).floor for each in billings if isinstance(each, Provisioned)]


def _side(watch: Watch, billing: Provisioned) -> Range:
    return billing.read if watch.kind in READS else billing.write


def _of_quota(taken: float, name: str, whole: float) -> Known:
    used = WHOLE * taken / whole
    return Known(used, f"min alone is {used:.4g} % of quotas.{name}")


def _of_ceiling(watch: Watch, assumed: Assumptions, load: ExpectedTraffic, at: str) -> Known | None:
    table = assumed.tables.get(str(watch.subject.table))
    use: IndexAssumption | None = table
    if table is not None and watch.subject.index is not None:
        use = table.indexes.get(watch.subject.index)
    if use is None or not isinstance(watch.measure, PercentOfCeiling):
        return None
    units = _units(use, load, reads=watch.kind in READS)
    used = WHOLE * units / watch.measure.ceiling_units_per_second
    return Known(used, f"{at} {used:.4g} % of the ceiling are consumed")


def _units(use: IndexAssumption, load: ExpectedTraffic, *, reads: bool) -> float:
    """Units a second."""
    if reads:
        return use.read_units_per_invocation * load.invocations_per_day / SECONDS_PER_DAY
    written = (
        use.write_units_per_invocation * load.invocations_per_day + use.write_units_per_ticket * load.tickets_per_day
    )
    return written / SECONDS_PER_DAY


def _at_a_time(functions: Iterable[FunctionDeployment], assumed: Assumptions, load: ExpectedTraffic) -> float | None:
    """Executions at a time on average: how many come in a second, by how many seconds they take."""
    uses = [assumed.functions.get(each.name) for each in functions]
    known = [each for each in uses if each is not None]
    if len(known) < len(uses):
        return None
    seconds = sum(each.invocations_percent / WHOLE * each.duration_ms / MILLISECONDS for each in known)
    return load.invocations_per_day * seconds / SECONDS_PER_DAY


def _used(part: float, whole: int, at: str) -> Known | None:
    if whole <= 0:
        return None
    used = WHOLE * part / whole
    return Known(used, f"{at} {used:.4g} % of {whole} executions are taken")


def _rest_duration(deployment: Deployment, assumed: Assumptions) -> Known | None:
    """The mean of the functions behind the REST API. What a cache answers takes less, and how much that is nobody says."""
    if deployment.api is None or deployment.api.capacity.cache is not None:
        return None
    if any(each.name not in assumed.functions for each in deployment.functions):
        return None
    weights = {
        name: each.invocations_percent * each.rest_percent
        for name, each in assumed.functions.items()
        if each.rest_percent
    }
    if not sum(weights.values()):
        return None
    mean = sum(part * assumed.functions[name].duration_ms for name, part in weights.items()) / sum(weights.values())
    return Known(mean, f"the functions behind the REST API take {mean:.4g} ms on average (service.assumptions)")
