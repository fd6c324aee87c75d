"""docs/rest-api.md: every operation of the REST API, from docs/openapi.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.plan.apis.openapi import SCOPE

DOCUMENT: Final = HOME / "docs" / "openapi.json"
FIRST_ERROR: Final = 400


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path; `answers` are the schemas of what succeeds by status, None where there is no body.

    `scope` is the one that a token needs, None where any will do.
    """

    id: str
    method: str
    path: str
    summary: str
    parameters: tuple[Mapping[str, Any], ...]
    body: Mapping[str, Any] | None
    answers: Mapping[str, Mapping[str, Any] | None]
    errors: tuple[str, ...]
    scope: str | None


def page(openapi: Mapping[str, Any]) -> str:
    """The page as markdown."""
    return document(
        "reference/rest-api.md.j2", operations=list(operations(openapi)), schemas=openapi["components"]["schemas"]
    )


def operations(openapi: Mapping[str, Any]) -> Iterator[Operation]:
    """Each operation in the order of the paths."""
    for path, methods in openapi["paths"].items():
        for method, each in methods.items():
            responses = each["responses"]
            yield Operation(
                each["operationId"],
                method.upper(),
                path,
                each["summary"].rstrip("."),
                tuple({"description": "", **one} for one in each.get("parameters", ())),
                _schema(each.get("requestBody")),
                {status: _schema(answer) for status, answer in responses.items() if int(status) < FIRST_ERROR},
                tuple(status for status in responses if int(status) >= FIRST_ERROR),
                each.get(SCOPE),
            )


def _schema(part: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """The schema of a body of JSON."""
    found = next(iter((part or {}).get("content", {}).values()), None)
    return None if found is None else found["schema"]


if __name__ == "__main__":
    import click

    click.echo(page(json.loads(DOCUMENT.read_text("utf-8"))), nl=False)
