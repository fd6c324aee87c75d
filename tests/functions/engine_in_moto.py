"""moto in memory with the items of DynamoDB where the embedded AWS has them: in the engine that the contract suite holds to AWS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from botocore.awsrequest import AWSPreparedRequest
from moto.core.botocore_stubber import BotocoreStubber
from service_deployment import REGION

from phase3b.local.dynamodb import engine_tables, ministack_parts
from phase3b.local.dynamodb.data_plane import OF_ITEMS, TABLES
from phase3b.local.dynamodb.ministack_engine import MinistackEngine

# moto's own account.
ACCOUNT_ID = "123456789012"


@contextmanager
def items_of_the_engine() -> Iterator[None]:
    """Within moto's mock: operations on items are the engine's, and a table that is created is created in both."""
    ministack_parts.reset()
    engine = MinistackEngine(ACCOUNT_ID, REGION)
    of_moto = BotocoreStubber.process_request

    def process(stubber: BotocoreStubber, request: AWSPreparedRequest) -> Any:
        given = request.headers.get("X-Amz-Target", "")
        target = given.decode() if isinstance(given, bytes) else str(given)
        operation = target.rpartition(".")[2]
        if not target.startswith(TABLES):
            return of_moto(stubber, request)
        body = request.body if isinstance(request.body, bytes) else str(request.body).encode()
        if operation in OF_ITEMS:
            answer = engine(target, body)
            return answer.status, dict(answer.headers), answer.body
        if operation == "CreateTable":
            with ministack_parts.scope(ACCOUNT_ID, REGION):
                assert engine_tables.create(json.loads(body)) is None
        return of_moto(stubber, request)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BotocoreStubber, "process_request", process)
        yield


def stored(table: str) -> list[dict[str, Any]]:
    """The items of a table, as DynamoDB writes them in JSON."""
    with ministack_parts.scope(ACCOUNT_ID, REGION):
        found = ministack_parts.table(table)
        assert found is not None, table
        return [item for items in found["items"].values() for item in items.values()]
