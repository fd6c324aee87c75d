"""What a tenant whose connections do not read costs the pushes of another: the real handler, clients that hang until timeout.

120 connections of one tenant never answer, and it sends without end; another tenant sends one notification now and then. Its
delay is from the moment its record is in the stream, behind the others', to the frame at its client. DynamoDB is moto's in
this process, so what is measured is the turns and waits, not AWS.
"""

from __future__ import annotations

import contextlib
import io
import statistics
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError

ROOT = Path(__file__).resolve().parent.parent
DEAD, BATCH, SENT = 120, 40, 6


def measured() -> tuple[list[float], list[float]]:
    """Seconds to the quiet tenant's client, without the other tenant and beside it."""
    # Of tests/functions.
    conftest: Any = import_module("conftest")
    played: Any = import_module("websocket_clients")
    patch = pytest.MonkeyPatch()
    made = conftest.aws.__wrapped__(patch)
    module, _ = conftest.handler.__wrapped__(next(made), patch)("notification_handler")
    timeout = module.GATEWAY.client.meta.config.read_timeout
    clients = played.with_clients(module, patch, played.Clients())

    arrived = [0.0]

    def hang(connection: str) -> None:
        arrived[0] = time.perf_counter() if connection == "quiet" else arrived[0]
        if connection.startswith("dead"):
            time.sleep(timeout)
            raise ReadTimeoutError(endpoint_url="hangs")

    clients.before = hang
    played.connect(module, "quiet", "quiet")
    found: list[list[float]] = []
    number = 0
    for noise in (0, BATCH - 1):
        for each in range(DEAD if noise else 0):
            module.CONNECTIONS.add(f"dead{each}", "noisy", "user", None)
        delays: list[float] = []
        for _ in range(SENT):
            began, got = time.perf_counter(), len(clients.posted)
            # Twice: the record comes while a batch of the noisy one is under way, and waits for its end.
            for tenants in ([["noisy"] * noise] if noise else []) + [[*["noisy"] * noise, "quiet"]]:
                module.handle(played.stream(*tenants, first=number), None)
                number += len(tenants)
            if len(clients.posted) == got:
                raise RuntimeError("the quiet tenant got nothing")
            delays.append(arrived[0] - began)
        found.append(delays)
    patch.undo()
    return found[0], found[1]


def main() -> None:
    """Prints both."""
    sys.path[:0] = [str(ROOT / each) for each in ("tests/functions", "tests/support", "lambda_src", ".")]
    with contextlib.redirect_stdout(io.StringIO()):
        before, during = measured()
    for name, delays in (("alone", before), (f"beside {DEAD} that do not read", during)):
        print(f"{name:30s} p50 {statistics.median(delays) * 1000:6.0f} ms   largest {max(delays) * 1000:6.0f} ms")


if __name__ == "__main__":
    main()
