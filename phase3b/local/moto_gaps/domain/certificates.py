"""ACM: a certificate is issued when its validation records are there, and stays as long as a custom domain name has it.

Sources: "DNS validation" in the AWS Certificate Manager User Guide; DeleteCertificate in its API Reference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from moto.acm.models import AWSCertificateManagerBackend, CertBundle
from moto.apigateway.models import apigateway_backends
from moto.apigatewayv2.models import apigatewayv2_backends
from moto.core.exceptions import AWSError
from moto.route53.models import route53_backends
from moto.utilities.utils import get_partition

from phase3b.local.moto_gaps.replace import replace

ISSUED: Final = "ISSUED"
PENDING: Final = "PENDING_VALIDATION"


class ResourceInUseError(AWSError):
    """AWS deletes no certificate that a service uses."""

    TYPE = "ResourceInUseException"


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(AWSCertificateManagerBackend, "get_certificate", _get_certificate)
    replace(AWSCertificateManagerBackend, "delete_certificate", _delete_certificate)


def _get_certificate(
    original: Callable[[AWSCertificateManagerBackend, str], CertBundle],
) -> Callable[[AWSCertificateManagerBackend, str], CertBundle]:
    def get(self: AWSCertificateManagerBackend, arn: str) -> CertBundle:
        """moto issues it after a minute, whatever records there are."""
        held = self._certificates.get(arn)
        pending = held is not None and held.status == PENDING
        found = original(self, arn)
        if pending:
            found.status = ISSUED if _validated(self, found) else PENDING
        found.in_use_by = list(_users(self, arn))
        return found

    return get


def _validated(backend: AWSCertificateManagerBackend, certificate: CertBundle) -> bool:
    zones = route53_backends[backend.account_id][get_partition(backend.region_name)].zones.values()
    there = {
        (each.name, value)
        for zone in zones
        for each in zone.rrsets
        if each.type == "CNAME"
        for value in each.records
    }  # fmt: skip
    asked = [
        each["ResourceRecord"] for each in certificate.describe()["Certificate"].get("DomainValidationOptions", ())
    ]
    return bool(asked) and all((each["Name"], each["Value"]) in there for each in asked)


def _users(backend: AWSCertificateManagerBackend, arn: str) -> Iterator[str]:
    account, region = backend.account_id, backend.region_name
    place = f"arn:{get_partition(region)}:apigateway:{region}::/domainnames"
    for rest in apigateway_backends[account][region].domain_names.values():
        if rest.regional_certificate_arn == arn:
            yield f"{place}/{rest.domain_name}"
    for websocket in apigatewayv2_backends[account][region].domain_names.values():
        if any(each.get("certificateArn") == arn for each in websocket.domain_name_configurations):
            yield f"{place}/{websocket.domain_name}"


def _delete_certificate(
    original: Callable[[AWSCertificateManagerBackend, str], None],
) -> Callable[[AWSCertificateManagerBackend, str], None]:
    def delete(self: AWSCertificateManagerBackend, arn: str) -> None:
        if any(_users(self, arn)):
            raise ResourceInUseError(f"Certificate {arn} is in use.")
        original(self, arn)

    return delete
