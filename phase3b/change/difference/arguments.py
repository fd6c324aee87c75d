"""A record as the arguments of its Terraform resource: what a plan compares, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Final

from phase3b.naming import Address, kebab
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.cache.records import CacheSecretValue
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.functions.records import SecretValue
from phase3b.plan.records import Record
from phase3b.plan.tables.records import DynamodbTable, TableIndex, Units

Arguments = Mapping[str, object]
# Addresses of what is not a resource.
_NO_RESOURCE: Final = ("data", "local", "output")
# Of Terraform's own working, not of the resource.
_OF_TERRAFORM: Final = ("address", "prevent_destroy", "needs", "scheduled")


def is_resource(address: Address) -> bool:
    """Whether Terraform creates, changes and destroys what has this address."""
    return address.type.split(".", 1)[0] not in _NO_RESOURCE


def arguments(record: Record, units: Mapping[str | None, Units]) -> Arguments:
    """The arguments by the names of the record.

    `units` are the capacity units of a table (None) and of its indexes, by the names of capacity.yaml.
    """
    match record:
        case MetricAlarm():
            return _alarm(record)
        case CompositeAlarm():
            return _composite(record)
        case DynamodbTable():
            return _table(record, units)
        case SecretValue() | CacheSecretValue():
            # Its length is that of an ephemeral resource, which is in no plan once the value was written.
            return {"secret_id": record.secret_id}
        case _:
            return {
                each.name: record.__getattribute__(each.name)
                for each in fields(record)
                if each.name not in _OF_TERRAFORM
            }


def _table(record: DynamodbTable, units: Mapping[str | None, Units]) -> Arguments:
    own = units.get(None, record.provisioned)
    indexes = {f"{kebab(name)}-index": each for name, each in units.items() if name is not None}
    return {
        "name": record.name,
        "billing_mode": record.billing_mode,
        "read_capacity": own.read,
        "write_capacity": own.write,
        "on_demand_ceiling": asdict(record.on_demand_ceiling),
        "partition_key": record.partition_key,
        "sort_key": record.sort_key,
        "attributes": dict(record.attributes),
        "indexes": {index.name: _index(index, indexes.get(index.name, index.provisioned)) for index in record.indexes},
        "ttl_attribute": record.ttl_attribute,
        "stream": record.stream,
        "point_in_time_recovery": record.point_in_time_recovery,
        "deletion_protection": record.deletion_protection,
        "key_arn": record.key_arn,
        "tags": dict(record.tags),
    }


def _index(index: TableIndex, units: Units) -> dict[str, object]:
    return {
        "partition_key": index.partition_key,
        "sort_key": index.sort_key,
        "projection": index.projection,
        # A set to Terraform and to DynamoDB.
        "non_key_attributes": sorted(index.non_key_attributes),
        "read_capacity": units.read,
        "write_capacity": units.write,
        "on_demand_ceiling": asdict(index.on_demand_ceiling),
    }


def _alarm(record: MetricAlarm) -> Arguments:
    alarm, measure = record.alarm, record.alarm.measure
    drawn: dict[str, object]
    if isinstance(measure, Statistic):
        drawn = {"metric": measure.series, "statistic": measure.statistic}
    else:
        drawn = {"expression": measure.expression, "queries": measure.queries, "label": measure.label}
    return {
        "name": alarm.name,
        "description": alarm.description,
        **drawn,
        "side": alarm.side,
        "threshold": alarm.threshold,
        "period_seconds": alarm.period_seconds,
        "evaluation_periods": alarm.evaluation_periods,
        "datapoints": alarm.datapoints,
        **_told(record),
    }


def _composite(record: CompositeAlarm) -> Arguments:
    return {
        "name": record.name,
        "description": record.description,
        "rule": record.rule,
        **_told(record),
    }


def _told(record: MetricAlarm | CompositeAlarm) -> dict[str, object]:
    # One topic is notified of both: its own name adds nothing.
    both = record.topic_arn is not None and record.over_topic_arn == record.topic_arn
    return {"topic_arn": record.topic_arn, "over_topic_arn": "topic_arn" if both else record.over_topic_arn}
