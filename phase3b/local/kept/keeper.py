"""Keeps the account of a running embedded AWS: WSGI around it, and a thread that writes what has changed.

From the moment that `local up` has applied all, and says so, the file has the account as it was at most a moment ago, and
the Terraform state of that same moment. While Terraform is at work on the state nothing is written: until it has ended,
state and account do not fit each other.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from moto.sqs.models import Message, SQSBackend

from phase3b.files.json_file import parse_json
from phase3b.local.cloudwatch.sent_points import PATH as METRICS_PATH
from phase3b.local.kept.account_bytes import dumps
from phase3b.local.kept.gate import Gate
from phase3b.local.kept.kept_state import AT_WORK, HISTORY, KEEP_PATH, KeptState, Saved, Settled, digest, write_kept
from phase3b.local.kept.state_lock import at_work
from phase3b.local.logs.sent_lines import LOGS_PATH
from phase3b.local.moto_gaps.replace import replace as replace_method

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from phase3b.local.account_state.account_state import AccountState

LOG: Final = logging.getLogger(__name__)
# What changed is written after a pause: a burst of requests is one file.
PAUSE_SECONDS: Final = 0.3
RETRY_SECONDS: Final = 2.0
POLL_SECONDS: Final = 0.1
READING: Final = ("Get", "List", "Describe", "Query", "Scan", "BatchGet", "Receive", "Head", "Check", "Simulate")
# Sent by the session once a second, whether anything happens or not: kept with the next change, and at the end.
MEASURED: Final = (METRICS_PATH, LOGS_PATH)
_RECEIVE: Final = "ReceiveMessage"


@dataclass(slots=True)
class Keeper:
    """Of one account; `place` is the file, `state` the Terraform state beside it."""

    served: WSGIApplication
    account: AccountState
    environment: str
    endpoint: str
    place: Path
    state: Path
    kept: Saved = field(default_factory=Saved)
    _gate: Gate = field(default_factory=Gate)
    _settled: Settled | None = None
    _begun: bool = False
    _changed: threading.Event = field(default_factory=threading.Event)
    _writing: threading.Lock = field(default_factory=threading.Lock)
    _last: str = ""

    def __post_init__(self) -> None:
        replace_method(SQSBackend, "receive_message", self._received)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        if environ["PATH_INFO"] == KEEP_PATH:
            return self._asked(environ, start_response)
        operation = _operation(environ)
        if operation == _RECEIVE:
            # It waits for messages: only the moments in which it takes some are counted.
            return self.served(environ, start_response)
        with self._gate.passed():
            answer = self.served(environ, start_response)
        if not operation.startswith(READING) and environ["PATH_INFO"] not in MEASURED:
            self._changed.set()
        return answer

    @contextmanager
    def not_while_written(self) -> Iterator[None]:
        """For what changes the account by itself, as the end of a minute does; what it changed is written with the next request."""
        with self._gate.passed():
            yield

    def start(self) -> None:
        """Writes what changes from now on."""
        threading.Thread(target=self._run, name="keeper", daemon=True).start()

    def save(self) -> Saved:
        """Writes the account as it is now, if it is another than the one written last."""
        with self._writing:
            if self._begun:
                self._changed.clear()
                try:
                    self._save()
                except OSError as error:
                    self.kept = replace(self.kept, failing=error.strerror or str(error))
                except Exception as error:
                    LOG.exception("the account can't be kept")
                    self.kept = replace(self.kept, failing=f"{type(error).__name__}: {error}")
            return self.kept

    def _run(self) -> None:
        while True:
            self._changed.wait()
            time.sleep(PAUSE_SECONDS)
            if self.save().failing:
                self._changed.set()
                time.sleep(RETRY_SECONDS)

    def _save(self) -> None:
        with self._gate.closed():
            if at_work(self.state):
                self.kept = replace(self.kept, failing=AT_WORK)
                return
            tfstate = self.state.read_bytes()
            history = self.state.with_name(f"{self.state.name}.{HISTORY}.json")
            found = history.read_bytes() if history.exists() else b""
            account = dumps(self.account.history, self.account.clock.moved)
        now = digest(tfstate + found + account)
        if now != self._last:
            saved = time.strftime("%Y-%m-%dT%H:%M:%S")
            kept = KeptState(self.environment, self.endpoint, saved, self._settled, tfstate, found, account)
            write_kept(self.place, kept.in_use())
            self._last, self.kept = now, Saved(saved)
        elif self.kept.failing:
            self.kept = Saved(self.kept.saved)

    def _asked(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            text = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
            sent = parse_json(text or "{}", KEEP_PATH, "Try again").members()
            if sent:
                texts = {name: each.text() for name, each in sent.items()}
                self._settled, self._begun, self._last = Settled(**texts), True, ""
            self.save()
        body = json.dumps(asdict(self.kept)).encode()
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def _received(self, receive: Callable[..., list[Message]]) -> Callable[..., list[Message]]:
        """ReceiveMessage, whose wait holds nobody up."""

        def received(
            backend: SQSBackend, queue_name: str, count: int, wait_seconds_timeout: int, *more: Any, **named: Any
        ) -> list[Message]:
            ending = time.monotonic() + (wait_seconds_timeout or 0)
            while True:
                with self._gate.passed():
                    found = receive(backend, queue_name, count, 0, *more, **named)
                if found:
                    self._changed.set()
                if found or time.monotonic() >= ending:
                    return found
                time.sleep(POLL_SECONDS)

        return received


def _operation(environ: Mapping[str, Any]) -> str:
    """What is asked for, as far as it takes to see whether it only reads: an operation's name, or Get for a GET."""
    method = str(environ["REQUEST_METHOD"])
    if method in {"GET", "HEAD"}:
        return "Get"
    return str(environ.get("HTTP_X_AMZ_TARGET", "")).rpartition(".")[2]
