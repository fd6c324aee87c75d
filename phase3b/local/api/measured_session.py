"""What a session tells CloudWatch: its metrics, those that are made of its logs, and the runs of its schedules."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from botocore.exceptions import BotoCoreError, ClientError

from phase3b.local.api.asked_aws import AskedAws
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.lambda_service.schedules import Schedules
from phase3b.local.api.local_service import ApiLog, LocalService, ScheduleSource
from phase3b.local.api.published_events import taken_events
from phase3b.local.aws.embedded_clock import embedded_time
from phase3b.local.logs.access_log import REST_LOG, AccessLog
from phase3b.local.logs.followed_logs import CountedLines, FollowedLogs
from phase3b.local.logs.sent_lines import SentLines
from phase3b.local.metrics.own_metrics import NoPoints, OwnMetrics, SessionPoints
from phase3b.local.metrics.rest_metrics import RestMetrics
from phase3b.local.metrics.websocket_metrics import WebSocketMetrics
from phase3b.plan.functions.planned import ALIAS

WEBSOCKET_LOG: Final = "websocket-api.access.log"
# POST: all that was measured is where CloudWatch has it, and the account's time is known again.
SETTLED: Final = "/phase3b-local/settled"
SEND_SECONDS: Final = 1.0
# A log that goes on being written when everything has ended is read so often at most.
MOST_READS: Final = 1000
Work = Coroutine[Any, Any, None]


@dataclass(slots=True)
class MeasuredSession:
    """Of one local API; without `points` it keeps access logs alone."""

    service: LocalService
    folder: Path
    points: SessionPoints | None
    metrics: OwnMetrics = field(init=False)
    rest: RestMetrics = field(init=False)
    websocket: WebSocketMetrics = field(init=False)
    not_evaluated: tuple[str, ...] = ()
    _lines: CountedLines = field(init=False)
    _followed: FollowedLogs = field(init=False)
    _files: list[IO[bytes]] = field(default_factory=list)
    _ended: bool = False
    _sent: SentLines = field(init=False)

    def __post_init__(self) -> None:
        service, deployed = self.service, self.service.deployed
        self.metrics = OwnMetrics(self.points or NoPoints())
        self._sent = SentLines(service.aws_endpoint, service.region)
        self._lines = CountedLines(self.points or NoPoints(), self._described)
        self._followed = FollowedLogs(self._lines)
        self.rest = RestMetrics(
            self.metrics,
            deployed.rest_name,
            service.stage,
            self._access_log(deployed.rest_log, REST_LOG),
            (deployed.web_acl, service.region) if deployed.web_acl else None,
        )
        self.websocket = WebSocketMetrics(
            self.metrics,
            deployed.websocket_id,
            service.websocket_stage or "",
            self._access_log(deployed.websocket_log, WEBSOCKET_LOG),
        )

    async def begin(self, functions: Functions) -> list[Work]:
        """Looks at what is deployed, and what is to be run from now on."""
        if self.points is None:
            return []
        filters = await asyncio.to_thread(self._lines.look)
        self._lines.sent = self._sent.add
        # What waits in a stream grows old by the account's clock.
        functions.speed = (await asyncio.to_thread(embedded_time, self.service.aws_endpoint)).speed
        for function in self.service.functions:
            self._followed.add(function.log_group, functions.log_of(function.name))
        schedules = Schedules(
            functions,
            self.service.schedules,
            self._now,
            self._enabled,
            self._reached,
            self._sqs,
            published=lambda: taken_events(self.service),
        )
        self.not_evaluated = (*filters.not_evaluated, *schedules.not_run)
        self.points.start(lambda: not self._ended)
        return [self._followed.run(), schedules.run(), self._send_lines()]

    async def _send_lines(self) -> None:
        while True:
            await asyncio.sleep(SEND_SECONDS)
            await asyncio.to_thread(self._sent.flush)

    async def settle(self, functions: Functions) -> bool:
        """Sends all that was measured so far, and asks for the account's time, which may have been moved on; False where that failed.

        A sample is of the minute that the account has when it is measured. Who moves its clock on does so when all of the minute
        before has arrived, and lets nothing happen before the session knows the new time.
        """
        if self.points is None:
            return False
        functions.concurrency.publish()
        self._read_logs()
        return await asyncio.to_thread(self._arrived, self.points)

    def _arrived(self, points: SessionPoints) -> bool:
        sent = points.flush()
        self._sent.flush()
        return points.ask_time() and sent

    def _read_logs(self) -> None:
        for _ in range(MOST_READS):
            if not self._followed.read():
                break

    def end(self) -> None:
        """Reads what is left of the logs, and sends it."""
        self._ended = True
        if self.points is not None:
            self._read_logs()
            self.points.flush()
            self._sent.flush()
        for each in self._files:
            each.close()

    def _access_log(self, log: ApiLog | None, name: str) -> AccessLog | None:
        if log is None:
            return None
        path = self.folder / name
        if path.exists():
            path.replace(path.with_name(f"{name}.before"))
        file = path.open("ab", buffering=0)
        self._files.append(file)
        group, counted = log.group, self._lines.line
        return AccessLog(log.format, file, lambda line: counted(group, line))

    @property
    def _aws(self) -> AskedAws:
        return AskedAws(self.service.aws_endpoint, self.service.region)

    def _described(self) -> list[dict[str, Any]]:
        pages = self._aws.client("logs").get_paginator("describe_metric_filters").paginate()
        return [each for page in pages for each in page["metricFilters"]]

    def _now(self) -> float:
        return embedded_time(self.service.aws_endpoint).now

    def _sqs(self, function: str) -> Any:
        # Lambda sends with the rights of the function's role.
        found = next((each.credentials for each in self.service.functions if each.name == function), {})
        return self._aws.client_as("sqs", found)

    def _enabled(self, source: ScheduleSource) -> bool:
        try:
            return bool(self._aws.client("events").describe_rule(Name=source.rule)["State"] == "ENABLED")
        except (ClientError, BotoCoreError):
            return False

    def _reached(self, source: ScheduleSource) -> bool:
        """Whether the function is there, and its policy lets the rule call it."""
        name = next(each.aws_name for each in self.service.functions if each.name == source.function)
        try:
            policy = self._aws.client("lambda").get_policy(FunctionName=name, Qualifier=ALIAS)["Policy"]
        except (ClientError, BotoCoreError):
            return False
        return any(
            statement.get("Principal") == {"Service": "events.amazonaws.com"}
            and source.rule_arn in json.dumps(statement)
            for statement in json.loads(policy)["Statement"]
        )
