"""What a client did wrong, or what went wrong, as RFC 9457 problem details."""

from __future__ import annotations

from http.client import responses


class Problem(Exception):  # noqa: N818  the name that RFC 9457 gives it
    """Ends a request with a problem document; `errors` name the fields that are wrong and say why."""

    def __init__(self, status: int, detail: str, errors: list[tuple[str, str]] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors or []

    def document(self, instance: str) -> dict[str, object]:
        """The document; `instance` is the path that was asked for."""
        found: dict[str, object] = {
            "type": "about:blank",
            "title": responses.get(self.status, "Unknown"),
            "status": self.status,
            "detail": self.detail,
            "instance": instance[:500],
        }
        if self.errors:
            found["errors"] = [{"field": field[:500], "detail": detail[:500]} for field, detail in self.errors[:50]]
        return found
