"""1,000 writes at a time over real connections to two servers, of which one goes away in the middle."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import aiohttp
from aiohttp import web

from phase3b.operations.failover.writer import Entry, Patience, connector_of, planned, write_all
from phase3b.operations.failover.written import NO_ANSWER, Ticket, Write, outcome

EAST, WEST = "us-east-1", "us-west-2"
QUICK = Patience(attempt_seconds=5, pause_seconds=0.01, most_seconds=30)


@dataclass
class Store:
    """What both servers have in common: by key, the ticket that it made."""

    made: dict[str, Ticket] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)

    def create(self, region: str, key: str, subject: str) -> tuple[str, bool]:
        self.asked[region] += 1
        replayed = key in self.made
        ticket = self.made.setdefault(key, Ticket("acme", f"{region}-{len(self.made)}", subject))
        return ticket.ticket_id, replayed


@asynccontextmanager
async def serving(answer: Callable[[web.Request], AsyncIterator[web.StreamResponse]]) -> AsyncIterator[str]:
    app = web.Application()

    async def handle(request: web.Request) -> web.StreamResponse:
        return await anext(answer(request))

    app.router.add_post("/v1/support/tickets", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    finally:
        await runner.cleanup()


async def run(count: int, away_after: int, *, answered: bool) -> tuple[tuple[Write, ...], Store]:
    """East answers so many, and none from then on: it does what it is asked (or not), and the connection ends."""
    store = Store()

    async def east(request: web.Request) -> AsyncIterator[web.StreamResponse]:
        body = await request.json()
        is_away = store.asked[EAST] >= away_after
        if not is_away or answered:
            made, replayed = store.create(EAST, request.headers["Idempotency-Key"], body["subject"])
        else:
            store.asked[EAST] += 1
        if is_away:
            assert request.transport is not None
            request.transport.close()
        yield web.json_response(
            {"ticket_id": made if not is_away else ""}, status=201, headers=_told(is_away or replayed)
        )

    async def west(request: web.Request) -> AsyncIterator[web.StreamResponse]:
        body = await request.json()
        if store.asked[WEST] % 7 == 3:
            store.asked[WEST] += 1
            yield web.json_response({}, status=503)
            return
        made, replayed = store.create(WEST, request.headers["Idempotency-Key"], body["subject"])
        yield web.json_response({"ticket_id": made}, status=201, headers=_told(replayed))

    async with (
        serving(east) as first,
        serving(west) as second,
        aiohttp.ClientSession(connector=connector_of(count)) as http,
    ):
        entries = Entry(EAST, first, lambda tenant: {"X-Tenant": tenant}), Entry(WEST, second, lambda _: {})
        told: list[Write] = []
        writes = await write_all(planned(count, "run-1", ["acme"]), entries, QUICK, http, count, told.append)
        assert sorted(each.key for each in told) == sorted(each.key for each in writes)
    return writes, store


def _told(replayed: bool) -> dict[str, str]:  # noqa: FBT001  the one thing it tells
    return {"Idempotent-Replayed": "true"} if replayed else {}


def test_a_thousand_writes_are_confirmed_by_one_region_or_the_other() -> None:
    writes, store = asyncio.run(run(1000, 400, answered=False))
    assert len({each.key for each in writes}) == len(writes) == 1000
    found = outcome(writes, list(store.made.values()), EAST, 0)
    assert found.confirmed == {EAST: 400, WEST: 600}
    assert (found.unanswered, found.missing, found.twice) == ((), (), ())
    # Each that East did not answer was asked for again at the other region, and those that it had no time for again.
    assert found.attempts >= 1600
    again = [each for each in writes if each.attempts[0].status == NO_ANSWER]
    assert len(again) == 600
    assert all(each.attempts[1].region == WEST for each in again)
    assert all(before.ended <= after.began for each in again for before, after in pairwise(each.attempts))


def test_what_was_done_without_an_answer_is_replayed_and_not_made_again() -> None:
    writes, store = asyncio.run(run(200, 50, answered=True))
    found = outcome(writes, list(store.made.values()), EAST, 0)
    assert (found.confirmed, found.replayed) == ({EAST: 50, WEST: 150}, 150)
    assert len(store.made) == 200


def test_a_refusal_is_not_asked_for_again_and_a_write_is_given_up() -> None:
    async def ask(status: int, most_seconds: float) -> Write:
        async def refuse(_: web.Request) -> AsyncIterator[web.StreamResponse]:
            yield web.json_response({}, status=status)

        async with serving(refuse) as url, aiohttp.ClientSession() as http:
            entries = Entry(EAST, url, lambda _: {}), Entry(WEST, url, lambda _: {})
            patience = Patience(1, 0.01, most_seconds)
            (write,) = await write_all(planned(1, "run-2", ["acme"]), entries, patience, http)
        return write

    refused = asyncio.run(ask(422, 5))
    assert [each.status for each in refused.attempts] == [422]
    assert refused.confirmed is None
    given_up = asyncio.run(ask(503, 0.2))
    assert len(given_up.attempts) > 2
    assert {each.region for each in given_up.attempts} == {EAST, WEST}
    assert given_up.confirmed is None
