"""A client of the local API, as tenants are."""

from __future__ import annotations

import json
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from http_answer import Answer, answer_to

from phase3b.local.api.applied_api import AppliedApi
from phase3b.local.api.server import LocalApi

HOUR_SECONDS = 3600


@dataclass(frozen=True)
class Local:
    api: LocalApi
    applied: AppliedApi
    folder: Path = Path()
    tokens: dict[tuple[str, int], str] = field(default_factory=dict)

    def token(self, tenant: str, seconds: int = HOUR_SECONDS) -> str:
        """The same each time, as a client's: the API's cache is by token, and a token has the second that it was made in."""
        if (tenant, seconds) not in self.tokens:
            self.tokens[tenant, seconds] = self.applied.token(tenant, seconds)
        return self.tokens[tenant, seconds]

    @property
    def api_key(self) -> str:
        return self.applied.api_key

    @property
    def token_key(self) -> str:
        return self.applied.token_key

    def ask(
        self,
        method: str,
        path: str,
        *,
        tenant: str = "acme",
        body: object = None,
        data: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        given = {"Authorization": f"Bearer {self.token(tenant)}", "x-api-key": self.api_key}
        if body is not None:
            data = json.dumps(body).encode()
        if data is not None:
            given["Content-Type"] = "application/json"
        request = urllib.request.Request(self.api.url + path, data, {**given, **(headers or {})}, method=method)  # noqa: S310  our own
        return answer_to(request)


def made(answer: Answer) -> Any:
    assert answer.status in {200, 201, 202}, answer
    return answer.body


def eventually(look: Any) -> Any:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it never happened")
