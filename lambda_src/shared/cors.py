"""The headers with which a browser lets a page of another origin read an answer (CORS, the Fetch standard).

API Gateway adds none to what a function answers: "CORS for REST APIs", Lambda proxy integrations. It answers preflight
requests itself.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ANY_ORIGIN = "*"


@dataclass(frozen=True, slots=True)
class Cors:
    """Which origins may read answers; none where nothing is said."""

    origins: tuple[str, ...]
    expose_headers: str
    credentials: bool

    def headers(self, event: Mapping[str, Any]) -> dict[str, str]:
        """The headers of the answer to a proxy event."""
        if not self.origins:
            return {}
        shared = {"access-control-expose-headers": self.expose_headers} if self.expose_headers else {}
        if ANY_ORIGIN in self.origins:
            return {"access-control-allow-origin": ANY_ORIGIN, **shared}
        # In every answer: a cache must not give the answer for one origin to a page of another.
        varying = {"vary": "Origin"}
        asked = [value for name, value in (event.get("headers") or {}).items() if name.lower() == "origin"]
        if len(asked) != 1 or asked[0] not in self.origins:
            return varying
        if self.credentials:
            shared["access-control-allow-credentials"] = "true"
        return {"access-control-allow-origin": asked[0], **varying, **shared}


def from_environment() -> Cors:
    """Told by the environment variables, which are not there where no page may call."""
    return Cors(
        tuple(os.environ.get("CORS_ORIGINS", "").split()),
        os.environ.get("CORS_EXPOSE_HEADERS", ""),
        os.environ.get("CORS_CREDENTIALS") == "true",
    )
