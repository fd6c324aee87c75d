"""A stream whose mapping is enabled in one of two regions is read there alone, and from its oldest record when it is enabled later."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from phase3b.local.api.lambda_service import event_sources
from phase3b.local.api.lambda_service.event_sources import StreamReader
from phase3b.local.api.local_service import StreamSource

SOURCE = StreamSource(
    "webhook_manager",
    "arn:aws:dynamodb:us-west-2:1:table/t/stream/s",
    10,
    1,
    "a-mapping",
    "arn",
    "bucket",
    switched=True,
)


@dataclass
class Account:
    """Lambda and the stream, as a client of each sees them."""

    state: str = "Disabled"
    begun: list[str] = field(default_factory=list)
    read: int = 0

    def get_event_source_mapping(self, UUID: str) -> dict[str, str]:  # noqa: N803  AWS's name
        assert SOURCE.mapping_id == UUID
        return {"State": self.state}

    def describe_stream(self, **_: Any) -> Any:
        return {"StreamDescription": {"Shards": [{"ShardId": "1"}]}}

    def get_shard_iterator(self, *, ShardIteratorType: str, **_: Any) -> Any:  # noqa: N803  AWS's name
        self.begun.append(ShardIteratorType)
        return {"ShardIterator": ShardIteratorType}

    def get_records(self, **_: Any) -> Any:
        self.read += 1
        return {"Records": [], "NextShardIterator": "next"}


async def eventually(account: Account, reads: int) -> bool:
    for _ in range(200):
        if account.read >= reads:
            return True
        await asyncio.sleep(0.01)
    return False


@pytest.mark.parametrize(("state", "begins"), [("Enabled", "LATEST"), ("Disabled", "TRIM_HORIZON")])
def test_it_is_read_as_long_as_its_mapping_is_enabled(state: str, begins: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(event_sources, "STREAM_PAUSE_SECONDS", 0.01)
    account = Account(state)
    client = cast("Any", account)
    reader = StreamReader(cast("Any", None), client, SOURCE, client, client)

    async def run() -> None:
        await reader.open()
        task = asyncio.create_task(reader.run())
        if state == "Disabled":
            await asyncio.sleep(0.1)
            assert account.read == 0
            account.state = "Enabled"
        assert await eventually(account, 2)
        account.state = "Disabled"
        await asyncio.sleep(0.1)
        read = account.read
        await asyncio.sleep(0.1)
        assert account.read == read
        account.state = "Enabled"
        assert await eventually(account, read + 1)
        task.cancel()

    asyncio.run(run())
    # Where it was is where it goes on.
    assert account.begun == [begins]
