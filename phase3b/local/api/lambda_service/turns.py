"""Whose invocation runs next, where a machine runs fewer at a time than AWS would."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Turns:
    """`most` places; those who wait for one are taken in turns of whose they are, each one's own in the order of arrival.

    In AWS an invocation gets an execution environment of its own and waits for nobody. Here it waits, and in one queue a customer who
    sends 200 requests at once would stand before everybody else.
    """

    most: int
    taken: int = 0
    waiting: OrderedDict[Hashable, deque[asyncio.Future[None]]] = field(default_factory=OrderedDict)

    @asynccontextmanager
    async def place(self, whose: Hashable) -> AsyncIterator[None]:
        """A place while the block runs; who stops waiting leaves the queue."""
        if self.taken < self.most:
            self.taken += 1
        else:
            await self._wait(whose)
        try:
            yield
        finally:
            self._hand_on()

    async def _wait(self, whose: Hashable) -> None:
        turn = asyncio.get_running_loop().create_future()
        queue = self.waiting.setdefault(whose, deque())
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # The place was given in the moment in which nobody wanted it any more.
                self._hand_on()
            else:
                queue.remove(turn)
                if not queue:
                    del self.waiting[whose]
            raise

    def _hand_on(self) -> None:
        """To the first of who waited longest for a turn; who has more to run goes to the end."""
        if not self.waiting:
            self.taken -= 1
            return
        whose, queue = self.waiting.popitem(last=False)
        turn = queue.popleft()
        if queue:
            self.waiting[whose] = queue
        turn.set_result(None)
