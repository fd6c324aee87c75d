"""WSGI in front of the account: lines of logs that a session sends, kept where CloudWatch Logs has them.

POST /phase3b/logs takes {region, groups: {GROUP: [LINE, ...]}}; each line is of now, by the account's clock. Of a group the newest are
kept, and none of them over the end of an embedded AWS that is kept: the session's files are.

A function's stream is named as Lambda names it, by day and version: 2026/11/30/[7]0123... Lambda has one for each execution
environment; here it is one a day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import md5
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from moto.awslambda.exceptions import LambdaClientError
from moto.awslambda.models import lambda_backends
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.core.utils import utcnow
from moto.logs.models import LogEvent, LogStream, logs_backends

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.local.account_state.clock import Clock
from phase3b.local.logs.sent_lines import LOGS_PATH
from phase3b.naming import FUNCTION_LOGS
from phase3b.plan.functions.planned import ALIAS

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
        at = self._clock.now()
        stream_name = self._stream_name(region, name, at)
        stream = group.streams.get(stream_name)
        if stream is None:
            stream = group.streams[stream_name] = SessionStream(group, stream_name)
        now = int(at * 1000)
        stream.last_ingestion_time = utcnow()
        stream.events += [LogEvent(now, {"timestamp": now, "message": line}) for line in lines]
        # The newest come last: streams are made in the order of their days.
        ours = [each for each in group.streams.values() if isinstance(each, SessionStream)]
        if sum(len(each.events) for each in ours) > KEPT_LINES:
            left = KEPT_LINES // 2
            for each in reversed(ours):
                del each.events[: max(0, len(each.events) - left)]
                left -= len(each.events)

    def _stream_name(self, region: str, group: str, at: float) -> str:
        function = group.removeprefix(FUNCTION_LOGS)
        if function == group:
            return STREAM
        try:
            aliases = lambda_backends[self._account_id][region].list_aliases(function)
        except LambdaClientError:
            # A group whose function is gone, or is none.
            return STREAM
        version = next((str(each.function_version) for each in aliases if each.name == ALIAS), "$LATEST")
        mark = md5(f"{function} {version}".encode(), usedforsecurity=False).hexdigest()
        return f"{datetime.fromtimestamp(at, UTC):%Y/%m/%d}/[{version}]{mark}"
