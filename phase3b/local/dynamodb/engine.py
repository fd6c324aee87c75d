"""The seam between the embedded AWS and what answers DynamoDB's items and streams: a target and a body in, an answer out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from phase3b.local.dynamodb.consumed_units import Consumed
    from phase3b.local.dynamodb.throughput.throttled import LaneName

CONTENT_TYPE: Final = "application/x-amz-json-1.0"
_PREFIX: Final = "com.amazonaws.dynamodb.v20120810#"
# Those that are of AWS's framework and not of DynamoDB's model.
_FRAMEWORK: Final = {
    "ValidationException": "com.amazon.coral.validate#",
    "ThrottlingException": "com.amazon.coral.availability#",
}


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """What a request is answered with: an HTTP status, headers and a JSON body.

    `consumed` are the capacity units that it took, `recorded` the event ids of the stream records that it wrote, `throttled` the
    reads or writes of tables and indexes that refused it, or a part of it.
    """

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": CONTENT_TYPE})
    consumed: tuple[Consumed, ...] = ()
    recorded: tuple[str, ...] = ()
    throttled: tuple[LaneName, ...] = ()


class Engine(Protocol):
    """Answers the operations on items and streams of one account in one region; safe to be called by many threads."""

    def __call__(self, target: str, body: bytes) -> EngineAnswer:
        """The answer to a request: `target` is the header X-Amz-Target, `body` JSON."""


class RequestRefusedError(Exception):
    """A request that DynamoDB does not accept; `more` are members of the answer beside its message.

    `throttled` is whose capacity refused it, where that is why.
    """

    def __init__(
        self,
        message: str,
        code: str = "ValidationException",
        more: Mapping[str, Any] | None = None,
        throttled: tuple[LaneName, ...] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.more = more or {}
        self.throttled = throttled

    def answer(self) -> EngineAnswer:
        """As DynamoDB answers it."""
        kind = _FRAMEWORK.get(self.code, _PREFIX) + self.code
        # Both: "message" in botocore's models, "Message" where a cancelled transaction is read.
        body = json.dumps({"__type": kind, "message": str(self), **self.more}).encode()
        headers = {"Content-Type": CONTENT_TYPE, "x-amzn-ErrorType": self.code}
        return EngineAnswer(400, body, headers, throttled=self.throttled)
