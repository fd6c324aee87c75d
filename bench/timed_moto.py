"""The embedded AWS of bench/request_check.py: `python timed_moto.py checked|unchecked FD`; GET /timed says what it took."""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from phase3b.local.account_state.account_state import AccountState
from phase3b.local.aws.answered_once import AnsweredOnce
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.requests.checked_requests import CheckedRequests

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class Taken:
    """Processor seconds of threads: those of `outer` are added, those of `inner` within it removed."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.requests = 0

    def outer(self, served: WSGIApplication) -> WSGIApplication:
        """Counts what goes in here."""
        return self._around(served, 1)

    def inner(self, served: WSGIApplication) -> WSGIApplication:
        """Takes away what is not to be counted."""
        return self._around(served, -1)

    def _around(self, served: WSGIApplication, sign: int) -> WSGIApplication:
        def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            if environ["PATH_INFO"] == "/timed":
                body = json.dumps({"seconds": self.seconds, "requests": self.requests}).encode()
                start_response("200 OK", [("Content-Length", str(len(body)))])
                return [body]
            began = time.thread_time()
            try:
                return served(environ, start_response)
            finally:
                self.seconds += sign * (time.thread_time() - began)
                self.requests += sign > 0

        return answer


def main() -> None:
    """Serves until standard input ends."""
    kind, descriptor = sys.argv[1:3]
    listener = socket.socket(fileno=int(descriptor))
    host, port = listener.getsockname()
    os.environ["MOTO_PORT"] = str(port)
    fill_gaps()
    taken = Taken()
    served = taken.inner(DomainDispatcherApplication(create_backend_app))
    app = taken.outer(CheckedRequests(AccountState(served)) if kind == "checked" else served)
    threading.Thread(target=lambda: (sys.stdin.buffer.read(), os._exit(0)), daemon=True).start()
    make_server(
        host, port, AnsweredOnce(app), threaded=True, request_handler=MotoRequestHandler, fd=listener.fileno()
    ).serve_forever()


if __name__ == "__main__":
    main()
