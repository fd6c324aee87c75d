"""What `phase3b local fault cache` does to the cache of a session: it is killed, or does not answer, until the fault ends."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from phase3b.local.cache.cache_server import CacheServer, NoCacheServerError
from phase3b.local.faults.fault import CACHE, ActiveFaults

LOG: Final = logging.getLogger(__name__)
LOOK_SECONDS: Final = 0.1


async def follow_faults(cache: CacheServer, faults: ActiveFaults) -> None:
    """Does what the active fault says, and takes it back when that has ended, until it is cancelled."""
    now = ""
    while True:
        wanted = next((each.reason for each in faults.active() if each.kind == CACHE), "")
        if wanted != now:
            await asyncio.to_thread(_changed, cache, now, wanted)
            now = wanted
        await asyncio.sleep(LOOK_SECONDS)


def _changed(cache: CacheServer, before: str, wanted: str) -> None:
    if before == "silent":
        cache.resume()
    if before == "killed":
        try:
            cache.start()
        except NoCacheServerError:
            LOG.exception("the cache did not start again")
    if wanted == "silent":
        cache.pause()
    if wanted == "killed":
        cache.stop()
