"""Which route a path is of."""

from __future__ import annotations

import pytest

from phase3b.load.recorded.route_paths import RoutePaths

PATHS = RoutePaths(
    ("GET /tickets/{id}", "GET /tickets/create", "GET /tickets", "GET /v1", "POST /tickets/{id}/notes"), "v1"
)


@pytest.mark.parametrize(
    ("method", "path", "route"),
    [
        ("GET", "/tickets/7", "GET /tickets/{id}"),
        ("get", "/v1/tickets/7/", "GET /tickets/{id}"),
        ("GET", "/tickets/create", "GET /tickets/create"),
        ("GET", "/tickets/{id}", "GET /tickets/{id}"),
        ("GET", "/tickets?a=/tickets/7", "GET /tickets"),
        ("GET", "https://example.com/v1/tickets?a=b", "GET /tickets"),
        ("GET", "/v1", "GET /v1"),
        ("POST", "/tickets/7/notes", "POST /tickets/{id}/notes"),
        ("POST", "/tickets/7", None),
        ("GET", "/tickets/7/8", None),
        ("GET", "/v2/tickets", None),
    ],
)
def test_a_path_is_of_its_route(method: str, path: str, route: str | None) -> None:
    assert PATHS.of(method, path) == route
