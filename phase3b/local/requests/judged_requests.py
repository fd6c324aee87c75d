"""In front of moto: who asks with the credentials of a role may ask what the policies of that role allow.

Requests with the embedded AWS's own credentials are nobody's in particular, and not judged. Each judged one can be
written to a file, for who wants to know what a role was used for.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote

from phase3b.local.requests.checked_requests import buffered
from phase3b.local.requests.known_to_moto import KnownToMoto, RoleSession, session_of
from phase3b.local.requests.operations import asked, signed_for
from phase3b.local.requests.refusal import Refusal, refusal
from phase3b.permissions.judge import Request, judged
from phase3b.permissions.needs import NoRightsKnownError, Sent, needs

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_CREDENTIAL: Final = re.compile(r"Credential=([^/,]+)/\d+/([^/,]+)/")
_FORM: Final = "application/x-www-form-urlencoded"
# What services call it; the others say AccessDeniedException. Source: "Common errors" of each service's API reference.
_CODES: Final[Mapping[str, str]] = {
    "cloudwatch": "AccessDenied",
    "iam": "AccessDenied",
    "s3": "AccessDenied",
    "sns": "AuthorizationError",
    "sqs": "AccessDenied",
    "sts": "AccessDenied",
}
# The services of the JSON protocol answer 400, the others 403.
_BAD_REQUEST: Final = frozenset(
    {"application-autoscaling", "dynamodb", "dynamodbstreams", "events", "kms", "logs", "secretsmanager"}
)


class JudgedRequests:
    """WSGI around moto: what a role's policies don't allow does not reach it."""

    def __init__(self, served: WSGIApplication, log: Path | None = None) -> None:
        self._served = served
        self._log = log
        self._writing = threading.Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        found = _CREDENTIAL.search(str(environ.get("HTTP_AUTHORIZATION", "")))
        session = session_of(found[1]) if found else None
        if found is None or session is None:
            return self._served(environ, start_response)
        text = self._judged(environ, session, found[2])
        if text is None:
            return self._served(environ, start_response)
        status, answer = text
        start_response(status, list(answer.headers))
        return [answer.body]

    def _judged(self, environ: WSGIEnvironment, session: RoleSession, region: str) -> tuple[str, Refusal] | None:
        sent = _sent(environ, session, region)
        is_form = str(environ.get("CONTENT_TYPE", "")).startswith(_FORM)
        service = sent.operation.partition(".")[0]
        try:
            wanted = needs(sent, KnownToMoto(session.account, region))
        except NoRightsKnownError:
            return _denied(service, f"{session.arn}: what {sent.operation} needs is not supported", form=is_form)
        for request in wanted:
            verdict = judged(session.policies, request)
            self._note(session, sent, request, allowed=verdict.allowed)
            if not verdict.allowed:
                message = (
                    f"User: {session.arn} is not authorized to perform: {request.action} on resource: "
                    f"{request.resource} because {verdict.because}"
                )
                return _denied(service, message, form=is_form)
        return None

    def _note(self, session: RoleSession, sent: Sent, request: Request, *, allowed: bool) -> None:
        if self._log is None:
            return
        line = json.dumps(
            {
                "role": session.role,
                "operation": sent.operation,
                "action": request.action,
                "resource": request.resource,
                "context": request.context,
                "allowed": allowed,
            }
        )
        with self._writing, self._log.open("a", encoding="utf-8") as log:
            log.write(line + "\n")


def _denied(service: str, message: str, *, form: bool) -> tuple[str, Refusal]:
    status = "400 Bad Request" if service in _BAD_REQUEST else "403 Forbidden"
    return status, refusal(service, _CODES.get(service, "AccessDeniedException"), message, form=form)


def _sent(environ: WSGIEnvironment, session: RoleSession, region: str) -> Sent:
    """The request's operation and members, wherever in it they are."""
    signing = signed_for(str(environ["HTTP_AUTHORIZATION"])) or ""
    raw_path = str(environ.get("RAW_URI") or environ.get("REQUEST_URI") or environ["PATH_INFO"]).partition("?")[0]
    query = str(environ.get("QUERY_STRING", ""))
    body = buffered(environ)
    is_form = str(environ.get("CONTENT_TYPE", "")).startswith(_FORM)
    form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)) if is_form else {}
    found = asked(signing, environ["REQUEST_METHOD"], raw_path, query, environ.get("HTTP_X_AMZ_TARGET"), form)
    operation = f"{found.service}.{found.operation.name}" if found else f"{signing}.an operation of no model"
    if operation == "s3.CopyObject" and "HTTP_X_AMZ_COPY_SOURCE" not in environ:
        # The two have one path, and the header tells them apart.
        operation = "s3.PutObject"
    members = {
        **dict(parse_qsl(query, keep_blank_values=True)),
        **(tree(form) if is_form else _json(body)),
        **(found.labels if found else {}),
    }
    return Sent(operation, members, unquote(raw_path).removeprefix("/v2"), region, session.account)


def _json(body: bytes) -> dict[str, Any]:
    """The members of a body; one that is no JSON has none, and is refused elsewhere."""
    try:
        read = json.loads(body or b"{}")
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def tree(form: Mapping[str, str]) -> dict[str, Any]:
    """The members of a form: Tags.member.1.Key=a is {"Tags": [{"Key": "a"}]}."""
    made: dict[str, Any] = {}
    for name, value in form.items():
        at, parts = made, name.split(".")
        for part in parts[:-1]:
            child = at.setdefault(part, {})
            if not isinstance(child, dict):
                break
            at = child
        else:
            at[parts[-1]] = value
    return {name: _lists(each) for name, each in made.items()}


def _lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if set(value) == {"member"}:
        return _lists(value["member"])
    if value and all(each.isdigit() for each in value):
        return [_lists(each) for _, each in sorted(value.items(), key=lambda item: int(item[0]))]
    return {name: _lists(each) for name, each in value.items()}
