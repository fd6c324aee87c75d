"""One execution environment of a function: `python -P function_process.py FOLDER HANDLER RESULT_FD`.

A process of its own, as in Lambda, in which nothing of phase3b can be imported: only what is in the package, and what
the runtime has. An invocation is a line of JSON on standard input; its result is one on RESULT_FD, so that whatever
a handler prints can't be taken for an answer.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
import time
import traceback
from dataclasses import dataclass
from typing import Any

# "Lambda quotas": 6 MB for a synchronous answer, as Lambda itself counts them.
LARGEST_ANSWER_BYTES = 6_291_556
TOO_LARGE = "Function.ResponseSizeTooLarge"


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
    began = time.perf_counter()
    module, _, name = handler.rpartition(".")
    failure: dict[str, Any] | None = None
    handle: Any = None
    try:
        handle = vars(importlib.import_module(module))[name]
    except BaseException as error:  # noqa: BLE001  what fails here fails every invocation, as in Lambda
        failure = _text(error)
    init_ms: float | None = (time.perf_counter() - began) * 1000
    for line in sys.stdin:
        invocation = json.loads(line)
        began = time.perf_counter()
        answer = {"failure": failure} if failure is not None else _invoke(handle, invocation)
        if "failure" in answer:
            _log_failure(invocation, answer["failure"])
        _report(invocation, (time.perf_counter() - began) * 1000, init_ms, failed="failure" in answer)
        init_ms = None
        results.write(json.dumps(answer) + "\n")
        results.flush()


def _invoke(handle: Any, invocation: dict[str, Any]) -> dict[str, Any]:
    context = Context(
        function_name=os.environ["AWS_LAMBDA_FUNCTION_NAME"],
        memory_limit_in_mb=os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
        aws_request_id=invocation["request_id"],
        invoked_function_arn=invocation["arn"],
        deadline_seconds=time.monotonic() + invocation["timeout_seconds"],
    )
    try:
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


def _report(invocation: dict[str, Any], duration_ms: float, init_ms: float | None, *, failed: bool) -> None:
    """The line that Lambda writes after each invocation, of which metrics are made."""
    metrics = {
        "durationMs": round(duration_ms, 3),
        "billedDurationMs": int(duration_ms) + 1,
        "memorySizeMB": int(os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]),
        "maxMemoryUsedMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    if init_ms is not None:
        metrics["initDurationMs"] = round(init_ms, 3)
    record = {
        "requestId": invocation["request_id"],
        "status": "error" if failed else "success",
        "metrics": metrics,
    }
    print(json.dumps({"type": "platform.report", "record": record}), flush=True)  # noqa: T201  this is the log


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
