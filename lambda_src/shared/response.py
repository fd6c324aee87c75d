"""Answers in the form of API Gateway's proxy integration."""

from __future__ import annotations

import json
from typing import Any

from shared.problem import Problem

Answer = dict[str, Any]
SAFE = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


def ok(status: int, body: object, headers: dict[str, str] | None = None) -> Answer:
    """An answer with a body."""
    return of_text(status, text_of(body), headers)


def text_of(body: object) -> str:
    """The text of a body."""
    return json.dumps(body, separators=(",", ":"), ensure_ascii=False)


def of_text(status: int, body: str, headers: dict[str, str] | None = None) -> Answer:
    """An answer with a body that is JSON already."""
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json", **SAFE, **(headers or {})},
        "body": body,
    }


def no_content() -> Answer:
    """204: done, and nothing to say."""
    return {"statusCode": 204, "headers": dict(SAFE), "body": ""}


def of_problem(problem: Problem, instance: str, headers: dict[str, str] | None = None) -> Answer:
    """A problem document."""
    return {
        "statusCode": problem.status,
        "headers": {"content-type": "application/problem+json", **SAFE, **(headers or {})},
        "body": json.dumps(problem.document(instance), separators=(",", ":"), ensure_ascii=True),
    }
