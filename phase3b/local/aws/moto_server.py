"""The embedded AWS as a process: `python -m phase3b.local.aws.moto_server FD [QUOTAS]`.

FD is a socket that its parent listens on, QUOTAS the `quotas` of a capacity file as JSON; without them, AWS's defaults.

It ends when its standard input does, which is when the process that started it is gone, however that ended.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Final

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import make_server

from phase3b.capacity.model.quotas import Quotas
from phase3b.local.account_state.limits import limits
from phase3b.local.aws.embedded_app import embedded_app
from phase3b.local.aws.embedded_aws import JUDGED_LOG
from phase3b.local.moto_gaps.lambda_account import QUOTA as CONCURRENCY

# With the program's own name and FD.
ARGUMENTS: Final = 2


def serve(listener: socket.socket, quotas: Quotas | None) -> None:
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
    app = embedded_app(account, os.environ.get("MOTO_ACCOUNT_ID"), judged=None if log is None else Path(log))
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
    serve(
        socket.socket(fileno=int(sys.argv[1])),
        Quotas.model_validate_json(sys.argv[2]) if len(sys.argv) > ARGUMENTS else None,
    )
