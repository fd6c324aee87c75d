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
    policies. `image` is the container image of one that is not run here. `dead_letters` is the URL of the queue that has the
    events which failed permanently, empty where there is none.
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
    provisioned_concurrency: int | None = None
    snap_start: bool = False
    log_group: str = ""
    dead_letters: str = ""


def has_snap_start(configuration: Mapping[str, Any]) -> bool:
    """Whether a function has SnapStart, by what GetFunctionConfiguration says of it."""
    return bool(configuration.get("SnapStart", {}).get("ApplyOn") == "PublishedVersions")


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
    """The token bucket of each API key; `api_keys` are the ids of keys by their values."""

    requests_per_minute: float
    burst: int
    api_keys: Mapping[str, str]


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
    """A table's stream that calls a function; `switched`: whether its mapping is enabled is asked while it runs."""

    function: str
    stream_arn: str
    batch_size: int
    maximum_retry_attempts: int
    mapping_id: str
    function_arn: str
    bucket: str
    filters: tuple[str, ...] = ()
    switched: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleSource:
    """A rule of EventBridge that calls a function by the clock; `event` is what its target is given.

    Of an event that SNS has published, the rule is the topic, it has no expression, and `alias` is what is called.
    """

    function: str
    rule: str
    rule_arn: str
    expression: str
    event: Mapping[str, Any]
    alias: str = ""


@dataclass(frozen=True, slots=True)
class ApiLog:
    """The access log of an API's stage: its log group, and the format of its lines."""

    group: str
    format: str


@dataclass(frozen=True, slots=True)
class DeployedApis:
    """What CloudWatch knows the APIs by; `web_acl` is the metric of the firewall, empty where there is none.

    `websocket_rate` and `websocket_burst` are the throttle of the WebSocket API's stage, None where it has none.
    """

    rest_name: str = ""
    websocket_id: str = ""
    web_acl: str = ""
    rest_log: ApiLog | None = None
    websocket_log: ApiLog | None = None
    websocket_rate: float | None = None
    websocket_burst: int | None = None


@dataclass(frozen=True, slots=True)
class LocalService:
    """Everything that is served.

    `concurrent_executions` is Lambda's quota of the account, None where there is none; `allocated_concurrency` what of it is kept for
    functions whether they run or not.
    `cache_port` is where the cache listens on this machine, None where none runs.
    """

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
    deployed: DeployedApis = field(default_factory=DeployedApis)
    schedules: tuple[ScheduleSource, ...] = ()
    concurrent_executions: int | None = None
    allocated_concurrency: int = 0
    cache_port: int | None = None
