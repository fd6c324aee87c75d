"""One request to a receiver, repeated within the time that there is. Standard library alone, and TLS is verified."""

from __future__ import annotations

import http.client
import random
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import urlsplit

TOO_MANY: Final = 429
SERVER_ERROR: Final = 500
FAIREST_WAIT_SECONDS: Final = 3_600.0


class NotDeliveredError(Exception):
    """An alert did not arrive. Never has the address in it, which is a secret."""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A message that is redirected would be sent again as a GET without it."""

    def redirect_request(self, *given: Any, **named: Any) -> None:
        del given, named


OPENER: Final = urllib.request.build_opener(_NoRedirects)


def post(
    url: str,
    body: bytes,
    *,
    attempts: int,
    first_wait_seconds: float,
    request_seconds: float,
    seconds_left: Callable[[], float],
    sleep: Callable[[float], None] = time.sleep,
) -> int:
    """Sends JSON; the status of the answer.

    No answer, 429 and 5xx are tried again, each time after twice as long or as long as the receiver asks; any other answer is
    one that would come again.

    Raises:
        NotDeliveredError: refused, or no attempt is left, or no time for another.
    """
    refuse_other_than_https(url)
    why = ""
    for attempt in range(attempts):
        answer = _once(url, body, request_seconds)
        if isinstance(answer, int):
            return answer
        why, wait = answer
        if wait is None:
            raise NotDeliveredError(why)
        # Up to a quarter more, so that several that were refused at once do not come back at once.
        wait = max(wait, first_wait_seconds * 2**attempt) * (1 + random.random() / 4)  # noqa: S311  no secret
        if attempt + 1 == attempts or wait + request_seconds > seconds_left():
            break
        sleep(wait)
    raise NotDeliveredError(f"{why}; tried {attempt + 1} of {attempts} times")


def refuse_other_than_https(url: str) -> None:
    """Refuses an address that is not encrypted, or is none.

    Raises:
        NotDeliveredError: it is.
    """
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise NotDeliveredError("the secret does not hold a URL that begins with https://")


def keep(inbox: str, body: bytes, seconds: float) -> int:
    """Hands a message to the inbox of an embedded AWS, at an address of this machine; the status of the answer.

    Raises:
        NotDeliveredError: it did not take it.
    """
    answer = _once(inbox, body, seconds)
    if isinstance(answer, int):
        return answer
    raise NotDeliveredError(answer[0])


def _once(url: str, body: bytes, seconds: float) -> int | tuple[str, float | None]:
    """The status of an answer that took it; or why not, and how long to wait at least: None where it is no use."""
    request = urllib.request.Request(  # noqa: S310  https, or the inbox of this machine
        url,
        body,
        {"Content-Type": "application/json; charset=utf-8", "User-Agent": "phase3b-alert-notifier"},
        method="POST",
    )
    try:
        with OPENER.open(request, timeout=seconds) as answer:
            answer.read()
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            # Slack's `invalid_payload`, PagerDuty's `errors`: the reason, and never what was sent.
            says = error.read(500).decode("utf-8", "replace").strip()
        why = f"the receiver answers {error.code}" + (f": {says}" if says else "")
        if error.code == TOO_MANY or error.code >= SERVER_ERROR:
            return why, _seconds(error.headers.get("Retry-After"))
        return why, None
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        return f"the receiver does not answer: {type(reason).__name__}", 0.0


def _seconds(text: str | None) -> float:
    """What Retry-After asks for, in seconds; a date is not read, and waited for as where none is given."""
    try:
        return min(max(float(text or 0), 0.0), FAIREST_WAIT_SECONDS)
    except ValueError:
        return 0.0
