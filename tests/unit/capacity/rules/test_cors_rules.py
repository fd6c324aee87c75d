"""Origins that a browser may call from: what the file may say of them, and what counts in an environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

FILE = Path(__file__).resolve().parents[4] / "examples/minimal/capacity.yaml"
TEXT = FILE.read_text("utf-8")
BROKEN = {
    "any beside another": (
        '{origins: ["*", "https://a.example"]}',
        None,
        "service.api.cors.origins: `*` allows every origin, and others are listed beside it. Keep one of both. [P3B-CORS-ORIGINS]",
    ),
    "any with credentials": (
        '{origins: ["*"], credentials: true}',
        None,
        (
            "service.api.cors.origins: service.api.cors.credentials is true, and browsers refuse `*` with credentials. List the origins, "
            "or remove credentials: tokens are sent in a header. [P3B-CORS-ORIGINS]"
        ),
    ),
    "several with credentials in an environment": (
        "{credentials: true}",
        '["https://a.example", "https://b.example"]',
        (
            "environments.dev.cors_origins: service.api.cors.credentials is true, and API Gateway can't choose one of several origins "
            "for its own errors. Keep one origin in each environment, or remove credentials: tokens are sent in a header. "
            "[P3B-CORS-ORIGINS]"
        ),
    ),
    "origins without cors": (
        None,
        '["https://a.example"]',
        (
            "environments.dev.cors_origins: service.api.cors is missing, which says what pages of these origins may send. Write `cors: {}` "
            "below service.api, or remove cors_origins. [P3B-CORS-ORIGINS]"
        ),
    ),
    "twice": (
        '{origins: ["https://a.example", "https://a.example"]}',
        None,
        "service.api.cors.origins[1]: https://a.example is listed twice. Keep it once. [P3B-VALUE-TWICE]",
    ),
    "a path": (
        '{origins: ["https://a.example/"]}',
        None,
        (
            'service.api.cors.origins[0]: "https://a.example/" is not a valid origin. Use scheme, host and port as a browser writes them, '
            "such as https://portal.example.com or http://localhost:3000, without a path; or * alone. [P3B-VALUE-FORM]"
        ),
    ),
}


def text(cors: str | None, origins: str | None) -> str:
    found = TEXT
    if cors is not None:
        found = found.replace("stage: v1, authorizer:", f"stage: v1, cors: {cors}, authorizer:", 1)
        assert found != TEXT
    if origins is not None:
        before = found
        found = found.replace("  dev:\n", f"  dev:\n    cors_origins: {origins}\n", 1)
        assert found != before
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_message(name: str) -> None:
    cors, origins, message = BROKEN[name]
    with pytest.raises(Phase3bError) as caught:
        parse(text(cors, origins), "c.yaml")
    (problem,) = caught.value.problems
    assert str(problem).partition(" ")[2] == message


def test_an_environment_has_its_own_or_those_of_all_or_none() -> None:
    capacity = parse(text('{origins: ["https://all.example"]}', '["https://dev.example"]'), "c.yaml")
    dev, prod = (resolve(capacity, name).api for name in ("dev", "prod"))
    assert dev is not None
    assert prod is not None
    assert dev.cors is not None
    assert prod.cors is not None
    assert (dev.cors.origins, prod.cors.origins) == (("https://dev.example",), ("https://all.example",))
    closed = resolve(parse(text('{origins: ["https://all.example"]}', "[]"), "c.yaml"), "dev").api
    assert closed is not None
    assert closed.cors is None


def test_without_cors_nothing_of_it_is_there() -> None:
    api = resolve(parse(TEXT, "c.yaml"), "prod").api
    assert api is not None
    assert api.cors is None


@pytest.mark.parametrize(
    "origin",
    [
        "https://a",
        "http://localhost:3000",
        "https://portal.example.com",
        "http://[::1]:8080",
        "https://x-1.example",
        "*",
    ],
)
def test_what_is_an_origin(origin: str) -> None:
    assert parse(text(f'{{origins: ["{origin}"]}}', None), "c.yaml")


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "a.example",
        "https://",
        "ftp://a.example",
        "https://A.example",
        "https://*.example",
        "https://a.example:0",
        "https://u@a",
    ],
)
def test_what_is_none(origin: str) -> None:
    with pytest.raises(Phase3bError, match="is not a valid origin"):
        parse(text(f'{{origins: ["{origin}"]}}', None), "c.yaml")
