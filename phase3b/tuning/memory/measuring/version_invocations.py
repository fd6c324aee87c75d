"""A version of a function on AWS, invoked with its log's tail: what became of it, as an invocation and as an answer."""

from __future__ import annotations

import base64
import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode

from phase3b.benchmark.calling import Tenant
from phase3b.benchmark.client import NO_ANSWER, Answer
from phase3b.local.api.local_service import LocalRoute
from phase3b.local.api.requests.event import Asked, match, proxy_event
from phase3b.tuning.memory.invocation import Invocation, Load, Outcome
from phase3b.tuning.memory.measuring.published_versions import of_aws, one_line
from phase3b.tuning.memory.measuring.report_lines import reports

THROTTLED: Final = frozenset({"TooManyRequestsException"})
DENIED: Final = frozenset({"AccessDeniedException", "AccessDenied", "UnauthorizedOperation"})
TIMED_OUT: Final = "Task timed out"
KILLED: Final = "signal: killed"
LONGEST_WHY: Final = 160


@dataclass(frozen=True, slots=True)
class Stage:
    """What an event says of where it is from."""

    account_id: str
    stage: str


@dataclass(frozen=True, slots=True)
class Invoked:
    """What an invocation gave, and what it is known to have been; the payload is what the handler returned, None of a failure."""

    invocation: Invocation
    payload: Any


@dataclass(slots=True)
class VersionInvoker:
    """Invokes versions by their numbers; `versions` has those of each function, and the size of each version is in `sizes`."""

    client: Any
    names: Mapping[str, str]
    versions: dict[str, str]
    sizes: Mapping[tuple[str, str], int]
    found: list[Invocation] = field(default_factory=list)

    def invoke(self, function: str, event: Mapping[str, Any], route: str, load: Load) -> Invoked:
        """One invocation, which is kept among what was found; a refusal of AWS is one, too."""
        version = self.versions[function]
        size = self.sizes.get((function, version), 0)
        try:
            answer = self.client.invoke(
                FunctionName=self.names[function],
                Qualifier=version,
                LogType="Tail",
                Payload=json.dumps(event).encode(),
            )
            text = answer["Payload"].read()
        except Exception as error:
            if not of_aws(error):
                raise
            return self._kept(Invocation(function, route, load, size, "", _refused(error), why=one_line(error)), None)
        log = base64.b64decode(answer.get("LogResult", "")).decode("utf-8", "replace")
        made = _invocation(function, route, load, size, answer, text, log)
        payload = None if made.outcome not in {"ok", "no report"} else _parsed(text)
        return self._kept(made, payload)

    def _kept(self, made: Invocation, payload: Any) -> Invoked:
        self.found.append(made)
        return Invoked(made, payload)


def _refused(error: BaseException) -> Outcome:
    code = (getattr(error, "response", None) or {}).get("Error", {}).get("Code", "")
    if code in THROTTLED:
        return "throttled"
    if code in DENIED:
        return "denied"
    return "timed out" if "Timeout" in type(error).__name__ else "failed"


def _invocation(
    function: str, route: str, load: Load, size: int, answer: Mapping[str, Any], text: bytes, log: str
) -> Invocation:
    last = next(iter(reversed(list(reports(log)))), None)
    failed = "FunctionError" in answer
    error_text = text.decode("utf-8", "replace") if failed else ""
    if TIMED_OUT in error_text or TIMED_OUT in log:
        outcome: Outcome = "timed out"
    elif (last is not None and last.outcome == "out of memory") or KILLED in error_text:
        outcome = "out of memory"
    elif failed:
        outcome = "failed"
    else:
        outcome = "ok" if last is not None and last.duration_ms is not None else "no report"
    # In which environment it ran, an answer does not say.
    if last is None:
        return Invocation(function, route, load, size, "", outcome, why=error_text[:LONGEST_WHY])
    return Invocation(
        function,
        route,
        load,
        last.memory_mb or size,
        "",
        outcome,
        last.duration_ms,
        last.init_ms,
        last.used_mb,
        why=error_text[:LONGEST_WHY],
    )


def _parsed(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


# As the shipped authorizer answers (lambda_src/authorizer): who asks is in the event's context.
TENANT: Final = "x-phase3b-tenant"


class InvokedTenant(Tenant):
    """A test tenant that no authorizer has to verify: its name is handed on in the event's context."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Of a request that is invoked."""
        return {TENANT: self.name}


@dataclass(slots=True)
class InvokedRoutes:
    """What a `Client` is for an API, by invoking the functions of its routes.

    An answer's number is the place of its invocation among those that the invoker has found; the tenant is in a header of its own.
    """

    invoker: VersionInvoker
    routes: tuple[LocalRoute, ...]
    stage: Stage
    scopes: str
    load: Load = "normal"

    def send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Answer:
        """A request as API Gateway would hand it to its function."""
        data = b"" if body is None else json.dumps(body).encode()
        given = {name: value for name, value in headers.items() if name != TENANT}
        asked = Asked(
            method,
            path,
            urlencode(query or {}),
            tuple({"Content-Type": "application/json", **given}.items()),
            data,
            "127.0.0.1",
        )
        matched = match(self.routes, asked)
        if matched is None:
            return Answer(404, 0.0, None, f"there is no route {method} {path}")
        authorizer = {
            "tenantId": headers[TENANT],
            "userId": "load-test",
            "scopes": self.scopes,
            "principalId": headers[TENANT],
        }
        event = proxy_event(self.stage, asked, matched, authorizer, str(uuid.uuid4()))
        began = time.perf_counter()
        done = self.invoker.invoke(
            matched.route.function, event, f"{matched.route.method} {matched.route.path}", self.load
        )
        number = len(self.invoker.found) - 1
        return _answer(done, time.perf_counter() - began, number)


def _answer(done: Invoked, seconds: float, number: int) -> Answer:
    found = done.invocation
    if not isinstance(done.payload, dict) or not isinstance(done.payload.get("statusCode"), int):
        return Answer(NO_ANSWER, seconds, None, f"{found.outcome}: {found.why}".rstrip(": "), invocation=number)
    body = done.payload.get("body")
    parsed = _parsed(body.encode()) if isinstance(body, str) and body else None
    status = int(done.payload["statusCode"])
    return Answer(
        status, seconds, parsed, f"{status} {body or ''}"[:LONGEST_WHY], False, found.init_ms, found.duration_ms, number
    )
