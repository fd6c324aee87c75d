"""API Gateway's metrics of a REST API, its access log, and those of the firewall before it.

Source: "Amazon API Gateway dimensions and metrics" in the API Gateway Developer Guide: of each request a sample of 4XXError and
5XXError is published, so that their average is the share of errors.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.logs.access_log import AccessLog
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.plan.cloudwatch.metrics import ALL_RULES, Metric

CLIENT_ERROR: Final = 400
SERVER_ERROR: Final = 500


@dataclass(slots=True)
class Exchange:
    """One request while it is answered; `cached` says whether the cache answered, None where it does not apply."""

    request_id: str
    method: str
    path: str = ""
    api_key_id: str = ""
    source_ip: str = ""
    user_agent: str = ""
    authorizer: Mapping[str, Any] = field(default_factory=dict)
    integration_ms: float | None = None
    cached: bool | None = None
    error: str = ""
    validation_error: str = ""
    begun: float = field(default_factory=time.monotonic)
    at: float = field(default_factory=time.time)


@dataclass(frozen=True, slots=True)
class RestMetrics:
    """Of the API with its name and stage; `web_acl` is the name of its firewall's metric and the region, where it has one."""

    metrics: OwnMetrics
    api_name: str
    stage: str
    log: AccessLog | None = None
    web_acl: tuple[str, str] | None = None

    def answered(self, exchange: Exchange, status: int, response_bytes: int) -> None:
        """A request that was answered."""
        latency = round((time.monotonic() - exchange.begun) * 1000)
        of = {"ApiName": self.api_name, "Stage": self.stage}
        put = self.metrics.put
        put(Metric.REQUESTS, 1, **of)
        put(Metric.API_LATENCY, latency, **of)
        if exchange.integration_ms is not None:
            put(Metric.INTEGRATION_LATENCY, round(exchange.integration_ms), **of)
        put(Metric.CLIENT_ERRORS, float(CLIENT_ERROR <= status < SERVER_ERROR), **of)
        put(Metric.SERVER_ERRORS, float(status >= SERVER_ERROR), **of)
        if exchange.cached is not None:
            put(Metric.CACHE_HITS if exchange.cached else Metric.CACHE_MISSES, 1, **of)
        if self.web_acl is not None:
            # Its rules are not run here: nothing is blocked.
            put(Metric.ALLOWED_REQUESTS, 1, WebACL=self.web_acl[0], Rule=ALL_RULES, Region=self.web_acl[1])
        if self.log is not None:
            self.log.write(self._context(exchange, status, latency, response_bytes))

    def _context(self, exchange: Exchange, status: int, latency: int, response_bytes: int) -> dict[str, object]:
        """The $context variables of a request; one that has no value here is a hyphen in the log, as in AWS."""
        return {
            "requestId": exchange.request_id,
            "extendedRequestId": exchange.request_id,
            "requestTimeEpoch": int(exchange.at * 1000),
            "status": status,
            "protocol": "HTTP/1.1",
            "httpMethod": exchange.method,
            "resourcePath": exchange.path,
            "stage": self.stage,
            "responseLatency": latency,
            "responseLength": response_bytes,
            "integrationLatency": None if exchange.integration_ms is None else round(exchange.integration_ms),
            "identity": {
                "sourceIp": exchange.source_ip,
                "userAgent": exchange.user_agent,
                "apiKeyId": exchange.api_key_id,
            },
            "authorizer": exchange.authorizer,
            "error": {"message": exchange.error, "validationErrorString": exchange.validation_error},
        }
