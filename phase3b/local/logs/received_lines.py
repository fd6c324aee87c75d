"""WSGI in front of the account: lines of logs that a session sends, kept where CloudWatch Logs has them.

POST /phase3b/logs takes {region, groups: {GROUP: [LINE, ...]}}; each line is of now, by the account's clock. Of a group the newest are
kept, and none of them over the end of an embedded AWS that is kept: the session's files are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.core.utils import utcnow
from moto.logs.models import LogEvent, LogStream, logs_backends

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.local.account_state.clock import Clock
from phase3b.local.logs.sent_lines import LOGS_PATH

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

STREAM: Final = "phase3b-local"
# Of a group.
KEPT_LINES: Final = 20_000


class SessionStream(LogStream):
    """A stream whose lines are a session's."""

    def __getstate__(self) -> dict[str, Any]:
        """Without its lines."""
        return {**vars(self), "events": []}


class ReceivedLines:
    """Answers that one path; everything else is asked of what is `served`."""

    def __init__(self, served: WSGIApplication, clock: Clock, account_id: str | None = None) -> None:
        self._served = served
        self._clock = clock
        self._account_id = account_id or DEFAULT_ACCOUNT_ID

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        if environ["PATH_INFO"] != LOGS_PATH or environ["REQUEST_METHOD"] != "POST":
            return self._served(environ, start_response)
        text = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode("utf-8", "replace")
        status, content = HTTPStatus.OK, {}
        try:
            read = parse_json(text, LOGS_PATH, "Send a JSON object")
            region = read.get("region").text()
            for group, lines in read.get("groups").members().items():
                self.keep(region, group, [each.text() for each in lines.each()])
        except Phase3bError as error:
            status, content = HTTPStatus.BAD_REQUEST, {"error": error.problems[0].what}
        body = json.dumps(content).encode()
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
        start_response(f"{status.value} {status.phrase}", headers)
        return [body]

    def keep(self, region: str, name: str, lines: Iterable[str]) -> None:
        """Adds lines to a group; those of a group that there is not are dropped, as Lambda's are."""
        group = logs_backends[self._account_id][region].groups.get(name)
        if group is None:
            return
        stream = group.streams.get(STREAM)
        if stream is None:
            stream = group.streams[STREAM] = SessionStream(group, STREAM)
        now = int(self._clock.now() * 1000)
        stream.last_ingestion_time = utcnow()
        stream.events += [LogEvent(now, {"timestamp": now, "message": line}) for line in lines]
        if len(stream.events) > KEPT_LINES:
            del stream.events[: -KEPT_LINES // 2]
