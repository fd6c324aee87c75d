"""What a function was invoked for, carried by the trace header that Lambda gives each invocation and an SDK sends on.

Lambda sets _X_AMZN_TRACE_ID in an execution environment before each invocation, and the SDKs send it with every request as
X-Amzn-Trace-Id ("Using Lambda environment variables"; "AWS X-Ray concepts, tracing header", which may carry further names with
values). So nothing in a function's package knows of this.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, unquote

HEADER: Final = "HTTP_X_AMZN_TRACE_ID"
_NAME: Final = "Cause="
_STREAM: Final = "stream "


def trace_header(cause: str) -> str:
    """A trace header of its own for an invocation, with what it is for."""
    root = f"1-{int(time.time()):08x}-{secrets.token_hex(12)}"
    return f"Root={root};Parent={secrets.token_hex(8)};Sampled=0;{_NAME}{quote(cause, safe='')}"


def cause_of(header: str | None) -> str | None:
    """What a request's header says that it is for; None where it is of no invocation."""
    for part in (header or "").split(";"):
        if part.startswith(_NAME):
            # The SDK quotes the header once more.
            return unquote(unquote(part.removeprefix(_NAME)))
    return None


def of_records(event_ids: Iterable[str]) -> str:
    """The cause of an invocation with records of a stream: what they were written for."""
    return f"{_STREAM}{','.join(event_ids)}"


def records_of(cause: str) -> tuple[str, ...]:
    """The event ids of such a cause; none of any other."""
    return tuple(cause.removeprefix(_STREAM).split(",")) if cause.startswith(_STREAM) else ()
