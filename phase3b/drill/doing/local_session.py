"""The session's own means: faults, invocations, and that what it measured has arrived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import aiohttp

from phase3b.drill.causes.cause import Invoke, PutFault
from phase3b.errors import outside_failure
from phase3b.local.api.measured_session import SETTLED
from phase3b.local.aws.claim import Session
from phase3b.local.faults.asked_faults import AskedFaults

INVOCATIONS: Final = "/phase3b-local/invocations/"


@dataclass(frozen=True, slots=True)
class LocalSession:
    """One session, asked over HTTP."""

    session: Session
    http: aiohttp.ClientSession

    def put(self, given: PutFault) -> None:
        """Puts a fault in.

        Raises:
            Phase3bError: it is refused, or nothing answers.
        """
        AskedFaults(self.session).put(given.fault, in_aws=given.in_aws)

    def take(self, given: PutFault) -> None:
        """Takes it out."""
        AskedFaults(self.session).clear(given.fault.kind, given.fault.target)

    async def invoke(self, act: Invoke) -> None:
        """Invokes a function so many times.

        Raises:
            Phase3bError: the session does not answer as it must.
        """
        body = f'{{"event": {act.event}, "count": {act.count}, "cold": {act.cold}, "at_a_time": {act.at_a_time}}}'
        await self._posted(INVOCATIONS + act.function, body)

    async def settle(self) -> None:
        """Waits until all that was measured has arrived, and the session knows the account's time.

        Raises:
            Phase3bError: it does not arrive.
        """
        if self.session.functions:
            await self._posted(SETTLED, "")

    async def _posted(self, path: str, body: str) -> None:
        try:
            async with self.http.post(self.session.functions + path, data=body) as answer:
                text = await answer.text()
                if answer.status == 200:  # noqa: PLR2004  it did
                    return
        except (aiohttp.ClientError, TimeoutError) as error:
            text = str(error) or type(error).__name__
        raise outside_failure(
            f"the local API at {self.session.functions} did not do what the drill asks for: {text}",
            "See its logs with phase3b local logs, and start it again with: phase3b local up",
            code="P3B-LOCAL-API-FAILED",
        )
