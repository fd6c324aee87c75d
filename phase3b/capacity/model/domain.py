"""The names that customers call the APIs by, in a hosted zone of Route 53, and who is told that they answer."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form

_PART = "domain_health"
DomainName = Annotated[
    str,
    Field(pattern=text_form.DOMAIN_NAME.pattern, max_length=limit("acm.RequestCertificate.DomainName").longest()),
]


class DomainHealth(Strict):
    """How Route 53 asks from all over the world whether the service is healthy, by the route of service.api.health."""

    interval_seconds: Literal[10, 30] = left_out(
        _PART, "interval_seconds", "How often each checker asks; 10 is a paid option."
    )
    failures: Annotated[int, Field(**limit("route53.CreateHealthCheck.HealthCheckConfig.FailureThreshold").bounds)] = (
        left_out(_PART, "failures", "After so many failures in a row a checker holds the service for unhealthy.")
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
