"""The embedded AWS as a process: `python -m phase3b.local.aws.moto_server FD [QUOTAS [BEHAVIOUR]]`.

FD is a socket that its parent listens on, QUOTAS the `quotas` of a capacity file as JSON; without them (or empty), AWS's
defaults. BEHAVIOUR is what `Behaviour.as_json` writes; without it nothing is throttled and time passes as it does.

It ends when its standard input does, which is when the process that started it is gone, however that ended.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from werkzeug.serving import make_server

from phase3b.capacity.model.quotas import Quotas
from phase3b.errors import Phase3bError
from phase3b.files.json_file import JsonPart, parse_json
from phase3b.local.account_state.limits import limits
from phase3b.local.aws.answered_once import AnsweredOnce
from phase3b.local.aws.behaviour import Behaviour
from phase3b.local.aws.embedded_app import Kept, embedded_app, kept_app
from phase3b.local.aws.embedded_aws import JUDGED_LOG, KEPT, UNREADABLE
from phase3b.local.aws.kept_connections import KeptConnections
from phase3b.local.kept.kept_state import STATE, KeptPlace
from phase3b.local.moto_gaps.lambda_account import QUOTA as CONCURRENCY

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

# The positions of what may be left out, after the program's own name and FD.
QUOTAS: Final = 2
BEHAVIOUR: Final = 3
# What is done before it ends, however it is asked to.
AT_THE_END: Final[list[Callable[[], object]]] = []


def serve(listener: socket.socket, quotas: Quotas | None, behaviour: Behaviour) -> None:
    """Serves until the process is asked to end."""
    host, port = listener.getsockname()
    # moto names itself in some answers.
    os.environ["MOTO_PORT"] = str(port)
    account = limits(quotas)
    if quotas is None:
        # A test may give the account another concurrency than AWS's default.
        asked = int(os.environ.get(CONCURRENCY, account.concurrent_executions))
        account = account.model_copy(update={"concurrent_executions": asked})
    # GetAccountSettings says what is refused beyond.
    os.environ[CONCURRENCY] = str(account.concurrent_executions)
    log = os.environ.get(JUDGED_LOG)
    account_id, judged = os.environ.get("MOTO_ACCOUNT_ID"), None if log is None else Path(log)
    kept = os.environ.get(KEPT)
    app: WSGIApplication
    if kept is None:
        app = embedded_app(account, account_id, judged=judged, behaviour=behaviour, live=True)
    else:
        place = _kept(parse_json(kept, KEPT, "Try again"), f"http://{host}:{port}")
        keeper = kept_app(account, account_id, judged, place, behaviour)
        AT_THE_END.append(keeper.save)
        app = AnsweredOnce(keeper)
    server = make_server(host, port, app, threaded=True, request_handler=KeptConnections, fd=listener.fileno())
    server.log_startup()
    try:
        server.serve_forever()
    finally:
        _last_work()


def _kept(given: JsonPart, endpoint: str) -> Kept:
    folder, environment, options = (given.get(name).text() for name in ("folder", "environment", "options"))
    place = KeptPlace(Path(folder), environment, options)
    return Kept(place, endpoint, place.folder / STATE, given.get("load").flag())


def _last_work() -> None:
    for work in AT_THE_END:
        work()


def _end_with_parent() -> None:
    # Not through Python's buffer: at the end of the process it is locked by this thread.
    while os.read(sys.stdin.fileno(), 1):
        pass
    _last_work()
    os._exit(0)


def _end(signum: int, frame: FrameType | None) -> None:
    del signum, frame
    raise SystemExit


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, _end)
    try:
        serve(
            socket.socket(fileno=int(sys.argv[1])),
            Quotas.model_validate_json(sys.argv[QUOTAS]) if any(sys.argv[QUOTAS:BEHAVIOUR]) else None,
            Behaviour.of_json(sys.argv[BEHAVIOUR]) if len(sys.argv) > BEHAVIOUR else Behaviour(),
        )
    except Phase3bError as error:
        # For the process that started it, which says it as its own.
        sys.stdout.write(error.problems[0].what)
        sys.stdout.flush()
        sys.exit(UNREADABLE)
