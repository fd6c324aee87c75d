"""Loses a region under load and measures what that costs: until clients have an answer of the other one, and what is missing there.

Clients know one name. What it leads to is what Route 53 would answer: records by latency, health checks by the real health route, resolvers
that keep answers. What is done to the regions is the caller's (`Hands`): on the embedded AWS faults and commands, in tests their like.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import aiohttp

from phase3b.capacity.ops.failover import Failover
from phase3b.operations.failover.rehearsed import Rehearsed, Waited
from phase3b.operations.failover.routing import (
    ANSWER_SECONDS,
    CONNECT_SECONDS,
    HEALTHY,
    HealthCheck,
    LatencyRecords,
    Resolver,
)
from phase3b.operations.failover.writer import Entry, Patience, connector_of, planned, write_all
from phase3b.operations.failover.written import Write, outcome, tickets_of

LOOK_SECONDS: Final = 0.05
# A write that nobody confirms in this time is no reason to wait for it before the region is lost.
MOST_BEFORE_SECONDS: Final = 60.0
CATCH_UP_SECONDS: Final = 300.0


class Hands(Protocol):
    """What is done to two regions; each call may block."""

    def lose(self, region: str) -> None:
        """Takes a region away."""

    def give_back(self, region: str) -> None:
        """It is there again."""

    def waiting(self, source: str | None = None) -> Sequence[Waited]:
        """What has not been replicated, from a region or at all."""

    def switch(self, region: str) -> int:
        """Runs schedules and streams in a region, as the runbook does; how many that were."""

    def switch_back(self) -> None:
        """As it was before."""

    def tickets(self, region: str) -> Sequence[Mapping[str, Any]]:
        """The items of the tickets' table in a region."""

    def unequal(self) -> Mapping[str, int]:
        """How many items of each replicated table are not the same in both regions."""


@dataclass(frozen=True, slots=True)
class Place:
    """A region as its clients see it: its API with the stage, what its health check asks for, and the headers of a tenant."""

    region: str
    url: str
    health_url: str
    headers: Callable[[str], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Checking:
    """How Route 53 asks; `answered` says of a status whether it is one of a healthy service."""

    interval_seconds: float
    failures: int
    says: str
    answered: Callable[[int], bool] = HEALTHY.__contains__


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is rehearsed: of which environment, with the writes of which tenants; `run` is of no other rehearsal."""

    environment: str
    asked: Failover
    checking: Checking
    tenants: Sequence[str]
    run: str


@dataclass(slots=True)
class Named:
    """The name of the service, as the clients of one resolver know it."""

    resolver: Resolver
    places: Mapping[str, Place]

    def entry(self) -> Entry:
        """Where an attempt goes that is made now."""
        place = self.places[self.resolver.region()]
        return Entry(place.region, place.url, place.headers)


@dataclass(slots=True)
class _Moments:
    lost_at: float = 0.0
    confirmed: int = 0
    after: dict[str, float] = field(default_factory=dict)

    def note(self, what: str) -> None:
        self.after[what] = time.time() - self.lost_at

    def told(self, write: Write) -> None:
        if write.confirmed is not None:
            self.confirmed += 1


async def rehearse(
    rehearsal: Rehearsal, first: Place, second: Place, hands: Hands, announce: Callable[[str], None] = lambda _: None
) -> Rehearsed:
    """Loses the first region, lets the second go on, gives the first one back, and compares."""
    asked, checking = rehearsal.asked, rehearsal.checking
    places = {each.region: each for each in (first, second)}
    checks = {region: HealthCheck(checking.failures) for region in places}
    records, moments = LatencyRecords(checks), _Moments()
    resolvers = [
        Resolver(records, asked.dns_ttl_seconds, time.monotonic, asked.dns_ttl_seconds * number / asked.resolvers)
        for number in range(asked.resolvers)
    ]
    async with aiohttp.ClientSession(connector=connector_of(asked.writes)) as http:
        health = [asyncio.create_task(_check(each, checks[each.region], checking)) for each in places.values()]
        keep = asyncio.create_task(_keep_asking(resolvers))
        try:
            announce(f"{asked.writes} writes begin in {first.region}")
            writing = asyncio.create_task(_write(rehearsal, places, resolvers, http, moments))
            began = time.monotonic()
            wanted = asked.writes * asked.lose_after_percent / 100
            await _until(lambda: moments.confirmed >= wanted or writing.done(), began + MOST_BEFORE_SECONDS)
            await asyncio.to_thread(hands.lose, first.region)
            moments.lost_at, lost = time.time(), time.monotonic()
            waiting = await asyncio.to_thread(hands.waiting, first.region)
            announce(f"{first.region} is lost, {moments.confirmed} writes are confirmed")
            await _until(lambda: not checks[first.region].healthy, lost + asked.most_seconds)
            detected = _after(checks[first.region].changed_at, lost)
            announce(f"the health check of {first.region} fails")
            switches = await asyncio.to_thread(hands.switch, second.region)
            switched = time.monotonic() - lost
            writes = await writing
            moved = sorted(at - lost for each in resolvers for at, region in each.moved if region == second.region)
            away = outcome(
                writes, tickets_of(await asyncio.to_thread(hands.tickets, second.region)), first.region, moments.lost_at
            )
            announce(f"every write has its answer; {first.region} comes back")
            await asyncio.to_thread(hands.give_back, first.region)
            back = time.monotonic()

            async def caught_up() -> bool:
                return not await asyncio.to_thread(hands.waiting)

            there = await _until_async(caught_up, back + CATCH_UP_SECONDS)
            caught = time.monotonic() - lost if there else None
            await asyncio.to_thread(hands.switch_back)

            async def settled() -> bool:
                found = tickets_of(await asyncio.to_thread(hands.tickets, second.region))
                return not outcome(writes, found, first.region, moments.lost_at).twice

            # A duplicate is taken back by the stream that finds it, a moment after both are in one region.
            await _until_async(settled, time.monotonic() + CATCH_UP_SECONDS / 10)
            await _until_async(caught_up, time.monotonic() + CATCH_UP_SECONDS / 10)
            end = outcome(
                writes, tickets_of(await asyncio.to_thread(hands.tickets, first.region)), first.region, moments.lost_at
            )
            unequal = await asyncio.to_thread(hands.unequal)
        finally:
            for task in (*health, keep):
                task.cancel()
            await asyncio.gather(*health, keep, return_exceptions=True)
    return Rehearsed(
        rehearsal.environment, first.region, second.region, checking.says, checking.interval_seconds, checking.failures,
        detected, moved[0] if moved else None, moved[-1] if len(moved) == len(resolvers) else None,
        switched, switches, back - lost, caught, tuple(waiting), away, end, unequal,
    )  # fmt: skip


async def _write(
    rehearsal: Rehearsal,
    places: Mapping[str, Place],
    resolvers: Sequence[Resolver],
    http: aiohttp.ClientSession,
    moments: _Moments,
) -> tuple[Write, ...]:
    """The writes, an equal part of them by each resolver."""
    asked = rehearsal.asked
    every = planned(asked.writes, rehearsal.run, rehearsal.tenants)
    patience = Patience(asked.attempt_seconds, most_seconds=asked.most_seconds)
    parts = await asyncio.gather(
        *(
            write_all(
                every[number :: len(resolvers)],
                (Named(resolver, places).entry,),
                patience,
                http,
                in_flight=asked.writes,
                told=moments.told,
            )
            for number, resolver in enumerate(resolvers)
        )
    )
    return tuple(write for part in parts for write in part)


async def _keep_asking(resolvers: Sequence[Resolver]) -> None:
    """Other clients of a resolver, who ask all the time: it has the new answer as soon as the old one is over."""
    while True:
        for each in resolvers:
            each.region()
        await asyncio.sleep(LOOK_SECONDS)


async def _check(place: Place, check: HealthCheck, checking: Checking) -> None:
    """One health check, as long as it is not cancelled; its connection is a new one each time."""
    timeout = aiohttp.ClientTimeout(total=CONNECT_SECONDS + ANSWER_SECONDS, connect=CONNECT_SECONDS)
    while True:
        began = time.monotonic()
        try:
            async with (
                aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True), timeout=timeout) as http,
                http.get(place.health_url) as answer,
            ):
                answered = checking.answered(answer.status)
        except (aiohttp.ClientError, TimeoutError, OSError):
            answered = False
        check.note(answered=answered, at=time.monotonic())
        await asyncio.sleep(max(0.0, began + checking.interval_seconds - time.monotonic()))


async def _until(look: Callable[[], bool], ends: float) -> bool:
    async def looked() -> bool:
        return look()

    return await _until_async(looked, ends)


async def _until_async(look: Callable[[], Awaitable[bool]], ends: float) -> bool:
    while not await look():
        if time.monotonic() > ends:
            return False
        await asyncio.sleep(LOOK_SECONDS)
    return True


def _after(at: float | None, lost: float) -> float | None:
    return None if at is None or at < lost else at - lost
