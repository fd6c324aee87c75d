"""One account and region as moto has it, with its quotas, its clock and its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from moto.apigateway.models import APIGatewayBackend, apigateway_backends
from moto.awslambda.models import LambdaBackend, lambda_backends
from moto.cloudwatch.models import CloudWatchBackend, cloudwatch_backends
from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.table import Table
from moto.events.models import EventsBackend, events_backends
from moto.iam.models import IAMBackend, iam_backends
from moto.secretsmanager.models import SecretsManagerBackend, secretsmanager_backends

from phase3b.capacity.model.quotas import ChangeLimits, Quotas
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.history import History, Key


@dataclass(frozen=True, slots=True)
class Account:
    """What a rule may look at."""

    account_id: str
    region: str
    limits: Quotas
    clock: Clock
    history: History

    @property
    def changes(self) -> ChangeLimits:
        """How often things may be changed."""
        return self.limits.changes

    def key(self, *names: str) -> Key:
        """What history is kept under."""
        return (self.account_id, self.region, *names)

    @property
    def tables(self) -> Mapping[str, Table]:
        """DynamoDB's tables by name."""
        found: Mapping[str, Table] = dynamodb_backends[self.account_id][self.region].tables
        return found

    def table(self, name: str) -> Table | None:
        """The table with a name or an ARN."""
        return self.tables.get(name.rpartition("/")[2])

    @property
    def functions(self) -> LambdaBackend:
        """Lambda."""
        return lambda_backends[self.account_id][self.region]

    @property
    def apis(self) -> APIGatewayBackend:
        """API Gateway's REST APIs."""
        return apigateway_backends[self.account_id][self.region]

    @property
    def cloudwatch(self) -> CloudWatchBackend:
        """CloudWatch."""
        return cloudwatch_backends[self.account_id][self.region]

    @property
    def events(self) -> EventsBackend:
        """EventBridge."""
        return events_backends[self.account_id][self.region]

    @property
    def secrets(self) -> SecretsManagerBackend:
        """Secrets Manager."""
        return secretsmanager_backends[self.account_id][self.region]

    @property
    def iam(self) -> IAMBackend:
        """IAM, which has no region."""
        return iam_backends[self.account_id]["aws"]


def provisioned_units(table: Table, side: str) -> int:
    """Units of a table and its indexes that count against the account's."""
    if table.billing_mode == "PAY_PER_REQUEST":
        return 0
    owners: list[Any] = [table, *table.global_indexes]
    return sum(int((owner.throughput or {}).get(side, 0)) for owner in owners)
