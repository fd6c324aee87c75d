"""What a cache knows of a tenant's collection: its version, and who writes to it just now. One hash, so that all of it is there or nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared import clock

if TYPE_CHECKING:
    from shared.cache_connection import Command, Reply

# DynamoDB's indexes follow within a fraction of a second, as a rule: "Global secondary indexes" in the Amazon DynamoDB Developer Guide.
SETTLED_SECONDS = 2
# A write is over by then: no request takes longer than API Gateway waits for it (29 s).
WRITE_SECONDS = 30
STATE_MILLISECONDS = 86_400_000
VERSION = b"v"
MARK = "w:"
TOKEN_BYTES = 9


@dataclass(frozen=True, slots=True)
class State:
    """The version of a collection as a reader learned it. Empty: nothing may be kept, nor what was kept be shown."""

    stamp: str
    # Whether an index has followed by now.
    settled: bool = True


def state_of(found: Reply, server: str) -> State:
    """The version, where nobody writes just now."""
    fields = fields_of(found)
    version = fields.pop(VERSION, b"").decode("ascii", "replace")
    now_ms = clock.now() * 1000
    try:
        made_at = int(version.partition("-")[0])
        if any(int(ends_at) > now_ms for ends_at in fields.values()):
            return State("")
    except ValueError:
        return State("")
    return State(f"{server}:{version}", settled=now_ms - made_at >= SETTLED_SECONDS * 1000)


def fields_of(found: Reply) -> dict[bytes, bytes]:
    """A hash as it is answered: names and values in turn."""
    if not isinstance(found, list):
        return {}
    given = [each for each in found if isinstance(each, bytes)]
    return dict(zip(given[::2], given[1::2], strict=False))


def marking(key: str, mark: str) -> list[Command]:
    """Somebody writes: what is kept by one who learned a version before is not shown."""
    ends_at = str(int((clock.now() + WRITE_SECONDS) * 1000))
    return [("HSET", key, VERSION, _version(), mark, ends_at), ("PEXPIRE", key, str(STATE_MILLISECONDS))]


def versioning(key: str) -> list[Command]:
    """A version where there is none: the first that any reader makes."""
    return [("HSETNX", key, VERSION, _version()), ("PEXPIRE", key, str(STATE_MILLISECONDS)), ("HGETALL", key)]


def _version() -> str:
    """When it was made, for indexes, and what makes it one of a kind."""
    return f"{int(clock.now() * 1000)}-{token()}"


def token() -> str:
    """What nobody else has. Of the operating system: a process that was restored from a snapshot has no random numbers of its own."""
    return os.urandom(TOKEN_BYTES).hex()


def new_mark() -> str:
    """What says that one write is under way."""
    return MARK + token()
