"""DynamoDB in front of moto: items and streams are the engine's, tables are moto's, and the engine follows them."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from moto.dynamodb.models import dynamodb_backends
from werkzeug.test import run_wsgi_app

from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb import engine_tables, ministack_parts
from phase3b.local.dynamodb.engine import EngineAnswer, RequestRefusedError
from phase3b.local.dynamodb.expiry import expire
from phase3b.local.dynamodb.ministack_engine import LOCK, STREAMS, MinistackEngine
from phase3b.local.requests.caller import RESET_PATH, caller
from phase3b.local.requests.checked_requests import buffered

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LOG: Final = logging.getLogger(__name__)
TABLES: Final = "DynamoDB_"
# Between two passes over the tables with a TTL.
EXPIRY_PAUSE_SECONDS: Final = 10.0
OF_ITEMS: Final = frozenset(ministack_parts.HANDLERS)
OF_TABLES: Final = frozenset({"CreateTable", "UpdateTable", "DeleteTable", "DescribeTable"})
# Of a table with its items: moto would do it without them.
NOT_HERE: Final = frozenset(
    {
        "CreateBackup",
        "ExportTableToPointInTime",
        "ImportTable",
        "RestoreTableFromBackup",
        "RestoreTableToPointInTime",
    }
)


class DataPlane:
    """WSGI around moto."""

    def __init__(self, served: WSGIApplication, clock: Clock, account_id: str | None = None) -> None:
        self._served = served
        self._clock = clock
        self._account_id = account_id
        self._engines: dict[tuple[str, str], MinistackEngine] = {}
        self._expiring = False
        if any(_expiring()):
            # Of an account that was kept.
            self._start()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        target = str(environ.get("HTTP_X_AMZ_TARGET", ""))
        operation = target.rpartition(".")[2]
        of_streams = target.startswith(STREAMS)
        if of_streams or (target.startswith(TABLES) and operation in OF_ITEMS):
            return _sent(self.engine(*caller(environ, self._account_id))(target, buffered(environ)), start_response)
        if target.startswith(TABLES) and operation in OF_TABLES:
            return self._of_table(operation, environ, start_response)
        if target.startswith(TABLES) and operation in NOT_HERE:
            text = f"{operation} is no operation of the embedded AWS: docs/embedded-dynamodb.md"
            return _sent(RequestRefusedError(text, "UnknownOperationException").answer(), start_response)
        if operation == "UpdateTimeToLive":
            self._start()
        if environ["PATH_INFO"] == RESET_PATH:
            with LOCK:
                ministack_parts.reset()
        return self._served(environ, start_response)

    def engine(self, account_id: str, region: str) -> MinistackEngine:
        """The engine of an account in a region."""
        found = self._engines.get((account_id, region))
        if found is None:
            found = self._engines.setdefault((account_id, region), MinistackEngine(account_id, region))
        return found

    def expire(self) -> int:
        """Deletes what is over by now, in each table with a TTL; how many items that were."""
        now = self._clock.now()
        return sum(
            expire(self.engine(account_id, region), name, attribute, now)
            for account_id, region, name, attribute in list(_expiring())
        )

    def _start(self) -> None:
        """Deletes by TTL from now on."""
        if not self._expiring:
            self._expiring = True
            threading.Thread(target=self._run, name="expiry", daemon=True).start()

    def _run(self) -> None:
        while True:
            time.sleep(EXPIRY_PAUSE_SECONDS)
            try:
                self.expire()
            except Exception:
                LOG.exception("items can't be deleted by TTL")

    def _of_table(self, operation: str, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = buffered(environ)
        account_id, region = caller(environ, self._account_id)
        self.engine(account_id, region)
        # One at a time: moto's table and the engine's are one.
        with LOCK, ministack_parts.scope(account_id, region):
            if operation == "CreateTable":
                refused = engine_tables.create(json.loads(body))
                if refused is not None:
                    return _sent(refused, start_response)
            answer, status, headers = run_wsgi_app(self._served, environ, buffered=True)
            done = b"".join(answer)
            if not status.startswith("2"):
                if operation == "CreateTable":
                    ministack_parts.forget_table(json.loads(body)["TableName"])
            elif operation == "DescribeTable":
                read = json.loads(done)
                engine_tables.complete(read["Table"])
                return _sent(EngineAnswer(int(status.split()[0]), json.dumps(read).encode()), start_response)
            else:
                self._followed(operation, json.loads(done)["TableDescription"]["TableName"], account_id, region)
        start_response(status, list(headers))
        return [done]

    def _followed(self, operation: str, name: str, account_id: str, region: str) -> None:
        if operation == "DeleteTable":
            engine_tables.delete(name)
            return
        table = dynamodb_backends[account_id][region].tables[name]
        description: dict[str, Any] = table.describe()["TableDescription"]
        engine_tables.follow(description)


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
