"""A rehearsal with two servers in front of one global table of the embedded AWS: real requests, a real loss, real replication."""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import web
from dynamodb_contract import InProcess, fresh
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from two_regions import ACCOUNT, FIRST, SECOND, Hands, TwoRegions

from phase3b.capacity.ops.failover import Failover
from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.dynamodb.replication.replication import Replication
from phase3b.local.faults.lost_regions import without_lost
from phase3b.local.moto_gaps import fill_gaps
from phase3b.operations.failover.rehearsal import Checking, Place, Rehearsal, rehearse
from phase3b.operations.failover.rehearsed import Rehearsed, Waited, as_data, findings, sentences

ASKED = Failover(
    recovery_time_seconds=20,
    recovery_point_seconds=2,
    dns_ttl_seconds=0.5,
    resolvers=5,
    writes=100,
    lose_after_percent=20,
    attempt_seconds=2,
    most_seconds=30,
)
CHECKING = Checking(0.2, 3, "/health")


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoRegions]:
    """With a thread that delivers as long as the test runs: one of an embedded AWS does so as long as its process."""
    monkeypatch.setattr(Replication, "start", lambda _: None)
    clock = Clock()
    fill_gaps(clock=clock)
    plane = DataPlane(DomainDispatcherApplication(create_backend_app), clock, ACCOUNT)
    plane.replication.lag_seconds = 1.0
    made = TwoRegions(plane, InProcess(plane), Hands(), f"rehearsed-{fresh()}")
    made.make()
    made.replicate()
    ended = threading.Event()

    def deliver() -> None:
        while not ended.wait(0.02):
            plane.replication.deliver(at_once=200)

    thread = threading.Thread(target=deliver)
    thread.start()
    yield made
    ended.set()
    thread.join()
    made.remove()


@dataclass
class OfTest:
    """What the embedded AWS is asked for, done to the data plane of this process."""

    both: TwoRegions
    switches: list[str]

    def lose(self, region: str) -> None:
        self.both.lose(region)

    def give_back(self, region: str) -> None:
        self.both.give_back(region)

    def waiting(self, source: str | None = None) -> Sequence[Waited]:
        return [
            Waited(each.table, each.changes, each.oldest_seconds)
            for each in self.both.plane.replication.waiting()
            if source in {None, each.source}
        ]

    def switch(self, region: str) -> int:
        self.switches.append(region)
        return 1

    def switch_back(self) -> None:
        self.switches.append("back")

    def tickets(self, region: str) -> Sequence[Mapping[str, Any]]:
        found: Sequence[Mapping[str, Any]] = self.both.client(region).scan(TableName=self.both.table)["Items"]
        return found

    def unequal(self) -> Mapping[str, int]:
        items = [{each["ticket_id"]["S"] for each in self.tickets(region)} for region in (FIRST, SECOND)]
        return {"tickets": len(items[0] ^ items[1])}


def service(both: TwoRegions, region: str, *, keyed: bool) -> web.Application:
    """Creates tickets in a region; `keyed`: a retry has the id of the first attempt."""
    client, free = both.client(region), asyncio.Semaphore(10)

    async def create(request: web.Request) -> web.Response:
        body, key = await request.json(), request.headers["Idempotency-Key"]
        ticket = key if keyed else uuid.uuid4().hex
        item = {
            "p": {"S": request.headers["Tenant"]},
            "s": {"S": ticket},
            "tenant_id": {"S": request.headers["Tenant"]},
            "ticket_id": {"S": ticket},
            "subject": {"S": body["subject"]},
        }
        async with free:
            await asyncio.to_thread(client.put_item, TableName=both.table, Item=item)
            # Slower than it is written: an answer that is lost on its way is asked for again.
            await asyncio.sleep(0.05)
        return web.json_response({"ticket_id": ticket}, status=201)

    async def health(_: web.Request) -> web.Response:
        return web.Response(text="well")

    app = web.Application(middlewares=[without_lost(lambda: both.plane.replication.faults, region)])
    app.router.add_post("/support/tickets", create)
    app.router.add_get("/health", health)
    return app


async def run(both: TwoRegions, hands: OfTest, *, keyed: bool, asked: Failover = ASKED) -> Rehearsed:
    runners, places = [], []
    for region in (FIRST, SECOND):
        runner = web.AppRunner(service(both, region, keyed=keyed))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        runners.append(runner)
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        places.append(Place(region, url, f"{url}/health", lambda tenant: {"Tenant": tenant}))
    try:
        return await rehearse(Rehearsal("prod", asked, CHECKING, ("acme", "globex"), fresh()), *places, hands)
    finally:
        for runner in runners:
            await runner.cleanup()


def test_a_region_is_lost_and_comes_back_and_nothing_confirmed_is_missing(both: TwoRegions) -> None:
    hands = OfTest(both, [])
    found = asyncio.run(run(both, hands, keyed=True))
    assert findings(found, ASKED) == ()
    assert hands.switches == [SECOND, "back"]
    assert found.end.writes == 100
    assert sum(found.end.confirmed.values()) == 100
    assert found.end.confirmed[FIRST] >= 20
    assert found.end.confirmed[SECOND] > 0
    # Three checks, 0.2 s apart; a resolver keeps its answer for half a second.
    assert found.detected is not None
    assert found.moved_first is not None
    assert found.moved_last is not None
    assert 0.3 < found.detected < 5
    assert found.detected <= found.moved_first <= found.moved_last
    assert found.moved_last - found.detected < 3
    assert found.recovery_time is not None
    assert found.away.first_after is not None
    assert found.moved_first <= found.away.first_after <= found.recovery_time
    # What was confirmed in the second before the loss was not in the other region yet, and is there in the end.
    assert found.waiting
    assert 0 < len(found.away.missing) <= found.waiting[0].changes
    assert found.away.recovery_point_seconds < 1.5
    assert found.end.missing == ()
    data = as_data(found, ASKED)
    assert data["findings"] == []
    assert data["recovery_point"]["missing_writes"] == len(found.away.missing)
    assert not any("FINDING" in each for each in sentences(found, ASKED))


def test_what_a_retry_makes_twice_is_found(both: TwoRegions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phase3b.operations.failover.rehearsal.CATCH_UP_SECONDS", 20)
    found = asyncio.run(run(both, OfTest(both, []), keyed=False))
    assert found.end.twice
    assert f"{len(found.end.twice)} writes are there more than once" in findings(found, ASKED)


def test_a_target_that_is_missed_is_a_finding(both: TwoRegions) -> None:
    strict = ASKED.model_copy(update={"recovery_time_seconds": 0.2, "recovery_point_seconds": 0.0001})
    found = asyncio.run(run(both, OfTest(both, []), keyed=True, asked=strict))
    late, beyond = findings(found, strict)
    assert "the last write under way was confirmed" in late
    assert "confirmed writes were missing in us-west-2 beyond 0.0001 s before the loss" in beyond


def test_a_region_that_confirmed_nothing_before_shows_no_recovery_point(both: TwoRegions) -> None:
    at_once = ASKED.model_copy(update={"lose_after_percent": 0})
    both.lose(FIRST)
    found = asyncio.run(run(both, OfTest(both, []), keyed=True, asked=at_once))
    assert "no write was confirmed in us-east-1 before it was lost: the recovery point is not known" in findings(
        found, at_once
    )


@pytest.mark.long
def test_a_thousand_writes_are_in_flight(both: TwoRegions) -> None:
    many = ASKED.model_copy(
        update={"writes": 1000, "recovery_time_seconds": 100, "attempt_seconds": 20, "most_seconds": 100}
    )
    found = asyncio.run(run(both, OfTest(both, []), keyed=True, asked=many))
    assert findings(found, many) == ()
    assert sum(found.end.confirmed.values()) == 1000
    assert found.end.confirmed[FIRST] >= 200
