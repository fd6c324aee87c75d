"""The REST API: what API Gateway does before and after a function, in its order."""

from __future__ import annotations

import asyncio
import json
import logging
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qsl

from jsonschema import Draft4Validator

from phase3b.local.api.lambda_service.function_pool import (
    FunctionBusyError,
    FunctionError,
    FunctionTimeoutError,
    NotRunHereError,
)
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.lambda_service.measured_invocations import NUMBER
from phase3b.local.api.lambda_service.measurements import Measurements, RouteCount
from phase3b.local.api.local_service import LocalRoute, LocalService
from phase3b.local.api.requests.authorization import Authorization, DeniedError, UnauthorizedError
from phase3b.local.api.requests.body_faults import faults
from phase3b.local.api.requests.browsers import error_headers, preflight
from phase3b.local.api.requests.event import (
    Asked,
    Matched,
    authorizer_event,
    match,
    method_arn,
    methods_of,
    proxy_event,
)
from phase3b.local.api.requests.response_cache import ResponseCache
from phase3b.local.api.requests.throttle import TokenBucket
from phase3b.local.metrics.own_metrics import NoPoints, OwnMetrics
from phase3b.local.metrics.rest_metrics import Exchange, RestMetrics
from phase3b.plan.apis.cors import METHOD, ORIGIN, headers_for
from phase3b.plan.apis.openapi import KEY_HEADER, VALIDATION_ERROR

LOG: Final = logging.getLogger(__name__)
CACHED: Final = ("x-local-cache", "hit")
# Of the invocation that answered, in milliseconds, as Lambda's REPORT line has them: in AWS an answer does not tell.
INIT_HEADER: Final = "x-local-init-ms"
DURATION_HEADER: Final = "x-local-duration-ms"
# Which of the measured invocations it was.
NUMBER_HEADER: Final = "x-local-invocation"
LOCAL_HEADERS: Final = frozenset({INIT_HEADER, DURATION_HEADER, NUMBER_HEADER})


@dataclass(frozen=True, slots=True)
class Answered:
    """What goes back."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class GatewayProblem(Exception):  # noqa: N818  the name that RFC 9457 gives it
    """An answer of the gateway's own; the deployed API's gateway responses have the same form."""

    def __init__(self, status: int, title: str, validation_error: str | None = None) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.validation_error = validation_error

    def answered(self) -> Answered:
        """As a problem document."""
        document = {"type": "about:blank", "title": self.title, "status": self.status}
        headers = [("content-type", "application/problem+json")]
        if self.validation_error is not None:
            # A header is a line of ASCII.
            text = self.validation_error.encode("ascii", "backslashreplace").decode().replace("\n", " ")
            headers.append((VALIDATION_ERROR.lower(), text))
        return Answered(self.status, tuple(headers), json.dumps(document).encode())


INTERNAL: Final = "Internal server error"


@dataclass(slots=True)
class Gateway:
    """One REST API with its stage; `api_keys` asks for the keys that are accepted by now."""

    service: LocalService
    functions: Functions
    authorization: Authorization
    clock: Callable[[], float]
    api_keys: Callable[[], Mapping[str, str]]
    known_keys: Mapping[str, str] = field(init=False)
    cache: ResponseCache = field(init=False)
    buckets: dict[object, TokenBucket] = field(default_factory=dict)
    validators: dict[str, Draft4Validator] = field(default_factory=dict)
    measurements: Measurements = field(default_factory=lambda: Measurements(time.time))
    metrics: RestMetrics = field(default_factory=lambda: RestMetrics(OwnMetrics(NoPoints()), "", ""))

    def __post_init__(self) -> None:
        self.cache = ResponseCache(self.clock)
        self.known_keys = self.service.usage_plan.api_keys

    async def answer(self, asked: Asked) -> Answered:
        """The answer to a request; a mistake of ours is a 500 and a line in the log, never a traceback to the client."""
        exchange = Exchange(
            str(uuid.uuid4()), asked.method, source_ip=asked.source_ip, user_agent=asked.header("user-agent") or ""
        )
        answered = await self._answered(asked, exchange)
        self.metrics.answered(exchange, answered.status, len(answered.body))
        return answered

    async def _answered(self, asked: Asked, exchange: Exchange) -> Answered:
        try:
            return await self._answer(asked, exchange)
        except GatewayProblem as error:
            problem = error
        except NotRunHereError as error:
            # No status of API Gateway's: in AWS the function would answer.
            problem = GatewayProblem(501, str(error))
        except Exception:
            LOG.exception("the local API failed at %s %s", asked.method, asked.path)
            problem = GatewayProblem(500, INTERNAL)
        exchange.error, exchange.validation_error = problem.title, problem.validation_error or ""
        answered = problem.answered()
        return replace(answered, headers=(*answered.headers, *error_headers(self.service.cors, asked)))

    async def _answer(self, asked: Asked, exchange: Exchange) -> Answered:
        matched = match(self.service.routes, asked)
        if matched is None:
            return self._without_route(asked)
        exchange.path = matched.route.path
        if len(asked.body) > self.service.max_body_bytes:
            raise GatewayProblem(413, "Request Too Long")
        route = matched.route
        authorizer = await self._authorized(asked, route) if route.authorized else {}
        exchange.authorizer = authorizer
        if route.authorized:
            await self._customer_throttle(asked)
            # Its id: the key itself is a secret, and in no log.
            exchange.api_key_id = self.known_keys.get(asked.header(KEY_HEADER) or "", "")
        self._throttle(route)
        self._validate(asked, route)
        key = self._cache_key(asked, matched)
        name, sent = f"{route.method} {route.path}", len(asked.body)
        if key is not None and (kept := self.cache.get(key)) is not None:
            exchange.cached = True
            self.measurements.answered(name, RouteCount(1, 1, 1, sent, len(kept.body)))
            return Answered(kept.status, (*kept.headers, CACHED), kept.body)
        exchange.cached = None if key is None else False
        answered = await self._integrate(asked, matched, authorizer, exchange)
        self.measurements.answered(name, RouteCount(1, int(key is not None), 0, sent, len(answered.body)))
        if key is not None and answered.status == HTTPStatus.OK:
            kept_headers = tuple(each for each in answered.headers if each[0] not in LOCAL_HEADERS)
            self.cache.put(key, replace(answered, headers=kept_headers), route.cache_seconds)
        return answered

    def _without_route(self, asked: Asked) -> Answered:
        """OPTIONS of a path, or a method that it has not.

        Raises:
            GatewayProblem: there is no such path.
        """
        shared, allowed = self.service.cors, methods_of(self.service.routes, asked.path)
        if not allowed:
            raise GatewayProblem(403, "Missing Authentication Token")
        methods = ", ".join(sorted([*allowed, METHOD] if shared is not None else allowed))
        if shared is not None and asked.method == METHOD:
            return Answered(204, preflight(shared, asked, methods), b"")
        refused = GatewayProblem(405, "Method Not Allowed").answered()
        found = () if shared is None else headers_for(shared, asked.header(ORIGIN.lower())).items()
        return replace(refused, headers=(("allow", methods), *refused.headers, *found))

    async def _authorized(self, asked: Asked, route: LocalRoute) -> dict[str, Any]:
        token, key = asked.header("authorization"), asked.header(KEY_HEADER)
        if not token or not key:
            # An identity source is missing: API Gateway does not even ask the authorizer.
            raise GatewayProblem(401, "Unauthorized")
        arn = method_arn(self.service, route.method, asked.path)
        # Of two tokens, or two keys, nobody can say which one was judged: no verdict that was kept answers for them.
        single = all(len(asked.header_values(name)) == 1 for name in ("authorization", KEY_HEADER))
        source = (token, key) if single else None
        try:
            return await self.authorization.context(source, authorizer_event(self.service, asked, arn), arn)
        except UnauthorizedError:
            raise GatewayProblem(401, "Unauthorized") from None
        except DeniedError:
            title = "User is not authorized to access this resource with an explicit deny"
            raise GatewayProblem(403, title) from None
        except (FunctionError, FunctionTimeoutError, FunctionBusyError) as error:
            LOG.warning("the authorizer failed: %s", error)
            raise GatewayProblem(500, INTERNAL) from None

    async def _customer_throttle(self, asked: Asked) -> None:
        plan = self.service.usage_plan
        key = asked.header(KEY_HEADER)
        if key and key not in self.known_keys:
            # It may have been made since: a key counts at once.
            self.known_keys = await asyncio.to_thread(self.api_keys)
        if key not in self.known_keys:
            raise GatewayProblem(403, "Forbidden")
        self._take(("customer", key), plan.requests_per_minute / 60, plan.burst)

    def _throttle(self, route: LocalRoute) -> None:
        self._take(("route", route.method, route.path), route.rate_per_second, route.burst)

    def _take(self, name: object, rate_per_second: float, burst: int) -> None:
        if name not in self.buckets:
            self.buckets[name] = TokenBucket(rate_per_second, burst, self.clock)
        if not self.buckets[name].take():
            raise GatewayProblem(429, "Too Many Requests")

    def _validate(self, asked: Asked, route: LocalRoute) -> None:
        """API Gateway checks a body against its model only when it says that it is JSON."""
        kind = (asked.header("content-type") or "application/json").partition(";")[0].strip().lower()
        if route.request_schema is None or kind != "application/json":
            return
        try:
            found = faults(self._validator(route.request_schema), json.loads(asked.body))
        except RecursionError:
            found = "body: it is nested too deep"
        except ValueError as error:
            found = f"body: it is not JSON: {error}"
        if found:
            raise GatewayProblem(400, "Invalid request body", found)

    def _validator(self, name: str) -> Draft4Validator:
        if name not in self.validators:
            root = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": self.service.schemas}}
            self.validators[name] = Draft4Validator(root)
        return self.validators[name]

    def _cache_key(self, asked: Asked, matched: Matched) -> object | None:
        """As the deployed API's: the token, the parameters of the path, those query parameters that are declared."""
        if not matched.route.cache_seconds:
            return None
        query = dict(parse_qsl(asked.query, keep_blank_values=True, errors="replace"))
        return (
            matched.route.path,
            asked.header("authorization"),
            tuple(sorted(matched.path_parameters.items())),
            tuple((name, query.get(name)) for name in matched.route.query_parameters),
            asked.header(ORIGIN.lower())
            if self.service.cors is not None and not self.service.cors.any_origin
            else None,
        )

    async def _integrate(
        self, asked: Asked, matched: Matched, authorizer: Mapping[str, Any], exchange: Exchange
    ) -> Answered:
        event = proxy_event(self.service, asked, matched, authorizer, exchange.request_id)
        metrics: dict[str, Any] = {}
        began = time.monotonic()
        try:
            result = await asyncio.wait_for(
                self.functions.invoke(
                    matched.route.function,
                    event,
                    asked.header(KEY_HEADER),
                    metrics.update,
                    cause=f"{matched.route.method} {matched.route.path}",
                ),
                self.service.integration_timeout_seconds,
            )
        except (FunctionTimeoutError, TimeoutError):
            raise GatewayProblem(504, "Endpoint request timed out") from None
        except FunctionBusyError:
            # "Lambda throttles are 500s at a proxy integration": Lambda's own 429 is not passed on.
            raise GatewayProblem(500, INTERNAL) from None
        except FunctionError as error:
            LOG.warning("%s failed: %s: %s", matched.route.function, error.kind, error)
            raise GatewayProblem(502, INTERNAL) from None
        finally:
            exchange.integration_ms = (time.monotonic() - began) * 1000
        answered = _proxied(result)
        return replace(answered, headers=(*answered.headers, *_timed(metrics)))


def _timed(metrics: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """How long the function took, and its initialisation where it was started for this."""
    named = ((INIT_HEADER, "initDurationMs"), (DURATION_HEADER, "durationMs"), (NUMBER_HEADER, NUMBER))
    return tuple((header, f"{metrics[key]:.12g}") for header, key in named if key in metrics)


def _proxied(result: object) -> Answered:
    """A function's answer, when it has the form that a proxy integration must have."""
    match result:
        case {"statusCode": int(status), **rest}:
            headers = rest.get("headers") or {}
            body = rest.get("body") or ""
            if isinstance(headers, dict) and isinstance(body, str):
                pairs = tuple((str(name), str(value)) for name, value in headers.items())
                return Answered(status, pairs, body.encode("utf-8", "replace"))
    raise GatewayProblem(502, INTERNAL)
