"""The data plane of the embedded AWS with its throughput enforced, on a clock that stands still until it is moved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from dynamodb_contract import REGION, InProcess, client_of
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.limits import limits
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.dynamodb.throughput.lanes import Rules
from phase3b.local.dynamodb.throughput.table_throughput import LaneMinute
from phase3b.local.moto_gaps import fill_gaps

ACCOUNT_ID = "123456789012"
# A Saturday, eight in the morning UTC: the begin of a minute.
BEGIN = 1_795_852_800
KEYS = {"KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}]}


def simulation(**changed: Any) -> Simulation:
    """The rules and assumptions that a file has which writes none, with some of them changed."""
    found = Simulation()
    parts: dict[str, Any] = {}
    for part in ("rules", "assumptions"):
        own = getattr(found, part)
        given = {name: value for name, value in changed.items() if name in type(own).model_fields}
        parts[part] = own.model_copy(update=given)
    return found.model_copy(update=parts)


class Enforced:
    """Clients of one embedded data plane, and its engine."""

    def __init__(self, given: Simulation, quotas: Quotas, *, throttling: bool) -> None:
        self.clock = Clock(lambda: float(BEGIN))
        fill_gaps(quotas, self.clock)
        moto = DomainDispatcherApplication(create_backend_app)
        self.plane = DataPlane(moto, self.clock, ACCOUNT_ID, Rules(given, quotas), throttling=throttling)
        self.wsgi = InProcess(self.plane)
        self.wsgi.post("/moto-api/reset", b"", {})
        self.db = self.client("dynamodb")
        self.scaling = self.client("application-autoscaling")
        self.engine = self.plane.engine(ACCOUNT_ID, REGION)

    def client(self, service: str) -> Any:
        made = client_of(service, None)
        self.wsgi.listen(made)
        return made

    @property
    def minute(self) -> int:
        """The minute of the account's time since 1970."""
        return int(self.clock.now()) // 60

    def table(
        self,
        name: str,
        read: int,
        write: int,
        indexes: Mapping[str, tuple[int, int]] | None = None,
        **more: Any,
    ) -> None:
        """A provisioned table with the key p, and indexes with a key of their own name."""
        units = {"ReadCapacityUnits": read, "WriteCapacityUnits": write}
        more = {"ProvisionedThroughput": units} | more
        if indexes:
            more["GlobalSecondaryIndexes"] = [
                {
                    "IndexName": each,
                    "KeySchema": [{"AttributeName": each, "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "ALL"},
                    **(
                        {"ProvisionedThroughput": dict(zip(units, capacity, strict=True))}
                        if more.get("ProvisionedThroughput")
                        else {}
                    ),
                }
                for each, capacity in indexes.items()
            ]
        names = ["p", *(indexes or {})]
        self.db.create_table(
            TableName=name,
            AttributeDefinitions=[{"AttributeName": each, "AttributeType": "S"} for each in names],
            **KEYS,
            **{key: value for key, value in more.items() if value is not None},
        )

    def scale(
        self,
        table: str,
        side: str,
        floor: int,
        ceiling: int,
        target: float | None = 70,
        index: str | None = None,
        **more: Any,
    ) -> None:
        """Registers a scalable target, and a policy that tracks a target where one is named."""
        resource = f"table/{table}" if index is None else f"table/{table}/index/{index}"
        dimension = f"dynamodb:{'table' if index is None else 'index'}:{side}CapacityUnits"
        named = {"ServiceNamespace": "dynamodb", "ResourceId": resource, "ScalableDimension": dimension}
        self.scaling.register_scalable_target(**named, MinCapacity=floor, MaxCapacity=ceiling)
        if target is not None:
            self.scaling.put_scaling_policy(
                **named,
                PolicyName=f"{table}-{index}-{side}",
                PolicyType="TargetTrackingScaling",
                TargetTrackingScalingPolicyConfiguration={
                    "TargetValue": target,
                    "PredefinedMetricSpecification": {"PredefinedMetricType": f"DynamoDB{side}CapacityUtilization"},
                    **more,
                },
            )

    def ask(self, operation: str, body: bytes) -> bool:
        """An operation on items without HTTP; whether it was done."""
        return self.engine(f"DynamoDB_20120810.{operation}", body).status == 200

    def ended(self) -> list[LaneMinute]:
        """What became of every lane in each minute that has ended."""
        self.plane.throughput.go_on(self.clock.now())
        return self.plane.throughput.of(ACCOUNT_ID, REGION).minutes.kept()


@contextmanager
def enforced(given: Simulation | None = None, *, throttling: bool = True, **quotas: Any) -> Iterator[Enforced]:
    """While a `with` block runs; moto keeps one account for the whole process."""
    made = Enforced(given or Simulation(), limits().model_copy(update=quotas), throttling=throttling)
    yield made
    made.wsgi.post("/moto-api/reset", b"", {})


def body(**given: Any) -> bytes:
    """The body of a request."""
    return json.dumps(given).encode()
