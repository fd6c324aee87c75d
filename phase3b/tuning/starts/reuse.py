"""Whether a function makes its clients once and keeps its connections: counted while its real handler is called."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from phase3b.local.api.lambda_service.function_pool import RUNTIME
from phase3b.plan.functions.records import LambdaFunction
from phase3b.tuning.handler_process import HandlerProcess
from phase3b.tuning.starts.counting_proxy import CountingProxy
from phase3b.tuning.starts.report import Reuse

PROGRAM: Final = Path(__file__).with_name("counted_process.py")


def reuse(
    function: LambdaFunction, folder: Path, variables: Mapping[str, str], events: Sequence[Any], proxy: CountingProxy
) -> Reuse:
    """What a process does with one event after the other; its variables lead to the proxy. Failed invocations are counted, too."""
    with tempfile.TemporaryDirectory() as kept:
        clients = Path(kept) / "clients"
        clients.touch()
        counted = {"PHASE3B_CLIENTS": str(clients), "PHASE3B_RUNTIME": str(RUNTIME)}
        begin = proxy.counted()
        with HandlerProcess(function, folder, {**variables, **counted}, program=PROGRAM) as process:
            at_import = clients.stat().st_size
            failed = int(bool(process.invoke(events[0]).failure))
            first = proxy.counted()
            for event in events[1:]:
                failed += bool(process.invoke(event).failure)
            last = proxy.counted()
        return Reuse(
            at_import,
            clients.stat().st_size - at_import,
            first[0] - begin[0],
            first[1] - begin[1],
            len(events) - 1,
            last[0] - first[0],
            last[1] - first[1],
            failed,
        )
