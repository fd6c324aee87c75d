"""One request before a run: whether the service answers, and whether it takes the token and the API key."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any, Final
from urllib.parse import urlsplit

from phase3b.capacity.service.service import Service
from phase3b.errors import Phase3bError, bad_input, outside_failure
from phase3b.load.order import Order

FORBIDDEN: Final = 403
JSON: Final = "json"
GOOD_UNTIL: Final = 300
REDIRECTS_UNTIL: Final = 400
FAULTS_FROM: Final = 500
# A key that was just made is not known everywhere at once.
TRIES: Final = 10
PAUSE_SECONDS: Final = 3.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, and the beginning of the text that came with it; of a redirect the place that it leads to."""

    status: int
    text: str
    content_type: str = "application/json"


class _Stays(urllib.request.HTTPRedirectHandler):
    """Follows nothing: another place is not where the token and the key belong."""

    def redirect_request(self, *_: Any) -> None:
        """Makes an answer of it."""


Ask = Callable[[str, str, str, float], Answer]


def asked(url: str, token: str, api_key: str, seconds: float) -> Answer:
    """The answer to a GET with a token and an API key.

    Raises:
        OSError: none came.
        HTTPException: what came is no HTTP.
    """
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}", "x-api-key": api_key})  # noqa: S310  checked
    try:
        with urllib.request.build_opener(_Stays).open(request, timeout=seconds) as response:
            return Answer(int(response.status), "", response.headers.get("Content-Type", ""))
    except urllib.error.HTTPError as error:
        with error:
            text = error.headers.get("Location") or error.read(500).decode("utf-8", "replace")
            return Answer(error.code, text)


def check_url(url: str, option: str, schemes: Sequence[str]) -> None:
    """Refuses what is no URL of one of these schemes.

    Raises:
        Phase3bError: it is none.
    """
    try:
        parts = urlsplit(url)
        fits = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits or parts.query or parts.fragment:
        raise bad_input(
            f"{option} {url} is not a URL that requests can be sent to",
            f"Write {' or '.join(f'{each}://HOST/STAGE' for each in schemes)}",
            code="P3B-LOAD-URL",
        )


def probe(order: Order, service: Service, ask: Ask = asked, pause: Callable[[float], None] | None = None) -> None:
    """Sends one authorized GET; a 403 is asked again for a while where `pause` is given, as keys are new.

    Raises:
        Phase3bError: nothing answers (3), the service fails (3), or it refuses the token, the key or the path (2).
    """
    url = f"{order.rest_url.rstrip('/')}{path_of(order, service)}"
    answer = Answer(0, "")
    for turn in range(TRIES if pause is not None else 1):
        if turn and pause is not None:
            pause(PAUSE_SECONDS)
        try:
            answer = ask(url, order.tokens[0], order.api_keys[0], order.limits.request_timeout_seconds)
        except HTTPException as error:
            raise outside_failure(
                f"what {order.rest_url} answers is no HTTP: {type(error).__name__}",
                "Is it the right URL and port, and http where it should be https?",
                code="P3B-LOAD-UNREACHABLE",
            ) from None
        except OSError as error:
            reason = getattr(error, "reason", None) or error
            raise outside_failure(
                f"{order.rest_url} does not answer: {getattr(reason, 'strerror', None) or reason or type(error).__name__}",
                "Is it the right URL, is the service up, and may this machine reach it?",
                code="P3B-LOAD-UNREACHABLE",
            ) from None
        if answer.status != FORBIDDEN:
            break
    refused = _refused(answer, url)
    if refused is not None:
        raise refused


def path_of(order: Order, service: Service) -> str:
    """A GET that can be asked without anything else: of the scenario, else of the service, else the root."""
    plain = [each for each in service.routes if each.method == "GET" and "{" not in each.path]
    authorized = [each.path for each in plain if each.auth == "token"]
    sent = {request.path for session in order.sessions for request in session.requests if request.method == "GET"}
    return next((path for path in authorized if path in sent), next(iter(authorized), "/"))


def _refused(answer: Answer, url: str) -> Phase3bError | None:
    text = " ".join(answer.text.split())
    with_text = f": {text[:120]}" if text else ""
    match answer.status:
        case status if GOOD_UNTIL <= status < REDIRECTS_UNTIL:
            return bad_input(
                f"GET {url} was answered with {status}, which leads to {answer.text[:200] or 'nowhere'}",
                "A load test follows nothing, as it would send its token and API key there: name the URL of the API itself",
                code="P3B-LOAD-REFUSED",
            )
        case status if status < GOOD_UNTIL and JSON not in answer.content_type and not url.endswith("/"):
            return bad_input(
                f"GET {url} was answered with {status} and {answer.content_type or 'no type'}, and the API answers with JSON",
                "Check the URL: something else than the API answers there, such as a proxy or a login page",
                code="P3B-LOAD-REFUSED",
            )
        case 401:
            return bad_input(
                f"GET {url} was refused with 401{with_text}",
                "The token is not accepted: it was signed with another key (another environment?), is of another issuer or "
                "audience, or has ended",
                code="P3B-LOAD-REFUSED",
            )
        case 403:
            return bad_input(
                f"GET {url} was refused with 403{with_text}",
                "The API key is missing in the usage plan or bound to another tenant, the path is not of the API, or a web ACL "
                "blocks this machine",
                code="P3B-LOAD-REFUSED",
            )
        case 404:
            return bad_input(
                f"GET {url} was answered with 404{with_text}",
                "Check the URL: it ends with the stage (service.api.stage), without a route",
                code="P3B-LOAD-REFUSED",
            )
        case status if status >= FAULTS_FROM:
            return outside_failure(
                f"GET {url} failed with {status}{with_text}",
                "See the logs of the service: a load test of what fails says little",
                code="P3B-LOAD-UNREACHABLE",
            )
        case _:
            return None
