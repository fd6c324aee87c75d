"""Brings what was written in one region to the others: after a while, in order, and while both regions are there.

Sources: "How DynamoDB global tables work" (usually within a second; the last writer wins) and "Using time to live (TTL)" (a deletion
by TTL is replicated as a deletion) in the Amazon DynamoDB Developer Guide.
"""

from __future__ import annotations

import copy
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.account_throughput import AccountThroughput
from phase3b.local.dynamodb.engine import RequestRefusedError
from phase3b.local.dynamodb.ministack_corrections import CHANGED
from phase3b.local.dynamodb.ministack_engine import LOCK
from phase3b.local.dynamodb.partiql_units import written_units
from phase3b.local.dynamodb.replication.written import STAMPS, Change, Replica, replica_of
from phase3b.local.faults.fault import ActiveFaults

LOG: Final = logging.getLogger(__name__)
# Asked of the embedded AWS itself: GET what waits, POST {"lag_seconds": 5} how long a change takes.
REPLICATION_PATH: Final = "/phase3b/replication"
# Of the machine's time: how often is looked whether something is due.
PAUSE_SECONDS: Final = 0.02
# As many changes at once as hold no request up.
AT_ONCE: Final = 200


class Waiting(NamedTuple):
    """What a region has not got of a table in another one: how many changes, and how old the first of them is, in seconds."""

    account_id: str
    table: str
    source: str
    target: str
    changes: int
    oldest_seconds: float


@dataclass(slots=True)
class Replication:
    """Of one embedded AWS; `lag_seconds` of the account pass between a write and its arrival, `faults` say which regions are lost."""

    clock: Clock
    throughput: AccountThroughput
    lag_seconds: float
    faults: ActiveFaults = field(default_factory=ActiveFaults)
    guard: Callable[[], AbstractContextManager[None]] = nullcontext
    # Told of each change that arrived: account, table, source, target, and how long it took in seconds.
    arrived: Callable[[str, str, str, str, float], object] | None = None
    _running: bool = False
    # Changes that lost against a later write of the region that they came to.
    overtaken: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        STAMPS.of(self.clock.now)

    def start(self) -> None:
        """Delivers from now on, in a thread of its own."""
        with self._lock:
            if not self._running:
                self._running = True
                threading.Thread(target=self._run, name="replication", daemon=True).start()

    def deliver(self, *, at_once: int | None = None) -> int:
        """Brings what is due by now to where it belongs; how many changes that were."""
        done, now = 0, self.clock.now()
        for account_id, region, name, replica in self._replicas():
            if self._lost(region):
                continue
            for target in list(replica.waiting):
                if not self._lost(target):
                    done += self._one_way(account_id, name, region, target, now, at_once)
        if done:
            self._forget()
        return done

    def waiting(self) -> list[Waiting]:
        """What has not arrived, of each table and each way."""
        now = self.clock.now()
        with LOCK:
            return [
                Waiting(account_id, name, region, target, len(queue), max(0.0, now - queue[0].stamp.at))
                for account_id, region, name, replica in self._replicas()
                for target, queue in replica.waiting.items()
                if queue
            ]

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        waiting = [each._asdict() for each in self.waiting()]
        return {"lag_seconds": self.lag_seconds, "overtaken": self.overtaken, "waiting": waiting}

    def replicated(self) -> Iterator[tuple[str, str, str]]:
        """Account, region and name of each table that is one of several regions'."""
        for account_id, region, name, _ in self._replicas():
            yield account_id, region, name

    def regions(self, account_id: str, name: str) -> set[str]:
        """The regions of a global table; none where it is of one region."""
        return {region for account, region, each in self.replicated() if (account, each) == (account_id, name)}

    def expires_here(self, account_id: str, region: str, name: str) -> bool:
        """Whether a region deletes a table's items by TTL: of a global table one that is there does, and the others get it from it."""
        if self._lost(region):
            return False
        with ministack.scope(account_id, region):
            found = replica_of(ministack.table(name))
        if found is None:
            return True
        there = sorted(each for each in {region, *found.waiting} if not self._lost(each))
        return region == (found.home if found.home in there else there[0])

    def _lost(self, region: str) -> bool:
        return self.faults.of("region", region) is not None

    def _one_way(self, account_id: str, name: str, source: str, target: str, now: float, at_once: int | None) -> int:
        done = 0
        with LOCK:
            with ministack.scope(account_id, source):
                replica = replica_of(ministack.table(name))
            queue = None if replica is None else replica.waiting.get(target)
            while queue and queue[0].stamp.at + self.lag_seconds <= now and (at_once is None or done < at_once):
                if not self._arrive(account_id, name, target, queue[0], now):
                    break
                change = queue.popleft()
                done += 1
                if self.arrived is not None:
                    self.arrived(account_id, name, source, target, now - change.stamp.at)
        return done

    def _arrive(self, account_id: str, name: str, target: str, change: Change, now: float) -> bool:
        """Puts a change in; not where the region has no capacity for it now, in which case it is tried again."""
        with ministack.scope(account_id, target):
            table = ministack.table(name)
            there = replica_of(table)
            if table is None or there is None:
                return True
            throughput = self.throughput.of(account_id, target)
            operation, request = _as_request(name, table, change)
            try:
                throughput.admit(operation, request, now, tuple)
            except RequestRefusedError:
                return False
            CHANGED.clear()
            if not there.take(change, lambda: _put(name, table, change)):
                self.overtaken += 1
            throughput.settle(operation, request, written_units(CHANGED), tuple(CHANGED), now)
        return True

    def _forget(self) -> None:
        """Forgets when items were written, of tables of which nothing is on its way: all that follows is later."""
        with LOCK:
            found: dict[tuple[str, str], list[Replica]] = {}
            for account_id, _, name, replica in self._replicas():
                found.setdefault((account_id, name), []).append(replica)
            for replicas in found.values():
                if not any(queue for each in replicas for queue in each.waiting.values()):
                    for each in replicas:
                        each.written.clear()

    @staticmethod
    def _replicas() -> Iterator[tuple[str, str, str, Replica]]:
        for (account_id, region, name), table in ministack.every_table():
            found = replica_of(table)
            if found is not None:
                yield account_id, region, name, found

    def _run(self) -> None:
        while True:
            time.sleep(PAUSE_SECONDS)
            try:
                with self.guard():
                    self.deliver(at_once=AT_ONCE)
            except Exception:
                LOG.exception("changes can't be replicated")


def lag_of(body: bytes) -> float:
    """The lag that a request asks for, in seconds.

    Raises:
        ValueError: it is not one.
    """
    try:
        lag = parse_json(body.decode("utf-8", "replace"), REPLICATION_PATH, "Try again").get("lag_seconds").number()
    except Phase3bError as error:
        raise ValueError(error.problems[0].what) from None
    if not 0 <= lag < float("inf"):
        raise ValueError(f"lag_seconds is a number of seconds, not {lag:g}")
    return lag


def _put(name: str, table: ministack.Table, change: Change) -> None:
    pk, sk = change.key
    before = table["items"].get(pk, {}).get(sk)
    if change.item is None:
        if before is not None:
            ministack.remove_item(table, pk, sk)
            ministack.emit(name, "REMOVE", before, None)
        return
    item = copy.deepcopy(change.item)
    ministack.set_item(table, pk, sk, item)
    ministack.emit(name, "INSERT" if before is None else "MODIFY", before, item)


def _as_request(name: str, table: ministack.Table, change: Change) -> tuple[str, dict[str, Any]]:
    """As a client would ask for it: what it needs of the region's capacity."""
    if change.item is not None:
        return "PutItem", {"TableName": name, "Item": change.item}
    keys = [each for each in (table["pk_name"], table["sk_name"]) if each]
    return "DeleteItem", {"TableName": name, "Key": {each: (change.before or {})[each] for each in keys}}
