"""What the service is called by: the REST API's routes, the WebSocket API, and how big both are in a tier."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.capacity.service.cors import Cors
from phase3b.capacity.service.firewall import Waf
from phase3b.capacity.text import text_form
from phase3b.units import Gigabytes, Seconds

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
CacheSeconds = Annotated[Seconds, Field(**limit("apigateway.MethodSetting.cacheTtlInSeconds").bounds)]
SchemaName = Annotated[str, Field(pattern=text_form.SCHEMA_NAME.pattern, max_length=64)]
Scope = Annotated[str, Field(pattern=text_form.SCOPE.pattern, max_length=64)]
# AWS counts by the second, and a bucket that is refilled by less than it can tell from nothing lets nobody in.
_LEAST_PER_MINUTE: Final = 60 * (limit("apigateway.CreateUsagePlan.throttle.rateLimit").least or 0)
CacheSize = Annotated[Gigabytes, Field(gt=0)]


class Throttle(Strict):
    """A token bucket."""

    rate_per_second: Annotated[float, Field(gt=0)] = Field(description="Requests a second in the long run.")
    burst: Annotated[int, Field(ge=1)] = Field(description="Requests at once.")


class CustomerThrottle(Strict):
    """The token bucket of one customer, by API key."""

    requests_per_minute: Annotated[float, Field(ge=_LEAST_PER_MINUTE)] = Field(
        description="Requests a minute in the long run."
    )
    burst: Annotated[int, Field(ge=1)] = Field(description="Requests at once.")


class Route(Strict):
    """One method of one path of the REST API."""

    method: Method = Field(description="HTTP method.")
    path: Annotated[str, Field(pattern=text_form.ROUTE_PATH.pattern, max_length=200)] = Field(
        description="Path with parameters in braces: /support/tickets/{ticket_id}."
    )
    function: Name = Field(description="The function that answers.")
    operation: Name = Field(description="Name of what is done; several paths may do the same.")
    summary: Line = Field(description="One line for the documents.")
    query: SchemaName | None = Field(
        None, description="Schema of the query parameters, from the function's schemas.json."
    )
    request: SchemaName | None = Field(None, description="Schema of the body.")
    response: SchemaName | None = Field(None, description="Schema of the answer; none with status 204.")
    success: Literal[200, 201, 202, 204] = Field(200, description="Status of success.")
    errors: tuple[Annotated[int, Field(ge=400, le=599)], ...] = Field(
        (), description="Statuses beside those that every route may have."
    )
    auth: Literal["token", "none"] = Field("token", description="token: a signed JWT; none: anybody.")
    scope: Scope | None = Field(
        None,
        description="The scope of service.api.scopes that a token must have for it, or it is refused with 403; any valid token when "
        "left out.",
    )
    cache_seconds: CacheSeconds = Field(
        Seconds(0), description="How long an answer may be cached where the tier caches."
    )
    throttle: Throttle | None = Field(None, description="Its own token bucket; the tier's when left out.")
    enabled: bool = Field(True, description="Whether the route is there; an environment may say otherwise (`enabled`).")
    objective: Name | None = Field(
        None, description="Its target in objectives.operations; objectives.percentiles.api_endpoints when left out."
    )


class Authorizer(Strict):
    """Who verifies tokens."""

    function: Name = Field(description="The function that verifies tokens.")
    cache_seconds: CacheSeconds = left_out("authorizer", "cache_seconds", "How long API Gateway caches its results.")
    key_characters: Annotated[
        int, Field(ge=32, le=limit("secretsmanager.GetRandomPassword.PasswordLength").bounds["le"])
    ] = left_out(
        "authorizer",
        "key_characters",
        "Length of the random key that tokens are signed with (HS256), when it is first made.",
    )

    unbound_keys: Literal["allow", "refuse"] = left_out(
        "authorizer",
        "unbound_keys",
        "What becomes of API keys that Terraform has not made, of which nobody knows the tenant: allow lets every tenant's token "
        "come with them, refuse answers 403.",
    )


class WebSocket(Strict):
    """The WebSocket API."""

    function: Name = Field(description="The function that is called for $connect, $disconnect and $default.")
    stage: Name = Field(description="Name of its stage, a part of its URL.")
    enabled: bool = Field(True, description="Whether it is there; an environment may say otherwise (`enabled`).")


class Api(Strict):
    """The REST and the WebSocket API."""

    title: Line = Field(description="Title of the OpenAPI document.")
    version: Line = Field(description="Version of the OpenAPI document, in quotes.")
    stage: Name = Field(description="Name of the REST API's stage, a part of its URL.")
    error_statuses: tuple[Annotated[int, Field(ge=400, le=599)], ...] = left_out(
        "api", "error_statuses", "Statuses that every route may answer with, as problem documents."
    )
    enabled: bool = Field(
        True, description="Whether both APIs are there; an environment may say otherwise (`enabled`)."
    )
    authorizer: Authorizer = Field(description="Who verifies tokens.")
    scopes: Mapping[Scope, Line] = Field(
        default_factory=dict,
        description="What a token may be for, by the name in its `scope` claim, each with what it allows; routes name one.",
    )
    cors: Cors | None = Field(
        None, description="Which pages of other origins a browser lets call the REST API; none when left out."
    )
    log_source_ip: Annotated[Line, Field(min_length=20)] | None = Field(
        None,
        description="Why access logs hold the IP address of who asks, in a sentence: it is personal data. Left out: they don't.",
    )
    websocket: WebSocket | None = Field(None, description="The WebSocket API; none when left out.")


class Cache(Strict):
    """The REST API's cache."""

    size_gb: CacheSize = Field(description="One of quotas.api_cache_sizes_gb; it costs by the hour.")
    seconds: Mapping[Name, CacheSeconds] = Field(
        default_factory=dict, description="Operations whose cache_seconds differ in this tier."
    )


class ApiCapacity(Strict):
    """How big the APIs are in a tier."""

    cache: Cache | None = Field(None, description="The cache; none when left out, and switched off explicitly.")
    throttle: Throttle = Field(description="Token bucket of the whole API.")
    per_customer: CustomerThrottle = Field(description="Token bucket of each API key.")
    waf: Waf | None = Field(
        None,
        description="The web application firewall (AWS WAF) before the REST API; none when left out, null switches an "
        "inherited one off.",
    )
