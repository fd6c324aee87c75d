"""The service that `phase3b local up` serves, as somewhere to send a load test to."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.deployment import Deployment
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import bad_input
from phase3b.load.destination.api_keys import LoadTestKeys
from phase3b.load.destination.aws_target import USER
from phase3b.load.target import Target
from phase3b.local.api.applied_service import token_key
from phase3b.local.api.requests.token import sign_token
from phase3b.local.aws.claim import Session
from phase3b.naming import names_of


def local_access(session: Session, deployment: Deployment) -> AwsAccess:
    """How the embedded AWS of a session is asked."""
    return AwsAccess(deployment.environment.region, session.endpoint)


def local_target(session: Session, deployment: Deployment, prefix: str) -> Target:
    """The target of a session.

    Raises:
        Phase3bError: it serves no API, or is still being applied.
    """
    if not session.ready:
        raise bad_input(
            "the embedded AWS that is up is still being applied",
            "Wait until phase3b local up prints how to end it",
            code="P3B-LOCAL-NOT-READY",
        )
    if session.served is None or deployment.api is None:
        raise bad_input(
            f"{session.file} describes no API", "Add service.api and service.routes", code="P3B-API-INCOMPLETE"
        )
    key = token_key(deployment, session.endpoint)

    def tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
        return tuple(sign_token(deployment, key, tenant, USER, seconds) for tenant in tenants)

    names = names_of(deployment)
    keys = LoadTestKeys(local_access(session, deployment).client("apigateway"), names, prefix)
    served = session.served
    return Target(served.rest_url, served.websocket_url, session.environment, True, tokens, keys.of)
