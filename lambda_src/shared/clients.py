"""Clients of AWS services. Made once, where a handler is imported; botocore alone, as boto3 takes twice as long to import.

Timeouts are short: a function that waits costs, and its caller has given up long before botocore's minute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import botocore.session
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient
    from mypy_boto3_ce import CostExplorerClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_sqs import SQSClient

_SESSION = botocore.session.get_session()


def _client(
    service: str, *, connections: int = 10, connect_seconds: float = 1, read_seconds: float = 3, attempts: int = 3
) -> Any:
    config = Config(
        connect_timeout=connect_seconds,
        read_timeout=read_seconds,
        retries={"mode": "standard", "total_max_attempts": attempts},
        max_pool_connections=connections,
    )
    return _SESSION.create_client(service, config=config)


def dynamodb() -> DynamoDBClient:
    """DynamoDB."""
    client: DynamoDBClient = _client("dynamodb")
    return client


def sqs() -> SQSClient:
    """SQS."""
    client: SQSClient = _client("sqs")
    return client


def secretsmanager() -> SecretsManagerClient:
    """Secrets Manager; 4 s at most, with the pause between: the authorizer has 5, and another key to go on with."""
    client: SecretsManagerClient = _client("secretsmanager", connect_seconds=0.5, read_seconds=1, attempts=2)
    return client


def cache_secrets() -> SecretsManagerClient:
    """Secrets Manager for the password of the cache: 1.5 s at most, as the table answers without it."""
    client: SecretsManagerClient = _client("secretsmanager", connect_seconds=0.5, read_seconds=1, attempts=1)
    return client


def cost_explorer() -> CostExplorerClient:
    """Cost Explorer, which takes its time."""
    client: CostExplorerClient = _client("ce", read_seconds=20)
    return client


def connections(timeout_seconds: float, at_a_time: int) -> ApiGatewayManagementApiClient:
    """The WebSocket API's connections; botocore takes its endpoint from AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI.

    A client that does not read is not waited for: one attempt of `timeout_seconds`, for connecting and for the answer each.
    """
    client: ApiGatewayManagementApiClient = _client(
        "apigatewaymanagementapi",
        connections=at_a_time,
        connect_seconds=timeout_seconds,
        read_seconds=timeout_seconds,
        attempts=1,
    )
    return client
