"""An embedded AWS of its own for a measurement: it throttles, and its clock stands still until somebody moves it.

A process as that of `phase3b local up`: `python -m phase3b.tuning.batches.standing_aws FD QUOTAS BEHAVIOUR`. Pauses between
attempts are not waited for: the account's clock is moved on by them, so that a measurement takes as long as its requests do.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from typing import ClassVar, Final

from phase3b.local.aws.embedded_aws import EmbeddedAws

ACCOUNT_ID: Final = "123456789012"
MINUTE: Final = 60


class StandingAws(EmbeddedAws):
    """The embedded AWS while a `with` block runs.

    Raises:
        Phase3bError: on entering, as `EmbeddedAws`.
    """

    program: ClassVar[tuple[str, ...]] = ("-m", "phase3b.tuning.batches.standing_aws")


def serve(listener: socket.socket, quotas: str, behaviour: str) -> None:
    """Serves until the process is asked to end."""
    from werkzeug.serving import make_server  # noqa: PLC0415  heavy, as what follows

    from phase3b.capacity.model.quotas import Quotas  # noqa: PLC0415
    from phase3b.local.account_state.clock import Clock  # noqa: PLC0415
    from phase3b.local.account_state.limits import limits  # noqa: PLC0415
    from phase3b.local.aws.behaviour import Behaviour  # noqa: PLC0415
    from phase3b.local.aws.embedded_app import embedded_app  # noqa: PLC0415
    from phase3b.local.aws.kept_connections import KeptConnections  # noqa: PLC0415

    # The begin of a minute: within one, capacity that was not used is still there.
    began = float(int(time.time()) // MINUTE * MINUTE)
    app = embedded_app(
        limits(Quotas.model_validate_json(quotas) if quotas else None),
        ACCOUNT_ID,
        Clock(lambda: began),
        behaviour=Behaviour.of_json(behaviour),
    )
    host, port = listener.getsockname()
    os.environ["MOTO_PORT"] = str(port)
    make_server(host, port, app, threaded=True, request_handler=KeptConnections, fd=listener.fileno()).serve_forever()


def _end_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2], sys.argv[3])
