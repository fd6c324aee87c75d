"""What of the local API only this machine has: the processes of functions can be ended, and the cache emptied, for a benchmark.

In AWS a new value of an environment variable ends all execution environments of a function, and FlushStageCache empties a
stage's cache; both change what is deployed. Here nothing is deployed, and nobody but this machine reaches it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from phase3b.local.api.lambda_service.functions import Functions

ENVIRONMENTS: Final = "/phase3b-local/environments/{function}"
RESPONSE_CACHE: Final = "/phase3b-local/cache"


@dataclass(frozen=True, slots=True)
class Environments:
    """The processes of the functions, and the cache of the REST API."""

    functions: Functions
    empty_cache: Callable[[], None]

    async def show(self, request: web.Request) -> web.Response:
        """GET: how many processes of a function were started so far."""
        pool = self.functions.pools.get(request.match_info["function"])
        return _unknown() if pool is None else web.json_response({"started": pool.started})

    async def end(self, request: web.Request) -> web.Response:
        """DELETE: ends the idle processes of a function; the next invocation is a cold start."""
        pool = self.functions.pools.get(request.match_info["function"])
        if pool is None:
            return _unknown()
        return web.json_response({"ended": await pool.end_idle(), "started": pool.started})

    async def empty(self, _: web.Request) -> web.Response:
        """DELETE: empties the cache of the REST API."""
        self.empty_cache()
        return web.Response(status=204)


def _unknown() -> web.Response:
    return web.json_response({"message": "no function of this name runs here"}, status=404)
