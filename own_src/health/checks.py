"""What is asked: a key that no table has of each table, the token key's secret, and how full each queue is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Literal

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

Kind = Literal["tables", "token_key", "queues"]
# No tenant has it: the authorizer takes no token with such a name.
NOBODY: Final = {"S": "$health", "N": "0", "B": b"$health"}
# An answer, if not the one that was asked for: what is busy is there, and the other region would be as busy with the same writes.
BUSY: Final = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


@dataclass(frozen=True, slots=True)
class Check:
    """One question; it is healthy that is answered, whatever the answer is."""

    kind: Kind
    what: str
    ask: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the environment variables say. `tables` are the key attributes of each with their types."""

    tables: Mapping[str, Mapping[str, str]]
    queues: tuple[str, ...]
    secret_arn: str
    check_seconds: float
    kept_seconds: float
    secret_seconds: float

    @classmethod
    def of(cls, variables: Mapping[str, str]) -> Asked:
        """Reads them."""
        return cls(
            tables=json.loads(variables["HEALTH_TABLES"]),
            queues=tuple(json.loads(variables["HEALTH_QUEUES"])),
            secret_arn=variables["SECRET_TOKEN_KEY"],
            check_seconds=float(variables["CHECK_SECONDS"]),
            kept_seconds=float(variables["KEPT_SECONDS"]),
            secret_seconds=float(variables["SECRET_SECONDS"]),
        )


@dataclass(frozen=True, slots=True)
class Clients:
    """Of the three services, each with one attempt within the time of a check."""

    dynamodb: Any
    sqs: Any
    secretsmanager: Any

    @classmethod
    def of(cls, seconds: float) -> Clients:
        """Makes them."""
        session = botocore.session.get_session()
        config = Config(
            connect_timeout=seconds,
            read_timeout=seconds,
            retries={"mode": "standard", "total_max_attempts": 1},
            max_pool_connections=20,
        )
        return cls(*(session.create_client(each, config=config) for each in ("dynamodb", "sqs", "secretsmanager")))


def checks_of(asked: Asked, clients: Clients, clock: Callable[[], float]) -> tuple[Check, ...]:
    """Every question."""
    tables = (
        Check("tables", name, partial(_table, clients.dynamodb, name, dict(keys)))
        for name, keys in asked.tables.items()
    )
    queues = (Check("queues", url.rpartition("/")[2], partial(_queue, clients.sqs, url)) for url in asked.queues)
    secret = _Secret(clients.secretsmanager, asked.secret_arn, asked.secret_seconds, clock)
    return (*tables, *queues, Check("token_key", "the secret of the token key", secret))


def _table(client: Any, name: str, keys: Mapping[str, str]) -> None:
    """Reads half a unit, with the table's key of KMS; the item is none."""
    with _busy_is_there():
        client.get_item(
            TableName=name, Key={key: {kind: NOBODY[kind]} for key, kind in keys.items()}, ProjectionExpression="#k",
            ExpressionAttributeNames={"#k": next(iter(keys))},
        )  # fmt: skip


def _queue(client: Any, url: str) -> None:
    with _busy_is_there():
        client.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])


class _Secret:
    """The secret; read again after a while, as each read is billed, and at once after one that failed."""

    def __init__(self, client: Any, arn: str, seconds: float, clock: Callable[[], float]) -> None:
        self._client, self._arn, self._seconds, self._clock = client, arn, seconds, clock
        self._read_at: float | None = None

    def __call__(self) -> None:
        if self._read_at is not None and self._clock() - self._read_at < self._seconds:
            return
        self._read_at = None
        with _busy_is_there():
            self._client.get_secret_value(SecretId=self._arn)
            self._read_at = self._clock()


@contextmanager
def _busy_is_there() -> Iterator[None]:
    """Takes a throttled request for an answer."""
    try:
        yield
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") not in BUSY:
            raise
