"""A webhook receiver on this machine: keeps the last deliveries, with their headers, for anyone who asks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web

MOST_KEPT: Final = 50
SHOWN: Final = ("content-type", "user-agent", "webhook-id", "webhook-timestamp", "webhook-signature")


@dataclass(slots=True)
class Receiver:
    """What arrived."""

    deliveries: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=MOST_KEPT))

    async def receive(self, request: web.Request) -> web.Response:
        """POST: keeps a delivery."""
        headers = {name: request.headers[name] for name in SHOWN if name in request.headers}
        self.deliveries.append({"headers": headers, "body": (await request.read()).decode("utf-8", "replace")})
        return web.Response(status=204)

    async def show(self, _: web.Request) -> web.Response:
        """GET: the deliveries, oldest first."""
        return web.json_response({"deliveries": list(self.deliveries)})
