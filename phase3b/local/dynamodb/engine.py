"""The seam between the embedded AWS and what answers DynamoDB's items and streams: a target and a body in, an answer out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

CONTENT_TYPE: Final = "application/x-amz-json-1.0"
_PREFIX: Final = "com.amazonaws.dynamodb.v20120810#"


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """What a request is answered with: an HTTP status, headers and a JSON body."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": CONTENT_TYPE})


class Engine(Protocol):
    """Answers the operations on items and streams of one account in one region; safe to be called by many threads."""

    def __call__(self, target: str, body: bytes) -> EngineAnswer:
        """The answer to a request: `target` is the header X-Amz-Target, `body` JSON."""


class RequestRefusedError(Exception):
    """A request that DynamoDB does not accept; `more` are members of the answer beside its message."""

    def __init__(self, message: str, code: str = "ValidationException", more: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.more = more or {}

    def answer(self) -> EngineAnswer:
        """As DynamoDB answers it."""
        kind = f"com.amazon.coral.validate#{self.code}" if self.code == "ValidationException" else _PREFIX + self.code
        # Both: "message" in botocore's models, "Message" where a cancelled transaction is read.
        body = json.dumps({"__type": kind, "message": str(self), **self.more}).encode()
        return EngineAnswer(400, body, {"Content-Type": CONTENT_TYPE, "x-amzn-ErrorType": self.code})
