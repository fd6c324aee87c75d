"""Answers GET /health: whether what the service depends on answers from here, asked by Route 53 from all over the world.

Nothing of the request is looked at, and the answer names kinds of things alone: anybody may ask. Which table or queue it was is in
the log.
"""

from __future__ import annotations

import json
import logging
import os
import time
from functools import cache
from typing import Any, Final

from health.checks import Asked, Clients, checks_of
from health.verdict import Verdicts

LOG: Final = logging.getLogger(__name__)
HEALTHY, UNHEALTHY = 200, 503
HEADERS: Final = {"content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff"}


@cache
def verdicts() -> Verdicts:
    """Made once for an execution environment, of what Terraform told it."""
    asked = Asked.of(os.environ)
    return Verdicts(
        checks_of(asked, Clients.of(asked.check_seconds), time.monotonic), asked.check_seconds, asked.kept_seconds
    )


def handle(event: object, context: object) -> dict[str, Any]:
    """The answer to a proxy event."""
    del event, context
    verdict = verdicts().current()
    if verdict.fresh:
        for failure in verdict.failures:
            LOG.warning("%s: %s", failure.what, failure.why)
    body: dict[str, Any] = {"healthy": not verdict.failures}
    if verdict.failures:
        body["failing"] = sorted({failure.kind for failure in verdict.failures})
    return {
        "statusCode": UNHEALTHY if verdict.failures else HEALTHY,
        "headers": dict(HEADERS),
        "body": json.dumps(body, separators=(",", ":")),
    }
