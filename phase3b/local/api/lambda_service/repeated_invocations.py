"""Many invocations of a function with one event, some of them cold starts: what a drill asks the local API for."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from aiohttp import web

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.local.api.lambda_service.function_pool import FunctionBusyError, FunctionError, FunctionTimeoutError
from phase3b.local.api.lambda_service.functions import Functions

REPEATED: Final = "/phase3b-local/invocations/{function}"


@dataclass(frozen=True, slots=True)
class RepeatedInvocations:
    """Of the functions of a session, by their names in capacity.yaml."""

    functions: Functions

    async def serve(self, request: web.Request) -> web.Response:
        """POST {"event": ..., "count": 20, "cold": 5, "at_a_time": 10}: how many went well, failed, were throttled.

        All at the same time where `at_a_time` is 0.
        """
        name = request.match_info["function"]
        if name not in self.functions.pools:
            return web.json_response({"error": f"no function {name} runs here"}, status=404)
        try:
            read = parse_json(await request.text(), REPEATED, "Send a JSON object")
            event = read.get("event").value
            count, cold, most = (read.get(each).integer() for each in ("count", "cold", "at_a_time"))
        except Phase3bError as error:
            return web.json_response({"error": error.problems[0].what}, status=400)
        if not 0 <= cold <= count:
            return web.json_response({"error": f"{cold} of {count} invocations can't be cold starts"}, status=400)
        found = await self._cold(name, event, cold)
        left = count - cold
        while left:
            # After cold starts no more at a time than there are processes: another would be one more.
            some = min(left, max(1, len(self.functions.pools[name].idle)) if cold else most or left)
            found += await self._at_once(name, event, some)
            left -= some
        return web.json_response({each: found[each] for each in ("ok", "failed", "throttled")})

    async def _cold(self, name: str, event: Mapping[str, Any], count: int) -> Counter[str]:
        """Each in a process that is started for it: as many at a time as the pool has, when no other is idle."""
        pool, found = self.functions.pools[name], Counter[str]()
        goal = pool.started + count
        while pool.started < goal:
            await pool.end_idle()
            found += await self._at_once(name, event, min(pool.most, goal - pool.started))
        return found

    async def _at_once(self, name: str, event: Mapping[str, Any], count: int) -> Counter[str]:
        return Counter(await asyncio.gather(*(self._one(name, event) for _ in range(count))))

    async def _one(self, name: str, event: Mapping[str, Any]) -> str:
        try:
            await self.functions.invoke(name, event)
        except FunctionBusyError:
            return "throttled"
        except (FunctionError, FunctionTimeoutError):
            return "failed"
        return "ok"
