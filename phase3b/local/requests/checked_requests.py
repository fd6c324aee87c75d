"""In front of moto, which takes nearly anything: what AWS's own model refuses is refused here too."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from phase3b.local.requests.operations import Asked, asked, signed_for
from phase3b.local.requests.parameters import Sent, UnreadableBodyError, broken
from phase3b.local.requests.refusal import Refusal, of_violations, refusal

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

# Whose requests no model tells apart by method and path; for S3 that is headers and the host.
UNCHECKED: Final[Mapping[str, str]] = {"s3": "its operations share paths, and its models hold hardly a constraint"}
_FORM: Final = "application/x-www-form-urlencoded"
# Where the next handler finds what was asked.
RESOLVED: Final = "phase3b.resolved"


class CheckedRequests:
    """WSGI around moto: a signed request that breaks the model of its operation does not reach it."""

    def __init__(self, served: WSGIApplication) -> None:
        self._served = served

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        text = _judged(environ)
        if text is None:
            return self._served(environ, start_response)
        start_response(text.status, list(text.headers))
        return [text.body]


def _judged(environ: WSGIEnvironment) -> Refusal | None:
    service = signed_for(environ.get("HTTP_AUTHORIZATION", ""))
    if service is None or service in UNCHECKED:
        return None
    body = buffered(environ)
    is_form = str(environ.get("CONTENT_TYPE", "")).startswith(_FORM)
    form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)) if is_form else {}
    raw_path = str(environ.get("RAW_URI") or environ.get("REQUEST_URI") or environ["PATH_INFO"]).partition("?")[0]
    query = str(environ.get("QUERY_STRING", ""))
    found = asked(service, environ["REQUEST_METHOD"], raw_path, query, environ.get("HTTP_X_AMZ_TARGET"), form)
    if found is None:
        return refusal(service, "UnknownOperationException", f"{service} has no such operation", form=is_form)
    sent = Sent(query, _headers(environ), body, form)
    environ[RESOLVED] = (found, sent)
    return judged(found, sent)


def judged(found: Asked, sent: Sent) -> Refusal | None:
    """The refusal of a request whose operation is known; None where the model takes it."""
    is_form = bool(sent.form)
    try:
        violations = broken(found, sent)
    except UnreadableBodyError as error:
        return refusal(found.service, "SerializationException", str(error), form=is_form)
    return of_violations(found.service, form=is_form, found=violations) if violations else None


def buffered(environ: WSGIEnvironment) -> bytes:
    """The whole body, which is put back for the next reader."""
    length = environ.get("CONTENT_LENGTH")
    body: bytes = environ["wsgi.input"].read(int(length)) if length else b""
    if not length and environ.get("wsgi.input_terminated"):
        body = environ["wsgi.input"].read()
        environ["CONTENT_LENGTH"] = str(len(body))
    environ["wsgi.input"] = io.BytesIO(body)
    return body


def _headers(environ: WSGIEnvironment) -> dict[str, str]:
    return {
        key.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
        for key, value in environ.items()
        if key.startswith("HTTP_")
    }
