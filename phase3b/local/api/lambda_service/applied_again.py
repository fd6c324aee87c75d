"""What is served after another apply: functions with the settings that Lambda has now, queues with those of their mappings.

The local API reads them once, when it begins. An apply on the embedded AWS while it serves changes what Lambda would do from then
on: new execution environments, with other memory, timeout and environment variables, and other batches.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.error import URLError
from urllib.request import Request, urlopen

from aiohttp import web

from phase3b.errors import outside_failure
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.lambda_service.process_variables import variables_of
from phase3b.local.api.local_service import LocalFunction, LocalService, QueueSource, has_snap_start

AS_APPLIED: Final = "/phase3b-local/as-applied"
PATIENCE_SECONDS: Final = 60


def serve_as_applied(url: str) -> None:
    """Asks a local API to read again what is applied; `url` is where its functions can be invoked.

    Raises:
        Phase3bError: it did not answer (3).
    """
    try:
        with urlopen(Request(f"{url}{AS_APPLIED}", method="POST"), timeout=PATIENCE_SECONDS):  # noqa: S310  of this machine's session
            return
    except (URLError, OSError) as error:
        raise outside_failure(
            f"the local API still serves what was applied before: {getattr(error, 'reason', error)}",
            "Start it again: phase3b local down, then: phase3b local up",
            code="P3B-LOCAL-API-FAILED",
        ) from None


def functions_now(functions: Sequence[LocalFunction], client: Any) -> tuple[LocalFunction, ...]:
    """The functions with the settings that Lambda has; `client` is one of it."""
    return tuple(_function_now(each, client) for each in functions)


def _function_now(function: LocalFunction, client: Any) -> LocalFunction:
    text = client.get_function_configuration(FunctionName=function.aws_name)
    return replace(
        function,
        timeout_seconds=text["Timeout"],
        memory_mb=text["MemorySize"],
        environment=text.get("Environment", {}).get("Variables", {}),
        snap_start=has_snap_start(text),
        reserved_concurrency=client.get_function_concurrency(FunctionName=function.aws_name).get(
            "ReservedConcurrentExecutions"
        ),
    )


def queues_now(queues: Sequence[QueueSource], client: Any) -> tuple[QueueSource, ...]:
    """The queues with the batches of their mappings."""
    found = []
    for queue in queues:
        mappings = client.list_event_source_mappings(EventSourceArn=queue.queue_arn)["EventSourceMappings"]
        if len(mappings) == 1:
            most = mappings[0].get("ScalingConfig", {}).get("MaximumConcurrency")
            queue = replace(  # noqa: PLW2901
                queue, batch_size=mappings[0]["BatchSize"], maximum_concurrency=most or queue.maximum_concurrency
            )
        found.append(queue)
    return tuple(found)


@dataclass(slots=True)
class AppliedAgain:
    """What reads the settings again: `client` makes one of Lambda, `queues` begins to consume queues as they are then."""

    service: LocalService
    functions: Functions
    client: Callable[[], Any]
    queues: Callable[[Sequence[QueueSource]], None]

    async def serve(self, _: web.Request) -> web.Response:
        """POST: functions that have other settings end their processes; each that is at work ends after what it has."""
        client = self.client()
        functions = await asyncio.to_thread(functions_now, self.service.functions, client)
        queues = await asyncio.to_thread(queues_now, self.service.queues, client)
        changed = [new for old, new in zip(self.service.functions, functions, strict=True) if new != old]
        for each in changed:
            await self._replaced(each)
        if queues != self.service.queues:
            self.queues(queues)
        self.service = replace(self.service, functions=functions, queues=queues)
        return web.json_response({"functions": [each.name for each in changed]})

    async def _replaced(self, function: LocalFunction) -> None:
        self.functions.concurrency.functions = {**self.functions.concurrency.functions, function.name: function}
        pool = self.functions.pools.get(function.name)
        if pool is None:
            return
        pool.function = function
        pool.variables = variables_of(function, self.service, self.functions.further)
        await pool.retire()
