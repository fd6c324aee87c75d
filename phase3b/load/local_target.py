"""The service that `phase3b local up` serves, as somewhere to send a load test to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import boto3

from phase3b.capacity.deployment import Deployment
from phase3b.errors import bad_input
from phase3b.load.target import Target
from phase3b.local.api.applied_service import token_key
from phase3b.local.api.requests.token import sign_token
from phase3b.local.aws.claim import Session

USER = "load-test"


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

    keys = LoadTestKeys(session.endpoint, deployment.environment.region, prefix)
    served = session.served
    return Target(served.rest_url, served.websocket_url, session.environment, True, tokens, keys.of)


@dataclass(frozen=True, slots=True)
class LoadTestKeys:
    """API keys of test tenants in an embedded AWS, each with its own usage plan's rate, as customers have them."""

    endpoint: str
    region: str
    prefix: str

    def of(self, tenants: Sequence[str]) -> tuple[str, ...]:
        """A key for each; those that an earlier run made are taken again."""
        gateway = local_client("apigateway", self.endpoint, self.region)
        there = self._there(gateway)
        plans = [each["id"] for page in gateway.get_paginator("get_usage_plans").paginate() for each in page["items"]]
        for tenant in tenants:
            if tenant in there:
                continue
            made = gateway.create_api_key(
                name=tenant, description="Made by phase3b load run; phase3b load clean deletes it", enabled=True
            )
            for plan in plans:
                gateway.create_usage_plan_key(usagePlanId=plan, keyId=made["id"], keyType="API_KEY")
            there[tenant] = made
        return tuple(there[tenant]["value"] for tenant in tenants)

    def delete(self) -> int:
        """Deletes all of them; how many there were."""
        gateway = local_client("apigateway", self.endpoint, self.region)
        there = self._there(gateway)
        for key in there.values():
            gateway.delete_api_key(apiKey=key["id"])
        return len(there)

    def _there(self, gateway: Any) -> dict[str, Any]:
        pages = gateway.get_paginator("get_api_keys").paginate(includeValues=True)
        return {
            each["name"]: each for page in pages for each in page["items"] if each["name"].startswith(f"{self.prefix}-")
        }


def local_client(service: Any, endpoint: str, region: str) -> Any:
    """A client of a service of the embedded AWS."""
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name=region,
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )
