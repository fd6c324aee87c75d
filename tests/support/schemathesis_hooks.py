"""What a client knows and no schema can say: schemathesis loads this in its process (SCHEMATHESIS_HOOKS).

No answer is excused here; valid requests are made more like those of a client.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

import schemathesis

KEY = "Idempotency-Key"
LONGEST_KEY, LONGEST_URL = 255, 2000
NUMBERS = itertools.count()
# Most made-up hosts and ports are no receivers of the public internet, and without a webhook nothing of one is reached.
ORIGIN = re.compile(r"https?://[^/?]+")
RECEIVER = "https://hooks.example.com"


@schemathesis.hook
def before_call(_: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """A key of its own for each request, as two requests with one key are the same request; every other URL is a receiver's."""
    del kwargs
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    number = next(NUMBERS)
    headers = case.headers or {}
    key = headers.get(KEY)
    if isinstance(key, str) and re.fullmatch("[!-~]{1,255}", key):
        suffix = f"-{number}"
        headers[KEY] = key[: LONGEST_KEY - len(suffix)] + suffix
    body = case.body
    if isinstance(body, dict) and isinstance(body.get("url"), str) and number % 2:
        case.body = {**body, "url": ORIGIN.sub(RECEIVER, body["url"])[:LONGEST_URL]}
