"""What the local API serves, as data: taken from the plan, and from what the embedded AWS says after the apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from phase3b.capacity.service.cors import CorsDeployment

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LocalFunction:
    """A function: its package, and what its Terraform gave it.

    `credentials` are of a session of its role, as environment variables: the embedded AWS judges its calls by the role's
    policies. `image` is the container image of one that is not run here.
    """

    name: str
    aws_name: str
    arn: str
    package: Path
    handler: str
    timeout_seconds: int
    memory_mb: int
    reserved_concurrency: int | None
    environment: Mapping[str, str]
    credentials: Mapping[str, str] = field(default_factory=dict)
    image: str | None = None


@dataclass(frozen=True, slots=True)
class LocalRoute:
    """A method of a path. `cache_seconds` is 0 where nothing is cached; `request_schema` names the body's."""

    method: str
    path: str
    operation: str
    function: str
    authorized: bool
    cache_seconds: int
    rate_per_second: float
    burst: int
    query_parameters: tuple[str, ...]
    request_schema: str | None


@dataclass(frozen=True, slots=True)
class UsagePlan:
    """The token bucket of each API key."""

    requests_per_minute: float
    burst: int
    api_keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class QueueSource:
    """A queue that calls a function, with so many batches at a time."""

    function: str
    queue_url: str
    queue_arn: str
    batch_size: int
    maximum_concurrency: int = 1


@dataclass(frozen=True, slots=True)
class StreamSource:
    """A table's stream that calls a function."""

    function: str
    stream_arn: str
    batch_size: int
    maximum_retry_attempts: int
    mapping_id: str
    function_arn: str
    bucket: str
    filters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LocalService:
    """Everything that is served."""

    region: str
    account_id: str
    stage: str
    websocket_stage: str | None
    aws_endpoint: str
    functions: tuple[LocalFunction, ...]
    routes: tuple[LocalRoute, ...]
    authorizer: str
    authorizer_cache_seconds: int
    websocket_function: str | None
    schemas: Mapping[str, Schema]
    usage_plan: UsagePlan
    queues: tuple[QueueSource, ...]
    streams: tuple[StreamSource, ...]
    openapi: Mapping[str, Any]
    integration_timeout_seconds: int
    max_body_bytes: int
    cors: CorsDeployment | None = None
