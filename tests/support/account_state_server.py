"""The embedded AWS in this process, asked by boto3 over its own socket: as Terraform and the functions ask it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from werkzeug.serving import make_server

from phase3b.capacity.model.quotas import Quotas
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.limits import limits
from phase3b.local.aws.embedded_app import embedded_app
from phase3b.local.aws.kept_connections import KeptConnections

REGION = "us-east-1"
ACCOUNT_ID = "123456789012"
# A Saturday, eight in the morning UTC.
BEGIN = 1_795_852_800.0


class Quiet(KeptConnections):
    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002  werkzeug's name
        """Nothing is written of a request."""


class Aws:
    """Clients of one embedded AWS, whose clock stands still until it is moved."""

    def __init__(self, port: int, clock: Clock) -> None:
        self.endpoint = f"http://127.0.0.1:{port}"
        self.clock = clock

    def client(self, service: Any) -> Any:
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
            config=Config(retries={"total_max_attempts": 1}),
        )


Start = Callable[..., Aws]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts an embedded AWS with these quotas instead of AWS's defaults."""
    servers = []

    def started(**quotas: Any) -> Aws:
        clock = Clock(lambda: BEGIN)
        changed: Quotas = limits().model_copy(update=quotas)
        server = make_server(
            "127.0.0.1", 0, embedded_app(changed, ACCOUNT_ID, clock), threaded=True, request_handler=Quiet
        )
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        servers.append((server, thread))
        _reset(server.port)
        return Aws(server.port, clock)

    yield started
    for server, thread in servers:
        _reset(server.port)
        server.shutdown()
        thread.join()
        server.server_close()


def _reset(port: int) -> None:
    """moto keeps one account for the whole process."""
    import http.client  # noqa: PLC0415

    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", "/moto-api/reset")
    assert connection.getresponse().status == 200
    connection.close()


def refusal(call: Callable[[], object]) -> tuple[str, int, str]:
    """Code, status and message that a call is refused with."""
    with pytest.raises(ClientError) as caught:
        call()
    error = caught.value.response
    return error["Error"]["Code"], error["ResponseMetadata"]["HTTPStatusCode"], error["Error"]["Message"]


def make_table(client: Any, name: str = "orders", units: int = 10, **more: Any) -> None:
    client.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        **({"ProvisionedThroughput": {"ReadCapacityUnits": units, "WriteCapacityUnits": units}} | more),
    )


def put_units(client: Any, units: int, name: str = "orders") -> None:
    client.update_table(TableName=name, ProvisionedThroughput={"ReadCapacityUnits": units, "WriteCapacityUnits": units})
    client.describe_table(TableName=name)
