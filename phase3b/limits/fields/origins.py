"""Which names of capacity.yaml a record is made of: what fills the places of `deployed_fields`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.schedules.scheduled_bounds import schedules_of
from phase3b.capacity.text.node import Key, Path
from phase3b.naming import capacity_owner, queue_address
from phase3b.plan.alerts import records as alert_records
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.cloudwatch.alarm import Alarm, Subject
from phase3b.plan.functions import records as function_records
from phase3b.plan.queues import records as queue_records
from phase3b.plan.records import Record
from phase3b.plan.tables import records as table_records
from phase3b.plan.tables.scaling_dimension import SIDES
from phase3b.quick_dataclass import dataclass

# A word that stands for a part of a path, for several, or for one of several by its position in a list.
Filling = Key | Path | list[str]
_REFERENCE: Final = re.compile(r"\$\{[a-z0-9_.]*?\b(?:aws_[a-z0-9_]+)\.([A-Za-z0-9_-]+)\.[a-z_]+\}")


def named_in(expression: str) -> str:
    """The name of the first resource that an expression refers to: f of ${aws_lambda_alias.f.arn}."""
    found = _REFERENCE.search(expression)
    return found[1] if found else ""


def filled(template: str, fillings: Mapping[str, Filling], positions: Sequence[int] = ()) -> Path:
    """A place with its words filled in; a word that nothing is known of ends the path."""
    path: list[Key] = []
    for part in template.split("."):
        if not part.startswith("{"):
            path.append(part)
            continue
        match fillings.get(part.strip("{}")):
            case None:
                break
            case tuple() as several:
                path += several
            case list() as each:
                path.append(each[positions[0]])
            case one:
                path.append(one)
    return tuple(path)


@dataclass(frozen=True, slots=True)
class Origins:
    """What is known of a service's names, so that each record of an environment's plan can be traced back."""

    capacity: Capacity
    environment: str
    owners: Mapping[str, Path]
    queues: Mapping[str, str]
    schedules: Mapping[str, tuple[str, str]]
    methods: Mapping[str, int]
    tier: str

    @classmethod
    def of(cls, capacity: Capacity, environment: str, tier: str | None = None) -> Origins:
        """The origins of an environment's records, in its own tier or in another."""
        service = capacity.service
        owners: dict[str, Path] = {}
        for table, definition in service.tables.items():
            owners[capacity_owner(table, None)] = ("service", "tables", table)
            owners |= {
                capacity_owner(table, index): ("service", "tables", table, "indexes", index)
                for index in definition.indexes
            }
        return cls(
            capacity,
            environment,
            owners,
            {
                queue_address(name, fifo=fifo, dead_letters=dead).name: name
                for name in service.queues
                for fifo in (False, True)
                for dead in (False, True)
            },
            {
                f"{function}_{schedule}": (function, schedule)
                for function, definition in service.functions.items()
                for schedule in definition.schedules
            },
            {
                f"{route.path.replace('/', '~1')}/{route.method}": position
                for position, route in enumerate(service.routes)
            },
            tier if tier is not None else capacity.environments[environment].tier,
        )

    def of_record(self, record: Record) -> Mapping[str, Filling]:  # noqa: C901, PLR0911, PLR0912  one case a kind
        """What fills the places of a record."""
        match record:
            case table_records.DynamodbTable() | table_records.TableReplica():
                table = record.address.name
                return {"table": table, "indexes": list(self.capacity.service.tables[table].indexes)}
            case table_records.ScalingTarget() | table_records.ScalingPolicy():
                return self._scaled(record.address.name)
            case table_records.ScheduledAction():
                return self._scheduled(record.address.name)
            case function_records.ProvisionedTarget() | function_records.ProvisionedAction():
                return _provisioned(record)
            case alert_records.MetricAlarm(alarm=alarm):
                return {"subject": subject_path(alarm.subject), "rule": rule_path(alarm), "level": alarm.level}
            case function_records.LogMetric():
                return _function(named_in(record.log_group_name))
            case function_records.StreamMapping():
                return {**_function(named_in(record.function_arn)), "stream": named_in(record.stream_arn)}
            case function_records.QueueMapping():
                queue = self.queues[named_in(record.queue_arn)]
                return {**_function(named_in(record.function_arn)), "queue": queue}
            case function_records.ScheduleRule() | function_records.ScheduleTarget():
                function, schedule = self.schedules[record.address.name]
                return {**_function(function), "owner": ("service", "functions", function, "schedules", schedule)}
            case function_records.InvokePermission():
                return self._permission(named_in(record.function_name), record.statement_id)
            case queue_records.Queue():
                queue = self.queues[record.address.name]
                consumer = self.capacity.service.queues[queue].consumer
                kept = queue_address(queue).name if consumer is None else record.address.name
                dead = (
                    consumer is not None and kept.endswith("_dead_letters") and kept not in self.capacity.service.queues
                )
                return {
                    "queue": queue,
                    "retention": ("consumer", "dead_letter_retention_days") if dead else "retention_days",
                }
            case bucket_records.BucketLifecycle():
                return {"queue": self.queues[record.address.name]}
            case api_records.MethodSettings():
                return self._method(record.method_path)
            case api_records.ApiKey() | api_records.UsagePlanKey():
                keys = self.capacity.environments[self.environment].api_keys
                return {"owner": ("environment", "api_keys", keys.index(record.address.name))}
            case _:
                name = record.address.name
                return (
                    _function(name) if name in self.capacity.service.functions else {"owner": ("service", "component")}
                )

    def _scaled(self, address: str) -> Mapping[str, Filling]:
        owner, _, side = address.rpartition("_")
        path = self.owners[owner]
        return {
            "owner": path,
            "side": side,
            "capacity": ("tier", *path[1:]),
            "tracking": ("tier", *path[1:3], "auto_scaling"),
        }

    def _scheduled(self, address: str) -> Mapping[str, Filling]:
        """The schedule is the table's own, or the tier's."""
        owner, side, schedule = next(
            (owner, side, name)
            for owner in self.owners
            for side in SIDES
            if (name := address.removeprefix(f"{owner}_{side}_")) != address
        )
        path = self.owners[owner]
        tier = self.capacity.environment_tiers[self.environment][self.tier]
        at = schedules_of(tier.tables[str(path[2])], tier.auto_scaling, str(path[2]))[schedule][1]
        return {"owner": path, "side": side, "schedule": ("tier", *at)}

    def _permission(self, function: str, statement: str) -> Mapping[str, Filling]:
        schedule = self.schedules.get(f"{function}_{statement.removeprefix('schedule_')}")
        if schedule is None or not statement.startswith("schedule_"):
            return _function(function)
        return {**_function(function), "owner": ("service", "functions", function, "schedules", schedule[1])}

    def _method(self, method_path: str) -> Mapping[str, Filling]:
        position = self.methods.get(method_path)
        of_tier: Path = ("tier", "api", "throttle")
        if position is None:
            return {"owner": ("service", "api"), "throttle": of_tier, "caching": ("tier", "api", "cache")}
        route: Path = ("service", "routes", position)
        definition = self.capacity.service.routes[position]
        return {
            "owner": route,
            "throttle": of_tier if definition.throttle is None else (*route, "throttle"),
            "caching": (*route, "cache_seconds"),
        }


def _function(name: str) -> dict[str, Filling]:
    return {"function": name, "owner": ("service", "functions", name)}


def _provisioned(
    record: function_records.ProvisionedTarget | function_records.ProvisionedAction,
) -> Mapping[str, Filling]:
    """The function, and the schedule of its provisioned concurrency."""
    if isinstance(record, function_records.ProvisionedTarget):
        return _function(record.address.name.removesuffix("_provisioned"))
    function = named_in(record.resource_id).removesuffix("_provisioned")
    schedule = record.address.name.removeprefix(f"{function}_provisioned_")
    at: Path = ("tier", "functions", function, "provisioned_schedules", schedule)
    return {**_function(function), "schedule": at}


def subject_path(subject: Subject) -> Path:
    """What an alarm watches, as the file has it."""
    match subject:
        case Subject(table=str(table), index=str(index)):
            return ("service", "tables", table, "indexes", index)
        case Subject(table=str(table)):
            return ("service", "tables", table)
        case Subject(function=str(function), schedule=str(schedule)):
            return ("service", "functions", function, "schedules", schedule)
        case Subject(function=str(function)):
            return ("service", "functions", function)
        case Subject(queue=str(queue)):
            return ("service", "queues", queue)
        case _:
            return ("service", "component")


def rule_path(alarm: Alarm) -> Path:
    """The threshold that an alarm is made of."""
    return tuple(alarm.rule.split("."))
