"""A WebSocket client that does not read, until API Gateway has no more room for it, and another tenant's beside it."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import aiohttp
import boto3
import pytest
from botocore.config import Config
from local_asked import Local, eventually, made

ONE_ATTEMPT = Config(retries={"total_max_attempts": 1})
KEYS = {"aws_access_key_id": "embedded", "aws_secret_access_key": "embedded"}
DEAF, BESIDE = "deaf", "beside-deaf"


async def pushed_beside_a_full_buffer(local: Local) -> Any:
    """What another tenant is pushed, while pushes to the full connection are refused with 429."""
    service = local.api.service
    endpoint = f"{local.api.invocation_url}/ws/{service.websocket_stage}"
    management = boto3.client(
        "apigatewaymanagementapi", service.region, endpoint_url=endpoint, config=ONE_ATTEMPT, **KEYS
    )
    full = management.exceptions.LimitExceededException

    def fill(connection_id: str) -> int:
        for sent in itertools.count():
            try:
                management.post_to_connection(ConnectionId=connection_id, Data=b"x" * 100_000)
            except full:
                return sent
        raise AssertionError

    async with aiohttp.ClientSession() as session:
        deaf = await session.ws_connect(f"{local.api.websocket_url}?token={local.token(DEAF)}", max_msg_size=0)
        transport = deaf._response.connection.transport  # type: ignore[union-attr]
        transport.pause_reading()  # type: ignore[union-attr]
        other = await session.ws_connect(f"{local.api.websocket_url}?token={local.token(BESIDE)}")
        connection_id = await asyncio.to_thread(eventually, lambda: _open_connection(local, DEAF))
        await asyncio.to_thread(eventually, lambda: _open_connection(local, BESIDE))
        assert await asyncio.to_thread(fill, connection_id) > 0
        body = {"notifications": [{"title": "Hello", "body": "there"}]}
        for tenant in (DEAF, BESIDE):
            made(await asyncio.to_thread(local.ask, "POST", "/notifications", tenant=tenant, body=body))
        message = await other.receive_json(timeout=120)
        # It still has not read: the other one did not wait for that.
        with pytest.raises(full):
            await asyncio.to_thread(management.post_to_connection, ConnectionId=connection_id, Data=b"x")
        await other.close()
        transport.abort()  # type: ignore[union-attr]
        return message


def _open_connection(local: Local, tenant: str) -> str | None:
    service = local.api.service
    dynamodb = boto3.client("dynamodb", service.region, endpoint_url=service.aws_endpoint, **KEYS)
    environment = next(each.environment for each in service.functions if each.name == service.websocket_function)
    pages = dynamodb.get_paginator("scan").paginate(TableName=environment["TABLE_CONNECTIONS"])
    items = [item for page in pages for item in page["Items"]]
    found = (each["connection_id"]["S"] for each in items if each.get("tenant_id") == {"S": tenant})
    return next(found, None)
