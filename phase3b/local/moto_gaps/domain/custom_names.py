"""API Gateway: where a custom domain name is, and another certificate for one that is there.

Sources: UpdateDomainName in the API Reference of API Gateway and in that of its version 2.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from moto.apigateway.models import DomainName as RestDomainName
from moto.apigateway.responses import APIGatewayResponse
from moto.apigatewayv2.models import ApiGatewayV2Backend, DomainName
from moto.apigatewayv2.responses import ApiGatewayV2Response
from moto.utilities.utils import get_partition

from phase3b.local.moto_gaps.replace import replace

AVAILABLE: Final = "AVAILABLE"
# What a patch of a custom domain name may change, by the attribute that moto has for it.
PATCHED: Final = {"/regionalCertificateArn": "regional_certificate_arn", "/securityPolicy": "security_policy"}
Answer = tuple[int, dict[str, Any], str]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    APIGatewayResponse.update_domain_name = _update_rest  # type: ignore[attr-defined]
    ApiGatewayV2Response.update_domain_name = _update_websocket  # type: ignore[attr-defined]
    replace(ApiGatewayV2Backend, "create_domain_name", _create_websocket)


def _update_rest(self: APIGatewayResponse) -> str:
    found: RestDomainName = self.backend.get_domain_name(self.path.split("/")[2])
    for each in self._get_param("patchOperations"):
        if each["path"] in PATCHED:
            setattr(found, PATCHED[each["path"]], each["value"])
    return json.dumps(found.to_json())


def _create_websocket(original: Callable[..., DomainName]) -> Callable[..., DomainName]:
    def create(self: ApiGatewayV2Backend, **named: Any) -> DomainName:
        """moto says neither by which address it is reached nor in which zone that is."""
        made = original(self, **named)
        # An empty one would be mutual TLS without a truststore.
        made.mutual_tls_authentication = made.mutual_tls_authentication or None  # type: ignore[assignment]
        for each in made.domain_name_configurations:
            each.update(_place(made.domain_name, self.region_name))
        return made

    return create


def _place(name: str, region: str) -> dict[str, str]:
    suffix = "amazonaws.com.cn" if get_partition(region) == "aws-cn" else "amazonaws.com"
    address = RestDomainName(name, region_name=region).regional_domain_name.partition(".")[0]
    return {
        "apiGatewayDomainName": f"{address}.execute-api.{region}.{suffix}",
        "hostedZoneId": "Z2FDTNDATAQYW2",
        "domainNameStatus": AVAILABLE,
        "ipAddressType": "ipv4",
    }


def _update_websocket(self: ApiGatewayV2Response) -> Answer:
    found = self.apigatewayv2_backend.get_domain_name(self.path.split("/")[-1])
    for before, asked in zip(
        found.domain_name_configurations, json.loads(self.body).get("domainNameConfigurations", ()), strict=False
    ):
        before.update({key: value for key, value in asked.items() if value is not None})
    return 200, {}, json.dumps(found.to_json())
