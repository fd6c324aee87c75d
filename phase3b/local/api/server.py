"""The local API as a server in a thread of its own, which ends with everything that it started."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Final, Self

import boto3
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from phase3b.errors import outside_failure
from phase3b.local.api.gateway import Answered, Gateway, GatewayProblem
from phase3b.local.api.lambda_service.applied_again import AS_APPLIED, AppliedAgain
from phase3b.local.api.lambda_service.environments import ENVIRONMENTS, RESPONSE_CACHE, Environments
from phase3b.local.api.lambda_service.event_sources import StreamReader, consume_queue
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.lambda_service.invocations import INVOKE, Invocations
from phase3b.local.api.lambda_service.measured_invocations import MEASURED_INVOCATIONS
from phase3b.local.api.lambda_service.measurements import MEASURED_PATH
from phase3b.local.api.lambda_service.repeated_invocations import REPEATED, RepeatedInvocations
from phase3b.local.api.local_service import LocalService, QueueSource
from phase3b.local.api.measured_session import SETTLED, MeasuredSession
from phase3b.local.api.options import Options
from phase3b.local.api.requests.authorization import Authorization
from phase3b.local.api.requests.event import Asked
from phase3b.local.api.websockets import WebSockets
from phase3b.local.asked_span import asked_span
from phase3b.local.aws.listening import HOST, listening, listening_near, port_of
from phase3b.local.cache.cache_faults import follow_faults
from phase3b.local.cache.cache_server import CacheServer
from phase3b.local.cloudwatch.read_inbox import PATH as INBOX_PATH
from phase3b.local.dashboard.pages import PATH as DASHBOARD
from phase3b.local.dashboard.pages import Dashboards
from phase3b.local.faults.lost_regions import end_connections, without_lost
from phase3b.local.faults.session_faults import SESSION_FAULTS, SessionFaults
from phase3b.local.metrics.own_metrics import SessionPoints

LOG: Final = logging.getLogger(__name__)
HTTP_LOG: Final = logging.getLogger(f"{__name__}.http")
START_SECONDS: Final = 30
STOP_SECONDS: Final = 10
# What is too long for a function is for the function to say.
LONGEST_LINE: Final = 65_536
# What the functions see of it; Terraform never says so.
ALLOW_PRIVATE_WEBHOOKS: Final = {"PHASE3B_LOCAL_WEBHOOKS": "allow-private"}
# Where the function that sends alerts on hands them to; alone it would send them to Slack, Teams and PagerDuty.
ALERT_INBOX: Final = "PHASE3B_LOCAL_ALERTS"


MOST_KEPT: Final = 50
SHOWN: Final = ("content-type", "user-agent", "webhook-id", "webhook-timestamp", "webhook-signature")


@dataclass(slots=True)
class Receiver:
    """What arrived."""

    deliveries: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=MOST_KEPT))

    async def receive(self, request: web.Request) -> web.Response:
        """POST: keeps a delivery."""
        headers = {name: request.headers[name] for name in SHOWN if name in request.headers}
        self.deliveries.append({"headers": headers, "body": (await request.read()).decode("utf-8", "replace")})
        return web.Response(status=204)

    async def show(self, _: web.Request) -> web.Response:
        """GET: the deliveries, oldest first."""
        return web.json_response({"deliveries": list(self.deliveries)})


def _of_us(record: logging.LogRecord) -> bool:
    """What is no HTTP is the client's mistake, and has its 400: no traceback among what `local up` prints."""
    return record.exc_info is None or not isinstance(record.exc_info[1], HttpProcessingError)


HTTP_LOG.addFilter(_of_us)


@dataclass(slots=True)
class LocalApi:
    """The API while a `with` block runs; `api_keys` asks for the keys that are accepted by now, where they can change.

    `points` are where it sends what happens, as the metrics that CloudWatch would have of it; without them it measures nothing, and
    no schedule runs. `cache` runs already, and is the one whose address functions in its network get.

    Raises:
        Phase3bError: on entering, when the port is taken or the server does not start.
    """

    service: LocalService
    options: Options
    port: int = 0
    functions: Functions = field(init=False)
    api_keys: Callable[[], Mapping[str, str]] | None = None
    points: SessionPoints | None = None
    cache: CacheServer | None = None
    measured: MeasuredSession = field(init=False)
    receiver: Receiver = field(default_factory=Receiver)
    _consumers: list[asyncio.Task[None]] = field(default_factory=list)
    _listener: socket.socket = field(init=False)
    _thread: threading.Thread | None = None
    _loop: asyncio.AbstractEventLoop | None = None
    _stop: asyncio.Event | None = None
    _started: threading.Event = field(default_factory=threading.Event)
    _failure: BaseException | None = None

    @property
    def url(self) -> str:
        """The REST API's URL, with its stage."""
        return f"http://{HOST}:{self.port}/{self.service.stage}"

    @property
    def websocket_url(self) -> str | None:
        """The WebSocket API's URL, with its stage; None where the service has none."""
        stage = self.service.websocket_stage
        return None if stage is None else f"ws://{HOST}:{self.port}/ws/{stage}"

    @property
    def invocation_url(self) -> str:
        """The endpoint of Lambda's Invoke, for an AWS client."""
        return f"http://{HOST}:{self.port}"

    @property
    def not_evaluated(self) -> tuple[str, ...]:
        """Sentences about what is deployed and not done here: metric filters, schedules."""
        return self.measured.not_evaluated

    @property
    def receiver_url(self) -> str:
        """Where webhooks can be sent on this machine, and read."""
        return f"http://{HOST}:{self.port}/receiver"

    @property
    def dashboard_url(self) -> str:
        """The deployed CloudWatch dashboard, drawn."""
        return f"http://{HOST}:{self.port}{DASHBOARD}"

    def __enter__(self) -> Self:
        preferred = self.options.preferred_port if self.options.port is None else None
        self._listener = listening(self.options.port) if preferred is None else listening_near(preferred)
        self.port = port_of(self._listener)
        self._thread = threading.Thread(target=self._run, name="local-api", daemon=True)
        self._thread.start()
        if not self._started.wait(START_SECONDS) or self._failure is not None:
            self.stop()
            raise outside_failure(
                f"the local API did not start: {self._failure or 'no answer'}", "Try again", code="P3B-LOCAL-API-FAILED"
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Ends the server and every process of a function."""
        if self._loop is not None and self._stop is not None and self._loop.is_running():
            self._loop.call_soon_threadsafe(self._stop.set)
        if self._thread is not None:
            self._thread.join(STOP_SECONDS)

    def running(self) -> bool:
        """Whether it still serves."""
        return self._thread is not None and self._thread.is_alive()

    def invoke(self, function: str, event: Mapping[str, Any]) -> Any:
        """Calls a function directly, as a schedule would."""
        return self._wait(self.functions.invoke(function, event))

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        if self._loop is None:
            raise outside_failure(
                "the local API is not running", "Start it with: phase3b local up", code="P3B-LOCAL-DOWN"
            )
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._failure = error
            LOG.exception("the local API ended")
        finally:
            self._listener.close()
            self._started.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        further = {
            "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI": f"http://{HOST}:{self.port}/ws/{self.service.websocket_stage}",
            ALERT_INBOX: f"{self.service.aws_endpoint}{INBOX_PATH}",
        }
        if self.options.private_webhooks:
            further |= ALLOW_PRIVATE_WEBHOOKS
        self.options.folder.mkdir(parents=True, exist_ok=True)
        if self.cache is not None:
            self.service = replace(self.service, cache_port=self.cache.port)
        self.measured = MeasuredSession(self.service, self.options.folder, self.points)
        metrics = self.measured.metrics
        self.functions = Functions(self.service, self.options.folder, further, self.options.processes, metrics)
        self.functions.open()
        authorization = Authorization(
            self.functions, self.service.authorizer, self.service.authorizer_cache_seconds, time.monotonic
        )
        api_keys = self.api_keys or (lambda: self.service.usage_plan.api_keys)
        gateway = Gateway(
            self.service,
            self.functions,
            authorization,
            time.monotonic,
            api_keys,
            measurements=self.functions.measurements,
            metrics=self.measured.rest,
        )
        websockets = WebSockets(self.service, self.functions, authorization, metrics=self.measured.websocket)
        runner = web.AppRunner(
            self._app(gateway, websockets),
            access_log=None,
            logger=HTTP_LOG,
            handle_signals=False,
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
            shutdown_timeout=1,
        )
        await runner.setup()
        tasks: list[asyncio.Task[None]] = []
        try:
            # Before anybody can write anything: what is written before a stream is opened, nobody would ever read.
            sources = [*await self._streams(), self.functions.watch(), *await self.measured.begin(self.functions)]
            sources.append(
                end_connections(lambda: self.functions.faults, self.service.region, websockets.transports.values)
            )
            if self.cache is not None:
                sources.append(follow_faults(self.cache, self.functions.faults))
            await web.SockSite(runner, self._listener).start()
            tasks += [asyncio.create_task(work) for work in sources]
            self._consume(self.service.queues)
            self._started.set()
            await self._stop.wait()
        finally:
            tasks += self._consumers
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for connection in list(websockets.open.values()):
                with contextlib.suppress(ConnectionError):
                    await connection.close()
            await runner.cleanup()
            await self.functions.close()
            await asyncio.to_thread(self.measured.end)

    def _app(self, gateway: Gateway, websockets: WebSockets) -> web.Application:
        app = web.Application(
            client_max_size=self.service.max_body_bytes + 1,
            middlewares=[without_lost(lambda: self.functions.faults, self.service.region)],
        )
        if self.service.websocket_stage is not None:
            stage = f"/ws/{self.service.websocket_stage}"
            app.router.add_get(stage, websockets.serve)
            app.router.add_route("*", f"{stage}/@connections/{{connection_id}}", websockets.manage)
        app.router.add_get("/openapi.json", self._openapi)
        app.router.add_post(INVOKE, Invocations(self.functions).serve)
        environments = Environments(self.functions, gateway.cache.clear)
        app.router.add_get(ENVIRONMENTS, environments.show)
        app.router.add_delete(ENVIRONMENTS, environments.end)
        app.router.add_delete(RESPONSE_CACHE, environments.empty)
        again = AppliedAgain(self.service, self.functions, lambda: self._client("lambda", ""), self._consume)
        app.router.add_post(AS_APPLIED, again.serve)
        app.router.add_get(MEASURED_PATH, self._measured)
        app.router.add_get(MEASURED_INVOCATIONS, self.functions.by_invocation.show)
        app.router.add_post(REPEATED, RepeatedInvocations(self.functions).serve)
        app.router.add_post(SETTLED, self._settled)
        Dashboards(lambda: self._client("cloudwatch", ""), self.service.aws_endpoint).serve(app)
        faults = SessionFaults(self.functions, self.cache is not None)
        app.router.add_get(SESSION_FAULTS, faults.show)
        app.router.add_post(SESSION_FAULTS, faults.put)
        app.router.add_delete(SESSION_FAULTS, faults.clear)
        app.router.add_post("/receiver", self.receiver.receive)
        app.router.add_get("/receiver", self.receiver.show)

        async def rest(request: web.Request) -> web.Response:
            return await self._rest(gateway, request)

        app.router.add_route("*", r"/{path:[\s\S]*}", rest)
        return app

    async def _openapi(self, _: web.Request) -> web.Response:
        document = {**self.service.openapi, "servers": [{"url": self.url}]}
        return web.json_response(document, dumps=json.dumps)

    async def _measured(self, request: web.Request) -> web.Response:
        try:
            begin, end = asked_span({name: request.query.getall(name) for name in request.query})
        except ValueError as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response(self.functions.measurements.between(begin, end))

    async def _settled(self, _: web.Request) -> web.Response:
        settled = await self.measured.settle(self.functions)
        return web.json_response({"settled": settled}, status=200 if settled else 503)

    async def _rest(self, gateway: Gateway, request: web.Request) -> web.Response:
        path, stage = request.rel_url.raw_path, f"/{self.service.stage}/"
        if not path.startswith(stage):
            # As the deployed API says of a stage that it has not.
            return _response(GatewayProblem(403, "Forbidden").answered())
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            body = b"x" * (self.service.max_body_bytes + 1)
        asked = Asked(
            request.method,
            path[len(stage) - 1 :].rstrip("/") or "/",
            request.rel_url.raw_query_string,
            tuple(request.headers.items()),
            body,
            request.remote or "",
        )
        return _response(await gateway.answer(asked))

    async def _streams(self) -> list[Coroutine[Any, Any, None]]:
        """Streams, polled with the rights of the functions that they call, as Lambda does it.

        What fails permanently is kept with these rights, too.
        """
        readers = [
            StreamReader(
                self.functions,
                self._client("dynamodbstreams", source.function),
                source,
                self._client("s3", source.function),
                self._client("lambda", "") if source.switched else None,
            )
            for source in self.service.streams
        ]
        await asyncio.gather(*(reader.open() for reader in readers))
        return [reader.run() for reader in readers]

    def _consume(self, queues: Sequence[QueueSource]) -> None:
        """Queues, from now on as they are given. A batch that is at work ends with its consumer, and is received again."""
        for task in self._consumers:
            task.cancel()
        self._consumers = [
            asyncio.create_task(consume_queue(self.functions, self._client("sqs", source.function), source))
            for source in queues
        ]

    def _client(self, service: Any, function: str) -> Any:
        """A client with the session of a function's role; where it has none, with the embedded AWS's own credentials."""
        given = next((each.credentials for each in self.service.functions if each.name == function), {})
        session = boto3.session.Session(
            aws_access_key_id=given.get("AWS_ACCESS_KEY_ID", "embedded"),
            aws_secret_access_key=given.get("AWS_SECRET_ACCESS_KEY", "embedded"),
            aws_session_token=given.get("AWS_SESSION_TOKEN"),
            region_name=self.service.region,
        )
        return session.client(service, endpoint_url=self.service.aws_endpoint)


def _response(answered: Answered) -> web.Response:
    return web.Response(status=answered.status, headers=list(answered.headers), body=answered.body)
