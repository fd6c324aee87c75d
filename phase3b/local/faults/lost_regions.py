"""A region that is lost: nothing of it answers, in the embedded AWS and at the local API of that region.

A connection is closed without an answer, or taken and not answered, as it is with a region that fails. What AWS runs in one region
for all of them is lost with that region: the control planes of IAM and Route 53 are in us-east-1 ("Control planes and data planes"
in the whitepaper "AWS Fault Isolation Boundaries").
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Final

from aiohttp import web
from aiohttp.typedefs import Middleware

from phase3b.local.faults.fault import ActiveFaults, Fault
from phase3b.local.faults.no_answer import NoAnswerError
from phase3b.local.requests.caller import caller

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SILENT: Final = "silent"
LOOK_SECONDS: Final = 0.2
# A client that still waits then is left to itself.
MOST_SECONDS: Final = 900.0
# Of this machine, and not of the region: by these the fault is taken out again.
_OURS: Final = "/phase3b-local/"
_SIGNED: Final = "HTTP_AUTHORIZATION"
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class LostRegions:
    """WSGI around the account: a request that is signed for a region that is lost has no answer."""

    def __init__(self, served: WSGIApplication, faults: ActiveFaults) -> None:
        self._served = served
        self._faults = faults

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request.

        Raises:
            NoAnswerError: its region is lost.
        """
        if self._faults.any() and environ.get(_SIGNED):
            region = caller(environ)[1]
            fault = lost(self._faults, region)
            if fault is not None:
                ends = time.monotonic() + MOST_SECONDS
                while fault.reason == SILENT and time.monotonic() < ends and lost(self._faults, region) is not None:
                    time.sleep(LOOK_SECONDS)
                raise NoAnswerError(region)
        answer = self._served(environ, start_response)
        if self._faults.any() and environ.get(_SIGNED) and lost(self._faults, caller(environ)[1]) is not None:
            # It was under way when the region was lost: done, and its answer is not heard.
            raise NoAnswerError(caller(environ)[1])
        return answer


def lost(faults: ActiveFaults, region: str) -> Fault | None:
    """The fault that has taken a region away; None where it is there."""
    return faults.of("region", region)


def without_lost(faults: Callable[[], ActiveFaults], region: str) -> Middleware:
    """The same of the local API of a region."""

    @web.middleware
    async def answered(request: web.Request, handler: Answer) -> web.StreamResponse:
        if request.path.startswith(_OURS):
            return await handler(request)
        fault = lost(faults(), region)
        if fault is None:
            answer = await handler(request)
            fault = lost(faults(), region)
            if fault is None:
                return answer
        ends = time.monotonic() + MOST_SECONDS
        while (  # noqa: ASYNC110  it is over by time, too, of which no event tells
            fault.reason == SILENT and time.monotonic() < ends and lost(faults(), region) is not None
        ):
            await asyncio.sleep(LOOK_SECONDS)
        if request.transport is not None:
            request.transport.abort()
        # Nobody gets it.
        return web.Response(status=503)

    return answered


async def end_connections(
    faults: Callable[[], ActiveFaults], region: str, connections: Callable[[], Iterable[asyncio.Transport]]
) -> None:
    """Ends the WebSocket connections of a region when it is lost, until it is cancelled."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if lost(faults(), region) is not None:
            for each in list(connections()):
                each.abort()
