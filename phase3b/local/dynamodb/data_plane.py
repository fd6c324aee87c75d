"""DynamoDB in front of moto: items and streams are the engine's, tables are moto's, and the engine follows them."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from moto.dynamodb.models import dynamodb_backends
from werkzeug.test import run_wsgi_app

from phase3b.capacity.model.simulation import Simulation
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.limits import limits
from phase3b.local.asked_span import asked_span
from phase3b.local.dynamodb import engine_backups, engine_tables, ministack_parts
from phase3b.local.dynamodb.account_throughput import AccountThroughput
from phase3b.local.dynamodb.consumption import CONSUMED_PATH, Consumption
from phase3b.local.dynamodb.engine import EngineAnswer, RequestRefusedError
from phase3b.local.dynamodb.expiry import expire
from phase3b.local.dynamodb.ministack_engine import COUNTED, LOCK, STREAMS, MinistackEngine
from phase3b.local.dynamodb.offered_trace import THROUGHPUT_PATH
from phase3b.local.dynamodb.replication import engine_replicas
from phase3b.local.dynamodb.replication.replication import REPLICATION_PATH, Replication, lag_of
from phase3b.local.dynamodb.throughput.lanes import Rules
from phase3b.local.faults.aws_faults import DELAYED
from phase3b.local.moto_gaps import global_tables
from phase3b.local.requests.caller import RESET_PATH, caller
from phase3b.local.requests.cause import HEADER, cause_of
from phase3b.local.requests.checked_requests import buffered

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LOG: Final = logging.getLogger(__name__)
TABLES: Final = "DynamoDB_"
# Of the account's time, between two passes over the tables with a TTL; and of the machine's at least.
EXPIRY_PAUSE_SECONDS: Final = 10.0
LEAST_PAUSE_SECONDS: Final = 1.0
OF_ITEMS: Final = frozenset(ministack_parts.HANDLERS)
OF_TABLES: Final = frozenset({"CreateTable", "UpdateTable", "DeleteTable", "DescribeTable"})
JSON: Final = {"Content-Type": "application/json"}
# Of a table with its items: moto would do it without them.
OF_KEYS: Final = frozenset({"DescribeContributorInsights", "UpdateContributorInsights"})
NOT_HERE: Final = frozenset(
    {
        "ExportTableToPointInTime",
        "ImportTable",
        "ListContributorInsights",
    }
)
# moto has the backups, the engine what is in them.
OF_BACKUPS: Final = frozenset({"CreateBackup", "RestoreTableFromBackup", "RestoreTableToPointInTime"})


class DataPlane:
    """WSGI around moto."""

    def __init__(
        self,
        served: WSGIApplication,
        clock: Clock,
        account_id: str | None = None,
        rules: Rules | None = None,
        *,
        throttling: bool = False,
    ) -> None:
        self._served = served
        self.throughput = AccountThroughput(clock, rules or Rules(Simulation(), limits()), throttling)
        self._clock = clock
        self._account_id = account_id
        self._engines: dict[tuple[str, str], MinistackEngine] = {}
        self._expiring = False
        # By the machine's clock and not the account's, which may be moved: a load test asks for seconds of its own.
        self._consumption = Consumption(time.time)
        lag = self.throughput.rules.simulation.assumptions.replication_seconds
        self.replication = Replication(clock, self.throughput, lag)
        if any(self.replication.replicated()):
            self.replication.start()
        if any(_expiring()):
            # Of an account that was kept.
            self._start()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        target = str(environ.get("HTTP_X_AMZ_TARGET", ""))
        operation = target.rpartition(".")[2]
        of_streams = target.startswith(STREAMS)
        if of_streams:
            return _sent(self.engine(*caller(environ, self._account_id))(target, buffered(environ)), start_response)
        if target.startswith(TABLES) and operation in OF_ITEMS:
            answer = self._timed(operation, target, environ)
            counted = operation in COUNTED
            self._consumption.note(operation, answer, cause_of(environ.get(HEADER)), counted=counted)
            return _sent(answer, start_response)
        if target.startswith(TABLES) and operation in OF_TABLES:
            return self._of_table(operation, environ, start_response)
        if target.startswith(TABLES) and operation in OF_BACKUPS:
            return self._of_backup(operation, environ, start_response)
        if target.startswith(TABLES) and operation in OF_KEYS:
            return _sent(self._of_keys(operation, environ), start_response)
        if target.startswith(TABLES) and operation in NOT_HERE:
            text = f"{operation} is no operation of the embedded AWS: docs/embedded-dynamodb.md"
            return _sent(RequestRefusedError(text, "UnknownOperationException").answer(), start_response)
        if operation == "UpdateTimeToLive":
            self._start()
        if environ["PATH_INFO"] == RESET_PATH:
            with LOCK:
                ministack_parts.reset()
            self._consumption.reset()
            self.throughput.clear()
            self._engines.clear()
        if environ["PATH_INFO"] == THROUGHPUT_PATH:
            return _sent(
                EngineAnswer(HTTPStatus.OK, json.dumps(self.throughput.minutes()).encode(), JSON), start_response
            )
        if environ["PATH_INFO"] == REPLICATION_PATH:
            return _sent(self._replicated(environ), start_response)
        if environ["PATH_INFO"] == CONSUMED_PATH:
            return _sent(self._consumed(environ), start_response)
        return self._served(environ, start_response)

    def _timed(self, operation: str, target: str, environ: WSGIEnvironment) -> EngineAnswer:
        """The answer to an operation on items; how long it took is a metric."""
        body, whose = buffered(environ), caller(environ, self._account_id)
        requests = self.throughput.of(*whose).requests
        # What a fault has held it back by is a part of the time that AWS takes.
        began = time.perf_counter() - environ.get(DELAYED, 0.0)
        try:
            answer = self.engine(*whose)(target, body)
        except Exception:
            # Answered with HTTP 500 by what serves this.
            requests.failed(operation, _table_of(body), self._clock.now())
            raise
        requests.answered(operation, answer, time.perf_counter() - began, self._clock.now())
        return answer

    def _of_keys(self, operation: str, environ: WSGIEnvironment) -> EngineAnswer:
        """Contributor Insights of a table or an index."""
        asked, whose = json.loads(buffered(environ)), caller(environ, self._account_id)
        table = str(asked["TableName"]).rpartition("/")[2]
        owner = (table, asked.get("IndexName"))
        throughput = self.throughput.of(*whose)
        with LOCK, ministack_parts.scope(*whose):
            there = throughput.table(table, self._clock.now())
        if there is None or (owner[1] is not None and owner[1] not in {each.index_name for each in there.owners}):
            text = f"Requested resource not found: Table: {table} not found"
            return RequestRefusedError(text, "ResourceNotFoundException").answer()
        if operation == "DescribeContributorInsights":
            found = throughput.throttled_keys.described(owner)
        else:
            found = throughput.throttled_keys.switch(
                owner,
                on=asked["ContributorInsightsAction"] == "ENABLE",
                mode=asked.get("ContributorInsightsMode"),
                now=self._clock.now(),
            )
        index = {} if owner[1] is None else {"IndexName": owner[1]}
        return EngineAnswer(HTTPStatus.OK, json.dumps({"TableName": table, **index, **found}).encode())

    def _replicated(self, environ: WSGIEnvironment) -> EngineAnswer:
        """What has not arrived in the other regions; with a POST of `lag_seconds`, how long it takes from now on."""
        if environ["REQUEST_METHOD"] == "POST":
            try:
                self.replication.lag_seconds = lag_of(buffered(environ))
            except ValueError as error:
                return EngineAnswer(HTTPStatus.BAD_REQUEST, json.dumps({"error": str(error)}).encode(), JSON)
        return EngineAnswer(HTTPStatus.OK, json.dumps(self.replication.as_data()).encode(), JSON)

    def _consumed(self, environ: WSGIEnvironment) -> EngineAnswer:
        try:
            begin, end = asked_span(parse_qs(str(environ.get("QUERY_STRING", ""))))
        except ValueError as error:
            return EngineAnswer(HTTPStatus.BAD_REQUEST, json.dumps({"error": str(error)}).encode(), JSON)
        found = {"throttling": self.throughput.enforced, **self._consumption.between(begin, end)}
        return EngineAnswer(HTTPStatus.OK, json.dumps(found).encode(), JSON)

    def engine(self, account_id: str, region: str) -> MinistackEngine:
        """The engine of an account in a region."""
        found = self._engines.get((account_id, region))
        if found is None:
            throughput = self.throughput.of(account_id, region)
            made = MinistackEngine(account_id, region, throughput, self._clock.now)
            found = self._engines.setdefault((account_id, region), made)
        return found

    def expire(self) -> int:
        """Deletes what is over by now, in each table with a TTL; how many items that were."""
        now, gone = self._clock.now(), 0
        for account_id, region, name, attribute in list(_expiring()):
            if not self.replication.expires_here(account_id, region, name):
                continue
            items = expire(self.engine(account_id, region), name, attribute, now)
            if items:
                self.throughput.of(account_id, region).requests.expired(name, items, now)
            gone += items
        return gone

    def _start(self) -> None:
        """Deletes by TTL from now on."""
        if not self._expiring:
            self._expiring = True
            threading.Thread(target=self._run, name="expiry", daemon=True).start()

    def _run(self) -> None:
        while True:
            time.sleep(max(LEAST_PAUSE_SECONDS, self._clock.machine_seconds(EXPIRY_PAUSE_SECONDS)))
            try:
                self.expire()
            except Exception:
                LOG.exception("items can't be deleted by TTL")

    def _of_table(self, operation: str, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = buffered(environ)
        account_id, region = caller(environ, self._account_id)
        throughput = self.engine(account_id, region).throughput
        # One at a time: moto's table and the engine's are one.
        with LOCK, ministack_parts.scope(account_id, region):
            if operation == "CreateTable":
                refused = engine_tables.create(json.loads(body))
                if refused is not None:
                    return _sent(refused, start_response)
            elif throughput is not None:
                # What auto scaling has decided by now is in moto's table.
                throughput.table(_table_of(body), self._clock.now())
            answer, status, headers = run_wsgi_app(self._served, environ, buffered=True)
            done = b"".join(answer)
            if not status.startswith("2"):
                if operation == "CreateTable":
                    ministack_parts.forget_table(json.loads(body)["TableName"])
            elif operation == "DescribeTable":
                read = json.loads(done)
                engine_tables.complete(read["Table"])
                if self.throughput.updating(account_id, region, read["Table"]["TableName"]):
                    read["Table"]["TableStatus"] = "UPDATING"
                return _sent(EngineAnswer(int(status.split()[0]), json.dumps(read).encode()), start_response)
            else:
                self._followed(operation, json.loads(done)["TableDescription"]["TableName"], account_id, region)
        start_response(status, list(headers))
        return [done]

    def _of_backup(self, operation: str, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """A backup, or a table that is restored: moto's, and then the engine's with the items."""
        request, (account_id, region) = json.loads(buffered(environ)), caller(environ, self._account_id)
        with LOCK, ministack_parts.scope(account_id, region):
            answer, status, headers = run_wsgi_app(self._served, environ, buffered=True)
            done = b"".join(answer)
            if status.startswith("2"):
                backend = dynamodb_backends[account_id][region]
                made = engine_backups.follow(operation, request, json.loads(done), backend, self._clock.now())
                if made is not None:
                    self.throughput.of(account_id, region).follow(made, self._clock.now())
        start_response(status, list(headers))
        return [done]

    def _followed(self, operation: str, name: str, account_id: str, region: str) -> None:
        """Has the engine follow what moto has of a table by now, in each of its regions."""
        before = self.replication.regions(account_id, name) | {region}
        if operation == "DeleteTable":
            backends = dynamodb_backends[account_id]
            others = {each: backends[each].tables[name] for each in before if name in backends[each].tables}
        else:
            others = {region: dynamodb_backends[account_id][region].tables[name]}
            others |= global_tables.members(account_id, name)
        for gone in before - {*others}:
            engine_replicas.delete(account_id, gone, name)
            self.throughput.of(account_id, gone).forget(name)
        if not others:
            return
        asked = region if region in others else next(iter(others))
        described = {each: table.describe()["TableDescription"] for each, table in others.items()}
        engine_replicas.follow(account_id, asked, described)
        for each in others:
            with ministack_parts.scope(account_id, each):
                self.throughput.of(account_id, each).follow(name, self._clock.now())
        if len(others) > 1:
            self.replication.start()


def _table_of(body: bytes) -> str:
    """The table that a request names; empty where it names none."""
    try:
        read = json.loads(body or b"{}")
    except ValueError:
        return ""
    return str(read.get("TableName", "")) if isinstance(read, dict) else ""


def _expiring() -> Iterator[tuple[str, str, str, str]]:
    """Account, region and name of each table with a TTL, and the attribute that it names."""
    for account_id, regions in list(dynamodb_backends.items()):
        for region, backend in list(regions.items()):
            for name, table in list(backend.tables.items()):
                if table.ttl.get("TimeToLiveStatus") == "ENABLED":
                    yield account_id, region, name, table.ttl["AttributeName"]


def _sent(answer: EngineAnswer, start_response: StartResponse) -> Iterable[bytes]:
    status = HTTPStatus(answer.status)
    headers = [*answer.headers.items(), ("Content-Length", str(len(answer.body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [answer.body]
