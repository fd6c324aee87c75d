"""What a restored table lacks of what the file says, as calls of AWS, and what of it no call can change: pure.

A restore brings the items, the indexes, the billing mode, provisioned capacity and the encryption. It does not bring scaling policies,
IAM policies, alarms, tags, the stream, the time to live, point-in-time recovery and deletion protection ("Restoring a table",
Amazon DynamoDB Developer Guide).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment
from phase3b.capacity.model.environment import Environment
from phase3b.naming import Address, Names, capacity_owner, scheduled_action_address
from phase3b.plan.tables.scaling_dimension import SIDES, scaling_dimension

NAMESPACE: Final = "dynamodb"


@dataclass(frozen=True, slots=True)
class Step:
    """A call of boto3's: `text` is what it does. A table that it changes is waited for before and after."""

    service: str
    operation: str
    arguments: Mapping[str, Any]
    text: str

    @property
    def action(self) -> str:
        """The right that it needs."""
        pascal = "".join(part.title() for part in self.operation.split("_"))
        return f"{self.service}:{pascal}"


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored table in AWS: DescribeTable's answer, its TTL attribute, whether recovery is on, tags, what is scaled by a policy."""

    table: Mapping[str, Any]
    ttl_attribute: str | None
    recovery: bool
    tags: Mapping[str, str]
    scaled: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class AsFile:
    """A table as the file says, under the name that it was restored to."""

    deployed: TableDeployment
    environment: Environment
    names: Names
    name: str
    tags: Mapping[str, str]
    protect: bool = True

    def steps(self, found: Restored) -> tuple[Step, ...]:
        """What is still to be done, deletion protection last: until then one command removes what was restored."""
        return tuple(self._steps(found))

    def _steps(self, found: Restored) -> Iterator[Step]:
        table, deployed = found.table, self.deployed
        yield from self._mode(table)
        there = {each["IndexName"] for each in table.get("GlobalSecondaryIndexes", ())}
        for index in deployed.indexes:
            name = self.names.index(index.name)
            if name not in there:
                keys = [(index.partition_key, "HASH")] + ([(index.sort_key, "RANGE")] if index.sort_key else [])
                create: dict[str, Any] = {
                    "IndexName": name,
                    "KeySchema": [{"AttributeName": key, "KeyType": kind} for key, kind in keys],
                    "Projection": _projection(index.projection, index.non_key_attributes),
                    **_units(index.billing),
                }
                attributes = [{"AttributeName": key, "AttributeType": kind} for key, kind in deployed.attributes]
                yield self._update(
                    f"index {name}",
                    AttributeDefinitions=attributes,
                    GlobalSecondaryIndexUpdates=[{"Create": create}],
                )
        if deployed.stream is not None and not table.get("StreamSpecification", {}).get("StreamEnabled"):
            yield self._update(
                f"stream {deployed.stream}",
                StreamSpecification={"StreamEnabled": True, "StreamViewType": str(deployed.stream)},
            )
        if deployed.ttl_attribute is not None and found.ttl_attribute is None:
            specification = {"Enabled": True, "AttributeName": deployed.ttl_attribute}
            yield Step(
                "dynamodb", "update_time_to_live", {"TableName": self.name, "TimeToLiveSpecification": specification},
                f"time to live by {deployed.ttl_attribute}",
            )  # fmt: skip
        if self.environment.point_in_time_recovery and not found.recovery:
            on = {"PointInTimeRecoveryEnabled": True}
            yield Step(
                "dynamodb", "update_continuous_backups",
                {"TableName": self.name, "PointInTimeRecoverySpecification": on}, "point-in-time recovery",
            )  # fmt: skip
        lacking = {key: value for key, value in self.tags.items() if found.tags.get(key) != value}
        if lacking:
            sent = [{"Key": key, "Value": value} for key, value in sorted(lacking.items())]
            yield Step(
                "dynamodb", "tag_resource", {"ResourceArn": table["TableArn"], "Tags": sent}, f"{len(lacking)} tags"
            )
        yield from self._scaling(None, deployed.billing, found)
        for index in deployed.indexes:
            yield from self._scaling(index.name, index.billing, found)
        if self.protect and self.environment.deletion_protection and not table.get("DeletionProtectionEnabled"):
            yield self._update("deletion protection", DeletionProtectionEnabled=True)

    def _update(self, text: str, **arguments: Any) -> Step:
        return Step("dynamodb", "update_table", {"TableName": self.name, **arguments}, text)

    def _mode(self, table: Mapping[str, Any]) -> Iterator[Step]:
        mode = table.get("BillingModeSummary", {}).get("BillingMode", "PROVISIONED")
        billing = self.deployed.billing
        if isinstance(billing, OnDemand):
            if mode != "PAY_PER_REQUEST":
                yield self._update("billing on demand", BillingMode="PAY_PER_REQUEST")
            wanted = _units(billing).get("OnDemandThroughput")
            if wanted and table.get("OnDemandThroughput") != wanted:
                yield self._update("on-demand maximum", OnDemandThroughput=wanted)
        elif mode != "PROVISIONED":
            present = {each["IndexName"] for each in table.get("GlobalSecondaryIndexes", ())}
            of_index = [
                {"Update": {"IndexName": self.names.index(each.name), **_units(each.billing)}}
                for each in self.deployed.indexes
                if self.names.index(each.name) in present
            ]
            more = {"GlobalSecondaryIndexUpdates": of_index} if of_index else {}
            yield self._update("provisioned capacity", BillingMode="PROVISIONED", **_units(billing), **more)

    def _scaling(self, index: str | None, billing: Billing, found: Restored) -> Iterator[Step]:
        """Target, schedules and policy of both sides. The policy comes last: what has one has all, also after an interruption."""
        if not isinstance(billing, Provisioned):
            return
        resource = f"table/{self.name}" + ("" if index is None else f"/index/{self.names.index(index)}")
        owner = capacity_owner(self.deployed.name, index)
        for side in SIDES:
            dimension = scaling_dimension(side, of_index=index is not None)
            if (resource, dimension) in found.scaled:
                continue
            bounds = billing.read if side == "read" else billing.write
            of = {"ServiceNamespace": NAMESPACE, "ResourceId": resource, "ScalableDimension": dimension}
            title = f"{side} of {index or 'the table'}"
            yield Step(
                "application-autoscaling", "register_scalable_target",
                {**of, "MinCapacity": int(bounds.floor), "MaxCapacity": int(bounds.ceiling)},
                f"scaling of {title}: {bounds.floor:,g} to {bounds.ceiling:,g}",
            )  # fmt: skip
            for schedule, scheduled in billing.scheduled(side):
                action = {"MinCapacity": int(scheduled.floor), "MaxCapacity": int(scheduled.ceiling)}
                yield Step(
                    "application-autoscaling", "put_scheduled_action",
                    {
                        **of,
                        "ScheduledActionName": self.names.of(scheduled_action_address(owner, side, schedule.name)),
                        "Schedule": schedule.expression,
                        "Timezone": schedule.timezone,
                        "ScalableTargetAction": action,
                    },
                    f"schedule {schedule.name} of {title}",
                )  # fmt: skip
            metric = f"DynamoDB{side.title()}CapacityUtilization"
            yield Step(
                "application-autoscaling", "put_scaling_policy",
                {
                    **of,
                    "PolicyName": self.names.of(Address("aws_appautoscaling_policy", f"{owner}_{side}")),
                    "PolicyType": "TargetTrackingScaling",
                    "TargetTrackingScalingPolicyConfiguration": {
                        "PredefinedMetricSpecification": {"PredefinedMetricType": metric},
                        "TargetValue": float(billing.tracking.target_percent),
                        "ScaleOutCooldown": int(billing.tracking.scale_out_cooldown_seconds),
                        "ScaleInCooldown": int(billing.tracking.scale_in_cooldown_seconds),
                    },
                },
                f"scaling policy of {title}: {billing.tracking.target_percent:g} %",
            )  # fmt: skip

    def differences(self, found: Restored) -> tuple[str, ...]:
        """What of the restored table is not as the file says, after all steps: steps left over, and what no step changes."""
        left = [f"not done: {each.text}" for each in self.steps(found)]
        deployed = self.deployed
        wanted = _keys(deployed.partition_key, deployed.sort_key)
        if (keys := _schema(found.table)) != wanted:
            left.append(f"its key is {keys}, the file says {wanted}")
        wanted_indexes = {
            self.names.index(each.name): (
                _keys(each.partition_key, each.sort_key),
                _projected(_projection(each.projection, each.non_key_attributes)),
            )
            for each in deployed.indexes
        }
        for each in found.table.get("GlobalSecondaryIndexes", ()):
            name, has = each["IndexName"], (_schema(each), _projected(each["Projection"]))
            if name not in wanted_indexes:
                left.append(f"it has an index {name} that the file does not have")
            elif has != wanted_indexes[name]:
                left.append(f"its index {name} is {has}, the file says {wanted_indexes[name]}")
        if found.ttl_attribute is not None and found.ttl_attribute != deployed.ttl_attribute:
            left.append(f"its time to live is by {found.ttl_attribute}, the file says {deployed.ttl_attribute}")
        return tuple(left)


def _keys(partition: str, sort: str | None) -> tuple[str, ...]:
    return (partition,) if sort is None else (partition, sort)


def _schema(of: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(each["AttributeName"] for each in sorted(of["KeySchema"], key=lambda each: str(each["KeyType"])))


def _projection(kind: Any, attributes: tuple[str, ...]) -> dict[str, Any]:
    return {"ProjectionType": str(kind), **({"NonKeyAttributes": list(attributes)} if attributes else {})}


def _projected(projection: Mapping[str, Any]) -> tuple[str, ...]:
    return (projection["ProjectionType"], *sorted(projection.get("NonKeyAttributes", ())))


def _units(billing: Billing) -> dict[str, Any]:
    """Units or maximums as CreateTable and UpdateTable take them."""
    if isinstance(billing, Provisioned):
        units = {"ReadCapacityUnits": int(billing.read.floor), "WriteCapacityUnits": int(billing.write.floor)}
        return {"ProvisionedThroughput": units}
    sides = {"MaxReadRequestUnits": billing.read_ceiling, "MaxWriteRequestUnits": billing.write_ceiling}
    known = {key: int(value) for key, value in sides.items() if value is not None}
    return {"OnDemandThroughput": known} if known else {}
