"""Each of the last invocations by itself: what it took of time, processor and memory. What tuning asks the local API for.

The processor and what a process has in memory now are no part of Lambda's report, and in no log.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from aiohttp import web

# Asked with GET and ?after=NUMBER: those with a higher number.
MEASURED_INVOCATIONS: Final = "/phase3b-local/measured-invocations"
# What is asked for is read more often than so many are made.
MOST_KEPT: Final = 20_000
# The name under which the metrics of an invocation have its number.
NUMBER: Final = "invocation"


@dataclass(frozen=True, slots=True)
class MeasuredInvocation:
    """One that has ended, with its number; `environment` is the process that it ran in, 0 where none did."""

    number: int
    function: str
    cause: str
    environment: int
    outcome: str
    metrics: Mapping[str, Any]
    more: Mapping[str, Any]


@dataclass(slots=True)
class MeasuredInvocations:
    """The last of one local API."""

    last: int = 0
    kept: deque[MeasuredInvocation] = field(default_factory=lambda: deque(maxlen=MOST_KEPT))

    def add(self, function: str, cause: str, environment: int, outcome: str, answer: Mapping[str, Any]) -> int:
        """Keeps one; its number."""
        self.last += 1
        found = MeasuredInvocation(
            self.last, function, cause, environment, outcome, answer.get("metrics", {}), answer.get("more", {})
        )
        self.kept.append(found)
        return self.last

    async def show(self, request: web.Request) -> web.Response:
        """GET: those after a number; `lost` says how many of them are not kept any more."""
        asked = request.query.get("after", "0")
        if not asked.isdecimal():
            return web.json_response({"error": f"after={asked} is no number of an invocation"}, status=400)
        after = int(asked)
        found = [each for each in self.kept if each.number > after]
        lost = max(0, self.last - after - len(found))
        return web.json_response({"last": self.last, "lost": lost, "invocations": [asdict(each) for each in found]})
