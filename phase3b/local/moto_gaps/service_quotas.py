"""What the account gives, as AWS says it: GetServiceQuota of what phase3b asks, and DescribeLimits of DynamoDB.

moto has the quotas of VPC alone, and DynamoDB's limits of years ago.
"""

from __future__ import annotations

from typing import Any, Final

from moto.core.responses import ActionResult
from moto.dynamodb.responses import DynamoHandler
from moto.servicequotas.models import ServiceQuotasBackend

from phase3b.capacity.model.quotas import Quotas
from phase3b.change.guard.refusals.account_limits import CONCURRENCY, COUNTED, RULE, TABLE

# An account may be given other quotas in the same process: what is moto's own is asked for what nobody gives.
MOTOS: Final = ServiceQuotasBackend.get_service_quota


def fill(quotas: Quotas) -> None:
    """Adds what is missing to moto's classes."""
    values = {
        CONCURRENCY: quotas.concurrent_executions,
        COUNTED[TABLE]: quotas.tables_per_region,
        COUNTED[RULE]: quotas.rules_per_region,
    }
    asked = {(each.service, each.code): value for each, value in values.items() if value is not None}

    def get_service_quota(self: ServiceQuotasBackend, service_code: str, quota_code: str) -> dict[str, Any]:
        """GetServiceQuota."""
        value = asked.get((service_code, quota_code))
        if value is None:
            return MOTOS(self, service_code, quota_code)
        return {
            "ServiceCode": service_code,
            "QuotaCode": quota_code,
            "Value": float(value),
            "Unit": "None",
            "Adjustable": True,
            "GlobalQuota": False,
        }

    def describe_limits(self: DynamoHandler) -> ActionResult:
        """DescribeLimits."""
        del self
        return ActionResult(
            {
                "AccountMaxReadCapacityUnits": int(quotas.account_units_per_second),
                "AccountMaxWriteCapacityUnits": int(quotas.account_units_per_second),
                "TableMaxReadCapacityUnits": int(quotas.table_units_per_second),
                "TableMaxWriteCapacityUnits": int(quotas.table_units_per_second),
            }
        )

    ServiceQuotasBackend.get_service_quota = get_service_quota  # type: ignore[method-assign]
    DynamoHandler.describe_limits = describe_limits  # type: ignore[method-assign]
