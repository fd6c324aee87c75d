"""Faults of what runs in the session's process: functions and consumers of queues. Asked of the local API itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from aiohttp import web

from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.faults.fault import CACHE, Fault, listed, put_fault

SESSION_FAULTS: Final = "/phase3b-local/faults"


@dataclass(frozen=True, slots=True)
class SessionFaults:
    """POST adds one, GET lists those that are active, DELETE takes out all, or those of ?kind=...&target=..."""

    functions: Functions
    has_cache: bool = False

    async def put(self, request: web.Request) -> web.Response:
        """Adds a fault."""
        try:
            put_fault(await request.text(), SESSION_FAULTS, self.functions.faults, self._why_not)
        except ValueError as error:
            return web.json_response({"error": str(error)}, status=400)
        return await self.show(request)

    def _why_not(self, fault: Fault) -> str:
        return "no cache runs in this session" if fault.kind == CACHE and not self.has_cache else ""

    async def show(self, _: web.Request) -> web.Response:
        """Lists them."""
        return web.json_response(text=listed(self.functions.faults.active()))

    async def clear(self, request: web.Request) -> web.Response:
        """Takes them out; a process whose memory was filled is not used again."""
        cleared = self.functions.faults.clear(request.query.get("kind"), request.query.get("target"))
        await self._freed(cleared)
        return web.json_response(text=listed(cleared))

    async def _freed(self, cleared: tuple[Fault, ...]) -> None:
        filled = {each.target for each in cleared if each.kind == "memory"}
        for function in self.functions.service.functions:
            if function.aws_name in filled and function.name in self.functions.pools:
                await self.functions.pools[function.name].retire()
