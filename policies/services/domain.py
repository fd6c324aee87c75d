"""Names of the environment's own take TLS 1.2 and nothing older, and what says that the service is healthy asks by HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.stack import Resource, Stack

REST, WEBSOCKET = "aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name"
CHECK: Final = "aws_route53_health_check"
OLDEST: Final = "TLS_1_2"
HTTPS: Final = ("HTTPS", "HTTPS_STR_MATCH")


def _encrypted(resource: Resource, _: Stack) -> Verdict:
    return tuple(_old(resource))


def _old(resource: Resource) -> Iterator[str]:
    policies = (
        [resource.values.get("security_policy")]
        if resource.type == REST
        else [each.get("security_policy") for each in resource.blocks("domain_name_configuration")]
    )
    for policy in policies:
        if policy != OLDEST and not str(policy).startswith("SecurityPolicy_TLS13"):
            yield f"its security_policy is {policy}, which takes TLS older than 1.2"


def _asks(resource: Resource, _: Stack) -> Verdict:
    kind = resource.values.get("type")
    problems = [] if kind in HTTPS else [f"it asks by {kind}, which anybody on the way can answer"]
    if resource.values.get("disabled") is True:
        problems.append("it is disabled, and holds for healthy whatever happens")
    return tuple(problems)


POLICIES: Final = (
    Policy(
        "P3B_DOMAIN_TLS",
        "A name of the environment's own takes TLS 1.2 and nothing older",
        (REST, WEBSOCKET),
        "What customers send by older versions can be read on the way.",
        "Leave the names to the module: environment.domain decides them",
        "environment.domain",
        _encrypted,
        security=True,
    ),
    Policy(
        "P3B_HEALTH_CHECK_HTTPS",
        "A health check asks by HTTPS, and is on",
        (CHECK,),
        "It decides to which region customers are led: an answer that anybody can give, or none that is asked for, leads them wrong.",
        "Leave the health check to the module: environment.domain.health decides it",
        "environment.domain.health",
        _asks,
        security=True,
    ),
)
