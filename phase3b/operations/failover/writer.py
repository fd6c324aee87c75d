"""Writes many tickets at a time, each with an idempotency key, and asks for each again until it is confirmed: in turn of either region.

For the rehearsal of a failover: `write_all` runs while a region is lost, and tells of each write what was confirmed where and when.

    async with aiohttp.ClientSession(connector=connector_of(1000)) as http:
        entries = (Entry("us-east-1", url, headers), Entry("us-west-2", other_url, other_headers))
        writing = asyncio.create_task(write_all(planned(1000, run, tenants), entries, Patience(), http))
        ...  # lose a region meanwhile
        writes = await writing
    found = outcome(writes, tickets_of(items), lost="us-east-1", lost_at=when)

Every write begins at the first entry. What has no answer, is refused because the service is busy (429, 5xx), or is not authorized while a
region comes up (401, 403), is asked for again at the other entry, with the same key and body.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import aiohttp

from phase3b.operations.failover.written import CREATED, NO_ANSWER, Attempt, Write
from phase3b.quick_dataclass import dataclass

PATH: Final = "/support/tickets"
# What an attempt may be answered with and is tried again: the other region may do it, or this one a moment later.
AGAIN: Final = frozenset({NO_ANSWER, 401, 403, 408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Entry:
    """The REST API of a region: its address with the stage, and the headers of a tenant's requests (token, API key)."""

    region: str
    url: str
    headers: Callable[[str], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an attempt is waited for, how long is paused before the next, and after how long a write is given up. In seconds."""

    attempt_seconds: float = 10.0
    pause_seconds: float = 0.5
    most_seconds: float = 300.0


@dataclass(frozen=True, slots=True)
class Planned:
    """A write that is to be made."""

    tenant_id: str
    key: str
    subject: str

    @property
    def body(self) -> bytes:
        """The same at each attempt: a key that comes with another body is refused."""
        return json.dumps({"subject": self.subject, "description": "Written while a region is lost."}).encode()


def planned(count: int, run: str, tenants: Sequence[str]) -> tuple[Planned, ...]:
    """So many writes, of the tenants in turn; `run` is of no other rehearsal, as keys are known for a day."""
    return tuple(
        Planned(tenants[number % len(tenants)], f"{run}-{number:06d}", f"{run} write {number:06d}")
        for number in range(count)
    )


def connector_of(in_flight: int) -> aiohttp.TCPConnector:
    """Connections for so many requests at a time."""
    return aiohttp.TCPConnector(limit=in_flight, force_close=True)


async def write_all(
    writes: Sequence[Planned],
    entries: Sequence[Entry | Callable[[], Entry]],
    patience: Patience,
    http: aiohttp.ClientSession,
    in_flight: int = 1000,
    told: Callable[[Write], None] = lambda _: None,
) -> tuple[Write, ...]:
    """Makes all writes, up to `in_flight` at a time, at each attempt at the next of the entries; `told` hears of each when it is confirmed or given up."""
    free = asyncio.Semaphore(in_flight)

    async def one(write: Planned) -> Write:
        async with free:
            done = await _written(write, entries, patience, http)
        told(done)
        return done

    return tuple(await asyncio.gather(*map(one, writes)))


async def _written(
    write: Planned, entries: Sequence[Entry | Callable[[], Entry]], patience: Patience, http: aiohttp.ClientSession
) -> Write:
    attempts: list[Attempt] = []
    ends_at = time.monotonic() + patience.most_seconds
    while True:
        chosen = entries[len(attempts) % len(entries)]
        entry = chosen if isinstance(chosen, Entry) else chosen()
        attempt = await _attempt(write, entry, patience, http)
        attempts.append(attempt)
        # At random, so that what failed together does not come back together.
        pause = patience.pause_seconds * (1 + random.random())  # noqa: S311  no secret
        if attempt.status not in AGAIN or time.monotonic() + pause > ends_at:
            return Write(write.tenant_id, write.key, write.subject, tuple(attempts))
        await asyncio.sleep(pause)


async def _attempt(write: Planned, entry: Entry, patience: Patience, http: aiohttp.ClientSession) -> Attempt:
    headers = {
        **entry.headers(write.tenant_id),
        "Content-Type": "application/json",
        "Idempotency-Key": write.key,
    }
    began = time.time()
    try:
        async with http.post(
            entry.url + PATH,
            data=write.body,
            headers=headers,
            timeout=aiohttp.ClientTimeout(total=patience.attempt_seconds),
        ) as answer:
            body = await answer.read()
            status = answer.status
            replayed = answer.headers.get("Idempotent-Replayed") == "true"
    except (aiohttp.ClientError, TimeoutError, OSError):
        return Attempt(entry.region, began, time.time(), NO_ANSWER)
    return Attempt(entry.region, began, time.time(), status, _made(body) if status == CREATED else None, replayed)


def _made(body: bytes) -> str | None:
    try:
        return str(json.loads(body)["ticket_id"])
    except (ValueError, KeyError, TypeError):
        return None
