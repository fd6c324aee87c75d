"""Requests to DynamoDB, as many at a time as two cores do; none is tried again, as an SDK would."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Final

import aiohttp

from phase3b.drill.causes.cause import AskTable

AT_A_TIME: Final = 16
# The embedded AWS looks at the service in it, and at no signature.
AUTHORIZATION: Final = (
    "AWS4-HMAC-SHA256 Credential=embedded/20260101/{region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0"
)


@dataclass(frozen=True, slots=True)
class TableRequests:
    """To one embedded AWS."""

    endpoint: str
    region: str
    http: aiohttp.ClientSession
    _free: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_A_TIME))

    async def ask(self, act: AskTable) -> None:
        """Sends them; whatever the answers are: what was made of them is what is measured."""
        if act.in_turn:
            for _ in range(act.count):
                await self._one(act)
            return
        await asyncio.gather(*(self._one(act) for _ in range(act.count)))

    async def _one(self, act: AskTable) -> None:
        headers = {
            "X-Amz-Target": f"DynamoDB_20120810.{act.operation}",
            "Content-Type": "application/x-amz-json-1.0",
            "Authorization": AUTHORIZATION.format(region=self.region),
        }
        async with (
            self._free,
            self.http.post(self.endpoint, data=act.body.encode(), headers=headers) as answer,
        ):
            await answer.read()
