"""One execution environment of a function: `python -P function_process.py FOLDER HANDLER RESULT_FD`.

A process of its own, as in Lambda, in which nothing of phase3b can be imported: only what is in the package, and what
the runtime has. An invocation is a line of JSON on standard input; its result is one on RESULT_FD, so that whatever a handler
prints can't be taken for an answer. The first line there says that the handler is imported.
"""

from __future__ import annotations

import importlib
import json
import mmap
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

# "Lambda quotas": 6 MB for a synchronous answer, as Lambda itself counts them.
LARGEST_ANSWER_BYTES = 6_291_556
TOO_LARGE = "Function.ResponseSizeTooLarge"
# "Defined runtime environment variables" in the Lambda Developer Guide.
INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE"
SNAP_START = "snap-start"
PAGE_BYTES = 4096
MB = 1024 * 1024


class InjectedFaultError(Exception):
    """What `phase3b local fault errors` makes an invocation end with."""


@dataclass(frozen=True)
class Context:
    """What Lambda tells a handler about its invocation."""

    function_name: str
    memory_limit_in_mb: str
    aws_request_id: str
    invoked_function_arn: str
    deadline_seconds: float
    function_version: str = "$LATEST"

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until the invocation is ended."""
        return max(0, int((self.deadline_seconds - time.monotonic()) * 1000))


def main(folder: str, handler: str, result_fd: int) -> None:
    """Imports the handler and answers invocations until standard input ends."""
    sys.path.insert(0, folder)
    # The runtime's packages (botocore) come from where phase3b is installed; phase3b itself is not one of them.
    sys.modules.update(dict.fromkeys(("phase3b", "modules", "imports")))  # type: ignore[arg-type]
    results = os.fdopen(result_fd, "w", encoding="utf-8")
    waited, began = _queued_ms(), time.perf_counter()
    module, _, name = handler.rpartition(".")
    restored = snapshot_hooks() if os.environ.get(INITIALIZATION) == SNAP_START else []
    failure: dict[str, Any] | None = None
    handle: Any = None
    try:
        handle = vars(importlib.import_module(module))[name]
    except BaseException as error:  # noqa: BLE001  what fails here fails every invocation, as in Lambda
        failure = _text(error)
    # There is no snapshot here: each process is imported, and told as Lambda tells a version that it has restored.
    for hook in restored:
        hook()
    init_ms: float | None = (time.perf_counter() - began) * 1000
    init_queued_ms = max(0.0, _queued_ms() - waited)
    memory = Memory(int(os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]))
    # From here on an invocation's time counts: what was imported is not a part of it.
    results.write(json.dumps({"ready": True}) + "\n")
    results.flush()
    for line in sys.stdin:
        invocation = json.loads(line)
        # Lambda sets it before each invocation, and the SDKs send it with every request.
        os.environ["_X_AMZN_TRACE_ID"] = invocation["trace"]
        queued, processor, began = _queued_ms(), time.process_time(), time.perf_counter()
        memory.fill(invocation.get("fill"))
        answer = {"failure": failure} if failure is not None else _invoke(handle, invocation)
        # Of all its threads, in the user's and the system's part.
        processor_ms = (time.process_time() - processor) * 1000
        used = memory.used_mb()
        if used >= memory.size_mb:
            # More than the function has: Lambda ends the process, and nothing of the invocation is left.
            os.kill(os.getpid(), signal.SIGKILL)
        if "failure" in answer:
            _log_failure(invocation, answer["failure"])
        # What was slept before it came here, for a fault, is a part of the invocation.
        duration = (time.perf_counter() - began) * 1000 + invocation.get("delayed_ms", 0.0)
        metrics = _report(invocation, duration, init_ms, used, failed="failure" in answer)
        init_ms = None
        # What Lambda does not tell, and so no part of its report.
        more = {
            "processorMs": round(processor_ms, 3),
            "queuedMs": round(max(0.0, _queued_ms() - queued), 3),
            "residentMb": round(memory.resident_mb(), 3),
            "initQueuedMs": round(init_queued_ms, 3),
        }
        results.write(json.dumps({**answer, "metrics": metrics, "more": more}) + "\n")
        results.flush()


def snapshot_hooks() -> list[Callable[[], object]]:
    """The module that Lambda's runtime has for SnapStart, for what is imported next; what is to be called after a restore."""
    hooks: list[Callable[[], object]] = []
    runtime = ModuleType("snapshot_restore_py")

    def register_after_restore(hook: Callable[..., object], *given: object, **named: object) -> Callable[..., object]:
        hooks.append(partial(hook, *given, **named))
        return hook

    def register_before_snapshot(hook: Callable[..., object], *given: object, **named: object) -> Callable[..., object]:
        del given, named
        return hook

    runtime.register_after_restore = register_after_restore  # type: ignore[attr-defined]
    runtime.register_before_snapshot = register_before_snapshot  # type: ignore[attr-defined]
    sys.modules[runtime.__name__] = runtime
    return hooks


def _queued_ms() -> float:
    """How long this process was ready to run and had no processor so far; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/schedstat").read_text("ascii").split()[1]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0


def _invoke(handle: Any, invocation: dict[str, Any]) -> dict[str, Any]:
    context = Context(
        function_name=os.environ["AWS_LAMBDA_FUNCTION_NAME"],
        memory_limit_in_mb=os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
        aws_request_id=invocation["request_id"],
        invoked_function_arn=invocation["arn"],
        deadline_seconds=time.monotonic() + invocation["timeout_seconds"],
    )
    try:
        failing = invocation.get("fail")
        if failing and failing is not True:
            # A status: it answers, and does not raise.
            return {"result": {"statusCode": failing}}
        if failing:
            raise InjectedFaultError("phase3b local fault errors")  # noqa: TRY301  it ends as an exception of the handler's
        result = handle(invocation["event"], context)
        # What can't be written as JSON is the handler's mistake, not ours.
        size = len(json.dumps(result, ensure_ascii=False).encode("utf-8", "replace"))
        if size > LARGEST_ANSWER_BYTES:
            message = f"Response payload size exceeded maximum allowed payload size ({LARGEST_ANSWER_BYTES} bytes)."
            return {"failure": {"errorMessage": message, "errorType": TOO_LARGE, "stackTrace": []}}
    except Exception as error:  # noqa: BLE001  Lambda catches everything, too
        return {"failure": _text(error)}
    return {"result": result}


def _text(error: BaseException) -> dict[str, Any]:
    """An error in the form that Lambda gives it."""
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "stackTrace": traceback.format_tb(error.__traceback__),
    }


def _log_failure(invocation: dict[str, Any], failure: dict[str, Any]) -> None:
    """The line that Lambda writes of an exception that the handler did not catch, in its JSON log format."""
    line = {
        "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "level": "ERROR",
        "requestId": invocation["request_id"],
        **failure,
    }
    print(json.dumps(line), flush=True)  # noqa: T201  this is the log


class Memory:
    """What this process has in memory, of the size that its function has."""

    def __init__(self, size_mb: int) -> None:
        self.size_mb = size_mb
        self._filled: mmap.mmap | None = None

    def used_mb(self) -> int:
        """The most that it ever had. What the system says of a child begins with what its parent had: not so VmHWM."""
        try:
            lines = Path("/proc/self/status").read_text("ascii", "replace").splitlines()
        except OSError:
            # Another system than Linux: in KB, or on macOS in bytes.
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            return most // (MB if sys.platform == "darwin" else 1024)
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024

    def resident_mb(self) -> float:
        """What it has now; of another system than Linux the most that it ever had."""
        try:
            pages = Path("/proc/self/statm").read_text("ascii").split()[1]
        except OSError:
            return float(self.used_mb())
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / MB

    def fill(self, given: dict[str, Any] | None) -> None:
        """Takes a share of the memory, for a fault: pages of a file that all processes share, so that the machine has them once."""
        if given is None or self._filled is not None:
            return
        size = int(self.size_mb * MB * given["percent"] / 100) - self.used_mb() * MB
        if size < PAGE_BYTES:
            return
        with Path(given["file"]).open("r+b") as file:
            if os.fstat(file.fileno()).st_size < size:
                file.truncate(size)
            self._filled = mmap.mmap(file.fileno(), size, mmap.MAP_SHARED, mmap.PROT_READ)
        # Each page is there once it was read.
        _ = self._filled[::PAGE_BYTES]


def _report(
    invocation: dict[str, Any], duration_ms: float, init_ms: float | None, used_mb: int, *, failed: bool
) -> dict[str, Any]:
    """The line that Lambda writes after each invocation, of which metrics are made; and these metrics."""
    metrics = {
        "durationMs": round(duration_ms, 3),
        "billedDurationMs": int(duration_ms) + 1,
        "memorySizeMB": int(os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]),
        "maxMemoryUsedMB": used_mb,
    }
    if init_ms is not None:
        metrics["initDurationMs"] = round(init_ms, 3)
    record = {
        "requestId": invocation["request_id"],
        "status": "error" if failed else "success",
        "metrics": _as_restored(metrics) if os.environ.get(INITIALIZATION) == SNAP_START else metrics,
    }
    print(json.dumps({"type": "platform.report", "record": record}), flush=True)  # noqa: T201  this is the log
    return metrics


def _as_restored(metrics: dict[str, Any]) -> dict[str, Any]:
    """The metrics as a version with SnapStart reports them: what starts it is a restore."""
    return {("restoreDurationMs" if name == "initDurationMs" else name): value for name, value in metrics.items()}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
