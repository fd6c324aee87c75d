"""Records of the REST and the WebSocket API."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class RestApi:
    """The REST API, defined by an OpenAPI 3 document with API Gateway's extensions."""

    address: Address
    name: str
    description: str
    body: str


@dataclass(frozen=True, slots=True)
class RestDeployment:
    """A snapshot of the REST API; another trigger makes another before this one is destroyed."""

    address: Address
    rest_api_id: str
    trigger: str


@dataclass(frozen=True, slots=True)
class RestStage:
    """What is served of the REST API. `needs` are addresses that must be there before it is."""

    address: Address
    rest_api_id: str
    deployment_id: str
    name: str
    cache_size_gb: float | None
    tracing: bool
    log_group_arn: str
    log_format: str
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class MethodSettings:
    """Metrics, throttle and cache of one method, or of all (`*/*`); `detailed_metrics` are those of a method."""

    address: Address
    rest_api_id: str
    stage_name: str
    method_path: str
    cache_seconds: int
    rate_per_second: float
    burst: int
    detailed_metrics: bool


@dataclass(frozen=True, slots=True)
class UsagePlan:
    """How much a customer may ask for."""

    address: Address
    name: str
    description: str
    rest_api_id: str
    stage_name: str
    rate_per_second: float
    burst: int


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A customer's key; AWS chooses its value, but in a second region, where it is that of the first."""

    address: Address
    name: str
    description: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class UsagePlanKey:
    """A key's usage plan."""

    address: Address
    key_id: str
    usage_plan_id: str


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """The role with which API Gateway writes logs: one for the whole account and region."""

    address: Address
    role_arn: str
    needs: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class WebSocketApi:
    """The WebSocket API."""

    address: Address
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class WebSocketAuthorizer:
    """Who verifies the token of a connection."""

    address: Address
    api_id: str
    name: str
    invoke_arn: str


@dataclass(frozen=True, slots=True)
class WebSocketIntegration:
    """The function behind the WebSocket API."""

    address: Address
    api_id: str
    invoke_arn: str


@dataclass(frozen=True, slots=True)
class WebSocketRoute:
    """$connect, $disconnect or $default; `answers` is whether what the function returns is sent back."""

    address: Address
    api_id: str
    route_key: str
    integration_id: str
    authorizer_id: str | None
    answers: bool


@dataclass(frozen=True, slots=True)
class WebSocketRouteResponse:
    """That a route answers."""

    address: Address
    api_id: str
    route_id: str


@dataclass(frozen=True, slots=True)
class WebSocketStage:
    """What is served of the WebSocket API; a change of a route is deployed by itself."""

    address: Address
    api_id: str
    name: str
    rate_per_second: float
    burst: int
    detailed_metrics: bool
    log_group_arn: str
    log_format: str
    needs: tuple[Address, ...]


RestRecord = RestApi | RestDeployment | RestStage | MethodSettings | UsagePlan | ApiKey | UsagePlanKey | GatewayAccount
WebSocketRecord = (
    WebSocketApi | WebSocketAuthorizer | WebSocketIntegration | WebSocketRoute | WebSocketRouteResponse | WebSocketStage
)
ApiRecord = RestRecord | WebSocketRecord
