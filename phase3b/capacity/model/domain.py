"""The names that customers call the APIs by, in a hosted zone of Route 53, and who is told that they answer."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import default_of, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.service.api import Throttle
from phase3b.capacity.text import text_form
from phase3b.units import Seconds

_PART = "domain_health"
DomainName = Annotated[
    str,
    Field(pattern=text_form.DOMAIN_NAME.pattern, max_length=limit("acm.RequestCertificate.DomainName").longest()),
]


class DomainHealth(Strict):
    """How Route 53 asks from all over the world whether the service is healthy, at GET /health."""

    interval_seconds: Literal[10, 30] = left_out(
        _PART, "interval_seconds", "How often each checker asks; 10 is a paid option."
    )
    failures: Annotated[int, Field(**limit("route53.CreateHealthCheck.HealthCheckConfig.FailureThreshold").bounds)] = (
        left_out(_PART, "failures", "After so many failures in a row a checker holds the service for unhealthy.")
    )
    memory_mb: Annotated[int, Field(**limit("lambda.CreateFunction.MemorySize").bounds)] = left_out(
        _PART, "memory_mb", "Memory of the function that answers, in MB."
    )
    timeout_seconds: Annotated[Seconds, Field(ge=1, le=10)] = left_out(
        _PART, "timeout_seconds", "After this the function is ended; Route 53 waits for two seconds alone."
    )
    check_seconds: Annotated[float, Field(gt=0, lt=2)] = left_out(
        _PART, "check_seconds", "How long it waits for each thing that it asks, all of them at the same time."
    )
    kept_seconds: Annotated[float, Field(ge=0, le=10)] = left_out(
        _PART, "kept_seconds", "How long it gives the same answer, so that many checkers ask nothing more often."
    )
    secret_seconds: Annotated[float, Field(ge=0, le=3600)] = left_out(
        _PART,
        "secret_seconds",
        "How long it takes a secret that could be read for one that can; the authorizer keeps the key as well, and each read is billed.",
    )
    throttle: Throttle = Field(
        default_factory=lambda: Throttle.model_validate(default_of(_PART, "throttle")),
        description="The token bucket of its route, which anybody may ask. Left out: {}.".format(
            ", ".join(f"{value} {name}" for name, value in default_of(_PART, "throttle").items())
        ),
    )
    measure_latency: bool = left_out(
        _PART,
        "measure_latency",
        "Also measure how long connections take, as metrics; a paid option that can't be changed later: another check takes its place.",
    )


class Domain(Strict):
    """Names of your own for the APIs of an environment, with the certificate and the records that lead there."""

    zone_id: Annotated[str, Field(pattern=text_form.ZONE_ID.pattern)] = Field(
        description="The hosted zone of Route 53 that both names are in. It is there already, in the same account."
    )
    rest: DomainName = Field(description="The name of the REST API, such as api.example.com.")
    websocket: DomainName | None = Field(
        None,
        description="The name of the WebSocket API, such as ws.example.com. Left out: it keeps AWS's address alone.",
    )
    health: DomainHealth = Field(
        default_factory=DomainHealth, description="The health check; left out: with the defaults of its keys."
    )

    @property
    def names(self) -> tuple[str, ...]:
        """Every name."""
        return (self.rest,) if self.websocket is None else (self.rest, self.websocket)
