"""Handlers against the embedded AWS in memory, with the tables, indexes and settings of capacity.yaml; every call of theirs is kept."""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import boto3
import pytest
from botocore.loaders import JSONFileLoader
from engine_in_moto import items_of_the_engine
from moto import mock_aws
from replicated_handlers import TwoRegions, items_of_two_regions
from service_deployment import DEPLOYMENT, KEY_TENANTS_MADE, NAMES, REGION
from service_event import Recorder
from webhook_receiver import Receiver, receiving

from phase3b.capacity.deployment import Deployment
from phase3b.plan.functions.planned import function_environment


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """What botocore knows of AWS is read once, and not again for the session of each test: that is most of their time."""
    read = functools.cache(JSONFileLoader().load_file)

    def load_file(_: JSONFileLoader, path: str) -> object:
        return read(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(JSONFileLoader, "load_file", load_file)
        yield


@pytest.fixture
def deployment() -> Deployment:
    return DEPLOYMENT


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of nobody, in the region of most tests."""
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in (
        ("AWS_ACCESS_KEY_ID", "testing"),
        ("AWS_SECRET_ACCESS_KEY", "testing"),
        ("AWS_DEFAULT_REGION", REGION),
        ("AWS_REGION", REGION),
    ):
        monkeypatch.setenv(name, value)


@pytest.fixture
def aws(credentials: None) -> Iterator[dict[str, str]]:  # noqa: ARG001  asked for what it sets
    """An empty AWS with the service's tables, queues and secret; the values that Terraform's expressions stand for."""
    with mock_aws(), items_of_the_engine():
        yield _made()


@pytest.fixture
def both(credentials: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoRegions]:  # noqa: ARG001  asked for what it sets
    """The same in two regions, with the handlers of support_tickets in each."""
    with mock_aws(), items_of_two_regions() as found:
        for region in found.regions:
            region.values |= _made(region.name)
        found.load("support_tickets", monkeypatch)
        yield found


def _made(region: str = REGION) -> dict[str, str]:
    dynamodb = boto3.client("dynamodb", region_name=region)
    found: dict[str, str] = {}
    for table in DEPLOYMENT.tables:
        name = NAMES.table(table.name)
        keys: list[Any] = [{"AttributeName": table.partition_key, "KeyType": "HASH"}]
        keys += [{"AttributeName": table.sort_key, "KeyType": "RANGE"}] if table.sort_key else []
        given: dict[str, Any] = {}
        if table.indexes:
            given["GlobalSecondaryIndexes"] = [
                {
                    "IndexName": NAMES.index(index.name),
                    "KeySchema": [
                        {"AttributeName": index.partition_key, "KeyType": "HASH"},
                        {"AttributeName": index.sort_key, "KeyType": "RANGE"},
                    ],
                    "Projection": {
                        "ProjectionType": index.projection,
                        **({"NonKeyAttributes": list(index.non_key_attributes)} if index.non_key_attributes else {}),
                    },
                }
                for index in table.indexes
            ]
        dynamodb.create_table(
            TableName=name,
            KeySchema=keys,
            AttributeDefinitions=[
                {"AttributeName": attribute, "AttributeType": kind} for attribute, kind in table.attributes
            ],
            BillingMode="PAY_PER_REQUEST",
            **given,
        )
        found[f"${{aws_dynamodb_table.{table.name}.name}}"] = name
    sqs = boto3.client("sqs", region_name=region)
    for fifo in (False, True):
        attributes = {"FifoQueue": "true"} if fifo else {}
        name = NAMES.queue("webhook_deliveries", fifo=fifo)
        url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]  # type: ignore[arg-type]
        found[f"${{aws_sqs_queue.webhook_deliveries{'_fifo' if fifo else ''}.url}}"] = url
    secret = boto3.client("secretsmanager", region_name=region).create_secret(Name="token-key", SecretString="k" * 64)
    found["${aws_secretsmanager_secret.token_key.arn}"] = secret["ARN"]
    found |= KEY_TENANTS_MADE
    found['${replace(aws_apigatewayv2_stage.websocket.invoke_url, "wss:", "https:")}'] = (
        "https://abc.execute-api.us-east-1.amazonaws.com/v1"
    )
    return found


@pytest.fixture
def handler(aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[ModuleType, Recorder]]:
    """Imports a function's handler again, in the environment that Terraform would give it, and records its calls."""

    def load_handler(function: str) -> tuple[ModuleType, Recorder]:
        deployed = next(each for each in DEPLOYMENT.functions if each.name == function)
        for name, value in function_environment(DEPLOYMENT, deployed, NAMES).items():
            monkeypatch.setenv(name, aws.get(value, value))
            assert "${" not in aws.get(value, value), f"{name}: the test AWS has nothing for {value}"
        for module in [name for name in sys.modules if name.partition(".")[0] in {function, "shared"}]:
            del sys.modules[module]
        recorder = Recorder()
        # Before the handler makes its clients: each takes over what its session hears.
        recorder.listen(importlib.import_module("shared.clients"))
        return importlib.import_module(f"{function}.handler"), recorder

    return load_handler


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = receiving()
    yield found
    found.server.shutdown()
    found.server.server_close()
