"""The WebSocket API: connections, their messages, and what functions push to them."""

from __future__ import annotations

import asyncio
import json
import logging
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl

from aiohttp import WSCloseCode, WSMsgType, web

from phase3b.capacity.aws_limits import partition_of
from phase3b.local.api.frame_limit import LimitedFrames
from phase3b.local.api.lambda_service.function_pool import (
    FunctionBusyError,
    FunctionError,
    FunctionTimeoutError,
    NotRunHereError,
)
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.local_service import LocalService
from phase3b.local.api.requests.authorization import Authorization, DeniedError, UnauthorizedError
from phase3b.local.api.requests.event import Asked, gathered
from phase3b.local.api.requests.throttle import TokenBucket
from phase3b.local.metrics.own_metrics import NoPoints, OwnMetrics
from phase3b.local.metrics.websocket_metrics import CONNECT, Event, WebSocketMetrics

LOG: Final = logging.getLogger(__name__)
# "Quotas for configuring and running a WebSocket API": a message has 128 KB at most.
LARGEST_MESSAGE_BYTES: Final = 131_072
# What waits for a client that does not read: AWS names no number. Another message then is refused and waits for nobody.
FULL_BUFFER_BYTES: Final = LARGEST_MESSAGE_BYTES
FAILURES: Final = (FunctionError, FunctionTimeoutError, FunctionBusyError)
NOT_RUN: Final = 501
INTERNAL: Final = "Internal server error"
TOO_MANY: Final = "Too Many Requests"


@dataclass(slots=True)
class WebSockets:
    """All open connections."""

    service: LocalService
    functions: Functions
    authorization: Authorization
    open: dict[str, web.WebSocketResponse] = field(default_factory=dict)
    transports: dict[str, asyncio.Transport] = field(default_factory=dict)
    metrics: WebSocketMetrics = field(default_factory=lambda: WebSocketMetrics(OwnMetrics(NoPoints()), "", ""))
    _bucket: TokenBucket | None = field(init=False)

    def __post_init__(self) -> None:
        of = self.service.deployed
        throttled = of.websocket_rate is not None and of.websocket_burst is not None
        self._bucket = (
            TokenBucket(float(of.websocket_rate or 0), int(of.websocket_burst or 0), time.monotonic)
            if throttled
            else None
        )

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """A connection, from $connect to $disconnect."""
        asked = Asked(
            "GET",
            request.rel_url.raw_path,
            request.rel_url.raw_query_string,
            tuple(request.headers.items()),
            b"",
            request.remote or "",
        )
        connection_id = uuid.uuid4().hex[:12] + "="
        event = _event(CONNECT, connection_id)
        if not self._may():
            self.metrics.refused(event, 429, TOO_MANY)
            return _refused(429, TOO_MANY)
        try:
            event.authorizer = authorizer = await self._authorized(asked, connection_id)
        except UnauthorizedError:
            self.metrics.refused(event, 401, "Unauthorized")
            return _refused(401, "Unauthorized")
        except DeniedError:
            self.metrics.refused(event, 403, "Forbidden")
            return _refused(403, "Forbidden")
        except NotRunHereError as error:
            return _refused(NOT_RUN, str(error))
        except FAILURES as error:
            LOG.warning("the authorizer failed: %s", error)
            self.metrics.refused(event, 500, INTERNAL)
            return _refused(500, INTERNAL)
        try:
            answer = await self._invoke(event, "CONNECT", asked=asked)
        except NotRunHereError as error:
            return _refused(NOT_RUN, str(error))
        except FAILURES as error:
            LOG.warning("$connect failed: %s", error)
            return _refused(502, INTERNAL)
        status = _status(answer, 500)
        if not 200 <= status < 300:  # noqa: PLR2004  success
            return _refused(status, "the connection was refused")
        # aiohttp refuses what is as long as its maximum, too.
        socket = web.WebSocketResponse(max_msg_size=LARGEST_MESSAGE_BYTES + 1)
        await socket.prepare(request)
        self.open[connection_id] = socket
        if isinstance(request.transport, asyncio.Transport):
            self.transports[connection_id] = request.transport
            _limit(request.transport, request.protocol, socket)
        try:
            await self._converse(socket, connection_id, authorizer)
        finally:
            self.open.pop(connection_id, None)
            self.transports.pop(connection_id, None)
            await self._farewell(connection_id, authorizer)
        return socket

    async def _authorized(self, asked: Asked, connection_id: str) -> dict[str, Any]:
        api = f"arn:{partition_of(self.service.region)}:execute-api:{self.service.region}:{self.service.account_id}:local-websocket"
        arn = f"{api}/{self.service.websocket_stage}/$connect"
        query = parse_qsl(asked.query, errors="replace")
        event = {
            "type": "REQUEST",
            "methodArn": arn,
            "headers": dict(asked.headers),
            "multiValueHeaders": gathered(asked.headers),
            "queryStringParameters": dict(query),
            "multiValueQueryStringParameters": gathered(query),
            "requestContext": self._context(_event(CONNECT, connection_id), "CONNECT"),
        }
        return await self.authorization.context(None, event, arn)

    async def _converse(self, socket: web.WebSocketResponse, connection_id: str, authorizer: Mapping[str, Any]) -> None:
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                continue
            self.metrics.message()
            event = _event("$default", connection_id, authorizer)
            if not self._may():
                self.metrics.refused(event, 429, TOO_MANY)
                await self._answer(socket, _told(TOO_MANY, event))
                continue
            try:
                answer = await self._invoke(event, "MESSAGE", body=message.data)
            except (*FAILURES, NotRunHereError) as error:
                LOG.warning("$default failed: %s", error)
                await self._answer(socket, _told(INTERNAL, event))
                continue
            body = (answer or {}).get("body")
            if not body:
                continue
            if len(body.encode("utf-8", "replace")) > LARGEST_MESSAGE_BYTES:
                LOG.warning("$default answered with more than %s bytes", LARGEST_MESSAGE_BYTES)
                body = _told(INTERNAL, event)
            await self._answer(socket, body)

    async def _answer(self, socket: web.WebSocketResponse, text: str) -> None:
        await socket.send_str(text)
        self.metrics.message()

    def _may(self) -> bool:
        """Whether the stage's throttle lets another connect or message through."""
        return self._bucket is None or self._bucket.take()

    async def _farewell(self, connection_id: str, authorizer: Mapping[str, Any]) -> None:
        try:
            await self._invoke(_event("$disconnect", connection_id, authorizer), "DISCONNECT")
        except (*FAILURES, NotRunHereError) as error:
            LOG.warning("$disconnect failed: %s", error)

    async def _invoke(self, of: Event, kind: str, *, asked: Asked | None = None, body: str | None = None) -> Any:
        event: dict[str, Any] = {
            "requestContext": {**self._context(of, kind), "authorizer": dict(of.authorizer)},
            "isBase64Encoded": False,
        }
        if asked is not None:
            event["headers"] = dict(asked.headers)
        if body is not None:
            event["body"] = body
        whose, began = of.authorizer.get("principalId"), time.monotonic()
        try:
            answer = await self.functions.invoke(str(self.service.websocket_function), event, whose, cause=of.route)
        except FAILURES:
            of.integration_ms = (time.monotonic() - began) * 1000
            self.metrics.not_called(of, INTERNAL)
            raise
        of.integration_ms = (time.monotonic() - began) * 1000
        self.metrics.integrated(of, _status(answer, 500 if of.route == CONNECT else 200))
        return answer

    def _context(self, of: Event, kind: str) -> dict[str, Any]:
        return {
            "routeKey": of.route,
            "eventType": kind,
            "connectionId": of.connection_id,
            "requestId": of.request_id,
            "stage": self.service.websocket_stage,
            "apiId": "local-websocket",
            "requestTimeEpoch": int(time.time() * 1000),
        }

    async def manage(self, request: web.Request) -> web.Response:
        """The @connections API: POST sends, GET asks whether it is there, DELETE ends it."""
        connection_id = request.match_info["connection_id"]
        socket = self.open.get(connection_id)
        if socket is None or socket.closed:
            return _gone()
        match request.method:
            case "POST":
                try:
                    data = await request.read()
                except web.HTTPRequestEntityTooLarge:
                    return _too_long()
                transport = self.transports.get(connection_id)
                posted = await _posted(socket, data, 0 if transport is None else transport.get_write_buffer_size())
                if posted.status == 200:  # noqa: PLR2004  it was sent
                    self.metrics.message()
                return posted
            case "DELETE":
                await socket.close()
                return web.Response(status=204)
            case _:
                return web.json_response({})


def _event(route: str, connection_id: str, authorizer: Mapping[str, Any] | None = None) -> Event:
    return Event(route, connection_id, str(uuid.uuid4()), authorizer or {})


def _status(answer: object, otherwise: int) -> int:
    """The status of an integration's answer; `otherwise` where it has none: of $connect that is a failure."""
    found = answer.get("statusCode") if isinstance(answer, Mapping) else None
    return int(found) if found is not None else otherwise


def _told(message: str, of: Event) -> str:
    return json.dumps({"message": message, "connectionId": of.connection_id, "requestId": of.request_id})


async def _posted(socket: web.WebSocketResponse, data: bytes, waiting: int) -> web.Response:
    """PostToConnection, with the refusals that its reference names; `waiting` are the bytes that were not sent yet."""
    if len(data) > LARGEST_MESSAGE_BYTES:
        return _too_long()
    if waiting > FULL_BUFFER_BYTES:
        return _error(429, "LimitExceededException", "The client side buffer is full")
    try:
        await socket.send_str(data.decode("utf-8", "replace"))
    except ConnectionError:
        # It ended just now, and the server has not noticed yet.
        return _gone()
    return web.Response(status=200)


def _limit(transport: asyncio.Transport, protocol: asyncio.Protocol, socket: web.WebSocketResponse) -> None:
    """The size of its frames, and that who sends to it never waits: what is too much is refused instead."""
    transport.set_write_buffer_limits(high=FULL_BUFFER_BYTES + 2 * LARGEST_MESSAGE_BYTES)

    def too_large() -> None:
        closing.append(
            asyncio.get_running_loop().create_task(
                socket.close(code=WSCloseCode.MESSAGE_TOO_BIG, message=b"frame too large")
            )
        )

    # A task that nobody holds may be collected before it is done.
    closing: list[asyncio.Task[bool]] = []
    transport.set_protocol(LimitedFrames(protocol, too_large))


def _too_long() -> web.Response:
    return _error(413, "PayloadTooLargeException", "Message too long")


def _gone() -> web.Response:
    return _error(410, "GoneException", "Gone")


def _error(status: int, kind: str, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status, headers={"x-amzn-errortype": kind})


def _refused(status: int, title: str) -> web.Response:
    return web.json_response({"message": title}, status=status)
