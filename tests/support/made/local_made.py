"""A local service of nothing, from which tests make theirs."""

from __future__ import annotations

from phase3b.local.api.local_service import LocalService, UsagePlan

NOTHING = LocalService(
    region="us-east-1",
    account_id="123456789012",
    stage="v1",
    websocket_stage="w1",
    aws_endpoint="http://127.0.0.1:9",
    functions=(),
    routes=(),
    authorizer="f",
    authorizer_cache_seconds=300,
    websocket_function="f",
    schemas={},
    usage_plan=UsagePlan(60_000, 1000, {"key": "id-of-key"}),
    queues=(),
    streams=(),
    openapi={"openapi": "3.0.3"},
    integration_timeout_seconds=29,
    max_body_bytes=1000,
)
