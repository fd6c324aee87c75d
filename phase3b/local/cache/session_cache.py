"""The cache of a session: started where the tier has one and a server is installed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from phase3b.local.api.local_service import LocalService
from phase3b.local.aws.listening import HOST
from phase3b.local.cache.applied_cache import applied_cache
from phase3b.local.cache.cache_server import CacheServer, NoCacheServerError

FOLDER: Final = "cache"


@contextlib.contextmanager
def session_cache(service: LocalService, folder: Path) -> Iterator[tuple[CacheServer | None, str]]:
    """The cache while the block runs, and a sentence about it; nothing of either where no function has the address of one."""
    cache = applied_cache(service)
    if cache is None:
        yield None, ""
        return
    with contextlib.ExitStack() as block:
        server = CacheServer(cache, folder.absolute() / FOLDER)
        try:
            block.enter_context(server)
        except NoCacheServerError as why:
            yield None, f"no cache: {why}; functions keep answers in their own memory, and ask the tables for the rest"
            return
        yield server, f"cache at {HOST}:{server.port} ({server.name}); it is empty, and ends with the session"
