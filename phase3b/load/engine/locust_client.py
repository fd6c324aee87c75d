"""The client of a user of a Locust file: called as Locust's own, it sends as a test tenant and counts by route."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode, urlsplit

from locust.exception import StopUser

from phase3b.load.engine.sender import Answer, Sender
from phase3b.load.recorded.route_paths import RoutePaths


class Response:
    """An answer, with what users of Locust know of a response.

    With `catch_response=True` it is counted at the end of its `with` block, as `success` or `failure` have judged it.
    """

    def __init__(self, answer: Answer, sender: Sender, label: str, meant_at: float, *, caught: bool) -> None:
        self.status_code, self.content, self.elapsed_seconds = (
            answer.status,
            answer.body,
            answer.ended_at - answer.sent_at,
        )
        self._answer, self._sender, self._label, self._meant_at, self._caught = answer, sender, label, meant_at, caught
        self._failed: bool | None = None
        if not caught:
            self._count()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    @property
    def ok(self) -> bool:
        """Whether it is no failure."""
        return self._answer.ok

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ValueError: it is none.
        """
        return json.loads(self.content)

    def raise_for_status(self) -> None:
        """Fails where the service did.

        Raises:
            RuntimeError: it answered with 4xx or 5xx, or not at all.
        """
        if not self.ok:
            raise RuntimeError(f"{self._label}: {self._answer.name}")

    def success(self) -> None:
        """What was answered is right, whatever its status."""
        self._failed = False

    def failure(self, why: object = "") -> None:
        """What was answered is wrong, whatever its status."""
        del why
        self._failed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._caught:
            self._failed = True if error is not None and self._failed is None else self._failed
            self._count()

    def _count(self) -> None:
        self._sender.count(self._label, self._answer, self._meant_at, failed=self._failed)


@dataclass(slots=True)
class Client:
    """Of one user; `meant_at` is when its next request was meant to be sent, where that is not when it asks for it."""

    sender: Sender
    paths: RoutePaths
    tenant: int
    number: int
    meant_at: float | None
    headers: dict[str, str] = field(default_factory=dict)

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        name: str | None = None,
        catch_response: bool = False,
        **others: Any,
    ) -> Response:
        """A request of this user's tenant; it is counted under its route, and under `name` where it is of none.

        Raises:
            TypeError: an argument that this client does not know.
            ValueError: a URL of another host than the service's; nothing is sent there, and it is nothing of the service.
            StopUser: the run is over.
        """
        if others:
            raise TypeError(f"the client of phase3b load sends JSON, and takes no {', '.join(sorted(others))}")
        now = time.monotonic()
        meant_at = now if self.meant_at is None else self.meant_at
        if self.sender.over(meant_at):
            raise StopUser
        self.meant_at = None
        parts, own = urlsplit(url), urlsplit(self.sender.order.rest_url)
        if parts.netloc and parts.netloc != own.netloc:
            raise ValueError(
                f"{parts.netloc} is not {own.netloc}, to which the run is sent: write paths, such as /support/tickets"
            )
        query = "&".join(each for each in (parts.query, urlencode(params or {}, doseq=True)) if each)
        path = parts.path if parts.path.startswith("/") else f"/{parts.path}"
        # A file may have the stage in its paths, as the URL of the API has it.
        path = path.removeprefix(self.sender.base) if path.startswith(f"{self.sender.base}/") else path
        label = self.paths.of(method, path) or name or f"{method.upper()} of no route"
        answer = self.sender.asked(
            method.upper(), f"{path}?{query}" if query else path, json, self.tenant, {**self.headers, **(headers or {})}
        )
        return Response(answer, self.sender, label, meant_at, caught=catch_response)

    def get(self, url: str, **values: Any) -> Response:
        """GET."""
        return self.request("GET", url, **values)

    def post(self, url: str, **values: Any) -> Response:
        """POST."""
        return self.request("POST", url, **values)

    def put(self, url: str, **values: Any) -> Response:
        """PUT."""
        return self.request("PUT", url, **values)

    def patch(self, url: str, **values: Any) -> Response:
        """PATCH."""
        return self.request("PATCH", url, **values)

    def delete(self, url: str, **values: Any) -> Response:
        """DELETE."""
        return self.request("DELETE", url, **values)
