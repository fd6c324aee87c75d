"""Requests to the REST API and connections to the WebSocket API, as customers whose keys the drill makes and deletes again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import aiohttp

from phase3b.drill.causes.cause import AskApi, Connect
from phase3b.load.target import Target
from phase3b.local.api.lambda_service.environments import RESPONSE_CACHE

AT_A_TIME: Final = 64
# Each connection asks the authorizer, whose concurrency may be small.
CONNECTIONS_AT_A_TIME: Final = 8
TENANT: Final = "phase3b-drill-{whose}-{number}"
# Of the account's clock nothing depends on it: a drill is over in a quarter of an hour.
TOKEN_SECONDS: Final = 3600


@dataclass(slots=True)
class ApiRequests:
    """To one session's APIs; `functions` is where its cache is emptied."""

    target: Target
    functions: str
    http: aiohttp.ClientSession
    _headers: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    _free: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_A_TIME))

    async def ask(self, act: AskApi) -> None:
        """Sends them; whatever the answers are."""
        headers: Sequence[dict[str, str]] = [{}]
        if act.customers:
            headers = await asyncio.to_thread(self._of_customers, act.whose, act.customers)
        if act.fresh:
            # One after the other: each empties the cache for the next.
            for number in range(act.count):
                async with self.http.delete(self.functions + RESPONSE_CACHE) as answer:
                    await answer.read()
                await self._one(act, headers[number % len(headers)])
            return
        # The authorizer's verdict on each customer is kept: one request waits for it, and not all of them at a time.
        first = min(len(headers), act.count)
        await asyncio.gather(*(self._one(act, each) for each in headers[:first]))
        await asyncio.gather(*(self._one(act, headers[number % len(headers)]) for number in range(first, act.count)))

    async def connect(self, act: Connect) -> None:
        """Opens connections, and closes those that were opened."""
        (token,) = self.target.tokens([TENANT.format(whose="connected", number=1)], TOKEN_SECONDS)
        free = asyncio.Semaphore(CONNECTIONS_AT_A_TIME)
        await asyncio.gather(*(self._connected(token, free) for _ in range(act.count)))

    async def _one(self, act: AskApi, headers: Mapping[str, str]) -> None:
        of_body = {"Content-Type": "application/json"} if act.body else {}
        async with (
            self._free,
            self.http.request(
                act.method,
                self.target.rest_url + act.path,
                data=act.body.encode() or None,
                headers={**headers, **of_body},
            ) as answer,
        ):
            await answer.read()

    async def _connected(self, token: str, free: asyncio.Semaphore) -> None:
        async with free:
            with contextlib.suppress(aiohttp.WSServerHandshakeError):
                # The upgrade is refused where the function fails: that is what is measured.
                async with self.http.ws_connect(self.target.websocket_url, params={"token": token}):
                    pass

    def _of_customers(self, whose: str, count: int) -> Sequence[dict[str, str]]:
        if len(self._headers.get(whose, ())) < count:
            tenants = [TENANT.format(whose=whose, number=number + 1) for number in range(count)]
            tokens, keys = self.target.tokens(tenants, TOKEN_SECONDS), self.target.api_keys(tenants)
            self._headers[whose] = [
                {"Authorization": f"Bearer {token}", "x-api-key": key} for token, key in zip(tokens, keys, strict=True)
            ]
        return self._headers[whose][:count]
