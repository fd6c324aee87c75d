"""API Gateway's metrics of a WebSocket API, and its access log.

Source: "Monitor WebSocket API execution with CloudWatch metrics" in the API Gateway Developer Guide.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.logs.access_log import AccessLog
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.plan.cloudwatch.metrics import Metric

CONNECT: Final = "$connect"
CLIENT_ERROR: Final = 400
INTERNAL: Final = 500


@dataclass(slots=True)
class Event:
    """A connect, a message or a disconnect while it is worked on."""

    route: str
    connection_id: str
    request_id: str
    authorizer: Mapping[str, Any] = field(default_factory=dict)
    integration_ms: float | None = None
    error: str = ""
    at: float = field(default_factory=time.time)


@dataclass(frozen=True, slots=True)
class WebSocketMetrics:
    """Of the API with its id and stage."""

    metrics: OwnMetrics
    api_id: str
    stage: str
    log: AccessLog | None = None

    @property
    def _of(self) -> dict[str, str]:
        return {"ApiId": self.api_id, "Stage": self.stage}

    def message(self) -> None:
        """A message from a client, or to one."""
        self.metrics.put(Metric.MESSAGES, 1, **self._of)

    def refused(self, event: Event, status: int, error: str) -> None:
        """API Gateway refused it before the integration was called."""
        event.error = error
        self._count(event, client_error=CLIENT_ERROR <= status < INTERNAL)
        self._write(event, status)

    def not_called(self, event: Event, error: str) -> None:
        """The integration could not be called, or did not answer as one must."""
        event.error = error
        self._count(event, execution_error=True)
        self._write(event, INTERNAL)

    def integrated(self, event: Event, status: int) -> None:
        """The integration has answered."""
        self._count(event, integration_error=status >= CLIENT_ERROR)
        self._write(event, status)

    def _count(
        self,
        event: Event,
        *,
        client_error: bool = False,
        execution_error: bool = False,
        integration_error: bool = False,
    ) -> None:
        of, put = self._of, self.metrics.put
        if event.route == CONNECT:
            put(Metric.CONNECTS, 1, **of)
        put(Metric.WEBSOCKET_CLIENT_ERRORS, float(client_error), **of)
        put(Metric.EXECUTION_ERRORS, float(execution_error), **of)
        put(Metric.INTEGRATION_ERRORS, float(integration_error), **of)
        if event.integration_ms is not None:
            put(Metric.INTEGRATION_LATENCY, round(event.integration_ms), **of)

    def _write(self, event: Event, status: int) -> None:
        if self.log is None:
            return
        self.log.write(
            {
                "requestId": event.request_id,
                "requestTimeEpoch": int(event.at * 1000),
                "status": status,
                "routeKey": event.route,
                "connectionId": event.connection_id,
                "stage": self.stage,
                "integrationLatency": None if event.integration_ms is None else round(event.integration_ms),
                "authorizer": event.authorizer,
                "error": {"message": event.error},
            }
        )
