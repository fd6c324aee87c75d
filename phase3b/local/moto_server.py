"""The embedded AWS as a process: `python -m phase3b.local.moto_server FD`, on a socket that its parent listens on.

It ends when its standard input does, which is when the process that started it is gone, however that ended.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from types import FrameType

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from phase3b.local.answered_once import AnsweredOnce
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.requests.checked_requests import CheckedRequests


def serve(listener: socket.socket) -> None:
    """Serves until the process is asked to end."""
    host, port = listener.getsockname()
    # moto names itself in some answers.
    os.environ["MOTO_PORT"] = str(port)
    fill_gaps()
    app = AnsweredOnce(CheckedRequests(DomainDispatcherApplication(create_backend_app)))
    server = make_server(host, port, app, threaded=True, request_handler=MotoRequestHandler, fd=listener.fileno())
    server.log_startup()
    server.serve_forever()


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def _end(signum: int, frame: FrameType | None) -> None:
    del signum, frame
    raise SystemExit


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, _end)
    serve(socket.socket(fileno=int(sys.argv[1])))
