"""A service of the test's own to send a load to: it stalls when it is told to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from phase3b.load.order import Limits, Request

LIMITS = Limits(1, 10, 3, 500, 90, 2)


@dataclass
class Service:
    """What it does: of each `every_seconds` it answers nothing in the last `stall_seconds`; `status` is what it answers."""

    url: str = ""
    every_seconds: float = 0.0
    stall_seconds: float = 0.0
    status: int = 200
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def stall(self) -> float:
        """How long a request that comes now waits."""
        if not self.stall_seconds:
            return 0.0
        left = self.every_seconds - time.monotonic() % self.every_seconds
        return left if left < self.stall_seconds else 0.0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if request.path == "/ws":
            return await self.listen(request)
        body = await request.json() if request.can_read_body else None
        self.asked.append((request.method, request.path_qs, body))
        self.keys.append(request.headers.get("x-api-key", ""))
        await asyncio.sleep(self.stall())
        if request.path == "/v1/push":
            for socket in self.sockets:
                await socket.send_json({"text": body["text"]})
        return web.json_response({"items": [{"id": "i-7", "ticket_id": "t-9"}]}, status=self.status)

    async def listen(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        async for message in socket:
            self.heard.append(message.data)
            if message.json() == {"type": "ping"}:
                await socket.send_json({"text": "something else"})
                await socket.send_json({"type": "pong", "at": 7})
        return socket


def request(send: str, **values: Any) -> Request:
    """A step that is sent as it is."""
    method, _, path = send.partition(" ")
    whole = {"query": {}, "body": None, "keep": {}, "think_seconds": 0.0, "percent": 100.0, "pushed": False, **values}
    return Request(label=send, method=method, path=path, **whole)


Run = Callable[..., Mapping[str, Any]]
