"""Service Quotas: GetServiceQuota of what phase3b asks; moto has the quotas of VPC alone.

The values are AWS's defaults ("Quotas in Amazon DynamoDB", "Amazon EventBridge quotas", "Lambda quotas").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from moto.servicequotas.models import ServiceQuotasBackend

from phase3b.local.moto_gaps.replace import replace

DEFAULTS: Final[Mapping[tuple[str, str], tuple[str, float]]] = {
    ("dynamodb", "L-F98FE922"): ("Maximum number of tables", 2500.0),
    ("events", "L-244521F2"): ("Number of rules", 300.0),
    ("lambda", "L-B99A9384"): ("Concurrent executions", 1000.0),
}


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(ServiceQuotasBackend, "get_service_quota", _get_service_quota)


def _get_service_quota(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def get_service_quota(self: ServiceQuotasBackend, service_code: str, quota_code: str) -> dict[str, Any]:
        """GetServiceQuota."""
        found = DEFAULTS.get((service_code, quota_code))
        if found is None:
            return original(self, service_code, quota_code)
        name, value = found
        return {
            "ServiceCode": service_code,
            "QuotaCode": quota_code,
            "QuotaName": name,
            "Value": value,
            "Unit": "None",
            "Adjustable": True,
            "GlobalQuota": False,
        }

    return get_service_quota
