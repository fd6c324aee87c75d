"""Asks an embedded AWS for its inbox."""

from __future__ import annotations

import urllib.request
from typing import Final

from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.cloudwatch.delivery import Delivery, read_delivery

PATH: Final = "/phase3b/inbox"
TIMEOUT_SECONDS: Final = 10.0


def read_inbox(endpoint: str, after: int = 0) -> list[Delivery]:
    """What was delivered after that number, the oldest first.

    Raises:
        Phase3bError: the embedded AWS does not respond.
    """
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{endpoint}{PATH}?after={after}", timeout=TIMEOUT_SECONDS) as answer:
            text = answer.read().decode()
    except OSError as error:
        raise outside_failure(
            f"the embedded AWS at {endpoint} did not say what is in its inbox: {error}",
            "Start it again with: phase3b local up",
            code="P3B-LOCAL-AWS-FAILED",
        ) from None
    return [read_delivery(each) for each in parse_json(text, PATH, "Try again").each()]
