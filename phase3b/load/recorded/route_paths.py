"""Which route a path is of: `/v1/support/tickets/01J...` is `GET /support/tickets/{ticket_id}`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(slots=True)
class RoutePaths:
    """The routes of a service (`GET /support/tickets/{ticket_id}`), and the stage that their URLs begin with."""

    routes: Sequence[str]
    stage: str
    patterns: list[tuple[str, str, re.Pattern[str]]] = field(default_factory=list)
    known: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Paths with fewer parameters come first: /tickets/create is no ticket of the name create."""
        for route in sorted(self.routes, key=lambda each: each.count("{")):
            method, _, path = route.partition(" ")
            pattern = "/".join(
                "[^/]+" if part.startswith("{") and part.endswith("}") else re.escape(part) for part in path.split("/")
            )
            self.patterns.append((method, route, re.compile(f"{pattern}/?")))

    def of(self, method: str, path: str) -> str | None:
        """The route of a request; None where there is none. What is after the path is not looked at."""
        asked = method.upper(), urlsplit(path).path if "?" in path or "://" in path else path.partition("#")[0]
        if asked not in self.known:
            self.known[asked] = self._found(*asked)
        return self.known[asked]

    def _found(self, method: str, path: str) -> str | None:
        staged = f"/{self.stage}/"
        # A route may itself begin as the stage is named.
        for tried in (path, path.removeprefix(staged[:-1])) if path.startswith(staged) else (path,):
            for of, route, pattern in self.patterns:
                if of == method and pattern.fullmatch(tried):
                    return route
        return None
